// The two ways Slack reaches us. In both, Slack hears "taken" only after what it sent is kept.
import type { RequestListener } from 'node:http';
import {
  type App,
  HTTPReceiver,
  type Logger,
  type Receiver,
  type ReceiverEvent,
  SocketModeReceiver,
} from '@slack/bolt';

export const slackPath = '/slack/events';

const mostBytes = 1024 * 1024;
const aheadSeconds = 300;

/** Over HTTP, each request signed by Slack. `listener` serves requests to `slackPath`. */
export function httpReceiver(signingSecret: string, logger: Logger): { receiver: Receiver; listener: RequestListener } {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger,
    endpoints: slackPath,
    processBeforeResponse: true,
    bodyLimit: mostBytes,
  });
  const listener: RequestListener = (request, response) => {
    // Bolt throws at anything else.
    if (request.method !== 'POST') return void response.writeHead(405).end();
    const sent = Number(request.headers['x-slack-request-timestamp']);
    // Bolt refuses what is old; what claims to come from the future could be kept and sent again until then.
    if (sent > Date.now() / 1_000 + aheadSeconds) return void response.writeHead(401).end();
    return receiver.requestListener(request, response);
  };
  return { receiver, listener };
}

/** Over Slack's own WebSocket: no public address is needed. */
export function socketReceiver(appToken: string, logger: Logger, slackApiUrl?: string): Receiver {
  const inner = new SocketModeReceiver({
    appToken,
    logger,
    ...(slackApiUrl ? { installerOptions: { clientOptions: { slackApiUrl } } } : {}),
  });
  return {
    init: (app) => inner.init(ackAfter(app)),
    start: () => inner.start(),
    stop: () => inner.stop(),
  };
}

/** Bolt acknowledges an event before its listeners run; here its "taken" waits until they have ended. */
function ackAfter(app: App): App {
  const processEvent = async (event: ReceiverEvent): Promise<void> => {
    const acks: Parameters<ReceiverEvent['ack']>[] = [];
    const ack: ReceiverEvent['ack'] = async (...answer) => void acks.push(answer);
    await app.processEvent({ ...event, ack });
    const [answer] = acks;
    if (answer) await event.ack(...answer);
  };
  return Object.assign(Object.create(app), { processEvent }) as App; // the receiver calls nothing else
}
