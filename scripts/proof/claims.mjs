// Two processes share due work on PostgreSQL: each piece is done once, and of a killed process only what it held returns.
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from './open-store.mjs';

const pieces = 400;
const killAfter = 60; // pieces done by the process that is killed
const longest = 60_000;

export async function proveClaims({ workplace, place, broken }) {
  const found = { double: 0, problems: [] };
  const store = await openStore({ engine: 'postgres', place });
  workplace.atEnd(() => store.close());
  const runs = [
    { limit: 5, leaseMs: 60_000, kills: false },
    { limit: 1, leaseMs: 2_500, kills: true },
    { limit: 5, leaseMs: 2_500, kills: true },
  ];
  for (const run of runs) {
    await putWork(store);
    const { double, problems, told } = await share({ workplace, store, place, broken, ...run });
    workplace.say(
      `postgres: ${pieces} pieces claimed by ${run.limit}${run.kills ? ', one process killed' : ''}: ${told}`,
    );
    found.double += double;
    found.problems.push(...problems);
  }
  if (found.double > 0) found.problems.push(`${found.double} pieces of work were given out twice`);
  return { double: found.double, problems: [...new Set(found.problems)] };
}

async function putWork(store) {
  const at = new Date(Date.now() - 60_000).toISOString();
  const changes = Array.from({ length: pieces }, (_, number) => {
    return { shelf: 'work', owner: 'work', id: `piece-${number}`, expected: 0, at, value: { number } };
  });
  const left = await store.list('work', 'work');
  const removals = left.map(({ id, version }) => {
    return { shelf: 'work', owner: 'work', id, expected: version, at, value: undefined };
  });
  if (removals.length > 0) await store.commit(removals);
  if (!(await store.commit(changes))) throw new Error('the work could not be put on its shelf');
}

async function share({ workplace, store, place, broken, limit, leaseMs, kills }) {
  const start = () => workplace.start('claim-worker.mjs', { engine: 'postgres', place, broken, limit, leaseMs });
  const workers = [start(), start()];
  for (const worker of workers) await worker.says('ready');
  for (const worker of workers) worker.tell('begin');
  const [first, second] = workers;
  if (kills) {
    while (!isAmid(first) && first.process.exitCode === null) await sleep(1);
    first.kill();
  }
  const deadline = sleep(longest, 'late', { ref: false });
  const ended = await Promise.race([Promise.all(workers.map((worker) => worker.ended)), deadline]);
  for (const worker of workers) worker.kill();
  const result = judge(first, second, kills, leaseMs);
  const left = (await store.list('work', 'work')).length;
  if (left > 0 || ended === 'late') result.problems.push(`${left} pieces of work were never done`);
  if (ended !== 'late' && ended[1] !== 0) result.problems.push('a process that shares the work failed');
  if (kills && result.held === 0) result.problems.push('the killed process held nothing, so nothing was shown');
  if (result.held > limit)
    result.problems.push(`the killed process held ${result.held} pieces, having asked for ${limit}`);
  return result;
}

/** It has done some of its work, and holds some. */
function isAmid(worker) {
  const done = doneBy(worker).size;
  return done >= killAfter && claimsOf(worker).length > done;
}

/** Every piece goes to one process, once; what the killed one held may go out again, after its lease. */
function judge(first, second, kills, leaseMs) {
  const done = [doneBy(first), doneBy(second)];
  const claims = [...claimsOf(first), ...claimsOf(second)].sort((a, b) => a.at - b.at);
  const held = new Set(kills ? claimsOf(first).flatMap(({ id }) => (done[0].has(id) ? [] : id)) : []);
  const given = new Map();
  let double = [...done[0]].filter((id) => done[1].has(id)).length;
  let again = 0;
  for (const { id, at } of claims) {
    const before = given.get(id);
    given.set(id, at);
    if (before === undefined) continue;
    const mayReturn = held.delete(id) && at - before >= leaseMs - 1;
    if (mayReturn) again++;
    else double++;
  }
  const problems = given.size === pieces ? [] : [`only ${given.size} of ${pieces} pieces were given out`];
  if (done.some(({ size }) => size === 0)) problems.push('one process had all the work, so nothing was shared');
  return {
    double,
    problems,
    held: held.size + again,
    told: `${done[0].size} + ${done[1].size} done, ${held.size + again} held when killed, ${again} of them given out again after the lease, ${double} twice`,
  };
}

const linesOf = (worker, word) => worker.lines.map((line) => line.split(' ')).filter(([first]) => first === word);
const doneBy = (worker) => new Set(linesOf(worker, 'done').map(([, id]) => id));
const claimsOf = (worker) => linesOf(worker, 'claimed').map(([, id, at]) => ({ id, at: Number(at) }));
