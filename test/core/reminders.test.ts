// When something comes by itself: through daylight saving, across zones, and never in the quiet hours.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BringTime, briefTimes, noEarlier, reflectDue, usualQuiet, whatNow } from '../../src/core/reminders.ts';
import { dayAfter, instantOf, isDay, isTime, isZone, localIn, momentWords, zones } from '../../src/core/zones.ts';

const newYork = 'America/New_York';
const hours = { zone: newYork, quiet: usualQuiet };
const there = (at: string | undefined, zone = newYork) => (at ? Object.values(localIn(zone, at)).join(' ') : at);
const briefs = (when: Parameters<typeof briefTimes>[0], asked: BringTime[], change = {}) =>
  briefTimes(when, asked, { ...hours, ...change }).map(({ due }) => there(due));

describe('a local time', () => {
  test.for([
    ['2026-03-07', '09:00', newYork, '2026-03-07T14:00:00.000Z'],
    ['2026-03-08', '09:00', newYork, '2026-03-08T13:00:00.000Z'],
    ['2026-11-01', '09:00', newYork, '2026-11-01T14:00:00.000Z'],
    ['2026-07-01', '09:00', 'America/Phoenix', '2026-07-01T16:00:00.000Z'],
    ['2026-03-29', '09:00', 'Europe/London', '2026-03-29T08:00:00.000Z'],
    ['2026-10-25', '09:00', 'Europe/London', '2026-10-25T09:00:00.000Z'],
    ['2026-03-02', '09:00', 'Pacific/Guam', '2026-03-01T23:00:00.000Z'],
  ])('on %s at %s in %s is %s', ([day = '', time = '', zone = '', at = '']) => {
    expect(instantOf({ day, time }, zone)).toBe(at);
    expect(localIn(zone, at)).toEqual({ day, time });
  });

  test('that daylight saving leaves out is an hour later; of one that comes twice it is the first, wherever the program runs', () => {
    expect(there(instantOf({ day: '2026-03-08', time: '02:30' }, newYork))).toBe('2026-03-08 03:30');
    expect(instantOf({ day: '2026-11-01', time: '01:30' }, newYork)).toBe('2026-11-01T05:30:00.000Z');
    expect(instantOf({ day: '2026-10-25', time: '01:30' }, 'Europe/London')).toBe('2026-10-25T00:30:00.000Z');
  });

  test('is said as people say it there', () => {
    expect(momentWords('2026-03-08T13:00:00.000Z', newYork, 'en-US')).toBe('Sunday, March 8 at 9:00 AM');
    expect(momentWords('2026-03-29T08:00:00.000Z', 'Europe/London', 'en-GB')).toBe('Sunday 29 March at 9:00');
  });

  test('is only what a calendar and a clock have', () => {
    expect(['2026-02-28', '2026-02-30', '2026-13-01', 'today', '2026-2-3'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(['00:00', '23:59', '24:00', '9:00', ''].map(isTime)).toEqual([true, true, false, false, false]);
    expect([...Object.values(zones), 'Mars/Olympus'].filter((zone) => !isZone(zone))).toEqual(['Mars/Olympus']);
    expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
  });
});

describe('a brief that was asked for', () => {
  test('comes the evening before, or in the morning, or both, by the clock on the wall on either side of a change', () => {
    const asked: BringTime[] = ['morning', 'evening'];
    expect(briefs({ day: '2026-03-08', time: '10:00' }, asked)).toEqual(['2026-03-07 18:00', '2026-03-08 07:00']);
    expect(briefs({ day: '2026-11-01' }, asked)).toEqual(['2026-10-31 18:00', '2026-11-01 07:00']);
    expect(briefs({ day: '2026-11-01' }, [])).toEqual([]);
  });

  test('in the morning comes an hour before an early visit, or half an hour when the quiet hours end late', () => {
    const early = { day: '2026-03-03', time: '07:30' };
    expect(briefs(early, ['morning'], { quiet: { from: '21:00', until: '06:00' } })).toEqual(['2026-03-03 06:30']);
    expect(briefs(early, ['morning'])).toEqual(['2026-03-03 07:00']);
  });

  test('that would disturb the quiet hours comes before they begin, and then once', () => {
    const early = { day: '2026-03-03', time: '06:00' };
    expect(briefs(early, ['morning'])).toEqual(['2026-03-02 19:45']);
    const quiet = { from: '17:30', until: '07:00' };
    expect(briefs(early, ['evening', 'morning'], { quiet })).toEqual(['2026-03-02 17:15']);
    expect(briefs(early, ['morning'], { quiet: { from: '00:00', until: '07:00' } })).toEqual(['2026-03-02 23:45']);
    expect(briefs({ day: '2026-03-03' }, ['evening'], { quiet: { from: '12:00', until: '19:00' } })).toEqual([
      '2026-03-02 11:45',
    ]);
  });
});

describe('the reminder to reflect', () => {
  const due = (times: (string | undefined)[], wanted: Parameters<typeof reflectDue>[2] = 'day-end') =>
    there(reflectDue('2026-03-03', times, wanted, hours));

  test('comes once, at the end of the day or when the last visit is over', () => {
    expect(due([undefined])).toBe('2026-03-03 17:00');
    expect(due(['09:00', '11:00'])).toBe('2026-03-03 17:00');
    expect(due(['09:00', '16:30'])).toBe('2026-03-03 18:00');
    expect(due(['19:00'])).toBe('2026-03-04 07:00');
  });

  test('comes the next morning for whoever wants that, and not without a visit or a wish', () => {
    expect(due(['09:00'], 'next-morning')).toBe('2026-03-04 08:00');
    expect([due(['09:00'], 'off'), due([])]).toEqual([undefined, undefined]);
  });
});

describe('what is due', () => {
  const at = (time: string, day = '2026-03-03') => instantOf({ day, time }, newYork);
  const now = (time: string, until?: string, day?: string) =>
    whatNow({ due: at('17:00'), until }, at(time, day), hours);

  test('comes, waits for the end of the quiet hours, or is dropped when it is too late', () => {
    expect(now('17:00')).toBe('comes');
    expect(now('19:59')).toBe('comes');
    expect(now('23:00')).toBe('dropped');
    expect(whatNow({ due: at('19:00') }, at('23:00'), hours)).toEqual({ later: at('07:00', '2026-03-04') });
    expect(now('17:01', at('17:01'))).toBe('dropped');
    expect(now('09:00', undefined, '2026-03-04')).toBe('dropped');
  });
});

test('nothing ever comes in the quiet hours, whatever they are, in any zone, on any day', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const zone = fc.constantFrom(...Object.values(zones));
  const quiet = fc.record({ from: time, until: time });
  const day = fc.integer({ min: 0, max: 730 }).map((days) => dayAfter('2026-01-01', days));
  fc.assert(
    fc.property(zone, quiet, day, time, (zone, quiet, day, time) => {
      const hours = { zone, quiet };
      const list = [
        ...briefTimes({ day, time }, ['evening', 'morning'], hours).map(({ due }) => due),
        reflectDue(day, [time], 'day-end', hours) ?? '',
      ];
      for (const due of list) expect(noEarlier(due, hours)).toBe(due);
      for (const { due, until } of briefTimes({ day, time }, ['morning'], hours)) expect(due < until).toBe(true);
    }),
    { numRuns: 300 },
  );
});
