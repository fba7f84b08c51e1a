// porchlight start: serves until it is told to stop.
import type { RequestListener } from 'node:http';
import closeWithGrace from 'close-with-grace';
import type { Door } from '../app/door.ts';
import { Unavailable } from '../app/failures.ts';
import type { Ports } from '../app/ports.ts';
import { planSweep } from '../app/sweep.ts';
import { turnMs } from '../app/unfinished.ts';
import { type Health, serveHealth } from '../channels/health.ts';
import { webApp } from '../channels/web/app.ts';
import { servePage } from '../channels/web/serve.ts';
import type { Settings } from '../config.ts';
import { type Bot, type BotRunning, botsIn } from './bots.ts';
import { openParts, type Parts } from './parts.ts';

const workEveryMs = 15_000;

/** @param ephemeral keeps everything in memory */
export async function start(settings: Settings, ephemeral: boolean): Promise<void> {
  const bots = await botsIn(settings);
  const senders = Object.fromEntries(bots.map(({ name, sender }) => [name.toLowerCase(), sender]));
  const parts = await openParts(settings, ephemeral, senders);
  const open: { close(): Promise<void> }[] = [];
  try {
    await serve(settings, parts, bots, open);
  } catch (error) {
    // An open server would keep the process alive.
    await Promise.all(open.map((one) => one.close()));
    await parts.close();
    throw error;
  }
}

async function serve(settings: Settings, parts: Parts, bots: Bot[], open: { close(): Promise<void> }[]): Promise<void> {
  const { ports, door, stores, alone, close } = parts;
  await planSweep(ports.store, ports.clock);
  const pageOn = settings.PAGE === undefined ? bots.length === 0 : settings.PAGE === 'on';
  const page = pageOn ? await servePage(webApp(door, ports), settings.PAGE_PORT) : undefined;
  if (page) open.push(page);
  const connected = await connect(bots, parts, pageOn, open);
  const endpoints: Record<string, RequestListener> = Object.assign({}, ...connected.map(({ bot }) => bot?.endpoints));
  const health = await serveHealth(settings.HOST, settings.PORT, ports.store, endpoints);
  if (health) open.push(health);
  const worker = keepWorking(door, ports, alone ? turnMs : 0);
  closeWithGrace({ delay: 10_000, logger: false }, async ({ err }) => {
    if (err) ports.log.error('stopping after an error', err, {});
    worker.stop();
    // Nothing new comes in; what is under way is answered and shown, and then the store is closed.
    const ending = open.map((one) => one.close());
    await door.idle();
    await Promise.all(ending);
    await close();
  });
  process.stdout.write(`${greeting(page?.address, connected, health, stores, settings)}\n`);
}

type Connected = { name: string; bot?: BotRunning; problem?: string };

/** A bot that cannot connect is said; with the page on, Porchlight goes on without it. @param open takes each that did */
async function connect(
  bots: Bot[],
  { door, ports }: Parts,
  pageOn: boolean,
  open: { close(): Promise<void> }[],
): Promise<Connected[]> {
  const each = bots.map(async ({ name, connect }): Promise<Connected> => {
    try {
      const bot = await connect(door, ports);
      open.push({ close: () => bot.stop() });
      return { name, bot };
    } catch (error) {
      if (!(error instanceof Unavailable) || !pageOn) throw error;
      return { name, problem: error.message };
    }
  });
  const settled = await Promise.allSettled(each);
  const failed = settled.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/**
 * Work that is due is looked for at once, and then now and again.
 * @param aheadMs how far ahead at the start: who is alone takes up at once what a crash left; others may be at work on it
 */
function keepWorking(door: Door, { log }: Ports, aheadMs: number): { stop(): void } {
  const work = (ahead: number) =>
    door.work(ahead).catch((error: unknown) => log.error('work that was due failed', error, {}));
  void work(aheadMs);
  const timer = setInterval(() => void work(0), workEveryMs);
  return { stop: () => clearInterval(timer) };
}

function greeting(
  page: string | undefined,
  connected: Connected[],
  health: Health | undefined,
  stores: string,
  { PORT }: Settings,
): string {
  const bots = ['Slack', 'Teams'].map((name) => {
    const found = connected.find((one) => one.name === name);
    if (!found) return `${name}: not set up; README.md says how.`;
    return `${name}: ${found.bot?.greeting ?? found.problem}`;
  });
  return [
    page ? `Porchlight is on at ${page}` : 'Porchlight is on. The local page is off; PAGE=on shows it.',
    `Kept in: ${stores}`,
    ...bots,
    health
      ? `Health: ${health.address}`
      : `Health: not served, port ${PORT} is taken. Set PORT to another one if you need it.`,
    'Ctrl+C ends it.',
  ].join('\n');
}
