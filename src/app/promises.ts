// What someone said they would do, as it is kept and as it comes back: on Home and with the next brief, until it is done or given up.
import { type KeptPromise, openFirst, placesIn, promisesIn, promiseWords } from '../core/promises.ts';
import type { Person } from '../core/records/person.ts';
import { promiseRecord } from '../core/records/promise.ts';
import type { ReflectionRecord } from '../core/records/reflection.ts';
import { type Block, type Choice, choices } from '../core/view.ts';
import type { Words } from '../core/words.ts';
import { localeOf, zoneHere } from './locale.ts';
import type { Change, Stored } from './ports.ts';
import type { Turn } from './turn.ts';

/** As many as a brief and Home show. */
const few = 3;

/** Among as many of the newest, open ones are looked for: Home must not grow slower with the years. */
const recent = 200;

/** Those not done yet, what is due first first. */
export async function openPromises({ id }: Pick<Person, 'id'>, { store }: Pick<Turn, 'store'>): Promise<KeptPromise[]> {
  return openFirst((await store.list('promises', id, newest)).map(read));
}

const newest = { newest: true, limit: recent };
const read = ({ id, value }: Stored): KeptPromise => ({ id, promise: promiseRecord.read(value) });

/** The first few of them, each to be tapped when it is done; nothing when there are none. */
export function promiseBlocks(open: readonly KeptPromise[], person: Person, { labels, buttons }: Words): Block[] {
  if (open.length === 0) return [];
  const shown = open.slice(0, few);
  return [
    promiseFacts(shown, person, labels.promised),
    choices([...shown.map(doneChoice), ...(open.length > few ? [{ id: 'promises', label: buttons.promises }] : [])]),
  ];
}

export function promiseFacts(list: readonly KeptPromise[], person: Person, heading: string): Block {
  const facts = list.map(({ promise }, index) => ({
    label: String(index + 1),
    value: promiseWords(promise, localeOf(person)),
  }));
  return { kind: 'facts', heading, facts };
}

export const doneChoice = ({ id }: KeptPromise, index: number): Choice => ({
  id: `promise-done:${id}`,
  label: `${index + 1} is done`,
});

/** The changes that keep what an entry promises now: no more, no less. What was done or given up stays so. */
export async function promiseChanges(reflection: string, entry: ReflectionRecord, turn: Turn): Promise<Change[]> {
  const now = new Map(promisesIn(reflection, entry, zoneHere(turn.person)).map(({ id, promise }) => [id, promise]));
  const changes = placesIn(reflection, entry).map(async (id): Promise<Change[]> => {
    const stored = await turn.store.get('promises', turn.person.id, id);
    const promise = now.get(id);
    if (!promise) return stored ? [promiseChange(stored, undefined, turn)] : [];
    const state = stored ? promiseRecord.read(stored.value).state : promise.state;
    return [promiseChange({ id, ...stored }, { ...promise, state }, turn)];
  });
  return (await Promise.all(changes)).flat();
}

/** The changes that forget what an entry promised. */
export function promisesGone(reflection: string, entry: ReflectionRecord, turn: Turn): Promise<Change[]> {
  return promiseChanges(reflection, { ...entry, state: 'draft' }, turn);
}

export function promiseChange(
  { id, version = 0, at }: Pick<Stored, 'id'> & Partial<Stored>,
  promise: KeptPromise['promise'] | undefined,
  { person, clock }: Turn,
): Change {
  const value = promise && promiseRecord.write(promise);
  return { shelf: 'promises', owner: person.id, id, expected: version, at: at ?? clock(), value };
}

/** What is open once these changes are written. */
export async function openAfter(changes: readonly Change[], { person, store }: Turn): Promise<KeptPromise[]> {
  const after = new Map((await store.list('promises', person.id, newest)).map((stored) => [stored.id, stored.value]));
  for (const { id, value } of changes.filter(({ shelf }) => shelf === 'promises')) after.set(id, value);
  const there = [...after].filter(([, value]) => value !== undefined);
  return openFirst(there.map(([id, value]) => ({ id, promise: promiseRecord.read(value) })));
}
