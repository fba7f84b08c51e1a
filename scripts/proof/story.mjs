// The proof of the story: the program is killed in the middle of each of its steps, and nothing acknowledged is lost,
// nothing is told twice, and nothing that was taken back stands before its reader any more.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgresServer } from './postgres-server.mjs';
import { copyProgram, variants } from './story-program.mjs';
import { secret, steps } from './story-steps.mjs';
import { inWorkplace } from './workplace.mjs';

export { variants };

const limits = { minutes: 15 };
const rounds = { lowdb: 4, postgres: 1, broken: 1 };
/** A turn of the built program takes about so long, in milliseconds; it is killed at some part of it. */
const turnMs = 120;
const parts = [0.1, 0.8, 0.3, 1.3, 0.5, 0.2, 1, 0.65, 0.4];

export async function prove(broken) {
  const numbers = { kills: { lowdb: 0, postgres: 0 }, unanswered: 0, lost: 0, twice: 0, readable: 0 };
  const problems = await inWorkplace(limits.minutes, async (workplace, problems) => {
    const program = join(workplace.folder, 'program');
    mkdirSync(program);
    const start = copyProgram(program, broken);
    for (let round = 0; round < (broken ? rounds.broken : rounds.lowdb); round++) {
      const settings = { DATA_DIR: join(workplace.folder, `data-${round}`) };
      await tell({ start, settings, round, engine: 'lowdb', workplace }, numbers, problems);
    }
    if (!broken) await onPostgres({ start, workplace }, numbers, problems);
  });
  return { numbers, problems };
}

async function onPostgres(around, numbers, problems) {
  const server = await startPostgresServer(around.workplace.folder);
  around.workplace.atEnd(() => server.stop());
  for (let round = 0; round < rounds.postgres; round++) {
    const settings = { DATABASE_URL: await server.createDatabase() };
    await tell({ ...around, settings, round, engine: 'postgres' }, numbers, problems);
  }
}

/** One story from its beginning, each step in a process that is killed meanwhile. */
async function tell({ start, settings, round, engine, workplace }, numbers, problems) {
  let running = await start(settings);
  workplace.atEnd(() => running.kill());
  for (const person of ['ana', 'sam']) await running.open(person);
  const told = new Map();
  let takenBack = false;
  for (const [index, step] of steps.entries()) {
    const what = whatOf(step, await running.shows(step.person));
    if ('problem' in what) {
      numbers.lost++;
      problems.push(`${engine}: ${what.problem}, though that was acknowledged`);
      break;
    }
    const body = { id: randomUUID(), what };
    const sending = running.send(step.person, body);
    await sleep(turnMs * parts[(index + round * 2) % parts.length]);
    await running.kill();
    const acknowledged = (await sending) === 200;
    numbers.kills[engine]++;
    if (!acknowledged) numbers.unanswered++;
    running = await start(settings);
    const note = (kind, problem) => {
      numbers[kind]++;
      problems.push(`${engine}, after ${step.name}${acknowledged ? '' : ' (not acknowledged)'}: ${problem}`);
    };
    const mark = () => {
      for (const [person, text, count] of step.told ?? []) told.set(`${person} ${text}`, { person, text, count });
      takenBack ||= step.takesBack === true;
    };
    if (acknowledged) mark();
    // What was acknowledged stands there, whether or not it is sent again.
    await look({ running, told, takenBack, shows: acknowledged ? step.shows : undefined, sure: acknowledged }, note);
    const status = await running.send(step.person, body);
    if (status !== 200) note('lost', `sent again, it was answered with ${status}`);
    mark();
    await look({ running, told, takenBack, shows: step.shows, sure: true }, note);
    if (problems.length > 0) break; // one loss is told once
  }
  await running.kill();
  workplace.say(`${engine}, story ${round + 1}: killed ${numbers.kills[engine]} times, ${problems.length} problems`);
}

/** What stood there, and is not there to be pressed or filled, was lost. */
function whatOf(step, html) {
  try {
    return step.what(html);
  } catch (error) {
    return { problem: error.message };
  }
}

/** @param sure whether nothing else is under way that may stand there already */
async function look({ running, told, takenBack, shows, sure }, note) {
  const html = { ana: await running.shows('ana'), sam: await running.shows('sam') };
  for (const { person, text, count } of told.values()) {
    const found = html[person].split(text).length - 1;
    if (found < count) note('lost', `${person} sees “${text}” ${found} times, not ${count}`);
    if (found > count && sure) note('twice', `${person} sees “${text}” ${found} times, not ${count}`);
  }
  if (shows && !html[shows[0]].includes(shows[1])) note('lost', `${shows[0]} does not see “${shows[1]}”`);
  if (takenBack && secret.test(html.sam)) note('readable', 'sam can read what was taken back');
}
