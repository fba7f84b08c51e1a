// A line to a server that can be cut, or fall silent, at a chosen moment.
import { connect, createServer, type Socket } from 'node:net';

/** A message from the client never arrives, or its answer never comes back; or both ends wait on a dead line. */
export type Fault = 'lose the message' | 'lose the answer' | 'say nothing more';

export type FaultyLine = {
  /** The same address, by way of this line. */
  url: string;
  /** Does this at the next message that holds this text, once, after what was asked before. `happened` counts. */
  breakAt(text: string, fault: Fault): void;
  readonly happened: number;
  close(): Promise<void>;
};

export async function openFaultyLine(url: string): Promise<FaultyLine> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const next: { text: string; fault: Fault }[] = [];
  let happened = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    let fault: Fault | undefined;
    const cut = () => {
      if (fault === 'say nothing more') return; // neither end learns what became of the other
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', cut);
      socket.on('close', cut);
    }
    client.on('data', (message) => {
      if (fault) return;
      if (next[0] && message.includes(next[0].text)) {
        fault = next.shift()?.fault;
        happened++;
        if (fault === 'lose the message') cut();
      }
      if (fault !== 'lose the message' && fault !== 'say nothing more') upstream.write(message);
    });
    upstream.on('data', (message) => {
      if (fault === 'lose the answer') cut();
      else if (!fault) client.write(message);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const here = new URL(url);
  here.port = String(typeof address === 'object' && address ? address.port : 0);
  return {
    url: here.href,
    get happened() {
      return happened;
    },
    breakAt(text, fault) {
      next.push({ text, fault });
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
