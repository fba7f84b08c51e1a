// Kills a writer at a random moment, opens the store again, and looks whether everything acknowledged is there, whole.
import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf, after, changesOf, contentOf, newLanes, packed } from './lanes.mjs';
import { openStore } from './open-store.mjs';

const between = (least, most) => least + Math.random() * (most - least);

export async function killRounds({ workplace, engine, newPlace, server, broken, rounds }) {
  const found = { rounds: 0, lost: 0, unparsable: 0, problems: [] };
  let place = await newPlace();
  let lanes = newLanes();
  let acknowledged = 0;
  for (let round = 1; round <= rounds; round++) {
    const heavy = round % 5 === 0;
    const from = round % 2 ? 'writing' : 'ready';
    const kept = await writeAndKill({ workplace, engine, place, broken, lanes, heavy, from });
    // Now and then the process that puts things in order after a kill is killed as well.
    if (engine === 'lowdb' && round % 3 === 0) await openAndKill({ workplace, engine, place, broken });
    if (engine === 'postgres') await server.isLeft(place);
    for (const { lane } of kept) lanes[lane] = after(lanes[lane], changesOf(lanes[lane], heavy));
    const check = await checkStore({ engine, place, broken }, lanes, heavy, kept);
    acknowledged += kept.length;
    found.rounds++;
    found.lost += check.lost;
    found.unparsable += check.unparsable;
    found.problems.push(...check.problems);
    lanes = check.lanes;
    if (check.lost + check.unparsable > 0) {
      place = await newPlace(); // each loss is counted once
      lanes = newLanes();
    }
    if (round % 10 === 0 || round === rounds) tell(workplace, engine, found, rounds, acknowledged);
  }
  const enough = acknowledged >= rounds * 5;
  if (!enough) found.problems.push(`only ${acknowledged} commits were acknowledged in ${rounds} rounds`);
  if (found.lost > 0) found.problems.push(`${found.lost} acknowledged documents lost`);
  if (found.unparsable > 0) found.problems.push(`${found.unparsable} files or documents cannot be read`);
  return { ...found, problems: [...new Set(found.problems)].slice(0, 12) };
}

function tell(workplace, engine, { rounds, lost, unparsable }, all, acknowledged) {
  workplace.say(
    `${engine}: killed ${rounds} of ${all} times, ${acknowledged} commits acknowledged, ${lost} lost, ${unparsable} unparsable`,
  );
}

/** @returns lane and number of every commit the writer said was kept */
async function writeAndKill({ workplace, lanes, from, ...instructions }) {
  const writer = workplace.start('kill-writer.mjs', { ...instructions, lanes: packed(lanes) });
  if (await writer.says(from)) await sleep(between(5, 150));
  writer.kill();
  if ((await writer.ended) !== null) throw new Error('the writer ended by itself; the lines above say why');
  return writer.lines.flatMap((line) => {
    const [word, lane, number] = line.split(' ');
    return word === 'kept' ? { lane: Number(lane), number: Number(number) } : [];
  });
}

async function openAndKill({ workplace, ...instructions }) {
  const opener = workplace.start('kill-writer.mjs', { ...instructions, lanes: [] });
  if (await opener.says('opening')) await sleep(between(0, 60));
  opener.kill();
  await opener.ended;
}

/** Of each lane at most the commit after the last acknowledged one may be there too: wholly, or not at all. */
async function checkStore(where, lanes, heavy, kept) {
  const read = await readStore(where, lanes, kept);
  if (read.problem) return { lost: 0, unparsable: 1, problems: [read.problem], lanes };
  const check = { lost: 0, unparsable: 0, problems: [...read.problems], lanes: [] };
  const differs = (key, expected) => read.versions.get(key) !== expected;
  for (const lane of lanes) {
    const changes = changesOf(lane, heavy);
    const then = after(lane, changes);
    const textOf = ({ held }, key) => held.has(key) && textFor(held.get(key));
    const applied = changes.filter(({ key }) => !differs(key, textOf(then, key) || undefined)).length;
    const now = applied === changes.length ? then : lane;
    const keys = new Set([...lane.held.keys(), ...then.held.keys(), ...(read.keysOf.get(lane.lane) ?? [])]);
    for (const key of keys) {
      if (!differs(key, textOf(now, key) || undefined)) continue;
      check.lost++;
      const isHalf = changes.some((change) => change.key === key);
      check.problems.push(isHalf ? 'a commit is there by half' : 'an acknowledged commit is missing, or undone');
    }
    check.lanes.push(now);
  }
  check.lost += read.unfound;
  check.unparsable += read.damaged;
  return check;
}

const textFor = ({ version, written }) => JSON.stringify([version, contentOf(written)]);

/** Everything in the store as text by address; what was written last is also looked up one by one. */
async function readStore(where, lanes, kept) {
  const read = { versions: new Map(), keysOf: new Map(), damaged: 0, unfound: 0, problems: [] };
  let store;
  try {
    store = await openStore(where);
    for await (const document of store.all()) {
      const { lane, number } = document.value ?? {};
      if (!Number.isInteger(number)) read.damaged++;
      const key = addressOf(document);
      read.versions.set(key, JSON.stringify([document.version, document.value]));
      if (!read.keysOf.has(lane)) read.keysOf.set(lane, []);
      read.keysOf.get(lane).push(key);
    }
    const written = new Set(kept.map(({ lane, number }) => `${lane} ${number}`));
    for (const { held } of lanes) {
      for (const [key, { written: last }] of held) {
        if (!written.has(`${last.lane} ${last.number}`)) continue;
        const [shelf, owner, id] = JSON.parse(key);
        const document = await store.get(shelf, owner, id);
        const found = document && JSON.stringify([document.version, document.value]);
        if (read.versions.get(key) !== found) read.unfound++;
      }
    }
    if (read.unfound > 0) read.problems.push('a document is listed but not found by its id, or otherwise');
  } catch (error) {
    return { problem: `the store cannot be opened or read: ${error.message.replaceAll(where.place, 'DATA')}` };
  } finally {
    await store?.close();
  }
  return read;
}
