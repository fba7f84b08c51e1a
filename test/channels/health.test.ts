import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { Unavailable } from '../../src/app/failures.ts';
import { type Health, serveHealth } from '../../src/channels/health.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { gatedStore, storeWithBefore } from '../support/stores.ts';

const clock = () => '2026-03-02T12:00:00.000Z';
const open: Health[] = [];
afterEach(() => Promise.all(open.splice(0).map(({ close }) => close())));

async function serve(store = memoryStore(clock), port = 0): Promise<Health> {
  const health = await serveHealth('127.0.0.1', port, store);
  if (!health) throw new Error('the port was taken');
  open.push(health);
  return health;
}
const ask = async ({ address }: Health, path: string, options?: RequestInit) => {
  const response = await fetch(new URL(path, address), options);
  return [response.status, await response.text()];
};

describe('/healthz and /readyz', () => {
  it('answer ok while the store answers', async () => {
    const health = await serve();
    expect(health.address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*\/healthz$/);
    expect(await ask(health, '/healthz')).toEqual([200, 'ok\n']);
    expect(await ask(health, '/readyz')).toEqual([200, 'ok\n']);
  });

  it('tell a store that fails from a process that is gone', async () => {
    const health = await serve(
      storeWithBefore(memoryStore(clock), () => {
        throw new Error('the disk is gone: mom canceled');
      }),
    );
    expect(await ask(health, '/healthz')).toEqual([200, 'ok\n']);
    expect(await ask(health, '/readyz')).toEqual([503, 'not ok\n']);
  });

  it('tell a store that says nothing after two seconds, and are not held up by it', async () => {
    const gated = gatedStore(memoryStore(clock), () => true);
    const health = await serve(gated.store);
    const began = Date.now();
    const ready = ask(health, '/readyz');
    expect(await ask(health, '/healthz')).toEqual([200, 'ok\n']);
    expect(Date.now() - began).toBeLessThan(1_500);
    expect(await ready).toEqual([503, 'not ok\n']);
    expect(Date.now() - began).toBeGreaterThan(1_900);
    gated.open();
    expect(await ask(health, '/readyz')).toEqual([200, 'ok\n']);
  });

  it('are closed with the store', async () => {
    const store = memoryStore(clock);
    const health = await serve(store);
    await store.close();
    expect(await ask(health, '/readyz')).toEqual([503, 'not ok\n']);
  });

  it('are all there is: nothing else is served, nothing is taken', async () => {
    const health = await serve();
    for (const path of ['/', '/ana', '/healthz/', '/readyz/x', '/HEALTHZ'])
      expect([path, ...(await ask(health, path))]).toEqual([path, 404, 'not ok\n']);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect([method, ...(await ask(health, '/healthz', { method }))]).toEqual([method, 405, 'not ok\n']);
  });
});

describe('the server', () => {
  it('ends at once, though someone keeps a connection open', async () => {
    const health = await serve();
    const { hostname, port } = new URL(health.address);
    const idle = connect(Number(port), hostname);
    await new Promise((resolve) => idle.once('connect', resolve));
    const ended = new Promise((resolve) => idle.once('close', resolve));
    await health.close();
    await ended;
    await expect(fetch(health.address)).rejects.toThrow();
    open.length = 0;
  });

  it('is not there when the port is taken', async () => {
    const first = await serve();
    expect(await serveHealth('127.0.0.1', Number(new URL(first.address).port), memoryStore(clock))).toBeUndefined();
    expect(await ask(first, '/healthz')).toEqual([200, 'ok\n']);
  });

  it('says in a sentence that it cannot listen there', async () => {
    const serving = serveHealth('192.0.2.1', 0, memoryStore(clock)); // an address for examples, nobody's own
    await expect(serving).rejects.toThrow(Unavailable);
    await expect(serving).rejects.toThrow(
      /^Porchlight cannot listen at 192\.0\.2\.1, port 0 \(E\w+\)\. Correct HOST and PORT/,
    );
  });
});
