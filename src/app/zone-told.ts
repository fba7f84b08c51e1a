// The time zone a channel tells along with what someone does: kept with them, and what is planned moves with it.
import type { Incoming } from '../core/incoming.ts';
import { type Person, zoneOf } from '../core/records/person.ts';
import { zoneTold } from '../core/zones.ts';
import { channelOf } from './deliver.ts';
import { withPerson } from './people.ts';
import { planChanges, visitsAhead } from './remind/plan.ts';
import type { Outcome, Turn } from './turn.ts';

/** The person as their channel shows them now; the same person where it says nothing new. */
export function inZoneTold(person: Person, { person: { zone } }: Incoming): Person {
  const told = zoneTold(zone);
  return told === undefined || told === person.channelZone ? person : { ...person, channelZone: told };
}

/** The outcome with what was told, and with what is planned by the clock there. @param before as they were kept */
export async function withZoneTold(outcome: Outcome, before: Person, turn: Turn): Promise<Outcome> {
  const { person, incoming } = turn;
  if (person.channelZone === before.channelZone || incoming.what.kind === 'opened') return outcome;
  const changes = outcome.changes ?? [];
  const theyGo = changes.some(({ shelf, id, value }) => shelf === 'people' && id === person.id && value === undefined);
  if (theyGo) return outcome;
  const moved = zoneOf(person) !== zoneOf(before);
  const plan = moved ? await planChanges(person, await visitsAhead(person, turn), [], turn) : [];
  // What the deed planned itself it planned by this zone already.
  const others = plan.filter(({ shelf, id }) => !changes.some((one) => one.shelf === shelf && one.id === id));
  return withPerson({ ...outcome, changes: [...changes, ...others] }, { channelZone: person.channelZone }, turn);
}

const channels: Readonly<Record<string, string>> = { slack: 'Slack', teams: 'Teams', web: 'this browser' };

/** Which zone is gone by where nobody chose one; undefined where that was said before. */
export function zoneNote({ person, incoming, library }: Pick<Turn, 'person' | 'incoming' | 'library'>, name: string) {
  const { zone, channelZone, zoneSaid } = person;
  if (zone !== undefined || channelZone === undefined || zoneSaid === channelZone) return undefined;
  const channel = channels[channelOf(incoming.person.account)] ?? 'your computer';
  const about = library.content.words.buttons['about-me'];
  return `All times are in ${name}, as ${channel} says. “${about}” changes that.`;
}
