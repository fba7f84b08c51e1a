// Signed /coach commands, ten at a time on connections that stay open, each with a trigger of its own.
import { createHmac, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { run, say } from './child.mjs';

const connections = 10;
const agent = new Agent({ keepAlive: true, maxSockets: connections });

// Each word is a load: `count` requests, or as many as are answered before the server is gone. The answer is a line.
run(async (settings) => {
  say('ready');
  process.on('message', ({ port, count = Number.POSITIVE_INFINITY }) => {
    void load({ ...settings, port }, count).then((outcome) => say(JSON.stringify(outcome)));
  });
  await new Promise(() => undefined);
});

async function load(settings, count) {
  const acknowledged = [];
  const took = [];
  const refused = [];
  let begun = 0;
  let gone = false;
  const began = performance.now();
  const one = async () => {
    while (begun < count && !gone) {
      const id = `trigger.${randomUUID()}`;
      const sent = performance.now();
      const number = begun++;
      try {
        const status = await send(bodyOf(id, number, settings), settings);
        took.push(performance.now() - sent);
        if (status === 200) acknowledged.push(id);
        else refused.push(status);
      } catch {
        gone = true;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - began) / 1_000;
  took.sort((a, b) => a - b);
  const p99 = took[Math.floor(took.length * 0.99)] ?? 0;
  // Which ones they were is asked only where the server was killed.
  return { acknowledged: gone ? acknowledged : acknowledged.length, refused: refused.length, gone, seconds, p99 };
}

function bodyOf(id, number, { team, users, slack }) {
  const user = users[number % users.length];
  return new URLSearchParams({
    token: 'x',
    team_id: team,
    team_domain: 'local',
    channel_id: 'C0GENERAL',
    channel_name: 'general',
    user_id: user.id,
    user_name: user.name,
    command: '/coach',
    text: 'prep mom canceled three times',
    api_app_id: 'A0LOCAL',
    is_enterprise_install: 'false',
    response_url: `${slack}commands/${team}/C0GENERAL`,
    trigger_id: id,
  }).toString();
}

function send(body, { port, secret }) {
  const time = Math.floor(Date.now() / 1_000);
  const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': time,
    'x-slack-signature': `v0=${signature}`,
  };
  return new Promise((resolve, reject) => {
    const path = '/slack/events';
    const sending = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      response
        .resume()
        .once('end', () => resolve(response.statusCode))
        .once('error', reject);
    });
    sending.once('error', reject).end(body);
  });
}
