// porchlight start: serves until it is told to stop.
import closeWithGrace from 'close-with-grace';
import type { Door } from '../app/door.ts';
import type { Ports } from '../app/ports.ts';
import { planSweep } from '../app/sweep.ts';
import { turnMs } from '../app/unfinished.ts';
import { serveHealth } from '../channels/health.ts';
import { webApp } from '../channels/web/app.ts';
import { servePage } from '../channels/web/serve.ts';
import type { Settings } from '../config.ts';
import { openParts, type Parts } from './parts.ts';

const workEveryMs = 15_000;

/** @param ephemeral keeps everything in memory */
export async function start(settings: Settings, ephemeral: boolean): Promise<void> {
  const parts = await openParts(settings, ephemeral);
  try {
    await serve(settings, parts);
  } catch (error) {
    await parts.close();
    throw error;
  }
}

async function serve(settings: Settings, { ports, door, stores, close }: Parts): Promise<void> {
  await planSweep(ports.store, ports.clock);
  const health = await serveHealth(settings.HOST, settings.PORT, ports.store);
  const page = await servePage(webApp(door, ports), settings.PAGE_PORT).catch(async (error: unknown) => {
    await health?.close(); // an open server would keep the process alive
    throw error;
  });
  const worker = keepWorking(door, ports);
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err) ports.log.error('stopping after an error', err, {});
    worker.stop();
    await Promise.all([page.close(), health?.close()]);
    await close();
  });
  process.stdout.write(`${greeting(page.address, health?.address, stores, settings)}\n`);
}

/** Work that is due is looked for at once, which takes up what a crash left, and then now and again. */
function keepWorking(door: Door, { log }: Ports): { stop(): void } {
  const work = (aheadMs: number) =>
    door.work(aheadMs).catch((error: unknown) => log.error('work that was due failed', error, {}));
  void work(turnMs);
  const timer = setInterval(() => void work(0), workEveryMs);
  return { stop: () => clearInterval(timer) };
}

function greeting(page: string, health: string | undefined, stores: string, { PORT }: Settings): string {
  return [
    `Porchlight is on at ${page}`,
    `Kept in: ${stores}`,
    'Slack: not connected; this version has the local page and the terminal. README.md says what is to come.',
    'Teams: not connected; this version has the local page and the terminal. README.md says what is to come.',
    health ? `Health: ${health}` : `Health: not served, port ${PORT} is taken. Set PORT to another one if you need it.`,
    'Ctrl+C ends it.',
  ].join('\n');
}
