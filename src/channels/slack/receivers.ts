// The two ways Slack reaches us. In both, Slack hears "taken" only after what it sent is kept.
import type { IncomingHttpHeaders, IncomingMessage, RequestListener } from 'node:http';
import {
  type App,
  HTTPReceiver,
  isValidSlackRequest,
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
    signatureVerification: false, // by Bolt's own check, but below: there it would read each body twice
  });
  const listener: RequestListener = (request, response) => {
    const refuse = (status: number) => void response.writeHead(status).end();
    if (request.method !== 'POST') return refuse(405); // at which Bolt throws
    return readBody(request, (rawBody) => {
      if (!rawBody) return refuse(413);
      if (isSigned(rawBody.toString(), request.headers, signingSecret))
        return receiver.requestListener(Object.assign(request, { rawBody }), response);
      if (isQuestion(rawBody.toString())) return void response.end();
      logger.warn('A request that Slack did not sign');
      return refuse(401);
    });
  };
  return { receiver, listener };
}

/** Calls back once it is there; undefined when it is too large. */
function readBody(request: IncomingMessage, done: (body: Buffer | undefined) => void): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const read = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= mostBytes) return void chunks.push(chunk);
    request.off('data', read).off('end', end);
    done(undefined);
  };
  const end = () => done(Buffer.concat(chunks));
  request.on('data', read).once('end', end);
}

function isSigned(body: string, headers: IncomingHttpHeaders, signingSecret: string): boolean {
  const sent = Number(headers['x-slack-request-timestamp']);
  // Bolt refuses what is old; what claims to come from the future could be kept and sent again until then.
  if (sent > Date.now() / 1_000 + aheadSeconds) return false;
  const signature = String(headers['x-slack-signature']);
  return isValidSlackRequest({
    signingSecret,
    body,
    headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': sent },
  });
}

/** Slack asks now and then, unsigned, whether we are here. */
const isQuestion = (body: string) => new URLSearchParams(body).get('ssl_check') === '1';

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
