// What comes by itself, through the door: a brief that was asked for, and one reminder to reflect, which can be put off or stopped.
import { describe, expect, test } from 'vitest';
import { openDoor } from '../../src/app/door.ts';
import { directOf } from '../../src/app/places.ts';
import { workDrawer } from '../../src/app/ports.ts';
import type { Values, Work } from '../../src/core/incoming.ts';
import { formIn, pageIn, sentences } from '../support/answers.ts';
import { ana, sam } from '../support/parts.ts';
import { readAll } from '../support/practicing.ts';
import { count, isBrief, newYork, reminding } from '../support/reminding.ts';

describe('a visit with a day', () => {
  test('says what will come, by the wall clock there, and keeps the time zone it was told', async () => {
    const { prepare, send, personOf, ports } = reminding();
    const now = await prepare();
    expect(sentences(now[1]?.view).join(' ')).toBe(
      'This brief comes again: Tuesday, March 3 at 6:00 PM; Wednesday, March 4 at 7:00 AM. After the visit I ask once whether you want to reflect. Type “reminders” to change that.',
    );
    expect(isBrief(pageIn(now))).toBe(true);
    expect((await ports.store.get('people', ana.agency, await personOf()))?.value).toMatchObject({ zone: newYork });
    expect(formIn(await send('prepare')).fields.map(({ id }) => id)).not.toContain('zone');
  });

  test('needs a day for a time, a day there is, and a time zone; without a day nothing is asked', async () => {
    const { prepare } = reminding();
    const errors = async (values: Values) => formIn(await prepare(values)).errors;
    expect(Object.keys((await errors({ 'visit-day': '' })) ?? {})).toEqual(['visit-day']);
    expect(Object.keys((await errors({ 'visit-day': '2026-02-31' })) ?? {})).toEqual(['visit-day']);
    expect(Object.keys((await errors({ 'visit-time': 'ten' })) ?? {})).toEqual(['visit-time']);
    expect(Object.keys((await errors({ zone: '' })) ?? {})).toEqual(['zone']);
    expect(await prepare({ 'visit-day': '', 'visit-time': '', bring: [], zone: '' })).toHaveLength(2);
  });

  test('keeps its day although dates are taken out of words', async () => {
    const { prepare, chose, personOf, ports } = reminding();
    const now = await prepare({ lately: 'mom canceled on 2026-02-27' });
    const [kept] = await ports.store.list('visits', await personOf());
    expect(kept?.value).toMatchObject({ day: '2026-03-04', time: '10:00', lately: 'mom canceled on [date]' });
    expect(formIn(await chose(pageIn(now), 'change-visit')).values).toMatchObject({
      'visit-day': '2026-03-04',
      'visit-time': '10:00',
      bring: ['evening', 'morning'],
    });
  });
});

describe('a brief that was asked for', () => {
  test('comes the evening before and that morning, each once, and nothing before', async () => {
    const { prepare, until } = reminding();
    await prepare();
    expect(count(await until('2026-03-03', '17:59'))).toEqual([0, 0]);
    expect(count(await until('2026-03-03', '18:00'))).toEqual([1, 0]);
    expect(count(await until('2026-03-04', '06:59'))).toEqual([1, 0]);
    const [, brief] = await until('2026-03-04', '07:00');
    expect(brief?.notice).toBe('Your brief is ready.');
    expect(count(await until('2026-03-04', '08:00'))).toEqual([2, 0]);
  });

  test('comes by the new clock on the day it changes', async () => {
    const { prepare, until } = reminding();
    await prepare({ 'visit-day': '2026-03-08', bring: ['morning'] });
    expect(count(await until('2026-03-08', '06:59'))).toEqual([0, 0]);
    expect(count(await until('2026-03-08', '07:00'))).toEqual([1, 0]);
  });

  test('moves with its visit, and is called off with its day', async () => {
    const { prepare, chose, fill, until, planned } = reminding();
    const brief = pageIn(await prepare());
    const moved = await fill(await chose(brief, 'change-visit'), { 'visit-day': '2026-03-11' });
    expect(await planned()).toEqual([
      'bring-brief 2026-03-10T22:00:00.000Z evening',
      'bring-brief 2026-03-11T11:00:00.000Z morning',
      'remind-to-reflect 2026-03-11T21:00:00.000Z 2026-03-11',
    ]);
    expect(count(await until('2026-03-05', '12:00'))).toEqual([0, 0]);
    const without = { 'visit-day': '', 'visit-time': '', bring: [] };
    const off = await fill(await chose(pageIn(moved), 'change-visit'), without);
    expect(sentences(off[1]?.view)).toEqual(['Nothing comes by itself any more.']);
    expect(await planned()).toEqual([]);
  });

  test('that could not be brought in time does not come when it is of no use', async () => {
    const { prepare, until, planned } = reminding();
    await prepare();
    expect(count(await until('2026-03-04', '10:00'))).toEqual([0, 0]);
    expect(await planned()).toEqual(['remind-to-reflect 2026-03-04T22:00:00.000Z 2026-03-04']);
  });

  test('that could not be brought in the evening waits for the end of the quiet hours', async () => {
    const { prepare, until } = reminding();
    await prepare({ bring: ['evening'] });
    expect(count(await until('2026-03-03', '23:00'))).toEqual([0, 0]);
    expect(count(await until('2026-03-04', '07:00'))).toEqual([1, 0]);
  });
});

describe('the reminder to reflect', () => {
  const reminded = async (values: Values = {}) => {
    const parts = reminding();
    await parts.prepare({ bring: [], ...values });
    const [page] = await parts.until('2026-03-04', '17:00');
    if (!page) throw new Error('no reminder');
    return { parts, page };
  };

  test('comes once at the end of the day, however many visits, and says nothing about the family', async () => {
    const { prepare, until } = reminding();
    for (const time of ['09:00', '11:00']) await prepare({ bring: [], 'visit-time': time });
    expect(await until('2026-03-04', '16:59')).toEqual([]);
    const [page, ...more] = await until('2026-03-04', '17:00');
    expect([sentences(page), page?.notice, more]).toEqual([
      [
        'Do you want to look back on your 2 visits on Wednesday? A few short questions, for you alone. Late is fine: tomorrow or next week counts too.',
      ],
      'A reminder you can let pass.',
      [],
    ]);
    expect(count(await until('2026-03-05', '12:00'))).toEqual([0, 1]);
  });

  test('opens the questions for its visit', async () => {
    const { page, parts } = await reminded();
    const { chose, fill, kept, personOf, ports } = parts;
    const [visit] = await ports.store.list('visits', await personOf());
    await fill(await chose(page, 'reflect-on:after-visit'), { first: 'She smiled.' });
    expect((await kept()).entries).toMatchObject([{ visit: visit?.id }]);
  });

  test.for([
    ['remind-hour', '2026-03-04', '17:59', '18:01'],
    ['remind-morning', '2026-03-05', '07:59', '08:01'],
  ])('can be put off: %s', async ([deed = '', day = '', before = '', after = '']) => {
    const { page, parts } = await reminded();
    const { press, until } = parts;
    expect(sentences(await press(page, `${deed}:2026-03-04`)).join()).toMatch(/^I’ll ask again on /);
    expect(count(await until(day, before))).toEqual([0, 1]);
    expect(count(await until(day, after))).toEqual([0, 2]);
  });

  test('can be put off by word, and not when there is none', async () => {
    const { said, until } = (await reminded()).parts;
    expect(sentences(await said('snooze')).join()).toContain('Wednesday, March 4 at 6:00 PM');
    expect(count(await until('2026-03-04', '18:01'))).toEqual([0, 2]);
    expect(sentences(await said('snooze', { account: sam })).join()).toContain('no reminder to put off');
  });

  test('can be put off by word the morning after, and not before it has come', async () => {
    const { parts } = await reminded();
    const { said, until, prepare, setTo } = parts;
    setTo('2026-03-05', '09:00');
    expect(sentences(await said('snooze')).join()).toContain('Thursday, March 5 at 10:00 AM');
    expect(count(await until('2026-03-05', '10:01'))).toEqual([0, 2]);
    await prepare({ bring: [], 'visit-day': '2026-03-06', 'visit-time': '14:00' });
    setTo('2026-03-06', '09:00');
    expect(sentences(await said('snooze')).join()).toContain(
      'nothing to put off yet: I ask on Friday, March 6 at 5:00 PM',
    );
    expect(count(await until('2026-03-06', '10:01'))).toEqual([0, 2]);
    expect(count(await until('2026-03-06', '17:00'))).toEqual([0, 3]);
  });

  test('is not put off once they were stopped', async () => {
    const { page, parts } = await reminded();
    await parts.said('stop reminders');
    expect(sentences(await parts.press(page, 'remind-hour:2026-03-04')).join()).toContain('no more reminders');
  });

  test('is stopped for good, while a brief still comes because it was asked for', async () => {
    const { prepare, until, said, planned } = reminding();
    await prepare();
    expect(sentences(await said('stop reminders')).join()).toMatch(/^Stopped\./);
    expect((await planned()).map((line) => line.split(' ')[0])).toEqual(['bring-brief', 'bring-brief']);
    await prepare({ 'visit-time': '11:00', bring: [] });
    expect(count(await until('2026-03-03', '18:00'))).toEqual([1, 0]);
    expect(count(await until('2026-03-04', '17:00'))).toEqual([1, 0]);
  });

  test('does not come to whoever has written since the visit; what was written before it does not count', async () => {
    const later = async (day: string, time: string) => {
      const { prepare, until, open, fill } = reminding();
      await prepare({ bring: [] });
      await until(day, time);
      await fill(await open(), { first: 'She smiled.' });
      return (await until('2026-03-04', '17:00')).map(sentences).join();
    };
    expect(await later('2026-03-04', '12:00')).not.toContain('look back');
    expect(await later('2026-03-04', '09:00')).toContain('look back');
  });

  test('comes the morning after for whoever chose that, in a zone and quiet hours of their own', async () => {
    const { prepare, fill, send, until, said } = reminding();
    await prepare({ bring: ['evening'] });
    const form = await send('about me');
    const hours = { 'reflect-at': 'next-morning', 'quiet-from': '17:00', 'quiet-until': '09:00' };
    await fill(form, { role: 'advocate', country: 'us', zone: 'America/Los_Angeles', ...hours });
    expect(readAll(await said('reminders'))).toMatch(/Brief: Tuesday, March 3 at 4:45 PM/);
    expect(count(await until('2026-03-03', '16:45', 'America/Los_Angeles'))).toEqual([1, 0]);
    expect(count(await until('2026-03-05', '08:59', 'America/Los_Angeles'))).toEqual([1, 0]);
    expect(count(await until('2026-03-05', '09:00', 'America/Los_Angeles'))).toEqual([1, 1]);
  });
});

test('a visit for the calendar says when, and nothing about the family', async () => {
  const { prepare, press } = reminding();
  const [, told] = await prepare();
  if (told?.view.kind !== 'page') throw new Error('no plan');
  const page = await press(told.view, 'calendar');
  const file = page.blocks.find((block) => block.kind === 'file');
  expect(file).toMatchObject({ name: 'visit.ics', type: 'text/calendar' });
  const content = file?.kind === 'file' ? file.content : '';
  for (const line of ['DTSTART:20260304T150000Z', 'DTEND:20260304T160000Z', 'SUMMARY:Visit'])
    expect(content.split('\r\n')).toContain(line);
  expect(content).not.toMatch(/cancel|mom/i);
});

describe('once', () => {
  /** A visit whose brief is planned, its work as a process takes it up, and how often something was shown. */
  const planned = async () => {
    const parts = reminding();
    const now = await parts.prepare({ bring: ['evening'] });
    await parts.until('2026-03-03', '17:59');
    const { store } = parts.ports;
    const list = (await store.list('work', workDrawer)).map(({ value }) => value as Work);
    const work = list.find(({ deed }) => deed === 'bring-brief');
    if (!work) throw new Error('nothing is planned');
    const { agency = '', account = '', name = '', person = '' } = work.about;
    const place = { key: directOf(person), audience: 'private' as const };
    const due = (id: string) => {
      return { id, at: work.due, person: { agency, account, name }, place, what: { kind: 'due' as const, work } };
    };
    const shown = async () => (await store.list('outgoing', place.key)).map(({ version }) => version);
    return { parts, brief: pageIn(now), due, shown };
  };

  test('also where two processes take it up at the same time, or one of them much later', async () => {
    const { parts, due, shown } = await planned();
    const { door, until, ports } = parts;
    const other = openDoor(ports);
    await until('2026-03-03', '18:00');
    expect(await shown()).toEqual([1]);
    const taken = await Promise.all([door.take(due('one')), other.take(due('two'))]);
    await Promise.all(taken.map(({ turn }) => turn));
    await Promise.all([door.work(), other.work()]);
    expect(await shown()).toEqual([1]);
  });

  test('and not at all where it was moved since a process took it up', async () => {
    const { parts, brief, due, shown } = await planned();
    const { door, fill, chose, until } = parts;
    await fill(await chose(brief, 'change-visit'), { 'visit-day': '2026-03-05' });
    await (await door.take(due('old'))).turn;
    expect(await shown()).toEqual([]);
    await until('2026-03-04', '18:00');
    expect(await shown()).toEqual([1]);
  });
});
