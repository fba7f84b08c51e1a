// Where bots are reached from outside, with /healthz (the process answers) and /readyz (the store answers as well).
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Unavailable } from '../app/failures.ts';
import type { Store } from '../app/ports.ts';

export type Health = { address: string; close(): Promise<void> };

const storeAnswersWithinMs = 2_000;
/** How long a request that is being answered may go on when the server ends. */
const answerWithinMs = 3_000;

/**
 * @param endpoints what serves the bots, by path; without any, a port that is taken is no reason not to start
 * @returns undefined when the port is taken and nothing needs it
 * @throws Unavailable when the host and port cannot be listened on
 */
export function serveHealth(
  host: string,
  port: number,
  store: Pick<Store, 'get'>,
  endpoints: Readonly<Record<string, RequestListener>> = {},
): Promise<Health | undefined> {
  const ownAnswer: RequestListener = async ({ method, url }, response) => {
    const status = method === 'GET' ? await statusOf(url, store) : 405;
    response.writeHead(status, { 'Content-Type': 'text/plain' }).end(status === 200 ? 'ok\n' : 'not ok\n');
  };
  const server = createServer((request, response) => {
    const endpoint = endpoints[request.url?.split('?', 1)[0] ?? ''] ?? ownAnswer;
    return endpoint(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' && Object.keys(endpoints).length === 0
        ? resolve(undefined)
        : reject(new Unavailable(cannotListen(host, port, error.code))),
    );
    server.listen(port, host, () => {
      const { address, family, port: taken } = server.address() as AddressInfo; // a TCP server's address
      const name = family === 'IPv6' ? `[${address}]` : address;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeIdleConnections();
          setTimeout(() => server.closeAllConnections(), answerWithinMs).unref();
        });
      resolve({ address: `http://${name}:${taken}/healthz`, close });
    });
  });
}

const cannotListen = (host: string, port: number, code = 'unknown') =>
  `Porchlight cannot listen at ${host}, port ${port} (${code}). Correct HOST and PORT, and start again.`;

async function statusOf(url: string | undefined, store: Pick<Store, 'get'>): Promise<200 | 404 | 503> {
  if (url === '/healthz') return 200;
  if (url !== '/readyz') return 404;
  const late = new Promise<never>((_, reject) => setTimeout(reject, storeAnswersWithinMs).unref());
  const asked = store.get('settings', 'store', 'ready');
  return Promise.race([asked, late]).then(
    () => 200,
    () => 503,
  );
}
