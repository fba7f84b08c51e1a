// Listens on this computer alone, on the wanted port or the next free one.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { Unavailable } from '../../app/failures.ts';

const loopback = '127.0.0.1';
const mostTries = 50;

export type Listening = { address: string; close(): Promise<void> };

/** @throws Unavailable when none of the next 50 ports is free */
export async function servePage(app: Hono, wanted: number): Promise<Listening> {
  for (let port = wanted; port < wanted + mostTries && port <= 65_535; port++) {
    const server = createServer(getRequestListener(app.fetch));
    if (await listens(server, port)) {
      const { port: taken } = server.address() as AddressInfo; // a TCP server's address
      return { address: `http://${loopback}:${taken}/`, close: () => closeServer(server) };
    }
  }
  throw new Unavailable(`No free port was found from ${wanted} on. Set PAGE_PORT to another one.`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(true));
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error),
    );
    server.listen(port, loopback);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
