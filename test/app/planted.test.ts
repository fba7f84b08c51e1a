// The watch that stands over the whole suite sees what is written, sent and logged, and would notice a name among it.
import { expect, test } from 'vitest';
import { note, page } from '../../src/core/view.ts';
import { plainParts } from '../support/plain-library.ts';
import { openWatch, plantedIn, watchedPorts } from '../support/planted.ts';
import { watch } from '../support/watch-everything.ts';

const typed = { kind: 'said', text: 'Temitope canceled, (612) 555-0143' } as const;

test('with a guard that takes nothing out, the name is noticed in the store', async () => {
  const { act } = plainParts({ guard: (text) => ({ text, removed: [] }) });
  await act(typed);
  const leaks = new Set(watch.leaks.splice(0));
  expect([...leaks]).toEqual([
    'temitope in the store, incoming',
    '5550143 in the store, incoming',
    'temitope in the store, visits',
    '5550143 in the store, visits',
  ]);
});

test('with ours nothing is noticed, though much was looked through', async () => {
  const before = watch.saw;
  const { act } = plainParts();
  await act(typed);
  expect(watch.saw - before).toBeGreaterThan(5);
  expect(watch.leaks).toEqual([]);
});

test('it would be noticed on its way to a channel, in a log line and in a request as well', async () => {
  const own = openWatch();
  const { ports } = plainParts({ senders: { web: { send: async () => [] } } });
  const { senders, log } = watchedPorts(ports, own);
  const view = page(undefined, [note('Temitope canceled')]);
  const about = { id: '', place: '', slot: '', account: 'web:ana', shown: [], cause: '', again: false };
  await senders.web?.send({ ...about, view });
  log.warn('not allowed', { person: 'Temitope' });
  expect(own.leaks).toEqual(['temitope in what goes to web', 'temitope in the log']);
  await fetch('http://127.0.0.1:9/', { method: 'POST', body: 'Temitope' }).catch(() => undefined);
  expect(watch.leaks.splice(0)).toEqual(['temitope in a request']);
});

test.for([
  ['a name in any case', 'call TEMITOPE', ['temitope']],
  ['a number however it is set', '+1 (612) 555.0143', ['5550143']],
  ['nothing', 'the mother canceled', []],
] as [string, string, string[]][])('planted words are found: %s', ([, text, found]) => {
  expect(plantedIn(text)).toEqual(found);
});
