import { expect, test } from 'vitest';
import type { What } from '../../src/core/incoming.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { sentences } from '../support/answers.ts';
import { guard, steppingClock } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';
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
  const began = performance.now();
  expect(guard(`mom canceled on march 3${' '.repeat(100_000)}x`).text).toContain('[date]');
  expect(performance.now() - began).toBeLessThan(1_000);
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
