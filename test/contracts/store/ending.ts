// Documents with an end.
import { describe, expect, test } from 'vitest';
import { early, evening, later, noon, put, type Setting, times } from './setting.ts';

export function ending(setting: Setting): void {
  const { keep, value, idsOf } = setting;

  describe('what has an end', () => {
    test('is read until that instant and absent from then on, without a sweep', async () => {
      await keep(put('one', 'brief', { until: later }));
      expect([await value('one'), await idsOf()]).toEqual(['brief', ['one']]);
      setting.now = '2026-03-02T12:00:59.999Z';
      expect([await value('one'), await idsOf()]).toEqual(['brief', ['one']]);
      setting.now = later;
      expect([await value('one'), await idsOf()]).toEqual([undefined, []]);
    });

    test('counts as absent once it is past: it cannot be changed, only created anew', async () => {
      await keep(put('one', 'brief', { until: later }), put('two', 'stays'));
      setting.now = evening;
      expect(await setting.store.commit([put('one', 'changed', { expected: 1 })])).toBe(false);
      await keep(put('one', 'anew'));
      expect(await setting.store.get('visits', 'ana', 'one')).toMatchObject({ version: 1, value: 'anew' });
      expect(await idsOf()).toEqual(['two', 'one']);
      expect(await setting.store.sweep(evening)).toBe(0);
      expect(await value('one')).toBe('anew');
    });

    test('ends when its newest version says so; a version without an end stays', async () => {
      await keep(put('longer', 1, { until: later }), put('forever', 1, { until: later }));
      await keep(put('longer', 2, { expected: 1, until: evening }), put('forever', 2, { expected: 1 }));
      setting.now = later;
      expect(await setting.store.sweep(later)).toBe(0);
      expect(await idsOf()).toEqual(['longer', 'forever']);
      setting.now = evening;
      expect(await idsOf()).toEqual(['forever']);
      expect(await setting.store.sweep(evening)).toBe(1);
      expect(await idsOf()).toEqual(['forever']);
    });

    test('is forgotten by a sweep, which counts it, and nothing else goes', async () => {
      await keep(
        put('past', 1, { until: noon }),
        put('past', 1, { until: noon, owner: 'sam' }),
        put('ending', 1, { shelf: 'stamps', until: later }),
        put('present', 1, { until: evening }),
        put('forever', 1),
      );
      setting.now = later;
      expect(await setting.store.sweep(later)).toBe(3);
      expect(await setting.store.sweep(later)).toBe(0);
      expect(await idsOf()).toEqual(['present', 'forever']);
      setting.now = early; // what a sweep took does not come back, whatever the clock says
      expect([await idsOf('ana'), await idsOf('sam')]).toEqual([['present', 'forever'], []]);
      expect(await setting.store.get('stamps', 'ana', 'ending')).toBeUndefined();
    });

    test('is forgotten by a sweep though there is much of it, among what stays', async () => {
      const kept = times(300, (index) => put(`n${index}`, index, index % 3 === 0 ? {} : { until: later }));
      await keep(...kept);
      setting.now = later;
      expect(await setting.store.sweep(later)).toBe(200);
      expect(await idsOf()).toEqual(times(100, (index) => `n${index * 3}`));
    });
  });
}
