// Requests as Slack sends them over HTTP: a form for what people do, JSON for events, each signed.
import { createHmac } from 'node:crypto';
import { slackPath } from '../../src/channels/slack/receivers.ts';

export const signingSecret = 'a signing secret of nobody';

type Signing = { secret?: string; aheadSeconds?: number; headers?: Record<string, string> };

const form = 'application/x-www-form-urlencoded';

export function signed(
  body: string,
  type: string,
  { secret = signingSecret, aheadSeconds = 0, headers }: Signing = {},
) {
  const time = Math.floor(Date.now() / 1_000) + aheadSeconds;
  const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
  return {
    'content-type': type,
    'x-slack-request-timestamp': String(time),
    'x-slack-signature': `v0=${signature}`,
    ...headers,
  };
}

/** Slack's side of the endpoint that is served at this address. */
export function slackSide(address: string) {
  const url = new URL(slackPath, address);
  const send = async (body: string, headers: Record<string, string>) => {
    const response = await fetch(url, { method: 'POST', body, headers });
    return { status: response.status, body: await response.text() };
  };
  const raw = (body: string, type: string, signing?: Signing) => send(body, signed(body, type, signing));
  return {
    url,
    send,
    raw,
    event: (payload: object, signing?: Signing) => raw(JSON.stringify(payload), 'application/json', signing),
    command: (payload: object, signing?: Signing) =>
      raw(new URLSearchParams(Object.entries(payload)).toString(), form, signing),
    /** A button, a shortcut, a submission. */
    interaction: (payload: object, signing?: Signing) =>
      raw(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), form, signing),
  };
}
