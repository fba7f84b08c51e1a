// "Remind me …" through the door: planned, asked back in one tap, called off, brought once at the time that was named.
import { describe, expect, test } from 'vitest';
import type { Work } from '../../src/core/incoming.ts';
import { buttons, formIn, pageIn, sentences } from '../support/answers.ts';
import { ana, sam } from '../support/parts.ts';
import { readAll } from '../support/practicing.ts';
import { isBrief, newYork, reminding } from '../support/reminding.ts';

/** Ana, whose channel tells her zone, on Monday March 2 at 9 AM there. */
async function asking() {
  const parts = reminding();
  await parts.act({ kind: 'said', text: 'home' }, { account: { ...ana, zone: newYork } });
  parts.setTo('2026-03-02', '09:00');
  return parts;
}

type Parts = Awaited<ReturnType<typeof asking>>;

/** What came by itself until then. */
async function comes({ until, seen }: Parts, day: string, time: string) {
  const shown = (await seen()).length;
  return (await until(day, time)).slice(shown);
}

const noBrief = { bring: [], zone: '' };

describe('a reminder at a time that was named', () => {
  test('brings the brief of the one visit ahead, then and not before, once', async () => {
    const parts = await asking();
    await parts.prepare(noBrief);
    expect(sentences(await parts.said('remind me tomorrow at 9am'))[0]).toBe(
      'The brief of your visit comes Tuesday, March 3 at 9:00 AM.',
    );
    expect(await comes(parts, '2026-03-03', '08:59')).toEqual([]);
    expect((await comes(parts, '2026-03-03', '09:00')).map(isBrief)).toEqual([true]);
    expect(await comes(parts, '2026-03-03', '12:00')).toEqual([]);
  });

  test('is asked back in one tap where morning or evening is not said', async () => {
    const parts = await asking();
    await parts.prepare(noBrief);
    const which = await parts.said('remind me tomorrow at 9');
    expect(buttons(which)).toEqual(['remind-at:2026-03-03T09:00', 'remind-at:2026-03-03T21:00', 'remind-when']);
    expect(readAll(which)).toContain('Tuesday, March 3 at 9:00 PM');
    expect(await parts.planned()).not.toContainEqual(expect.stringContaining('asked-reminder'));
    expect(sentences(await parts.press(which, 'remind-at:2026-03-03T09:00'))[0]).toContain('March 3 at 9:00 AM');
    expect((await comes(parts, '2026-03-03', '09:00')).map(isBrief)).toEqual([true]);
  });

  test('comes in quiet hours where the time was typed, and waits for their end where a part of the day was', async () => {
    const parts = await asking();
    const exact = await parts.said('remind me tonight at 10pm to pack the bag');
    expect(sentences(exact)[0]).toContain('That is in your quiet hours; you named the time, so it comes.');
    await parts.fill(await parts.send('about me'), {
      role: 'advocate',
      country: 'us',
      'quiet-from': '17:00',
      'quiet-until': '09:30',
    });
    expect(sentences(await parts.said('remind me tomorrow morning to call the clinic'))[0]).toContain('9:30 AM');
    const [page] = await comes(parts, '2026-03-02', '22:00');
    expect([sentences(page)[0], page?.notice]).toEqual([
      'You asked me to remind you to pack the bag.',
      'A reminder you asked for.',
    ]);
    expect(await comes(parts, '2026-03-03', '09:29')).toEqual([]);
    expect(await comes(parts, '2026-03-03', '09:30')).toHaveLength(1);
  });

  test('in 2 hours about the visit: the newest one, where none has a day', async () => {
    const parts = await asking();
    await parts.said('mom canceled three times');
    expect(sentences(await parts.said('remind me in 2 hours about the visit'))[0]).toContain('March 2 at 11:00 AM');
    expect((await comes(parts, '2026-03-02', '11:01')).map(isBrief)).toEqual([true]);
  });

  test('of several visits ahead asks which, and can be about none of them', async () => {
    const parts = await asking();
    for (const day of ['2026-03-05', '2026-03-04']) await parts.prepare({ ...noBrief, 'visit-day': day });
    const which = await parts.said('remind me tomorrow at 9am');
    expect(readAll(which)).toMatch(/March 4 at 10:00 AM[\s\S]*March 5 at 10:00 AM/);
    expect(sentences(await parts.press(which, buttons(which).at(-1) ?? ''))[0]).toContain('I’ll remind you');
    const again = await parts.said('remind me tomorrow at 9am');
    await parts.press(again, buttons(again)[0] ?? '');
    const shown = await comes(parts, '2026-03-03', '09:00');
    expect(shown.map(isBrief).toSorted()).toEqual([false, true]);
  });

  test('to reflect offers to reflect', async () => {
    const parts = await asking();
    await parts.said('remind me to reflect at 5pm');
    const [page] = await comes(parts, '2026-03-02', '17:00');
    expect([sentences(page)[0], buttons(page)[0]]).toEqual([
      'You asked me to remind you to reflect. Late is fine too.',
      'reflect',
    ]);
  });

  test('is listed, and called off by a tap, there or where it was asked for; nobody else can', async () => {
    const parts = await asking();
    const first = await parts.said('remind me at 5pm to call the clinic');
    await parts.said('remind me at 6pm to call the clinic');
    const list = await parts.said('reminders');
    expect(readAll(list)).toContain('Monday, March 2 at 6:00 PM');
    const [drop = ''] = buttons(first);
    expect(sentences(await parts.press(first, drop, { account: sam })).join()).toContain('out of date');
    expect(sentences(await parts.press(first, drop))[0]).toBe('Called off. It won’t come.');
    expect(sentences(await parts.press(list, drop))[0]).toContain('was called off before');
    expect(buttons(await parts.said('reminders')).filter((id) => id.startsWith('remind-drop'))).toHaveLength(1);
    expect(await comes(parts, '2026-03-02', '17:30')).toEqual([]);
    expect(await comes(parts, '2026-03-02', '18:00')).toHaveLength(1);
  });

  test('keeps no name that was typed', async () => {
    const parts = await asking();
    await parts.said('remind me at 5pm to call 555-123-4567');
    expect(JSON.stringify(await parts.ports.store.list('work', 'work'))).not.toContain('555-123');
  });
});

describe('a reminder that goes by its visit', () => {
  const works = async ({ ports }: Parts) =>
    (await ports.store.list('work', 'work'))
      .map(({ value }) => value as Work)
      .filter(({ deed }) => deed === 'bring-brief');

  test.for([
    ['the evening before', '2026-03-03T23:00:00.000Z', '2026-03-10T22:00:00.000Z'],
    ['that morning', '2026-03-04T12:00:00.000Z', '2026-03-11T11:00:00.000Z'],
    ['an hour before the visit', '2026-03-04T14:00:00.000Z', '2026-03-11T13:00:00.000Z'],
  ])('moves with it: %s', async ([said = '', first, moved]) => {
    const parts = await asking();
    const brief = pageIn(await parts.prepare(noBrief));
    expect(readAll(await parts.said(`remind me ${said}`))).toContain('When the visit moves, this moves with it.');
    expect((await works(parts)).map(({ due }) => due)).toEqual([first]);
    await parts.fill(await parts.chose(brief, 'change-visit'), { 'visit-day': '2026-03-11' });
    expect((await works(parts)).map(({ due }) => due)).toEqual([moved]);
  });

  test('asks for the day where the visit has none, and for a visit where there is none', async () => {
    const parts = await asking();
    expect(buttons(await parts.said('remind me the evening before'))).toEqual(['prepare']);
    await parts.said('mom canceled three times');
    expect(buttons(await parts.said('remind me the evening before'))).toEqual(['change-visit']);
  });

  test('asks which visit where several are ahead', async () => {
    const parts = await asking();
    for (const day of ['2026-03-04', '2026-03-05']) await parts.prepare({ ...noBrief, 'visit-day': day });
    const which = await parts.said('remind me the evening before');
    await parts.press(which, buttons(which)[1] ?? '');
    expect((await works(parts)).map(({ due }) => due)).toEqual(['2026-03-04T23:00:00.000Z']);
  });
});

describe('what is not understood', () => {
  test('opens a form for day and time, and says what is wrong in it', async () => {
    const parts = await asking();
    const open = await parts.send('remind me on March 5 at 9');
    const again = await parts.fill(open, { day: '2026-03-01', time: '09:00' });
    expect(Object.keys(formIn(again).errors ?? {})).toEqual(['day']);
    const done = await parts.fill(again, { day: '2026-03-05', time: '09:00', words: 'to call the clinic' });
    expect(sentences(pageIn(done))[0]).toBe('I’ll remind you: Thursday, March 5 at 9:00 AM.');
  });

  test('without a time shows what is planned, as before; what is over is said to be over', async () => {
    const parts = await asking();
    expect((await parts.said('remind me to breathe')).title).toBe((await parts.said('reminders')).title);
    expect(sentences(await parts.said('remind me today at 8am'))[0]).toContain('That time has passed');
  });

  test('without a time zone asks for that first', async () => {
    const { said } = reminding();
    expect(buttons(await said('remind me tomorrow at 9am'))).toEqual(['about-me']);
  });
});
