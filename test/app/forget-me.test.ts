// Give me my data, and forget me: through the door, over every shelf there is, with the messages in the channel.
import { describe, expect, test } from 'vitest';
import { holdings } from '../../src/app/keeping/holdings.ts';
import { type Kept, type Ports, shelves } from '../../src/app/ports.ts';
import type { Outgoing } from '../../src/core/view.ts';
import { buttons, pageIn, sentences } from '../support/answers.ts';
import { openChannel } from '../support/channel.ts';
import { twoWhoWork } from '../support/reflecting.ts';

const day = 24 * 60;

/** Ana has used all of it, and Sam supervises her: he has read what she shared and answered it. */
async function wellUsed(change: Partial<Ports> = {}) {
  const parts = await twoWhoWork(change);
  const { ana, sam, begin, write, share, pass } = parts;
  const steps = [
    () => ana.say('mom canceled three times, planted brief'),
    () => ana.say('drill'),
    () => ana.say('practice'),
    () => ana.press('practice-pick'),
    () => ana.press('practice-begin:1'),
    () => ana.say('what happened, planted talk?'),
    () => ana.press('practice-stop'),
    () => write('e1', { answers: [{ question: 'child', asked: 'What of the child?', text: 'planted entry' }] }),
    () => begin(),
    () => share('e1'),
    () => sam.press('read'),
    () => sam.say('home'),
  ];
  for (const step of steps) {
    await step();
    pass();
  }
  return { ...parts, everything: () => everything(parts.ports) };
}

async function everything({ store }: Ports): Promise<Kept[]> {
  const found: Kept[] = [];
  for await (const kept of store.all()) found.push(kept);
  return found;
}

/** Asked, and confirmed twice; then the work that is left. */
async function forget({ ana, door, pass }: Awaited<ReturnType<typeof wellUsed>>): Promise<Outgoing[]> {
  await ana.say('forget me');
  await ana.press('forget-sure');
  const answer = await ana.press('forget-now');
  await door.idle();
  pass();
  await door.work();
  await door.idle();
  return answer;
}

const naming = (all: readonly Kept[], words: RegExp) =>
  all.filter((kept) => words.test(JSON.stringify(kept))).map(({ shelf, owner, id }) => `${shelf} ${owner} ${id}`);

describe('forget me', () => {
  test('is asked twice, and nothing goes before', async () => {
    const parts = await wellUsed();
    const { ana, everything } = parts;
    const before = (await everything()).filter(({ shelf }) => ['reflections', 'visits', 'lines'].includes(shelf));
    const asked = pageIn(await ana.say('forget me'));
    expect([buttons(asked), sentences(asked)[1]]).toEqual([
      ['my-data', 'forget-sure', 'keep'],
      expect.stringContaining('backups your agency made before'),
    ]);
    expect(buttons(pageIn(await ana.press('forget-sure')))).toEqual(['forget-now', 'keep']);
    const after = (await everything()).filter(({ shelf }) => ['reflections', 'visits', 'lines'].includes(shelf));
    expect(after).toEqual(before);
    expect(before.length).toBeGreaterThan(2);
  });

  test('leaves nothing of theirs on any shelf, but two lines of goodbye, which go a day later', async () => {
    const parts = await wellUsed();
    const { writer, reader, everything, pass, door } = parts;
    expect(naming(await everything(), /planted/).length).toBeGreaterThan(4);
    await forget(parts);
    const all = await everything();
    expect(naming(all, /planted/)).toEqual([]);
    const shelvesWith = (kept: readonly Kept[], words: RegExp) => [
      ...new Set(naming(kept, words).map((line) => line.split(' ')[0] ?? '')),
    ];
    expect(shelvesWith(all, /web:ana/)).toEqual(['people', 'outgoing']);
    pass(day + 1);
    await door.work();
    const after = await everything();
    expect(naming(after, /web:ana/)).toEqual([]);
    // A number that no longer leads to anyone: in the audit, in the clock's own work, and in what Sam was told.
    const numbered = after.filter((kept) => JSON.stringify(kept).includes(writer));
    const others = numbered.filter(({ shelf, owner }) => shelf !== 'audit' && owner !== 'clock');
    expect(others.every((kept) => JSON.stringify(kept).includes(reader))).toBe(true);
  });

  test('closes at once what a supervisor has open, tells them, and leaves what is theirs', async () => {
    const parts = await wellUsed();
    const { sam, seen, everything, reader } = parts;
    expect(await seen(sam)).toContain('planted entry');
    await forget(parts);
    const now = await seen(sam);
    expect(now).not.toContain('planted');
    expect(now).toContain('Ana is not here any more');
    expect(naming(await everything(), new RegExp(reader)).length).toBeGreaterThan(1);
  });

  test('takes their messages down where the channel shows them, and no one else’s', async () => {
    const channel = openChannel();
    const parts = await wellUsed({ senders: { web: channel.sender } });
    const { writer, everything, door, pass } = parts;
    await door.idle();
    const shown = new Map(channel.sent.map(({ id, view }) => [id, view]));
    const standing = [...shown].flatMap(([id, view]) => (view && id.endsWith(writer) ? [id] : []));
    expect(standing.length).toBeGreaterThan(3);
    const before = channel.sent.length;
    await forget(parts);
    pass(2);
    await door.work();
    await door.idle();
    const after = channel.sent.slice(before).filter(({ view }) => !view);
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(standing));
    expect(after.every(({ id, account }) => id.endsWith(writer) && account === 'web:ana')).toBe(true);
    expect(
      (await everything()).filter(({ shelf }) => shelf === 'deliveries').map(({ id }) => id.endsWith(writer)),
    ).toContain(true); // the goodbye still stands
  });

  test('begins anew with whoever comes back, and the day after takes nothing of that', async () => {
    const parts = await wellUsed();
    const { ana, writer, everything, pass, door, ports } = parts;
    await forget(parts);
    await ana.say('mom canceled again, a new start');
    pass(day + 1);
    await door.work();
    const link = await ports.store.get('accounts', 'example', 'web:ana');
    expect(link?.value).toBeDefined();
    expect(link?.value).not.toEqual({ person: writer });
    const shelvesLeft = new Set(naming(await everything(), /a new start/).map((line) => line.split(' ')[0]));
    expect([...shelvesLeft]).toEqual(expect.arrayContaining(['incoming', 'visits']));
  });

  test('goes on where a crash left it, with a store larger than one commit', async () => {
    const parts = await wellUsed();
    const { ports, writer, everything, ana, door, pass } = parts;
    const common = { shelf: 'visits' as const, owner: writer, expected: 0, at: '2026-03-02T09:00:00.000Z' };
    await ports.store.commit(Array.from({ length: 900 }, (_, at) => ({ ...common, id: `v${at}`, value: {} })));
    await ana.say('forget me');
    await ana.press('forget-sure');
    await ana.press('forget-now');
    for (let round = 0; round < 5; round++) {
      pass();
      await door.work();
    }
    expect((await everything()).filter(({ owner }) => owner === writer)).toEqual([]);
  });
});

describe('give me my data', () => {
  test('is one file with everything of theirs, under names a person understands', async () => {
    const { ana } = await wellUsed();
    const page = pageIn(await ana.say('give me my data'));
    const file = page.blocks.find((block) => block.kind === 'file');
    const data = JSON.parse(file?.content ?? '{}');
    const kinds = data.kinds.map(({ what }: { what: string }) => what);
    expect([file?.name, data.about]).toEqual(['my-data.json', 'web:ana']);
    for (const kind of ['You', 'Visits you prepared for', 'Practice talks', 'Reflections', 'What you shared'])
      expect(kinds).toContain(kind);
    for (const words of ['planted brief', 'planted talk', 'planted entry']) expect(file?.content).toContain(words);
  });

  test('holds nothing a colleague wrote: what a supervisor read stays its writer’s', async () => {
    const { sam } = await wellUsed();
    const page = pageIn(await sam.say('my data'));
    const file = page.blocks.find((block) => block.kind === 'file');
    expect(file?.content).not.toContain('planted');
    expect(file?.content).toContain('Who supervises whom');
  });

  test('asked for twice, the second file does not hold the first', async () => {
    const { ana } = await wellUsed();
    const length = async () => JSON.stringify(await ana.say('my data')).length;
    const first = await length();
    expect(await length()).toBeLessThan(first * 1.3);
  });
});

test('every shelf has someone who decided whose it is, and what is given of it has a name', () => {
  expect(Object.keys(holdings).toSorted()).toEqual([...shelves].toSorted());
  const unnamed = shelves.filter((shelf) => !holdings[shelf].called);
  expect(unnamed).toEqual(['stamps', 'deliveries', 'costs', 'work', 'settings']);
});
