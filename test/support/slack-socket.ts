// Slack's end of Socket Mode: a WebSocket server on 127.0.0.1 that sends envelopes and hears which were acknowledged.
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

type Envelope = { type: 'events_api' | 'slash_commands' | 'interactive'; payload: object; retry_attempt?: number };

/** @param greets whether it says hello, as Slack does once the connection stands */
export async function slackSocket(greets = true) {
  const acknowledged: { id: string; payload: unknown }[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer();
  server.on('upgrade', (request, socket: Duplex) => {
    const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${guid}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    sockets.add(socket);
    let bytes: Buffer = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (more: Buffer) => {
      bytes = Buffer.concat([bytes, more]);
      for (let frame = frameIn(bytes); frame; frame = frameIn(bytes)) {
        bytes = bytes.subarray(frame.length);
        if (frame.opcode === 8) socket.end(framed('', 8));
        if (frame.opcode === 9) socket.write(framed('', 10));
        if (frame.opcode !== 1) continue;
        const { envelope_id, payload } = JSON.parse(frame.text) as { envelope_id: string; payload?: unknown };
        acknowledged.push({ id: envelope_id, payload });
      }
    });
    if (greets) socket.write(framed(JSON.stringify({ type: 'hello', num_connections: 1 })));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    acknowledged,
    /** Sends it to whoever is connected, and says under which id. */
    send(envelope: Envelope, id: string = randomUUID()): string {
      const text = JSON.stringify({ accepts_response_payload: true, ...envelope, envelope_id: id });
      for (const socket of sockets) socket.write(framed(text));
      return id;
    },
    has: (id: string) => acknowledged.some((one) => one.id === id),
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function framed(text: string, opcode = 1): Buffer {
  const body = Buffer.from(text);
  const head = body.length < 126 ? [body.length] : [126, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([0x80 | opcode, ...head]), body]);
}

/** The first whole frame; those of a client are masked. */
function frameIn(bytes: Buffer): { opcode: number; text: string; length: number } | undefined {
  const short = (bytes[1] ?? 0) & 127;
  const start = short === 126 ? 4 : 2;
  const size = short === 126 && bytes.length >= 4 ? bytes.readUInt16BE(2) : short;
  const length = start + 4 + size;
  if (bytes.length < length) return undefined;
  const mask = bytes.subarray(start, start + 4);
  const body = bytes.subarray(start + 4, length).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return { opcode: (bytes[0] ?? 0) & 15, text: Buffer.from(body).toString(), length };
}
