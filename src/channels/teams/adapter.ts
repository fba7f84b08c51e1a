// The way in over HTTP: what is not Teams', not whole, or not for us ends here, with a status and nothing else.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from '../../app/ports.ts';
import type { Authentication } from './authentication.ts';
import { limits } from './limits.ts';
import { type Activity, readActivity, tenantsIn } from './read.ts';
import { type AllowUrl, isLoopback } from './service-url.ts';

export const teamsPath = '/api/messages';

/** What Teams is answered; an invoke has a body. */
export type HttpAnswer = { status: number; body?: object };

export type Gate = {
  auth: Authentication;
  allowUrl: AllowUrl;
  /** The tenants that are served; undefined: everyone, in development alone. */
  tenants: readonly string[] | undefined;
  dev: boolean;
  log: Log;
  /** Resolves once what came in is kept and may be acknowledged. Rejects when it could not be kept. */
  take(activity: Activity): Promise<HttpAnswer>;
};

export function listenerFor(gate: Gate): RequestListener {
  return (request, response) => {
    answer(request, gate)
      .catch((error: unknown): HttpAnswer => {
        gate.log.error('a request from Teams failed', error, {});
        return { status: 503 };
      })
      .then((found) => write(response, found))
      .catch(() => response.destroy());
  };
}

async function answer(request: IncomingMessage, gate: Gate): Promise<HttpAnswer> {
  if (request.method !== 'POST') return { status: 405 };
  if (gate.dev && !isLoopback(request.socket.remoteAddress ?? '')) return { status: 403 };
  // What a page in a browser may send without asking first is no JSON.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { status: 415 };
  const body = await bodyOf(request);
  if (body === undefined) return { status: 413 };
  const activity = readActivity(json(body));
  if (!activity) return { status: 400 };
  const channels = gate.dev ? ['msteams', 'emulator'] : ['msteams'];
  if (!channels.includes(activity.channelId) || !gate.allowUrl(activity.serviceUrl)) return refused(gate, 'address');
  if (!(await gate.auth.isAuthentic(activity, request.headers.authorization ?? ''))) {
    gate.log.warn('a request to the Teams bot was not signed by Teams', {});
    return { status: 401 };
  }
  if (!isServed(activity, gate.tenants)) return refused(gate, 'tenant');
  return gate.take(activity);
}

function refused({ log }: Gate, why: string): HttpAnswer {
  log.warn('a request to the Teams bot was refused', { why });
  return { status: 403 };
}

function isServed(activity: Activity, tenants: readonly string[] | undefined): boolean {
  const named = tenantsIn(activity);
  return tenants === undefined || (named.length > 0 && named.every((tenant) => tenants.includes(tenant)));
}

/** Undefined when it is larger than anything Teams sends. */
function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= limits.bodyBytes) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function write(response: ServerResponse, { status, body }: HttpAnswer): void {
  const text = body ? JSON.stringify(body) : '';
  const headers = body ? { 'Content-Type': 'application/json; charset=utf-8' } : {};
  // A body that was left unread must not be taken for the next request.
  const close = status === 413 || status === 415 ? { Connection: 'close' } : {};
  response.writeHead(status, { ...headers, ...close, 'Content-Length': Buffer.byteLength(text) }).end(text);
}
