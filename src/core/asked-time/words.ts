// The words of a time as people type it, one piece after the other; what is not understood whole is not understood at all.

/** Parts of a day. */
const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

/** Which day: so many days from now, or a weekday, perhaps "next", perhaps a week later still. */
export type DaySaid = { days: number; loose?: true } | { weekday: number; next?: true; weekLater?: true };

/** Pieces of a time as they were said. `clock`: a time, or the two that "at 9" may stand for. */
export type Pieces = {
  day?: DaySaid;
  part?: DayPart;
  clock?: string[];
  /** Minutes from now. */
  after?: number;
  /** Minutes before the visit begins. */
  ahead?: number;
  /** Days from the visit: the one before it, or its own. */
  visit?: -1 | 0;
  /** In plain words that could be no time: a weekday cut short. */
  short?: true;
};

type Found = RegExpExecArray;
type Eater = { pattern: RegExp; read(found: Found, country: 'us' | 'gb'): Pieces | undefined };

const numbers = ['zero', ...'one two three four five six seven eight nine ten eleven twelve'.split(' ')];
const count = String.raw`(?:\d{1,3}|an?|half an|${numbers.slice(1).join('|')})`;
const unit = '(minute|min|hour|hr|day|week)s?';
const hour = String.raw`(?:\d{1,2}|${numbers.slice(1).join('|')})`;
const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
const weekday = '(sun|mon|tue|wed|thu|fri|sat)((?:s|nes|r|rs|ur)?(?:day)?)';
const ofVisit = '(?: (?:the|my|that|this) visit| i go| it)?';
const at = '(?:at |by )?';

const minutesIn = { minute: 1, min: 1, hour: 60, hr: 60, day: 24 * 60, week: 7 * 24 * 60 } as const;

function numberIn(text: string): number {
  if (text === 'a' || text === 'an') return 1;
  if (text === 'half an') return 0.5;
  const word = numbers.indexOf(text);
  return word >= 0 ? word : Number(text);
}

const minutesOf = (amount = '', word = ''): number =>
  Math.round(numberIn(amount) * minutesIn[word as keyof typeof minutesIn]); // by the pattern

const partIn = (text: string | undefined) => dayParts.find((part) => part === text);

/** The times that an hour as it was said may stand for; undefined when there is no such hour. */
function timesOf(hourSaid: string, minutes: string, half: string | undefined): string[] | undefined {
  const told = numberIn(hourSaid);
  const write = (value: number) => `${String(value).padStart(2, '0')}:${minutes}`;
  if (told > 23 || Number(minutes) > 59) return undefined;
  if (half) return told >= 1 && told <= 12 ? [write((told % 12) + (half === 'p' ? 12 : 0))] : undefined;
  if (told > 12 || hourSaid.startsWith('0')) return [write(told)];
  return [write(told % 12), write((told % 12) + 12)];
}

function clockOf(hourSaid = '', minutes = '00', half?: string): Pieces | undefined {
  const clock = timesOf(hourSaid, minutes, half);
  return clock && { clock };
}

function before(hourSaid = '', minutes = ''): Pieces | undefined {
  const told = numberIn(hourSaid);
  return told >= 1 && told <= 12 ? clockOf(String(told === 1 ? 12 : told - 1), minutes) : undefined;
}

const eaters: Eater[] = [
  { pattern: /^(?:please|again|,|-|just)/, read: () => ({}) },
  {
    pattern: new RegExp(`^(${count}) ${unit} (?:before(?:hand)?|ahead)${ofVisit}`),
    read: ([, amount, word]) =>
      word === 'day' && numberIn(amount ?? '') === 1 ? { visit: -1 } : { ahead: minutesOf(amount, word) },
  },
  {
    pattern: new RegExp(`^(?:on )?the (evening|night|day|afternoon|morning) before${ofVisit}`),
    read: ([, part]) => ({ visit: -1, ...(part === 'day' ? {} : { part: partIn(part) as DayPart }) }), // by the pattern
  },
  {
    pattern: /^(?:on |in )?(?:the morning of(?: (?:the|my|that) visit| it)?|(?:that|the same) morning)/,
    read: () => ({ visit: 0, part: 'morning' }),
  },
  {
    pattern: new RegExp(`^in (${count}) and a half hours?(?: time)?`),
    read: ([, amount]) => ({ after: minutesOf(amount, 'hour') + 30 }),
  },
  { pattern: /^in an hour and a half/, read: () => ({ after: 90 }) },
  {
    pattern: new RegExp(`^in (${count}) ${unit}(?:'? time)?`),
    read: ([, amount = '', word]) => {
      if (word !== 'day' && word !== 'week') return { after: minutesOf(amount, word) };
      return amount === 'half an' ? undefined : { day: { days: numberIn(amount) * (word === 'week' ? 7 : 1) } };
    },
  },
  { pattern: /^(?:on )?the day after tomorrow/, read: () => ({ day: { days: 2, loose: true } }) },
  { pattern: /^(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr)/, read: () => ({ day: { days: 1, loose: true } }) },
  { pattern: /^(?:later )?tonight/, read: () => ({ day: { days: 0 }, part: 'night' }) },
  {
    pattern: /^this (morning|afternoon|evening)/,
    read: ([, part]) => ({ day: { days: 0 }, part: partIn(part) as DayPart }), // by the pattern
  },
  { pattern: /^today/, read: () => ({ day: { days: 0 } }) },
  {
    pattern: new RegExp(`^(?:on |this |for )?(?:(a week) on |(next) )?${weekday}( week)?`),
    read: ([, later, next, day = '', rest = '', week]) => ({
      day: {
        weekday: weekdays.indexOf(day),
        ...(next ? { next: true as const } : {}),
        ...(later || week ? { weekLater: true as const } : {}),
      },
      ...(rest.endsWith('day') ? {} : { short: true as const }),
    }),
  },
  { pattern: /^(?:(?:in|during) the |at )?(morning|afternoon|evening|night)/, read: ([, part]) => partSaid(part) },
  { pattern: new RegExp(`^${at}(?:noon|midday|12 noon)`), read: () => ({ clock: ['12:00'] }) },
  {
    pattern: new RegExp(`^${at}(half|quarter) past (${hour})(?: ?([ap])\\.?m\\.?)?`),
    read: ([, amount, told, half]) => clockOf(told, amount === 'half' ? '30' : '15', half),
  },
  { pattern: new RegExp(`^${at}quarter to (${hour})`), read: ([, told]) => before(told, '45') },
  {
    pattern: new RegExp(`^${at}half (${hour})`),
    read: ([, told], country) => (country === 'gb' ? clockOf(told, '30') : undefined),
  },
  {
    pattern: /^at ([01]\d|2[0-3])([0-5]\d)(?: ?(?:hours|hrs|h))?/,
    read: ([, told, minutes]) => exactly(told, minutes),
  },
  {
    pattern: new RegExp(`^${at}(${hour})(?:[:.](\\d\\d))? ?(?:([ap])(?:\\.m\\.?|m)?|o'?clock)`),
    read: ([, told, minutes, half]) => clockOf(told, minutes, half),
  },
  { pattern: new RegExp(`^${at}(\\d{1,2})[:.](\\d\\d)`), read: ([, told, minutes]) => clockOf(told, minutes) },
  { pattern: new RegExp(`^at (${hour})`), read: ([, told]) => clockOf(told) },
];

const partSaid = (part: string | undefined): Pieces => ({ part: partIn(part) as DayPart }); // by the pattern
const exactly = (told = '', minutes = ''): Pieces => ({ clock: [`${told}:${minutes}`] });

/** The pieces of a text in lower case; undefined unless all of it is a time, and nothing in it is said twice. */
export function piecesIn(text: string, country: 'us' | 'gb'): Pieces | undefined {
  let pieces: Pieces = {};
  for (let rest = text.trim(); rest !== ''; ) {
    const eaten = eat(rest, country);
    if (!eaten || Object.keys(eaten.pieces).some((key) => key in pieces)) return undefined;
    pieces = { ...pieces, ...eaten.pieces };
    rest = rest.slice(eaten.length).trimStart();
  }
  return pieces;
}

/** The longest piece it begins with. */
function eat(text: string, country: 'us' | 'gb'): { length: number; pieces: Pieces } | undefined {
  const found = eaters.flatMap(({ pattern, read }) => {
    const match = pattern.exec(text);
    const whole = match && !/^[\p{L}\p{N}]/u.test(text.slice(match[0].length));
    const pieces = match && (whole || /^[,-]/.test(text)) ? read(match, country) : undefined;
    return match && pieces ? [{ length: match[0].length, pieces }] : [];
  });
  return found.toSorted((one, other) => other.length - one.length)[0];
}
