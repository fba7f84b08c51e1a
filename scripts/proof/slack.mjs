// The proof of the Slack channel: what acknowledging costs beside a bare Bolt app, and that nothing acknowledged is lost.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from './median.mjs';
import { openStore } from './open-store.mjs';
import { slackHere } from './slack-here.mjs';
import { inWorkplace } from './workplace.mjs';

const limits = { minutes: 8, cpuRatio: 1.3, durableRatio: 2.2 };
const load = { warmUp: 4_000, measured: 8_000, turns: 300 };
const rounds = { measured: 7, broken: 3, kills: 12 };
const secret = 'a signing secret of nobody';
const users = Array.from({ length: 100 }, (_, number) => ({ id: `U${number}`, name: `person ${number}` }));

export const variants = ['not-durable', 'heavy'];

/** @param broken the name of a door that breaks a promise on purpose; only what must catch it is run then */
export async function prove(broken) {
  const numbers = {
    cpuRatio: null,
    durableRatio: null,
    requestsPerSecond: null,
    floorRequestsPerSecond: null,
    p99: null,
  };
  const problems = await inWorkplace(limits.minutes, async (workplace, problems) => {
    const slack = await slackHere(users);
    workplace.atEnd(slack.close);
    const common = { secret, slack: slack.address, team: slack.team };
    const generator = workplace.start('slack-load.mjs', { ...common, users });
    await generator.says('ready');
    const parts = { workplace, common, generator, broken };
    if (broken !== 'not-durable') await measure(parts, numbers, problems);
    if (broken === undefined) await tellTurns(parts);
    if (broken !== 'heavy') problems.push(...(await killRounds(parts)));
  });
  return { numbers, problems };
}

/** Each round measures all three, each in a fresh process, in turns; of the rounds' figures the median counts. */
async function measure(parts, numbers, problems) {
  const { workplace, broken } = parts;
  const found = [];
  const kinds = ['bare', 'memory', 'lowdb'];
  for (let round = 1; round <= (broken ? rounds.broken : rounds.measured); round++) {
    const one = {};
    for (const app of round % 2 ? kinds : kinds.toReversed()) one[app] = await measureOne(app, parts);
    found.push(one);
    const told = kinds.map((app) => `${app} ${one[app].cpu.toFixed(0)} µs, ${one[app].perSecond.toFixed(0)}/s`);
    workplace.say(`round ${round}: CPU per acknowledged request: ${told.join('; ')}`);
  }
  const ratio = (app) => rounded(median(found.map((one) => one[app].cpu / one.bare.cpu)));
  numbers.cpuRatio = ratio('memory');
  numbers.durableRatio = ratio('lowdb');
  // What people run: the default store, everything durable before it is acknowledged.
  numbers.requestsPerSecond = Math.round(median(found.map(({ lowdb }) => lowdb.perSecond)));
  numbers.floorRequestsPerSecond = Math.round(median(found.map(({ bare }) => bare.perSecond)));
  numbers.p99 = rounded(median(found.map(({ lowdb }) => lowdb.p99)));
  for (const name of ['cpuRatio', 'durableRatio'])
    if (!(numbers[name] <= limits[name])) problems.push(`${name} is ${numbers[name]}, more than ${limits[name]}`);
}

async function measureOne(app, parts) {
  const { common, generator } = parts;
  const { child, port } = await startApp({ app, hold: true }, parts);
  const warmed = await loaded(generator, { port, count: load.warmUp });
  const before = Number(await child.ask('cpu'));
  const { seconds, p99, acknowledged } = await loaded(generator, { port, count: load.measured });
  const cpu = (Number(await child.ask('cpu')) - before) / acknowledged;
  if (app !== 'bare') {
    const kept = Number(await child.ask(channelIn(common)));
    if (kept !== warmed.acknowledged + acknowledged) throw new Error(`${app}: only ${kept} acknowledged requests kept`);
  }
  child.kill();
  await child.ended;
  return { cpu, p99, perSecond: acknowledged / seconds };
}

/** Told, not limited: what a command costs with all it leads to, its brief and its messages included. */
async function tellTurns(parts) {
  for (const app of ['memory', 'lowdb']) {
    const { child, port } = await startApp({ app, hold: false }, parts);
    await loaded(parts.generator, { port, count: load.turns });
    await child.ask('idle');
    const before = Number(await child.ask('cpu'));
    const { acknowledged } = await loaded(parts.generator, { port, count: load.turns });
    await child.ask('idle');
    const cpu = (Number(await child.ask('cpu')) - before) / acknowledged;
    parts.workplace.say(`${app}: CPU per request with its turn and messages: ${cpu.toFixed(0)} µs`);
    child.kill();
    await child.ended;
  }
}

/** Kills the app under load, and looks in its store for every request that was acknowledged. */
async function killRounds(parts) {
  const { workplace, common, generator } = parts;
  const found = { acknowledged: 0, lost: 0 };
  for (let round = 1; round <= rounds.kills; round++) {
    const { child, port, place } = await startApp({ app: 'lowdb', hold: true }, parts);
    const sent = loaded(generator, { port });
    await sleep(300 + Math.random() * 500);
    child.kill();
    await child.ended;
    const { acknowledged } = await sent;
    const store = await openStore({ engine: 'lowdb', place });
    const kept = new Set((await store.list('incoming', channelIn(common))).map(({ id }) => id.split('/').at(-1)));
    await store.close();
    found.acknowledged += acknowledged.length;
    found.lost += acknowledged.filter((id) => !kept.has(id)).length;
  }
  workplace.say(`killed ${rounds.kills} times: ${found.acknowledged} acknowledged, ${found.lost} lost`);
  return [
    ...(found.lost > 0 ? [`${found.lost} acknowledged requests lost`] : []),
    ...(found.acknowledged < rounds.kills * 50 ? [`only ${found.acknowledged} requests were acknowledged`] : []),
  ];
}

async function startApp(how, { workplace, common, broken }) {
  const place = join(workplace.folder, `data-${workplace.next()}`);
  const child = workplace.start('slack-app.mjs', { ...common, ...how, place, broken });
  if (!(await child.says('ready'))) throw new Error('the app did not start; the lines above say why');
  return { child, place, port: Number(await child.ask('port')) };
}

async function loaded(generator, what) {
  const outcome = JSON.parse(await generator.ask(what));
  if (outcome.refused > 0) throw new Error(`${outcome.refused} requests were refused`);
  if (outcome.gone && what.count) throw new Error('the app ended under load; the lines above say why');
  return outcome;
}

const channelIn = ({ team }) => `slack:${team}/C0GENERAL`;

const rounded = (number) => Number(number.toFixed(3));
