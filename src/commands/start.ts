// porchlight start: serves until it is told to stop.
import closeWithGrace from 'close-with-grace';
import { planSweep } from '../app/sweep.ts';
import { webApp } from '../channels/web/app.ts';
import { servePage } from '../channels/web/serve.ts';
import type { Settings } from '../config.ts';
import { openParts } from './parts.ts';

const workEveryMs = 30_000;

export async function start(settings: Settings): Promise<void> {
  const { ports, door } = openParts(settings);
  const page = await servePage(webApp(door, ports), settings.PAGE_PORT);
  await planSweep(ports.store, ports.clock);
  const timer = setInterval(() => {
    door.work().catch((error: unknown) => ports.log.error('work that was due failed', error, {}));
  }, workEveryMs);
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err) ports.log.error('stopping after an error', err, {});
    clearInterval(timer);
    await page.close();
    await door.idle();
    await ports.store.close();
  });
  process.stdout.write(`${greeting(page.address)}\n`);
}

function greeting(address: string): string {
  return [
    `Porchlight is on at ${address}`,
    'Slack: not connected yet; this version has the local page and the terminal.',
    'Teams: not connected yet; this version has the local page and the terminal.',
    'Ctrl+C ends it. What was typed is kept in memory only and goes with it.',
  ].join('\n');
}
