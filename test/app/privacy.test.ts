import { describe, expect, test } from 'vitest';
import type { What } from '../../src/core/incoming.ts';
import type { Outgoing } from '../../src/core/view.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { buttons, formIn, sentences } from '../support/answers.ts';
import { guard, steppingClock, testParts } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';
import { practicing } from '../support/practicing.ts';
import { storeWithBefore } from '../support/stores.ts';
import { ways } from '../support/ways-in.ts';

const personal = 'call (555) 867-5309 or maria.lopez@mail.example.org by 03/14/2019, born April 2, 2017';
const secrets = /867|5309|maria|lopez|2019|03\/14|April 2\b|2017/i;
const receipt = 'I took out a phone number, an e-mail address, and 2 dates. Anything left? Tap it.';

function watched() {
  const written: string[] = [];
  const store = storeWithBefore(memoryStore(steppingClock()), (call) => {
    if (call.name === 'commit') written.push(JSON.stringify(call.changes));
  });
  return { ...plainParts({ store }), written };
}

test.for(ways)(
  'phone numbers, e-mail addresses and dates never reach the store, and the answer says so: $name',
  async ({ bring }) => {
    const { act, written } = watched();
    const now = await bring(act, personal);
    expect(written.length).toBeGreaterThan(1);
    expect(written.filter((commit) => secrets.test(commit))).toEqual([]);
    expect(written.join()).toContain('[phone]'); // the rest of the words did reach it
    expect(sentences(now[0]?.view).join(' ')).toContain(receipt);
    expect(JSON.stringify(now)).not.toMatch(secrets);
  },
);

test.for([
  ['words we cannot place', `boiler valve ${personal}`],
  ['a talk to practice', `practice ${personal}`],
  ['something that is not here yet', `reflect ${personal}`],
  ['a question', `how do I ask why she canceled, ${personal}`],
] as [string, string][])('the receipt comes with every kind of answer: %s', async ([, text]) => {
  const { act, written } = watched();
  const now = await act({ kind: 'said', text });
  expect(sentences(now[0]?.view).join(' ')).toContain(receipt);
  expect(written.filter((commit) => secrets.test(commit))).toEqual([]);
});

test.for([
  ['visit', 'prepare', { lately: '', language: personal }],
  ['about you', 'about me', { role: '', country: 'us', state: personal }],
  ['question', 'find', { question: '', other: personal }],
] as [string, string, Record<string, string>][])(
  'a form that comes back with errors says what was taken out of it: %s',
  async ([, open, values]) => {
    const { act, written } = watched();
    const [form] = await act({ kind: 'said', text: open });
    const stamp = form?.view.stamp ?? '';
    const [again] = await act({ kind: 'filled', stamp, values });
    expect(again?.view.kind).toBe('form');
    expect(sentences(again?.view)[0]).toContain(receipt);
    expect(written.filter((commit) => secrets.test(commit))).toEqual([]);
  },
);

test.for(['555\u2011123\u20114567', '555\u2013123\u20134567', '555\u200b123\u200b4567', '555\u00a0123\u00a04567'])(
  'a phone number that was pasted is taken out, whatever stands between its digits: %j',
  async (number) => {
    const { act, written } = watched();
    await act({ kind: 'said', text: `mom canceled, call ${number}` });
    expect(written.filter((commit) => /4567/.test(commit))).toEqual([]);
  },
);

test('a long run of spaces after a date does not take long to read', () => {
  const began = process.cpuUsage();
  expect(guard(`mom canceled on march 3${' '.repeat(100_000)}x`).text).toContain('[date]');
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_500);
});

test('nothing is said about taking out where nothing was', async () => {
  const { act } = watched();
  for (const text of ['mom canceled three times', 'find why she canceled', 'who pays for the boiler'])
    expect(JSON.stringify(await act({ kind: 'said', text }))).not.toContain('I took out');
});

test.for([
  ['out of date', { kind: 'filled', stamp: 'unknown', values: { lately: personal } }],
  ['too long', { kind: 'said', text: `${personal} ${'and so on '.repeat(10_000)}` }],
] as [string, What][])('an answer that changes nothing keeps none of it either: %s', async ([, what]) => {
  const { act, written } = watched();
  await act(what);
  expect(written.length).toBeGreaterThan(1);
  expect(written.filter((commit) => secrets.test(commit))).toEqual([]);
});

test('of a text that is too long no more than the most is kept, and no half address at its end', async () => {
  const { act, written } = watched();
  const address = 'maria.lopez@mail.example.org';
  for (let before = 19_970; before <= 20_001; before++) {
    const words = 'and so on '.repeat(2_001).slice(-before);
    await act({ kind: 'said', text: `${words}${address} and so on` });
  }
  for (const text of ['and so on '.repeat(10_000), 'x'.repeat(100_000)]) await act({ kind: 'said', text });
  expect(Math.max(...written.map(({ length }) => length))).toBeLessThan(22_000);
  expect(written.filter((commit) => /maria|lopez/.test(commit))).toEqual([]);
});

const brief = 'her son Diego has autism and she wont say the word';

test('a brief is about what was typed, though neither the name nor the diagnosis is kept', async () => {
  const written: string[] = [];
  const store = storeWithBefore(memoryStore(steppingClock()), (call) => {
    if (call.name === 'commit') written.push(JSON.stringify(call.changes));
  });
  const { act, ports } = testParts({ store });
  const [shown] = await act({ kind: 'said', text: brief });
  const asTyped = ports.library.search(brief, 10).map(({ passage }) => passage.id);
  const person = (await store.list('people', 'example'))[0]?.id ?? '';
  const [visit] = await store.list('visits', person);
  expect(visit?.value).toMatchObject({
    lately: 'her son [name] has [health] and she wont say the word',
    meant: asTyped,
  });
  expect(asTyped.length).toBeGreaterThan(2);
  const autism = ports.library.content.passages.filter(({ heard }) => heard.some((line) => /autis/i.test(line)));
  expect(autism.some(({ id }) => asTyped.includes(id))).toBe(true);
  const cited = new Set(autism.flatMap(({ from }) => from));
  const lines = ports.library.content.passages
    .filter(({ id }) => asTyped.includes(id))
    .flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(lines.some((line) => JSON.stringify(shown?.view).includes(JSON.stringify(line).slice(1, -1)))).toBe(true);
  expect(cited.size).toBeGreaterThan(0);
  expect(written.filter((commit) => /diego|autis/i.test(commit))).toEqual([]);
});

test('a question finds what it would have found with the word that had to go', async () => {
  const { act, ports } = testParts();
  const question = 'find how do I tell Destiny Alvarez that her son has autism';
  const [shown] = await act({ kind: 'said', text: question });
  const [best] = ports.library.search('how do I tell Destiny Alvarez that her son has autism', 1);
  expect(shown?.view.kind === 'page' && shown.view.blocks.find(({ kind }) => kind === 'passage')).toMatchObject({
    title: best?.passage.title,
  });
  expect(JSON.stringify(shown)).not.toMatch(/destiny|alvarez/i);
});

describe('by what names people were called', () => {
  const keptWords = async ({ ports }: ReturnType<typeof plainParts>, place = 'talk:web:ana') => {
    const taken = await ports.store.list('incoming', place);
    return taken.map(({ value }) => (value as { incoming: { what: { text?: string } } }).incoming.what.text);
  };

  test('is remembered while the conversation goes on, and there alone', async () => {
    const parts = plainParts();
    await parts.act({ kind: 'said', text: 'Moon Jimenez canceled' });
    await parts.act({ kind: 'said', text: 'should i read to moon again' });
    await parts.act({ kind: 'said', text: 'should i read to moon again' }, { place: 'elsewhere' });
    expect(await keptWords(parts)).toEqual(['[name] canceled', 'should i read to [name] again']);
    expect(await keptWords(parts, 'elsewhere')).toEqual(['should i read to moon again']);
  });

  test('is forgotten when it has been quiet for two hours', async () => {
    let now = Date.parse('2026-03-02T08:00:00.000Z');
    const parts = plainParts({ clock: () => new Date(now++).toISOString() });
    await parts.act({ kind: 'said', text: 'Moon Jimenez canceled' });
    now += 2 * 60 * 60_000;
    await parts.act({ kind: 'said', text: 'should i read to moon again' });
    expect((await keptWords(parts)).at(-1)).toBe('should i read to moon again');
  });
});

describe('a receipt', () => {
  const slack = { agency: 'slack:T1', account: 'slack:T1/U1', name: 'Ana' };
  const told = (now: Outgoing[]) => sentences(now[0]?.view).join(' ');

  test('says each time that the message itself still stands, and the first time how to delete it', async () => {
    const { act } = plainParts();
    const first = told(await act({ kind: 'said', text: 'Temitope canceled' }, { account: slack }));
    expect(first).toContain('I took out a name. Anything left? Tap it.');
    expect(first).toMatch(/still stands in Slack\. To delete it there:/);
    const second = told(await act({ kind: 'said', text: 'Temitope canceled' }, { account: slack }));
    expect(second).toContain('I took out a name.');
    expect(second).toContain('still stands in Slack.');
    expect(second).not.toContain('To delete it');
  });

  test('says nothing of the kind where nobody else keeps messages', async () => {
    const { act } = plainParts();
    expect(told(await act({ kind: 'said', text: 'Temitope canceled' }))).not.toContain('still stands');
  });

  test('lets the writer name what is left: it goes from everything kept, and is itself kept nowhere', async () => {
    const { act, written, ports } = watched();
    const [page] = await act({ kind: 'said', text: 'Temitope canceled, she drives the purple bus' });
    expect(buttons(page?.view)).toContain('left-in');
    const { stamp } = formIn(await act({ kind: 'chose', stamp: page?.view.stamp ?? '', choice: 'left-in' }));
    const before = written.length;
    const now = await act({ kind: 'filled', stamp, values: { leftover: 'Purple  Bus' } });
    expect(told(now)).toContain('It is out of what is kept of this conversation');
    expect(written.slice(before).filter((commit) => /purple/i.test(commit))).toEqual([]);
    const everything: string[] = [];
    for await (const document of ports.store.all()) everything.push(JSON.stringify(document));
    expect(everything.filter((document) => /purple/i.test(document))).toEqual([]);
    expect(everything.some((document) => document.includes('the [taken out]'))).toBe(true);
  });

  test('asks again when nothing was named, and says so when it is not there', async () => {
    const { act } = watched();
    const [page] = await act({ kind: 'said', text: 'Temitope canceled' });
    const { stamp } = formIn(await act({ kind: 'chose', stamp: page?.view.stamp ?? '', choice: 'left-in' }));
    const again = formIn(await act({ kind: 'filled', stamp, values: { leftover: ' , ' } }));
    expect(Object.keys(again.errors ?? {})).toEqual(['leftover']);
    expect(told(await act({ kind: 'filled', stamp: again.stamp, values: { leftover: 'giraffe' } }))).toContain(
      'I did not find that',
    );
  });
});

test('in a practice talk the invented people keep their names, and real ones do not', async () => {
  const { begin, said, kept } = practicing();
  await begin();
  await said('Marisela, how has it been? Gulnaz says hi');
  await said('wait');
  const { lines } = await kept();
  const texts = lines.map(({ value }) => (value as { said: string }).said);
  expect(texts[0]).toContain('[name] says hi');
});

test('what was chosen in a form stays, whatever it looks like', async () => {
  const { act, ports } = plainParts();
  const { stamp } = formIn(await act({ kind: 'said', text: 'about me' }));
  await act({ kind: 'filled', stamp, values: { role: 'early-intervention', country: 'gb', state: 'Oxfordshire' } });
  expect(await ports.store.list('people', 'example')).toMatchObject([
    { value: { role: 'early-intervention', country: 'gb', state: 'Oxfordshire' } },
  ]);
});
