// porchlight my-data, forget and hold: what someone may ask of whoever runs the program.
import { forgetDeed } from '../app/forget-me.ts';
import { endHoldDeed, holdDeed } from '../app/legal-hold.ts';
import { myDataFile } from '../app/my-data.ts';
import { findPerson } from '../app/people.ts';
import type { Ports } from '../app/ports.ts';
import type { Settings } from '../config.ts';
import { agencyFor, ownAgency } from '../core/agencies.ts';
import type { Account, Work } from '../core/incoming.ts';
import { holdKinds } from '../core/records/hold.ts';
import { CommandMistake } from './command-mistake.ts';
import { openParts, type Parts } from './parts.ts';

type Opened = Pick<Parts, 'ports' | 'door'>;

/** @returns everything that is kept of them, as JSON */
export function myData(account: string, settings: Settings): Promise<string> {
  return withParts(settings, async ({ ports }) => {
    const known = await knownAccount(account, ports);
    const person = await findPerson(known, ports);
    return (await myDataFile({ ...ports, person })).trimEnd();
  });
}

export function forget(account: string, settings: Settings): Promise<string> {
  return withParts(settings, async (opened) => {
    await asTheirs(account, forgetDeed, {}, opened);
    return `${account} is forgotten. What is held stays until its hold ends; backups made before are outside of this. Messages in Slack or Teams are taken down when Porchlight runs with them.`;
  });
}

/** @param kinds commas between; empty: every kind a hold can name */
export function hold(account: string, kinds: string, settings: Settings): Promise<string> {
  const named = kinds === '' ? [...holdKinds] : kinds.split(',').map((kind) => kind.trim());
  const unknown = named.filter((kind) => !holdKinds.some((one) => one === kind));
  if (unknown.length > 0)
    throw new CommandMistake(`"${unknown.join(', ')}" cannot be held. Name some of: ${holdKinds.join(', ')}.`);
  return withParts(settings, async (opened) => {
    await asTheirs(account, holdDeed, { kinds: named.join(',') }, opened);
    return `On hold for ${account}: ${named.join(', ')}. They are told, and nothing is opened by it.`;
  });
}

export function endHold(account: string, settings: Settings): Promise<string> {
  return withParts(settings, async (opened) => {
    await asTheirs(account, endHoldDeed, {}, opened);
    return `No hold is on the records of ${account} now. They are told.`;
  });
}

/** Asked for at this computer, done as a turn of their own, with the work that follows. */
async function asTheirs(account: string, deed: string, about: Work['about'], { ports, door }: Opened): Promise<void> {
  const person = await knownAccount(account, ports);
  const at = ports.clock();
  const work: Work = { id: `${deed}/${ports.ids()}`, deed, due: at, about };
  const place = { key: `operator/${account}`, audience: 'private' as const };
  const { turn } = await door.take({ id: work.id, at, person, place, what: { kind: 'due', work } });
  await turn;
  await door.idle();
  await door.work();
  await door.idle();
}

/** @throws CommandMistake when nothing is kept under that account */
async function knownAccount(account: string, { store, agencies }: Ports): Promise<Account> {
  const own = account.startsWith('web:') ? 'example' : ownAgency(account);
  const agency = agencyFor(own, agencies);
  for (const candidate of new Set([agency, own]))
    if (await store.get('accounts', candidate, account)) return { agency: candidate, account, name: '' };
  throw new CommandMistake(
    `Nothing is kept under ${account}. An account looks like slack:T1/U1, teams:tenant/user or web:ana.`,
  );
}

async function withParts<T>(settings: Settings, act: (opened: Opened) => Promise<T>): Promise<T> {
  const parts = await openParts(settings, false);
  try {
    return await act(parts);
  } finally {
    await parts.close();
  }
}
