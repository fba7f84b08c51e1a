// The time zone a channel tells: days and reminders go by it, it is said once, and a person's own choice wins.
import { describe, expect, test } from 'vitest';
import { agencyFor } from '../../src/core/agencies.ts';
import { formIn, sentences } from '../support/answers.ts';
import { ana } from '../support/parts.ts';
import { readAll } from '../support/practicing.ts';
import { count, newYork, reminding } from '../support/reminding.ts';

const inNewYork = { ...ana, zone: newYork };
const home = { kind: 'said', text: 'home' } as const;
const withoutZone = { zone: '', bring: ['evening'] };

describe('a time zone that the channel tells', () => {
  test('is gone by with nothing asked, and said once', async () => {
    const { act, send, prepare, until } = reminding();
    await act(home, { account: inNewYork });
    expect(formIn(await send('prepare')).fields.map(({ id }) => id)).not.toContain('zone');
    const first = sentences((await prepare(withoutZone))[1]?.view);
    expect(first).toContain('All times are in Eastern time, as this browser says. “About your work” changes that.');
    expect(sentences((await prepare(withoutZone))[1]?.view).join()).not.toContain('All times');
    expect(count(await until('2026-03-03', '17:59'))).toEqual([0, 0]);
    expect(count(await until('2026-03-03', '18:00'))).toEqual([2, 0]);
  });

  test('moves what is planned when its person has moved', async () => {
    const { act, prepare, planned } = reminding();
    await act(home, { account: inNewYork });
    await prepare(withoutZone);
    await act(home, { account: { ...ana, zone: 'America/Los_Angeles' } });
    expect(await planned()).toEqual([
      'bring-brief 2026-03-04T02:00:00.000Z evening',
      'remind-to-reflect 2026-03-05T01:00:00.000Z 2026-03-04',
    ]);
  });

  test('gives way to the person’s own choice, and saving a form without touching it is none', async () => {
    const { act, fill, send, said, personOf, ports } = reminding();
    await act(home, { account: inNewYork });
    const aboutMe = () => send('about me');
    const answers = { role: 'advocate', country: 'us' };
    const kept = async () => (await ports.store.get('people', ana.agency, await personOf()))?.value;
    expect(formIn(await aboutMe()).values?.zone).toBe(newYork);
    await fill(await aboutMe(), { ...answers, zone: newYork });
    expect(await kept()).not.toHaveProperty('zone');
    await fill(await aboutMe(), { ...answers, zone: 'America/Denver' });
    await act(home, { account: inNewYork });
    expect(readAll(await said('reminders'))).toContain('Mountain time');
  });

  test.for(['Nowhere/Else', '+05:00', 'Eastern Standard Time?', ' '])('that is none is let be: %j', async (zone) => {
    const { act, send } = reminding();
    await act(home, { account: { ...ana, zone } });
    expect(formIn(await send('prepare')).fields.map(({ id }) => id)).toContain('zone');
  });
});

describe('a promise made late in the day', () => {
  test.for([
    ['2026-03-02', '23:59', 'today', 'Monday, March 2'],
    ['2026-03-03', '00:01', 'today', 'Tuesday, March 3'],
    ['2026-03-02', '19:30', 'tomorrow', 'Tuesday, March 3'],
    ['2026-03-07', '23:30', 'tomorrow', 'Sunday, March 8'],
    ['2026-03-02', '20:00', 'week', 'Monday, March 9'],
  ])('is due by the wall clock there: %s %s, %s', async ([day = '', time = '', by = '', words]) => {
    const { act, setTo, fill, open, said } = reminding();
    await act(home, { account: inNewYork });
    setTo(day, time);
    await fill(await open(), { third: 'Bring the form', by });
    expect(readAll(await said('promises'))).toContain(`Bring the form (by ${words})`);
  });

  test('stands in the log, the chart and the file on the day it was there', async () => {
    const { act, setTo, fill, open, said, press } = reminding();
    await act(home, { account: inNewYork });
    setTo('2026-02-28', '21:00');
    await fill(await open(), { first: 'She smiled.', title: 'Saturday', themes: ['trust'] });
    const log = await said('my log');
    expect(readAll(log)).toContain('Saturday · February 28, 2026');
    expect(JSON.stringify(await press(log, 'log-files').then((files) => press(files, 'log-file:csv')))).toContain(
      '2026-02-28',
    );
    const trust = await press(await press(await said('my log'), 'log-themes'), 'log-theme:trust');
    expect(JSON.stringify(trust)).toContain('{"label":"Feb 2026","value":1}');
  });
});

describe('a reminder that was planned before the settings named agencies otherwise', () => {
  const before = { agency: 'slack:T1', account: 'slack:T1/U1', name: 'Kim', zone: newYork };
  const spanning = [['teams:X', 'slack:T1']];

  test.for([
    ['and its person has come back since', true],
    ['and its person has not come back', false],
  ] as const)('reaches its person, %s', async ([, cameBack]) => {
    const agencies: string[][] = [];
    const { act, fill, ports, door, setTo } = reminding({ agencies });
    const visit = { lately: 'mom canceled', 'visit-day': '2026-03-04', bring: ['evening'] };
    const form = formIn(await act({ kind: 'said', text: 'prepare' }, { account: before }));
    await fill([{ to: 'here', view: form }], visit, { account: before });
    agencies.push(...spanning);
    const after = { ...before, agency: agencyFor('slack:T1', agencies) };
    if (cameBack) await act(home, { account: after });
    const [person] = await ports.store.list('people', cameBack ? 'teams:X' : 'slack:T1');
    setTo('2026-03-03', '18:00');
    await door.work();
    const shown = await ports.store.list('outgoing', `direct:${person?.id}`);
    expect(shown.map(({ id }) => id).filter((id) => id.includes('brief-'))).toHaveLength(1);
    for (const agency of ['slack:T1', 'teams:X'])
      expect((await ports.store.list('people', agency)).map(({ id }) => id)).toEqual(
        agency === person?.owner ? [person.id] : [],
      );
  });

  test('and one agency may come to be named by another of its names', async () => {
    const agencies = [['teams:X', 'slack:T1']];
    const { act, ports } = reminding({ agencies });
    await act(home, { account: { ...before, agency: 'teams:X' } });
    const [person] = await ports.store.list('people', 'teams:X');
    agencies[0] = ['slack:T1', 'teams:X'];
    await act(home, { account: before });
    expect((await ports.store.list('people', 'slack:T1')).map(({ id }) => id)).toEqual([person?.id]);
  });
});
