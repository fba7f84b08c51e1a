// The Slack app as the program runs it, on its HTTP endpoint; or the least a Bolt app can be, to compare it with.
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { run, say } from './child.mjs';

const slackPath = '/slack/events';

run(async ({ app, ...settings }) => {
  const { port, ask } = app === 'bare' ? await bare(settings) : await porchlight({ ...settings, app });
  process.on('message', (word) => void answer(word, port, ask));
  say('ready');
  await new Promise(() => undefined);
});

async function answer(word, port, ask) {
  const { user, system } = process.cpuUsage();
  if (word === 'cpu') say(String(user + system));
  else say(word === 'port' ? String(port) : await ask(word));
}

/** The same receiver, the same check of the signature; it acknowledges and that is all. */
async function bare({ secret }) {
  const receiver = new HTTPReceiver({ signingSecret: secret, endpoints: slackPath, logLevel: LogLevel.WARN });
  const identity = { botToken: 'xoxb-here', botId: 'B0', botUserId: 'U0', teamId: 'T0' };
  const app = new App({ receiver, authorize: async () => identity, logLevel: LogLevel.WARN });
  app.command('/coach', ({ ack }) => ack());
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  return { port: server.address().port, ask: () => 'nothing' };
}

/**
 * What is measured is acknowledging: every command is kept before its ack. Turns are held back meanwhile: turns of one
 * place run one after the other, and the first one waits for a store that does not say who is asking until it is told to.
 */
async function porchlight({ app, place, slack, secret, hold, broken }) {
  const { readSettings } = await import('../../dist/config.js');
  const { openParts } = await import('../../dist/commands/parts.js');
  const { openDoor } = await import('../../dist/app/door.js');
  const { createSlack } = await import('../../dist/channels/slack/connect.js');
  const { serveHealth } = await import('../../dist/channels/health.js');
  const { createLog } = await import('../../dist/commands/log.js');
  const settings = readSettings({ DATA_DIR: place }, 'no-such-file');
  const { sender, connect } = createSlack(
    { botToken: 'xoxb-here', signingSecret: secret, apiUrl: `${slack}api/` },
    createLog(),
  );
  const { ports } = await openParts(settings, app === 'memory', { slack: sender });
  const held = hold ? { ...ports, store: withHeldTurns(ports.store) } : ports;
  const door = openDoor(held);
  const { listener } = await connect(breakDoor(door, broken), held);
  const { address } = await serveHealth('127.0.0.1', 0, held.store, { [slackPath]: listener });
  return { port: new URL(address).port, ask: (word) => (word === 'idle' ? idle(door) : kept(ports.store, word)) };
}

function withHeldTurns(store) {
  const get = (shelf, ...rest) => (shelf === 'accounts' ? new Promise(() => undefined) : store.get(shelf, ...rest));
  return { ...store, get };
}

async function idle(door) {
  await door.idle();
  return 'idle';
}

/** How many are kept in this place. */
async function kept(store, place) {
  return String((await store.list('incoming', place)).length);
}

function breakDoor(door, broken) {
  switch (broken) {
    case 'not-durable': // says "taken" before it is kept
      return {
        ...door,
        async take(incoming) {
          door.take(incoming).catch(() => undefined);
          return { duplicate: false, turn: new Promise(() => undefined) };
        },
      };
    case 'heavy': // looks at the same thing again and again
      return {
        ...door,
        take(incoming) {
          for (let look = 0; look < 100; look++) structuredClone(incoming);
          return door.take(incoming);
        },
      };
    default:
      return door;
  }
}
