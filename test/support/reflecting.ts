// Reflections as if they had been written and handed in, and the steps people take with them at the door.
import type { Store } from '../../src/app/ports.ts';
import { viewText } from '../../src/channels/text.ts';
import type { Account, What } from '../../src/core/incoming.ts';
import { type ReflectionRecord, reflectionRecord } from '../../src/core/records/reflection.ts';
import { choices, type Outgoing, page, type View } from '../../src/core/view.ts';
import { formIn } from './answers.ts';
import { type Act, ana, sam, type TestParts } from './parts.ts';
import { plainParts } from './plain-library.ts';

export const ben: Account = { agency: 'example', account: 'web:ben', name: 'Ben' };

/** Kept as its writer handed it in. */
export async function writeReflection(
  store: Store,
  writer: string,
  id: string,
  change: Partial<ReflectionRecord> = {},
): Promise<string> {
  const at = '2026-03-02T09:00:00.000Z';
  const record: ReflectionRecord = {
    sheet: 'after-any-visit',
    title: `Title of ${id}`,
    state: 'done',
    answers: [
      { question: 'child', asked: 'What did you see of the child?', text: `She looked up at ${id}.` },
      { question: 'skipped', asked: 'What did you leave out?', text: '' },
    ],
    tags: ['trust'],
    begunAt: at,
    changedAt: at,
    ...change,
  };
  const kept = await store.get('reflections', writer, id);
  const value = reflectionRecord.write(record);
  await store.commit([{ shelf: 'reflections', owner: writer, id, expected: kept?.version ?? 0, at, value }]);
  return id;
}

export async function personOf(store: Store, { agency, account }: Account): Promise<string> {
  const link = await store.get('accounts', agency, account);
  if (!link) throw new Error(`${account} is not known`);
  return (link.value as { person: string }).person;
}

/** What stands before someone now, in the place where they talk and in their own conversation. */
async function standing(store: Store, account: Account): Promise<View[]> {
  const person = await personOf(store, account);
  const places = [`talk:${account.account}`, `direct:${person}`];
  const lists = await Promise.all(places.map((place) => store.list('outgoing', place)));
  return lists.flat().map(({ value }) => (value as { view: View }).view);
}

/** A page with one button, as the page after handing in has it. */
export async function offer(store: Store, account: Account, choice: string): Promise<void> {
  const person = await personOf(store, account);
  const [place, slot, stamp] = [`talk:${account.account}`, `offer-${choice}`, `stamp-${choice}`];
  const view: View = { ...page(undefined, [choices([{ id: choice, label: choice }])]), stamp, lasting: true };
  const common = { expected: 0, at: '2026-03-02T09:00:00.000Z' };
  const value = { place, slot, person, view };
  const kept = await store.commit([
    { shelf: 'outgoing', owner: place, id: `${place}/${slot}/${person}`, value, ...common },
    { shelf: 'stamps', owner: person, id: stamp, value, ...common },
  ]);
  if (!kept) throw new Error(`"${choice}" is offered already`);
}

/** One person's hands: presses what stands before them, by the id of the choice, and fills the form that opened last. */
export function handsOf(account: Account, act: Act, store: Store) {
  const press = async (choice: string, from: { place?: string } = {}): Promise<Outgoing[]> => {
    const views = await standing(store, account);
    const found = views.findLast((view) => view.stamp && choiceStands(view, choice));
    if (!found?.stamp) throw new Error(`${account.name} finds no "${choice}" in ${JSON.stringify(views)}`);
    return act({ kind: 'chose', stamp: found.stamp, choice: idOf(found, choice) }, { account, ...from });
  };
  const fill = (now: Outgoing[], values: Extract<What, { kind: 'filled' }>['values']) =>
    act({ kind: 'filled', stamp: formIn(now).stamp, values }, { account });
  const say = (text: string) => act({ kind: 'said', text }, { account });
  return { press, fill, say, account };
}
export type Hands = ReturnType<typeof handsOf>;

const idsOf = (view: View) =>
  view.kind === 'page'
    ? view.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices.map(({ id }) => id) : []))
    : [];
/** By its whole id, or by the deed before the colon. */
const idOf = (view: View, choice: string) =>
  idsOf(view).find((id) => id === choice) ?? idsOf(view).find((id) => id.startsWith(`${choice}:`)) ?? choice;
const choiceStands = (view: View, choice: string) => idsOf(view).includes(idOf(view, choice));

/**
 * Ana and Sam, who have said hello, and what each sees.
 * @param actOf how what they do is brought to the door, when not as ever
 */
export async function twoWhoWork(
  change: Parameters<typeof plainParts>[0] = {},
  actOf: (parts: TestParts) => Act = (parts) => parts.act,
) {
  const { clock, pass } = jumpingClock();
  const parts = plainParts({ clock, ...change });
  const { ports } = parts;
  const act = actOf(parts);
  const anna = handsOf(ana, act, ports.store);
  const sami = handsOf(sam, act, ports.store);
  await anna.say('home');
  await sami.say('home');
  const [writer, reader] = [await personOf(ports.store, ana), await personOf(ports.store, sam)];
  return {
    ...parts,
    ana: anna,
    sam: sami,
    writer,
    reader,
    stampFor: async ({ account }: Hands, choice: string) =>
      (await standing(ports.store, account)).findLast((view) => view.stamp && choiceStands(view, choice))?.stamp,
    pass,
    seen: async ({ account }: Hands) => (await standing(ports.store, account)).map(wordsOf).join('\n'),
    write: async (id: string, entry: Partial<ReflectionRecord> = {}) => {
      await writeReflection(ports.store, writer, id, entry);
      await offer(ports.store, ana, `share:${id}`);
    },
    begin: async () => {
      await anna.say('supervision');
      await anna.fill(await anna.press('name-supervisor'), { person: 'web:sam' });
      await sami.press('accept-supervision');
    },
    share: async (id: string, values: Record<string, string | string[]> = {}) =>
      anna.fill(await anna.press(`share:${id}`), { reader, wants: 'think', ...values }),
  };
}

/** Steps as tests step; `pass` lets a minute go by, so that nobody asks for too much in one. */
function jumpingClock() {
  let now = Date.parse('2026-03-02T10:00:00.000Z');
  const clock = () => {
    now += 1_000;
    return new Date(now).toISOString();
  };
  const pass = (minutes = 1) => {
    now += minutes * 60_000;
  };
  return { clock, pass };
}

const wordsOf = (view: View) => viewText(view, { width: 10_000 });
export const textOf = (now: Outgoing[]) => now.map(({ view }) => wordsOf(view)).join('\n');
