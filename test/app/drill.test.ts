// Two-minute drills: one's own lines first, rewritten one by one, back after some days; no score, and seen by nobody else.
import { expect, test } from 'vitest';
import { drillRecord } from '../../src/core/records/drill.ts';
import type { Form, Outgoing } from '../../src/core/view.ts';
import { buttons, formIn, pageIn, sentences, stampOf } from '../support/answers.ts';
import { sam } from '../support/parts.ts';
import { plainLibrary } from '../support/plain-library.ts';
import { practicing, readAll } from '../support/practicing.ts';

const pairs = ['one', 'two', 'three', 'four'].map((name) => {
  return { draft: `careless ${name} again`, better: `What was ${name} like?`, topic: 'money', sources: [] };
});

function drilling(insteads = pairs, hear = plainLibrary().hear) {
  const library = plainLibrary();
  const { act, ports, begin, said, pass, kept } = practicing({
    library: { ...library, hear, content: { ...library.content, insteads } },
  });
  const type = (text: string, from?: Parameters<typeof act>[1]) => act({ kind: 'said', text }, from);
  const fill = (form: Form & { stamp: string }, again: string) =>
    act({ kind: 'filled', stamp: form.stamp, values: { again } });
  return {
    act,
    ports,
    pass,
    kept,
    type,
    fill,
    drill: async () => formIn(await type('drill')),
    async next(now: Outgoing[]) {
      return formIn(await act({ kind: 'chose', stamp: stampOf(pageIn(now)), choice: 'drill-next' }));
    },
    /** A talk in which something careless was said, and something that was not. */
    async talk() {
      await begin();
      for (const words of ['that was careless of you', 'what a day', 'stop']) await said(words);
    },
    async lines() {
      const { person } = await kept();
      return (await ports.store.list('drills', person)).map(({ value }) => drillRecord.read(value));
    },
  };
}

test('a round begins with what one said oneself, and what had been said before it; the bank fills it up', async () => {
  const { talk, drill, lines } = drilling();
  await talk();
  const form = await drill();
  expect(form.intro).toBe(
    "Line 1 of 3. In a practice talk you said: “that was careless of you” They had said: “Oh. It's you. Sit.”",
  );
  expect((await lines()).map(({ from }) => from)).toEqual(['practice', 'bank', 'bank']);
});

test('a new wording is shown beside the old one, with what changed and one good way; then the next one comes', async () => {
  const { drill, fill, next } = drilling();
  const first = await drill();
  const changed = await fill(first, 'what was that like for you');
  const shown = readAll(pageIn(changed));
  expect(shown).toContain('That leaves them more room.');
  expect(shown).toContain('A judgment of them → An open question');
  expect(shown).toMatch(/ONE GOOD WAY TO PUT IT\n.*“What was (one|two|three|four) like\?”/);
  const second = await next(changed);
  expect(second.intro).toMatch(/^Line 2 of 3\. /);
  expect(second.intro?.slice(12)).not.toBe(first.intro?.slice(12));
});

test('the last one of a round ends it, without a count of anything', async () => {
  const { drill, fill, next } = drilling();
  const second = await next(await fill(await drill(), 'what happened'));
  const third = await next(await fill(second, ''));
  const end = pageIn(await fill(third, 'that was careless'));
  expect(buttons(end)).toEqual(['home']);
  expect(sentences(end)).toEqual([
    'It has moved a little. It still leaves them little room.',
    'That is all. These lines come back some other day.',
  ]);
  expect(readAll(end)).not.toMatch(/score|streak|\d+ (of|in a row)|%|correct|wrong/i);
});

test('a line said better comes back after 1, 3, 7 and 16 days, and then no more', async () => {
  const { drill, fill, lines, pass, kept, ports } = drilling(pairs.slice(0, 1));
  await fill(await drill(), 'what happened');
  const waits: number[] = [];
  for (;;) {
    const [line] = await lines();
    if (!line) break;
    const days = Math.round((Date.parse(line.dueAt) - Date.parse(ports.clock())) / 86_400_000);
    waits.push(days);
    pass(24 * days + 1);
    await fill(await drill(), `what happened ${days}`);
  }
  expect(waits).toEqual([1, 3, 7, 16]);
  expect(await ports.store.list('drills', (await kept()).person)).toEqual([]);
});

test.for([
  ['skipped', '', 1],
  ['said as before', 'Careless one again!', 0],
  ['said no better', 'you are careless about it', 0],
] as const)('a line that was %s comes back tomorrow', async ([, again, box]) => {
  const { drill, fill, lines, pass, ports } = drilling(pairs.slice(0, 1));
  await fill(await drill(), 'what happened');
  pass(25);
  await fill(await drill(), again);
  const [line] = await lines();
  expect(line?.box).toBe(box);
  expect(Math.round((Date.parse(line?.dueAt ?? '') - Date.parse(ports.clock())) / 86_400_000)).toBe(1);
});

test('a wording that cannot be heard well is not judged, and the line stays where it was', async () => {
  const library = plainLibrary();
  const unsure: typeof library.hear = (line) => ({ ...library.hear(line), confidence: line.text === 'hm' ? 0.1 : 0.9 });
  const { drill, fill, lines } = drilling(pairs.slice(0, 1), unsure);
  expect(sentences(pageIn(await fill(await drill(), 'hm')))[0]).toMatch(/^I cannot tell how that would land/);
  expect(await lines()).toMatchObject([{ box: 0 }]);
});

test('what is due comes before what is new, and what waits is left alone', async () => {
  const { drill, fill, pass } = drilling();
  const first = await drill();
  await fill(first, 'what happened');
  expect((await drill()).intro).not.toBe(first.intro);
  pass(25);
  const again = await drill();
  expect([(await drill()).intro, again.about?.round?.split(',').length]).toEqual([again.intro, 3]);
});

test('is nobody else’s: another person meets none of one’s lines, and presses none of them', async () => {
  const { talk, drill, act, type } = drilling();
  await talk();
  const form = await drill();
  expect(JSON.stringify(await type('drill', { account: sam }))).not.toContain('that was careless of you');
  const pressed = await act({ kind: 'filled', stamp: form.stamp, values: { again: 'hm' } }, { account: sam });
  expect(JSON.stringify(pressed)).toContain('out of date');
});

test('without a line of one’s own and without a bank it is said what to do', async () => {
  const { type } = drilling([]);
  expect(sentences(pageIn(await type('drill')))).toEqual([
    'There is no line to try yet. Practice a talk first, and come back.',
  ]);
});

test('a line that was learned meanwhile is said to be gone', async () => {
  const { type, drill, fill, pass } = drilling(pairs.slice(0, 1));
  const old = formIn(await type('drill', { place: 'elsewhere' }));
  for (const days of [1, 3, 7, 16, 0]) {
    await fill(await drill(), `what happened ${days}`);
    pass(24 * days + 0.2);
  }
  expect(formIn(await fill(old, 'what happened')).errors).toEqual({
    again: 'That line is not kept any more. Type “drill” for others.',
  });
});
