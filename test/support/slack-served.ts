// Porchlight as Slack reaches it over HTTP: the endpoint as the program serves it, and Slack at its other end.
import { afterEach } from 'vitest';
import type { Log } from '../../src/app/ports.ts';
import { serveHealth } from '../../src/channels/health.ts';
import { createSlack } from '../../src/channels/slack/connect.ts';
import { payloadsOf } from '../../src/channels/slack/local/payloads.ts';
import { slackPath } from '../../src/channels/slack/receivers.ts';
import { memory } from './at-the-door.ts';
import { plainParts } from './plain-library.ts';
import { loopbackSlack } from './slack-loopback.ts';
import { signingSecret, slackSide } from './slack-signed.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

export async function serveSlack(store = memory()) {
  const slack = await loopbackSlack();
  open.push(slack.close);
  const log: Log = {
    warn: (event, ids) => parts.log.warn(event, ids),
    error: (event, error, ids) => parts.log.error(event, error, ids),
  };
  const { sender, connect } = createSlack({ botToken: 'xoxb-here', signingSecret, apiUrl: slack.apiUrl }, log);
  const parts = plainParts({ store, senders: { slack: sender } });
  const { listener, stop } = await connect(parts.door, parts.ports);
  const health = await serveHealth('127.0.0.1', 0, store, listener ? { [slackPath]: listener } : {});
  if (!health) throw new Error('it is not served');
  /** As the program ends. */
  const end = async () => {
    await stop();
    await parts.door.idle();
    await health.close();
  };
  open.push(end);
  const ana = payloadsOf(slack.workspace, 'U0ANA', 'ana');
  return {
    ...parts,
    ...slackSide(health.address),
    slack,
    end,
    ana,
    coach: (text: string) => ({ ...ana.command(text), response_url: slack.responseUrl }),
    /** What came in, as it was said. */
    async kept() {
      const found: unknown[] = [];
      for await (const { shelf, value } of store.all())
        if (shelf === 'incoming') found.push((value as { incoming: { what: unknown } }).incoming.what);
      return found;
    },
  };
}
