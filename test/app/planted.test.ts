// The watch that stands over the whole suite sees what is written, sent and logged, and would notice a name among it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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

test('a log line that says what someone typed would be noticed, though no name is in it', async () => {
  const own = openWatch();
  const { ports } = plainParts();
  const { log } = watchedPorts(ports, own);
  own.type({ lately: 'mom canceled three times' });
  log.warn('not allowed', { person: 'p1' });
  expect(own.leaks).toEqual([]);
  log.error('a turn failed', new Error('x'), { near: 'it said: mom canceled three times.' });
  expect(own.leaks).toEqual(['what was typed in the log']);
});

test('what is typed at any door is known to the watch', async () => {
  const { act, ports } = plainParts();
  await act({ kind: 'said', text: 'the heron came back late' });
  watchedPorts(ports, watch).log.warn('the heron came back late', {});
  expect(watch.leaks.splice(0)).toEqual(['what was typed in the log']);
});

const printing = (stream: 'stdout' | 'stderr', words: string[]) => [
  '--eval',
  `for (const piece of ${JSON.stringify(words)}) process.${stream}.write(piece); // started`,
];

test.for(['stdout', 'stderr'] as const)(
  'a name that a program of its own prints would be noticed: %s',
  async (stream) => {
    const child = spawn(process.execPath, printing(stream, ['Temi', 'tope']));
    await once(child, 'close');
    spawnSync(process.execPath, printing(stream, ['Xochitl']));
    const leaks = new Set(watch.leaks.splice(0));
    expect([...leaks]).toEqual(['temitope in what a program prints', 'xochitl in what a program prints']);
  },
);

test('so would words that were typed elsewhere and stand in its log', async () => {
  watch.type('she waited on the porch');
  spawnSync(process.execPath, printing('stderr', ['{"msg":"she waited on the porch"}']));
  expect(watch.leaks.splice(0)).toEqual(['what was typed in what a program prints']);
  // A command may answer with them.
  spawnSync(process.execPath, printing('stdout', ['she waited on the porch']));
  expect(watch.leaks).toEqual([]);
});

test.for([
  ['a name in any case', 'call TEMITOPE', ['temitope']],
  ['a number however it is set', '+1 (612) 555.0143', ['5550143']],
  ['nothing', 'the mother canceled', []],
] as [string, string, string[]][])('planted words are found: %s', ([, text, found]) => {
  expect(plantedIn(text)).toEqual(found);
});
