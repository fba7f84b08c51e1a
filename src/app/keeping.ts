// How long things are kept, and who else keeps them.
import { channelOf } from './deliver.ts';

const day = 24 * 60 * 60_000;

/** What was taken in, so that the same id takes effect once and a page shows what was said. */
export const incomingDays = 30;
/** A practice session, from its last turn. */
export const practiceDays = 30;
/** A line to try again, from the day it is due. */
export const drillDays = 30;
/** An unused button or form. */
export const stampDays = 30;

/** @param at an ISO instant */
export function daysAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * day).toISOString();
}

const keepers: Record<string, string> = { slack: 'Slack', teams: 'Teams' };

export const isKeptElsewhere = (account: string) => channelOf(account) in keepers;

const deleting: Record<string, string> = {
  slack: 'point at it (on a phone: hold it), then “More actions” and “Delete message”',
  teams: 'hold it (on a computer: point at it and press …), then “Delete”',
};

/** After something was taken out of what we keep: where it still stands, and how it goes from there too. */
export function stillStandsNote(account: string): string {
  const channel = channelOf(account);
  return `Your own message still stands in ${keepers[channel]}. To delete it there: ${deleting[channel]}.`;
}

/** What a person should know before they type, in the channel their account belongs to. */
export function keepingNote(account: string): string {
  const keeper = keepers[channelOf(account)];
  const names = 'Leave names out. A role such as “the mother” says enough.';
  return keeper
    ? `${keeper} keeps a copy of every message here, and your organization can read it out. What you write in a form stays out of the messages. ${names}`
    : `What you type stays here. ${names}`;
}
