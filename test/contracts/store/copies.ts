// What is handed in and what is read are copies.
import { describe, expect, test } from 'vitest';
import { put, type Setting } from './setting.ts';

type Listed = { list: string[] } | undefined;

export function copies(setting: Setting): void {
  const { keep, value } = setting;

  describe('values are copies', () => {
    test('changing what was handed in changes nothing kept', async () => {
      const mine = { list: ['a'] };
      await keep(put('one', mine));
      mine.list.push('b');
      expect(await value('one')).toEqual({ list: ['a'] });
    });

    test('changing what was handed in while it is being kept changes nothing kept', async () => {
      const mine = { list: ['a'] };
      const commit = setting.store.commit([put('one', mine)]);
      mine.list.push('b');
      expect(await commit).toBe(true);
      expect(await value('one')).toEqual({ list: ['a'] });
    });

    test('changing what was read changes nothing kept', async () => {
      await keep(put('one', { list: ['a'] }));
      const { store } = setting;
      const read = [
        await store.get('visits', 'ana', 'one'),
        ...(await store.list('visits', 'ana')),
        ...(await setting.all()),
      ];
      expect(read).toHaveLength(3);
      for (const stored of read) (stored?.value as Listed)?.list.push('b');
      expect(await value('one')).toEqual({ list: ['a'] });
      expect((await store.list('visits', 'ana'))[0]?.value).toEqual({ list: ['a'] });
      expect((await setting.all())[0]?.value).toEqual({ list: ['a'] });
    });
  });
}
