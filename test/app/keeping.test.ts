// How long things are kept: the day an entry goes, a week's notice before, keeping it longer, and a legal hold over all of it.
import { describe, expect, test } from 'vitest';
import { forgetDeed } from '../../src/app/forget-me.ts';
import { endHoldDeed, holdDeed } from '../../src/app/legal-hold.ts';
import { planSweep } from '../../src/app/sweep.ts';
import type { Account, Work } from '../../src/core/incoming.ts';
import { goesAt, isToBeTold, usualKeepDays } from '../../src/core/keep-days.ts';
import { ana as account } from '../support/parts.ts';
import { twoWhoWork } from '../support/reflecting.ts';

const day = 24 * 60;
const entry = { changedAt: '2026-03-02T09:00:00.000Z', begunAt: '2026-03-02T09:00:00.000Z' };

async function withEntry(change: Parameters<typeof twoWhoWork>[0] = {}) {
  const parts = await twoWhoWork(change);
  const { ports, door, pass, write, writer } = parts;
  await planSweep(ports.store, ports.clock);
  await write('e1', { ...entry, answers: [{ question: 'child', asked: 'And the child?', text: 'planted entry' }] });
  /** Days go by, each with what is due in it. */
  const days = async (count: number) => {
    for (let one = 0; one < count; one++) {
      pass(day);
      await door.work();
      await door.work();
    }
  };
  const asked = async (deed: string, about: Work['about'] = {}, person: Account = account) => {
    pass();
    const [id, at] = [`${deed}/${ports.ids()}`, ports.clock()];
    const place = { key: 'operator', audience: 'private' as const };
    const work = { id, deed, due: at, about };
    const { turn } = await door.take({ id, at, person, place, what: { kind: 'due', work } });
    await turn;
    await door.work();
  };
  const isKept = async (id = 'e1') => (await ports.store.get('reflections', writer, id)) !== undefined;
  return { ...parts, days, asked, isKept };
}

describe('an entry nobody else reads', () => {
  test('says under itself until when it is kept, by the agency’s own settings', async () => {
    const { ana, seen } = await withEntry({ keep: { ...usualKeepDays, reflection: 60 } });
    await ana.say('my log');
    expect(await seen(ana)).toContain('kept until May 1, 2026');
  });

  test('goes a week after its writer was told, and not before', async () => {
    const { ana, days, seen, isKept } = await withEntry();
    await days(82);
    expect(await seen(ana)).not.toContain('goes in 7 days');
    await days(1);
    expect(await seen(ana)).toContain('One entry in your log goes in 7 days.');
    expect(await seen(ana)).not.toContain('planted');
    await days(6);
    expect(await isKept()).toBe(true);
    await days(2);
    expect(await isKept()).toBe(false);
  });

  test('is kept as long again by one tap, and told of again', async () => {
    const { ana, days, isKept, ports, writer } = await withEntry();
    await days(84);
    await ana.press('keep-longer');
    await days(60);
    expect(await isKept()).toBe(true);
    const after = await ports.store.get('reflections', writer, 'e1');
    expect(after?.value).toMatchObject({ changedAt: entry.changedAt });
    await days(35);
    expect(await isKept()).toBe(false);
  });

  test('is told of once, however often the day’s work is done', async () => {
    const { days, ports, writer, pass, door } = await withEntry();
    await days(84);
    const version = (await ports.store.get('reflections', writer, 'e1'))?.version;
    await planSweep(ports.store, ports.clock);
    pass();
    await door.work();
    await days(2);
    expect((await ports.store.get('reflections', writer, 'e1'))?.version).toBe(version);
  });
});

describe('an entry that is shared', () => {
  test('is kept as long as shared ones are; taken back, its writer is told before it goes', async () => {
    const { ana, begin, share, days, isKept, seen, pass } = await withEntry();
    await begin();
    await share('e1');
    await days(100);
    expect(await isKept()).toBe(true);
    expect(await seen(ana)).not.toContain('goes in 7 days');
    pass();
    await ana.say('my log');
    await ana.press('log-entry:e1');
    await ana.press('take-back');
    await days(1);
    expect([await isKept(), (await seen(ana)).includes('goes in 7 days')]).toEqual([true, true]);
    await days(8);
    expect(await isKept()).toBe(false);
  });
});

describe('a legal hold', () => {
  test('is told, keeps what it names past its day, and lets go of the rest', async () => {
    const { ana, days, asked, isKept, seen, ports, writer } = await withEntry();
    await ana.say('mom canceled three times');
    const visits = async () => (await ports.store.list('visits', writer)).length;
    await asked(holdDeed, { kinds: 'reflections' });
    expect(await seen(ana)).toContain('A legal hold is on some of your records: reflections and promises.');
    await days(120);
    expect([await isKept(), await visits()]).toEqual([true, 0]);
  });

  test('keeps what would pass its time, until it ends', async () => {
    const { ana, days, asked, ports, writer } = await withEntry();
    await ana.say('mom canceled three times');
    const visits = async () => (await ports.store.list('visits', writer)).length;
    await asked(holdDeed, { kinds: 'visits' });
    await days(200);
    expect(await visits()).toBe(1);
    await asked(endHoldDeed);
    await days(61);
    expect(await visits()).toBe(0);
  });

  test('refuses to delete what it names, and says why', async () => {
    const { ana, asked, isKept, seen } = await withEntry();
    await asked(holdDeed, { kinds: 'reflections' });
    await ana.say('my log');
    await ana.press('log-entry:e1');
    await ana.press('log-delete');
    await ana.press('log-delete-now');
    expect([await isKept(), (await seen(ana)).includes('A legal hold keeps this until it ends')]).toEqual([true, true]);
  });

  test('stands when someone is forgotten; what it named goes when it ends', async () => {
    const { asked, isKept, days, ports, writer, ana } = await withEntry();
    await ana.say('mom canceled three times');
    await asked(holdDeed, { kinds: 'reflections' });
    await asked(forgetDeed);
    await days(3);
    expect([await isKept(), await ports.store.list('visits', writer)]).toEqual([true, []]);
    const clock = { agency: 'porchlight', account: 'clock', name: 'The clock' };
    await asked(endHoldDeed, { whom: writer, agency: 'example' }, clock);
    await days(2);
    expect([await isKept(), await ports.store.get('people', 'example', writer)]).toEqual([false, undefined]);
  });

  test('opens nothing: nobody reads more than before', async () => {
    const { sam, asked, seen } = await withEntry();
    await asked(holdDeed, { kinds: 'reflections' });
    for (const words of ['home', 'supervision', 'shared with me', 'my log']) await sam.say(words);
    expect(await seen(sam)).not.toContain('planted');
  });
});

describe('the day an entry goes', () => {
  const at = (iso: string) => `${iso}T09:00:00.000Z`;
  const changedAt = at('2026-01-01');

  test('is counted from its last change, from being kept longer, or from being shared, whichever is latest', () => {
    const days = usualKeepDays;
    expect(goesAt({ changedAt }, [], days)).toBe(at('2026-04-01'));
    expect(goesAt({ changedAt, keptAt: at('2026-02-01') }, [], days)).toBe(at('2026-05-02'));
    expect(goesAt({ changedAt }, [at('2026-02-01')], days)).toBe(at('2027-02-01'));
  });

  test('is never less than a week after it was told', () => {
    expect(goesAt({ changedAt, toldAt: at('2026-06-01') }, [], usualKeepDays)).toBe(at('2026-06-08'));
  });

  test('an old notice counts no more once it was kept longer', () => {
    const kept = { changedAt, toldAt: at('2026-03-25'), keptAt: at('2026-03-26') };
    expect(isToBeTold(kept, [], at('2026-06-16'), usualKeepDays)).toBe(false);
    expect(isToBeTold(kept, [], at('2026-06-18'), usualKeepDays)).toBe(true);
  });
});
