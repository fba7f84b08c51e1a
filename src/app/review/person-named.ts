// The person whom someone names in a form: by account where people are picked, by name where they are typed.
import { textIn, type Values } from '../../core/incoming.ts';
import { type Person, personRecord } from '../../core/records/person.ts';
import { channelOf } from '../deliver.ts';
import type { Turn } from '../turn.ts';

const mostPeople = 500;
const unknown =
  'I do not know them yet. They need to write “hello” to Porchlight once (guests and apps cannot); then name them again, the way their name stands there.';

/** Of the asker's agency alone. Who is picked in a channel is known by then, also before they ever came. */
export async function personIn(
  values: Values,
  field: string,
  turn: Turn,
): Promise<{ person: Person } | { error: string }> {
  const { store, person } = turn;
  const typed = textIn(values, field);
  if (!typed) return { error: 'Choose who it is.' };
  const link = await store.get('accounts', person.agency, typed);
  const linked = link && (await store.get('people', person.agency, (link.value as { person: string }).person)); // as people.ts wrote it
  if (linked) return { person: personRecord.read(linked.value) };
  const stored = await store.list('people', person.agency, { limit: mostPeople });
  const named = stored.map(({ value }) => personRecord.read(value)).filter(({ name }) => sameName(name, typed));
  const [only, ...others] = named;
  if (others.length > 0)
    return { error: 'More than one person has that name. Write the whole name as it stands there.' };
  return only ? { person: only } : { error: unknown };
}

const sameName = (name: string, typed: string) => name.trim().toLowerCase() === typed.toLowerCase();

/** Whether nobody may have a way to write to them first: Teams has none until they have added Porchlight. */
export const hasNotCome = ({ greeted, accounts }: Person): boolean =>
  !greeted && accounts.every((account) => channelOf(account) === 'teams');
