import { expect, test } from 'vitest';
import { findPerson } from '../../src/app/people.ts';
import type { Store } from '../../src/app/ports.ts';
import { personRecord } from '../../src/core/records/person.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { formIn, homeIn, pageIn, stampOf } from '../support/answers.ts';
import { ana, steppingClock } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';
import { interruptedStore, slowStore } from '../support/stores.ts';

const scene = { kind: 'said', text: 'mom canceled three times' } as const;
const peopleOf = async (store: Store, agency: string) =>
  (await store.list('people', agency)).map(({ value }) => personRecord.read(value));

test('someone with the same account name in another agency is another person, with everything of their own', async () => {
  const { act, ports } = plainParts();
  const elsewhere = { ...ana, agency: 'other' };
  const { person: mine } = homeIn(await act({ kind: 'arrived' }));
  const { person: theirs } = homeIn(await act({ kind: 'arrived' }, { account: elsewhere }));
  expect(theirs).not.toBe(mine);
  const { stamp } = formIn(await act({ kind: 'said', text: 'about me' }));
  await act({ kind: 'filled', stamp, values: { role: 'advocate', country: 'gb' } });
  await act(scene);
  expect(await peopleOf(ports.store, 'example')).toMatchObject([{ id: mine, agency: 'example', role: 'advocate' }]);
  expect(await peopleOf(ports.store, 'other')).toEqual([
    { id: theirs, agency: 'other', accounts: ['web:ana'], name: 'Ana', calm: true, greeted: true },
  ]);
  expect(await ports.store.list('visits', mine)).toHaveLength(1);
  expect(await ports.store.list('visits', theirs)).toEqual([]);
  expect(await ports.store.list('outgoing', `direct:${theirs}`)).toEqual([]);
});

test('an account that is seen first in several places at once is still one person', async () => {
  const { act, ports } = plainParts({ store: slowStore(memoryStore(steppingClock())) });
  const answers = await Promise.all(['a', 'b', 'c'].map((place) => act({ kind: 'arrived' }, { place })));
  expect(new Set(answers.map((now) => homeIn(now).person)).size).toBe(1);
  expect(await peopleOf(ports.store, 'example')).toHaveLength(1);
});

test('a person is found again, however often they are looked for', async () => {
  const { ports } = plainParts();
  const first = await findPerson(ana, ports);
  expect(await findPerson({ ...ana, name: 'Ana B.' }, ports)).toEqual(first);
});

test('two things someone changes about themselves at the same time are both kept', async () => {
  let meanwhile = async () => {};
  let armed = false;
  const store = interruptedStore(
    memoryStore(steppingClock()),
    (call) => armed && call.name === 'get' && call.shelf === 'visits',
    () => meanwhile(),
  );
  const { act } = plainParts({ store });
  const brief = pageIn(await act(scene));
  const { stamp } = formIn(await act({ kind: 'said', text: 'about me' }));
  meanwhile = async () => {
    await act(
      { kind: 'filled', stamp, values: { role: 'advocate', country: 'gb', calm: 'on' } },
      { place: 'elsewhere' },
    );
  };
  armed = true;
  await act({ kind: 'chose', stamp: stampOf(brief), choice: 'calm-off' });
  expect(await peopleOf(store, 'example')).toMatchObject([{ role: 'advocate', country: 'gb', calm: false }]);
});
