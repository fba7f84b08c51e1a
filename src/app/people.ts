// Finds the person behind an account, or makes one the first time an account is seen.
import type { Account } from '../core/incoming.ts';
import { type Person, personSchema } from '../core/records/person.ts';
import type { Change, Clock, Ids, Store } from './ports.ts';
import type { Turn } from './turn.ts';

export async function findPerson(
  account: Account,
  { store, clock, ids }: { store: Store; clock: Clock; ids: Ids },
): Promise<Person> {
  const known = await lookUp(account, store);
  if (known) return known;
  const person: Person = {
    id: ids(),
    agency: account.agency,
    accounts: [account.account],
    name: account.name,
    calm: true,
  };
  const common = { expected: 0, owner: account.agency, at: clock() };
  const created = await store.commit([
    { shelf: 'people', id: person.id, value: person, ...common },
    { shelf: 'accounts', id: accountId(account), value: { person: person.id }, ...common },
  ]);
  if (created) return person;
  const other = await lookUp(account, store);
  if (!other) throw new Error('an account exists without its person');
  return other;
}

/** The change that keeps what is new about a person. */
export async function personChange(person: Person, { store, clock }: Pick<Turn, 'store' | 'clock'>): Promise<Change> {
  const stored = await store.get('people', person.id);
  const expected = stored?.version ?? 0;
  return { shelf: 'people', id: person.id, expected, owner: person.agency, at: stored?.at ?? clock(), value: person };
}

async function lookUp(account: Account, store: Store): Promise<Person | undefined> {
  const link = await store.get('accounts', accountId(account));
  if (!link) return undefined;
  const stored = await store.get('people', (link.value as { person: string }).person); // written above
  return stored && personSchema.parse(stored.value);
}

const accountId = ({ agency, account }: Account) => `${agency}/${account}`;
