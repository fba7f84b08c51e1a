// Due work: each piece to one caller, until it is done. A store never looks into what it keeps: the work may be sealed.
import { describe, expect, test } from 'vitest';
import { type Change, workDrawer } from '../../../src/app/ports.ts';
import type { Work } from '../../../src/core/incoming.ts';
import { early, evening, later, noon, put, type Setting, times } from './setting.ts';

const nextDay = '2026-03-03T00:00:00.000Z';

export const piece = (id: string, due: string): Work => ({ id, deed: 'sweep', due, about: { visit: id } });

/** The change that plans a piece of work. */
export const plan = (id: string, due: string, more: Partial<Change> = {}): Change =>
  put(id, piece(id, due), { shelf: 'work', owner: workDrawer, at: due, ...more });

export function work(setting: Setting): void {
  const { keep } = setting;
  const claimed = async (at: string, until: string, limit = 10) =>
    (await setting.store.claim(at, until, limit)).map(({ id }) => id).sort();

  describe('claim', () => {
    test('gives the work that is due, as it was planned, and none that is not', async () => {
      await keep(plan('past', early), plan('now', noon), plan('not-yet', later));
      await keep(put('no-work', piece('no-work', early), { at: early }));
      await keep(plan('now', noon, { expected: 1, value: 'planned anew' }));
      const due = await setting.store.claim(noon, later, 10);
      const planned = { version: 1, owner: workDrawer, at: early, value: piece('past', early) };
      expect(due.sort((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([
        { id: 'now', version: 2, owner: workDrawer, at: noon, value: 'planned anew' },
        { id: 'past', ...planned },
      ]);
      expect(due).toEqual(await Promise.all(due.map(({ id }) => setting.store.get('work', workDrawer, id))));
    });

    test('gives nothing where nothing was ever planned', async () => {
      expect(await claimed(noon, later)).toEqual([]);
    });

    test('leases a piece of work to one caller until the lease ends', async () => {
      await keep(plan('one', early));
      expect(await claimed(noon, later)).toEqual(['one']);
      expect(await claimed(noon, later)).toEqual([]);
      expect(await claimed(early, evening)).toEqual([]); // the clock was set back
      expect(await claimed('2026-03-02T12:00:59.999Z', evening)).toEqual([]);
      expect(await claimed(later, evening)).toEqual(['one']);
      expect(await claimed(later, evening)).toEqual([]);
    });

    test('gives callers at the same time different pieces', async () => {
      await keep(...times(40, (index) => plan(`work-${index}`, early)));
      const callers = await Promise.all(times(8, () => setting.store.claim(noon, later, 5)));
      const rest = await setting.store.claim(noon, later, 40); // a caller may have met others' locks
      const ids = [...callers.flat(), ...rest].map(({ id }) => id);
      expect(new Set(ids).size).toBe(40);
      expect(ids).toHaveLength(40);
      expect(callers.every(({ length }) => length <= 5)).toBe(true);
      expect(callers.flat().length).toBeGreaterThan(0);
    });

    test('gives no more than the limit and leaves the rest to the next caller', async () => {
      await keep(plan('one', early), plan('two', early), plan('three', early));
      const first = await claimed(noon, later, 2);
      expect(first).toHaveLength(2);
      expect([...first, ...(await claimed(noon, later, 2))].sort()).toEqual(['one', 'three', 'two']);
    });

    test('does not change the version, so that whoever does the work can end or plan it again', async () => {
      await keep(plan('ended', early), plan('again', early));
      expect(await claimed(noon, later)).toEqual(['again', 'ended']);
      await keep(plan('ended', early, { value: undefined, expected: 1 }), plan('again', evening, { expected: 1 }));
      expect(await claimed(later, evening)).toEqual([]);
      expect(await claimed(evening, nextDay)).toEqual(['again']);
    });

    test('gives no work that was called off or is past its time', async () => {
      await keep(plan('off', early), plan('past', early, { until: later }), plan('stays', early));
      await keep(plan('off', early, { value: undefined, expected: 1 }));
      setting.now = later;
      expect(await claimed(later, evening)).toEqual(['stays']);
    });

    test('work of the same id is kept once', async () => {
      await keep(plan('one', early));
      expect(await setting.store.commit([plan('one', early)])).toBe(false);
      expect(await claimed(noon, later)).toEqual(['one']);
      expect(await setting.store.commit([plan('one', early)])).toBe(false);
    });
  });
}
