// The proof of Teams: a turn costs little more processor time than botbuilder's echo, and nobody is let in who must not be.

import { median } from './median.mjs';
import { tryCases } from './teams-cases.mjs';
import { activity, openConnector } from './teams-connector.mjs';
import { inWorkplace } from './workplace.mjs';

const limits = { minutes: 6, ratio: 1.3 };
const people = 600;
const turns = 60;
const rounds = { whole: 80, broken: 16 };
const atOnce = 4;

/** What each must be caught by. */
const caughtBy = { 'no-tenant-check': 'cases', 'no-auth-mapping': 'cases', 'slow-turn': 'cpu' };
export const variants = Object.keys(caughtBy);

/** @param broken the name of a bot that breaks a promise on purpose; only what must catch it is run then */
export async function prove(broken) {
  const runs = (part) => broken === undefined || caughtBy[broken] === part;
  const numbers = { cpuRatio: null, authCases: 0, authWrong: null };
  const problems = await inWorkplace(limits.minutes, async (workplace, problems) => {
    const connector = await openConnector();
    workplace.atEnd(async () => connector.close());
    const porchlight = await startBot(workplace, 'porchlight', connector, broken);
    if (runs('cases')) {
      const { tried, wrong } = await tryCases(connector, porchlight.post);
      Object.assign(numbers, { authCases: tried, authWrong: wrong.length });
      problems.push(...wrong);
    }
    if (runs('cpu')) {
      const echo = await startBot(workplace, 'echo', connector);
      numbers.cpuRatio = await ratioOf(
        workplace,
        connector,
        { porchlight, echo },
        broken ? rounds.broken : rounds.whole,
      );
      if (!(numbers.cpuRatio <= limits.ratio))
        problems.push(
          `a turn takes ${numbers.cpuRatio} times the processor time of an echo, more than ${limits.ratio}`,
        );
      await echo.end();
    }
    await porchlight.end();
  });
  return { numbers, problems };
}

async function startBot(workplace, kind, connector, broken) {
  const child = workplace.start('teams-bot.mjs', { kind, connector: connector.url, broken });
  let port;
  while (port === undefined) {
    await new Promise((done) => setTimeout(done, 20));
    port = child.lines.map((line) => /^port (\d+)$/.exec(line)?.[1]).find(Boolean);
    if (child.process.exitCode !== null) throw new Error('a bot did not start; the lines above say why');
  }
  return {
    async post(body, authorization) {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(authorization ? { authorization } : {}) },
        body: JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    },
    /** Microseconds since it started. */
    cpu: async () => Number((await child.ask('cpu')).split(' ')[1]),
    async end() {
      child.tell('end');
      if ((await child.ended) !== 0) throw new Error('a bot failed; the lines above say why');
    },
  };
}

/** Both bots take turns, round by round; each round's whole turns are compared, and the median of the rounds counts. */
async function ratioOf(workplace, connector, bots, count) {
  const used = { porchlight: [], echo: [] };
  // Everyone is known before anything is measured, and both have run for a while.
  for (const bot of Object.values(bots)) await load(connector, bot, people);
  for (let round = 0; round < count; round++) {
    const order = round % 2 ? ['echo', 'porchlight'] : ['porchlight', 'echo'];
    for (const name of order) {
      const before = await bots[name].cpu();
      await load(connector, bots[name], turns);
      used[name].push(((await bots[name].cpu()) - before) / turns);
    }
  }
  const [ours, theirs] = [median(used.porchlight), median(used.echo)];
  const ratio = median(used.porchlight.map((micros, round) => micros / used.echo[round]));
  workplace.say(`a turn: ${ours.toFixed(0)} µs, an echo: ${theirs.toFixed(0)} µs, round by round ${ratio.toFixed(3)}`);
  return Number(ratio.toFixed(3));
}

let sent = 0;

/** Whole turns: until each has been answered at the connector. */
async function load(connector, bot, count) {
  const expected = connector.received + count;
  const authorization = `Bearer ${connector.token()}`;
  const lane = async (share) => {
    for (let turn = 0; turn < share; turn++) {
      sent++;
      const { status } = await bot.post(activity(connector, sent % people, `turn-${sent}`), authorization);
      if (status !== 200) throw new Error(`a turn was answered ${status}`);
    }
  };
  const shares = Array.from({ length: atOnce }, (_, index) => Math.floor((count + index) / atOnce));
  await Promise.all(shares.map(lane));
  await connector.has(expected);
}
