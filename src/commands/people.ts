// porchlight my-data, forget and hold: what someone may ask of whoever runs the program.
import { forgetDeed } from '../app/forget-me.ts';
import { writtenDown } from '../app/keeping/audit.ts';
import { holdsIn } from '../app/keeping/holds.ts';
import { keepDaysOf } from '../app/keeping.ts';
import { endHoldDeed, holdDeed } from '../app/legal-hold.ts';
import { myDataFile } from '../app/my-data.ts';
import { findPerson } from '../app/people.ts';
import type { Ports } from '../app/ports.ts';
import type { Settings } from '../config.ts';
import { type Agencies, agencyFor, ownAgency } from '../core/agencies.ts';
import type { Account, Work } from '../core/incoming.ts';
import { holdKinds } from '../core/records/hold.ts';
import { personRecord } from '../core/records/person.ts';
import { CommandMistake } from './command-mistake.ts';
import { openParts, type Parts } from './parts.ts';

type Opened = Pick<Parts, 'ports' | 'door'>;

/** @returns everything that is kept of them, as JSON; that it was taken out is written down */
export async function myData(account: string, { ports }: Opened): Promise<string> {
  const person = await findPerson(await knownAccount(account, ports), ports);
  const file = await myDataFile({ ...ports, person });
  const parts = { ...ports, person, keep: keepDaysOf(ports) };
  await ports.store.commit([writtenDown('operator', 'took out what is kept of someone', person.id, parts)]);
  return file.trimEnd();
}

export async function forget(account: string, opened: Opened): Promise<string> {
  await asTheirs(account, forgetDeed, {}, opened);
  return `${account} is forgotten. What is held stays until its hold ends; backups made before are outside of this. Messages in Slack or Teams are taken down when Porchlight runs with them.`;
}

/** @param kinds commas between; empty: every kind a hold can name */
export async function hold(account: string, kinds: string, opened: Opened): Promise<string> {
  const named = kinds === '' ? [...holdKinds] : kinds.split(',').map((kind) => kind.trim());
  const unknown = named.filter((kind) => !holdKinds.some((one) => one === kind));
  if (unknown.length > 0)
    throw new CommandMistake(`"${unknown.join(', ')}" cannot be held. Name some of: ${holdKinds.join(', ')}.`);
  await asTheirs(account, holdDeed, { kinds: named.join(',') }, opened);
  return `On hold for ${account}: ${named.join(', ')}. They are told, and nothing is opened by it.`;
}

/** Also for someone who was forgotten meanwhile: what the hold kept goes then. */
export async function endHold(account: string, opened: Opened): Promise<string> {
  const held = await heldUnder(account, opened.ports);
  if (held.length === 0) throw new CommandMistake(`No hold is on the records of ${account}. Nothing was changed.`);
  for (const { id, agency, asked } of held)
    await turnOf(asked ? theClock : { agency, account, name: '' }, endHoldDeed, { whom: id, agency }, opened);
  return `No hold is on the records of ${account} now. They are told, or forgotten if they asked for it.`;
}

const theClock: Account = { agency: 'porchlight', account: 'clock', name: 'The clock' };

/** The people on hold who have or had this account. */
async function heldUnder(account: string, { store, agencies }: Ports) {
  const agency = agencyOf(account, agencies);
  const holds = await holdsIn(agency, { store });
  const each = holds.map(async ({ record: { person: id, forgetAt } }) => {
    const stored = await store.get('people', agency, id);
    const has = stored && personRecord.read(stored.value).accounts.includes(account);
    return has ? [{ id, agency, asked: forgetAt !== undefined }] : [];
  });
  const found = (await Promise.all(each)).flat();
  return found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at);
}

/** Asked for at this computer, done as a turn of their own. @throws CommandMistake when nothing is kept of them */
async function asTheirs(account: string, deed: string, about: Work['about'], opened: Opened): Promise<void> {
  await turnOf(await knownAccount(account, opened.ports), deed, about, opened);
}

/** One turn, and the work that follows. */
async function turnOf(person: Account, deed: string, about: Work['about'], { ports, door }: Opened): Promise<void> {
  const at = ports.clock();
  const work: Work = { id: `${deed}/${ports.ids()}`, deed, due: at, about };
  const place = { key: `operator/${person.account}`, audience: 'private' as const };
  const { turn } = await door.take({ id: work.id, at, person, place, what: { kind: 'due', work } });
  await turn;
  await door.idle();
  await door.work();
  await door.idle();
}

/** The people of the local page are an agency of their own. */
const agencyOf = (account: string, agencies: Agencies) =>
  account.startsWith('web:') ? 'example' : agencyFor(ownAgency(account), agencies);

/** @throws CommandMistake when nothing is kept under that account */
async function knownAccount(account: string, { store, agencies }: Ports): Promise<Account> {
  const agency = agencyOf(account, agencies);
  if (await store.get('accounts', agency, account)) return { agency, account, name: '' };
  throw new CommandMistake(
    `Nothing is kept under ${account}. An account looks like slack:T1/U1, teams:tenant/user or web:ana.`,
  );
}

/** Opens what these need, on a store that no other Porchlight is using, and closes it again. */
export async function withParts(settings: Settings, act: (opened: Opened) => Promise<string>): Promise<string> {
  const parts = await openParts(settings, false);
  try {
    return await act(parts);
  } finally {
    await parts.close();
  }
}
