// How long things are kept, and who else keeps them.
import { type KeepDays, usualKeepDays } from '../core/keep-days.ts';
import { channelOf } from './deliver.ts';

/** How long this Porchlight keeps what its door writes itself. */
export const keepDaysOf = ({ keep }: { keep?: KeepDays }): KeepDays => keep ?? usualKeepDays;

const keepers: Record<string, string> = { slack: 'Slack', teams: 'Teams' };

export const isKeptElsewhere = (account: string) => channelOf(account) in keepers;

const deleting: Record<string, string> = {
  slack: 'point at it (on a phone: hold it), then “More actions” and “Delete message”',
  teams: 'hold it (on a computer: point at it and press …), then “Delete”',
};

/** After something was taken out of what we keep: where it still stands, and on request how it goes from there too. */
export function stillStandsNote(account: string, howToDelete: boolean): string {
  const channel = channelOf(account);
  const stands = `Your own message still stands in ${keepers[channel]}.`;
  return howToDelete ? `${stands} To delete it there: ${deleting[channel]}.` : stands;
}

/** What a person should know before they type, in the channel their account belongs to. */
export function keepingNote(account: string): string {
  const keeper = keepers[channelOf(account)];
  const names = 'Leave names out. A role such as “the mother” says enough.';
  return keeper
    ? `${keeper} keeps a copy of every message here, and your organization can read it out. What you write in a form stays out of the messages. ${names}`
    : `What you type stays here. ${names}`;
}
