// "Remind me Friday at 9": the moment that is meant, those it may be, or that it is not clear. Never a guess.
import { type DayPart, type DaySaid, type Pieces, piecesIn } from './asked-time/words.ts';
import { dayAfter, type Local } from './zones.ts';

/**
 * `moments`: one is understood; of several the person is asked which. `exact` when a clock time was said.
 * `before`: minutes before the visit begins. `visit`: the day before it (-1) or its own (0), and the times that may be meant.
 * `unclear`: a time was said that is not understood.
 */
export type Asked =
  | { kind: 'moments'; options: Local[]; exact: boolean }
  | { kind: 'after'; minutes: number }
  | { kind: 'before'; minutes: number }
  | { kind: 'visit'; days: -1 | 0; part: DayPart | undefined; times: string[] }
  | { kind: 'past' }
  | { kind: 'unclear' };

/** `rest` is what it is about, in the person's own words; empty when nothing else was said. */
export type AskedTime = { when: Asked; rest: string };

const usualTimes: Record<DayPart, string> = {
  morning: '08:00',
  afternoon: '13:00',
  evening: '18:00',
  night: '19:00',
};
/** Which of these is asked, where only the day was said. */
const offeredTimes = ['08:00', '12:00', '17:00'];
const eveningTimes = ['19:00', '20:00', '21:00'];
/** Whoever is still up before this says "tomorrow" and may mean the day that has begun. */
const dayBegins = '04:00';
/** A whole year. */
const mostMinutes = 366 * 24 * 60;

const subjects = /\s(?=(?:to|about|of|that)\b)/g;
const beginsSubject = /^(?:please )?(?:to|about|of|that)\b/i;
/** Something in it looks like a time. */
const timelike =
  /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|to(?:day|morrow|night)|morning|afternoon|evening|noon|midnight|(?:minute|hour|week|month)s?|next|every|before|daily|weekly|at \d|\d ?[ap]\.?m|\d:\d\d)\b/;

/** @param now what a clock there says; @param said what followed "remind me". @returns undefined when no time was said */
export function readAsked(said: string, now: Local, country: 'us' | 'gb'): AskedTime | undefined {
  const text = said
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s.!?]+$/, (end) => (/\b[ap]\.m\.$/i.test(said.trim()) ? end.slice(0, 1) : ''))
    .replace(/,? (?:please|thanks|thank you)$/i, '');
  const lower = text.toLowerCase();
  if (lower.includes('[date]')) return { when: { kind: 'unclear' }, rest: '' }; // which day it was is gone
  const found = [...headsOf(text), ...tailsOf(text)];
  for (const { time, rest, isTail } of found) {
    const pieces = piecesIn(time.toLowerCase(), country);
    const isMeant = pieces && saysWhen(pieces) && !(isTail && (isVague(pieces) || !beginsSubject.test(rest)));
    if (isMeant) return { when: whenIs(pieces, rest, now), rest };
  }
  return timelike.test(lower) ? { when: { kind: 'unclear' }, rest: '' } : undefined;
}

type Split = { time: string; rest: string; isTail: boolean };

/** The time first, then what it is about: all of it, then up to each word that begins a subject, longest first. */
function headsOf(text: string): Split[] {
  const ends = [...text.matchAll(subjects)].map(({ index }) => index).toReversed();
  return [text.length, ...ends].map((end) => ({
    time: text.slice(0, end),
    rest: text.slice(end).trim(),
    isTail: false,
  }));
}

/** What it is about first, then the time: longest time first. */
function tailsOf(text: string): Split[] {
  const starts = [...text.matchAll(/\s/g)].map(({ index }) => index);
  return starts.map((start) => ({ time: text.slice(start).trim(), rest: text.slice(0, start).trim(), isTail: true }));
}

const saysWhen = (pieces: Pieces) => Object.keys(pieces).some((key) => key !== 'short');

/** "in the morning" or "sun" at the end may belong to what it is about. */
function isVague({ day, clock, after, ahead, visit, short }: Pieces): boolean {
  if (clock || after !== undefined || ahead !== undefined || visit !== undefined) return short === true && !clock;
  return !day || short === true;
}

function whenIs(pieces: Pieces, rest: string, now: Local): Asked {
  const { day, part, clock, after, ahead, visit } = pieces;
  const fromNowOrVisit = [after, ahead, visit].filter((one) => one !== undefined).length;
  if (fromNowOrVisit > 1 || (day && fromNowOrVisit > 0)) return { kind: 'unclear' };
  const minutes = after ?? ahead;
  if (minutes !== undefined) {
    if (part || clock || minutes <= 0 || minutes > mostMinutes) return { kind: 'unclear' };
    return { kind: after === undefined ? 'before' : 'after', minutes };
  }
  const times = clock && within(clock, part);
  if (times?.length === 0) return { kind: 'unclear' };
  if (visit !== undefined) return { kind: 'visit', days: visit, part, times: times ?? [] };
  // "about the visit on Friday" says when the visit is, and not when to be reminded.
  if (day && !times && !part && /\bvisit$/i.test(rest)) return aroundVisit(day, now);
  return momentsOf(day, part, times, now);
}

function momentsOf(
  day: DaySaid | undefined,
  part: DayPart | undefined,
  times: string[] | undefined,
  now: Local,
): Asked {
  const exact = times !== undefined;
  const said = times ?? (part ? [usualTimes[part]] : offeredTimes);
  const options = day ? daysOf(day, now).flatMap((one) => said.map((time) => ({ day: one, time }))) : nextOf(said, now);
  const ahead = future(options, now);
  if (ahead.length > 0) return { kind: 'moments', options: ahead, exact };
  const isTonight = !exact && (part === 'evening' || part === 'night');
  const later = isTonight
    ? future(
        eveningTimes.map((time) => ({ day: now.day, time })),
        now,
      )
    : [];
  return later.length > 0 ? { kind: 'moments', options: later, exact: true } : { kind: 'past' };
}

/** The evening before such a day, or that morning. */
function aroundVisit(day: DaySaid, now: Local): Asked {
  const options = daysOf(day, now).flatMap((one) => [
    { day: dayAfter(one, -1), time: usualTimes.evening },
    { day: one, time: usualTimes.morning },
  ]);
  const ahead = future(options, now);
  // One that is left is no answer to a question that was not asked.
  return ahead.length > 1 ? { kind: 'moments', options: ahead, exact: false } : { kind: 'unclear' };
}

function daysOf(said: DaySaid, { day, time }: Local): string[] {
  if ('days' in said) {
    const from = said.loose && time < dayBegins ? [said.days - 1, said.days] : [said.days];
    return from.map((days) => dayAfter(day, days));
  }
  const until = (said.weekday - new Date(`${day}T12:00:00Z`).getUTCDay() + 7) % 7;
  return weeksOf(said, until).map((days) => dayAfter(day, days));
}

/** @param until how many days there are until the weekday; 0 today */
function weeksOf({ next, weekLater }: { next?: true; weekLater?: true }, until: number): number[] {
  if (weekLater) return until === 0 ? [7, 14] : [until + 7];
  if (next) return until === 0 ? [7] : [until, until + 7];
  return until === 0 ? [0, 7] : [until];
}

/** Where no day was said: the next time that the clock shows it. */
function nextOf(times: readonly string[], now: Local): Local[] {
  return times.map((time) => ({ day: time > now.time ? now.day : dayAfter(now.day, 1), time }));
}

const hoursOfPart: Record<DayPart, [from: string, until: string]> = {
  morning: ['00:00', '12:00'],
  afternoon: ['12:00', '18:00'],
  evening: ['16:00', '24:00'],
  night: ['18:00', '24:00'],
};

function within(clock: readonly string[], part: DayPart | undefined): string[] {
  const [from, until] = part ? hoursOfPart[part] : ['00:00', '24:00'];
  return clock.filter((time) => time >= from && time < until);
}

const written = ({ day, time }: Local) => `${day}T${time}`;
const future = (options: readonly Local[], now: Local) =>
  options
    .filter((one) => written(one) > written(now))
    .toSorted((one, other) => (written(one) < written(other) ? -1 : 1));
