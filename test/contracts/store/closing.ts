// The end of a store.
import { expect, test } from 'vitest';
import { kept } from './loading.ts';
import { later, noon, put, type Setting, times } from './setting.ts';

export function closing(setting: Setting): void {
  test('after closing every call rejects', async () => {
    await setting.keep(put('one', 1));
    const { store } = setting;
    await setting.close();
    await expect(store.get('visits', 'ana', 'one')).rejects.toThrow();
    await expect(store.commit([put('two', 2)])).rejects.toThrow();
    await expect(store.load([kept('two', 2)])).rejects.toThrow();
    await expect(store.list('visits', 'ana')).rejects.toThrow();
    await expect(store.claim(noon, later, 1)).rejects.toThrow();
    await expect(store.sweep(noon)).rejects.toThrow();
    await expect(store.all()[Symbol.asyncIterator]().next()).rejects.toThrow();
  });

  test('closing waits for what is under way', async () => {
    const { store } = setting;
    let ended = 0;
    const commits = times(10, (index) => store.commit([put(`n${index}`, index)]).finally(() => ended++));
    await setting.close();
    expect(ended).toBe(10);
    expect(await Promise.all(commits)).toEqual(times(10, () => true));
  });
}
