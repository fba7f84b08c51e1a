// "Remind me …": which moment is meant, which may be, and when to ask; said on Wednesday March 4, 2026, at 1 PM.
import { describe, expect, test } from 'vitest';
import { type Asked, readAsked } from '../../src/core/asked-time.ts';

const wednesday = { day: '2026-03-04', time: '13:00' };

function written(when: Asked | undefined): string {
  switch (when?.kind) {
    case undefined:
      return 'no time';
    case 'moments':
      return `${when.options.map(({ day, time }) => `${day.slice(5)} ${time}`).join(', ')}${when.exact ? '' : ' about'}`;
    case 'after':
    case 'before':
      return `${when.kind} ${when.minutes}`;
    case 'visit':
      return ['visit', when.days, when.part, ...when.times].filter((one) => one !== undefined).join(' ');
    case 'past':
    case 'unclear':
      return when.kind;
  }
}

const read = (said: string, now = wednesday, country: 'us' | 'gb' = 'us') => readAsked(said, now, country);
const when = (...said: Parameters<typeof read>) => written(read(...said)?.when);

describe('understood at once', () => {
  test.for([
    ['Friday at 9am', '03-06 09:00'],
    ['on Friday at 9 a.m.', '03-06 09:00'],
    ['fri 9am', '03-06 09:00'],
    ['Friday at 21:00', '03-06 21:00'],
    ['Friday at 0900', '03-06 09:00'],
    ['Monday at 14.30', '03-09 14:30'],
    ['at 2:30 pm on Tuesday', '03-10 14:30'],
    ['tomorrow at nine in the morning', '03-05 09:00'],
    ['tomorrow morning at 9', '03-05 09:00'],
    ['tomorrow at noon', '03-05 12:00'],
    ['at quarter to 9 tomorrow morning', '03-05 08:45'],
    ['tonight at half past 8', '03-04 20:30'],
    ['at 9am', '03-05 09:00'],
    ['at 14:30', '03-04 14:30'],
    ['today at 9', '03-04 21:00'],
    ['a week on Friday at 10 am', '03-13 10:00'],
    ['Friday week at 10am', '03-13 10:00'],
    ['in 2 days at 9 am', '03-06 09:00'],
    ['the day after tomorrow at 9am', '03-06 09:00'],
    ['Wednesday at 9am', '03-11 09:00'],
    ['Friday at 9am, please', '03-06 09:00'],
    ['in 2 hours', 'after 120'],
    ['in two hours', 'after 120'],
    ['in half an hour', 'after 30'],
    ['in an hour and a half', 'after 90'],
    ['in 45 min', 'after 45'],
    ['an hour before', 'before 60'],
    ['30 minutes before the visit', 'before 30'],
    ['2 days before', 'before 2880'],
    ['the evening before', 'visit -1 evening'],
    ['the night before the visit', 'visit -1 night'],
    ['the morning of the visit', 'visit 0 morning'],
    ['that morning', 'visit 0 morning'],
    ['the evening before at 7', 'visit -1 evening 19:00'],
  ])('%s: %s', ([said = '', moment]) => expect(when(said)).toBe(moment));

  test.for([
    ['tomorrow morning', '03-05 08:00 about'],
    ['in the morning', '03-05 08:00 about'],
    ['this evening', '03-04 18:00 about'],
    ['tonight', '03-04 19:00 about'],
    ['Friday afternoon', '03-06 13:00 about'],
  ])('a part of the day, which gives way to quiet hours: %s', ([said = '', moment]) => expect(when(said)).toBe(moment));
});

describe('asked back', () => {
  test.for([
    ['Friday at 9', '03-06 09:00, 03-06 21:00'],
    ['at 9', '03-04 21:00, 03-05 09:00'],
    ['Friday at 12', '03-06 00:00, 03-06 12:00'],
    ['Wednesday at 3pm', '03-04 15:00, 03-11 15:00'],
    ['next Friday at 3pm', '03-06 15:00, 03-13 15:00'],
    ['tomorrow', '03-05 08:00, 03-05 12:00, 03-05 17:00 about'],
    ['in 2 days', '03-06 08:00, 03-06 12:00, 03-06 17:00 about'],
    ['the day before at 5', 'visit -1 05:00 17:00'],
    ['about the visit on Friday', '03-05 18:00, 03-06 08:00 about'],
  ])('%s: %s', ([said = '', moment]) => expect(when(said)).toBe(moment));

  test('"tomorrow", said in the small hours, may be the day that has begun', () =>
    expect(when('tomorrow at 9am', { day: '2026-03-04', time: '01:30' })).toBe('03-04 09:00, 03-05 09:00'));

  test('"tonight", said late, is asked hour by hour', () =>
    expect(when('tonight', { day: '2026-03-04', time: '19:30' })).toBe('03-04 20:00, 03-04 21:00'));

  test.for([
    'every Friday at 9am',
    'Friday or Monday at 9am',
    'Friday at 9 or 10',
    'Friday 9',
    'Saturday night at 1',
    'at midnight',
    'not on Friday at 9am',
    'next week',
    'later today',
    'on [date] at 9am',
    'at 9am to call on [date]',
    'to call the school on [date] at 9am',
    'the 12th at 9am',
    'in 0 minutes',
    'in 2 hours tomorrow',
    'tomorrow at 9:75',
    'the evening before on Friday',
  ])('by a form, because it is not understood whole: %s', (said) => expect(when(said)).toBe('unclear'));

  test('what is over is said to be over', () => expect(when('today at 9am')).toBe('past'));
});

test.for([
  ['half 9 on Friday', 'gb', '03-06 09:30, 03-06 21:30'],
  ['half 9 on Friday', 'us', 'unclear'],
] as const)('%s in %s: %s', ([said, country, moment]) => expect(when(said, wednesday, country)).toBe(moment));

describe('what it is about', () => {
  test.for([
    ['Friday at 9am to call the School', 'to call the School'],
    ['to call the School on Friday at 9am', 'to call the School'],
    ['in 2 hours about the visit', 'about the visit'],
    ['tomorrow at 7pm about the visit at 10', 'about the visit at 10'],
    ['Friday at 9am', ''],
  ])('stays as it was typed: %s', ([said = '', rest]) => expect(read(said)?.rest).toBe(rest));

  test.for(['', 'to reflect', 'how to ask about money', 'to sit in the sun', 'what the guidance says about trust'])(
    'alone is no time: %s',
    (said) => expect(when(said)).toBe('no time'),
  );
});
