// Owners and ids may be any text, and different texts never meet.
import { describe, expect, test } from 'vitest';
import { longText, put, remove, type Setting } from './setting.ts';

const letters = (length: number) => longText(length, (random) => String.fromCharCode(97 + (random % 26)));
const signs = longText(300, (random) => String.fromCharCode(0x4e00 + (random % 0x5000)));
const emoji = longText(300, (random) => String.fromCodePoint(0x1f300 + (random % 0x200)));

const texts = [
  ...['a', 'A', 'ab', 'aB', 'Ab', 'AB', 'One', 'one', 'ß', 'ss', 'SS', 'i', 'I', 'ı', 'İ'],
  ...['/', 'a/b', 'a//b', 'a/b/', '/a', '\\', 'a\\b', 'C:\\a', 'home:ana/home', 'talk:web:ana', '-', '--', '-rf', '~'],
  ...['.', '..', '...', '../a', 'a.', '.a', 'a..b', '.json', 'a.json', 'index', 'con', 'NUL', 'aux.json'],
  ...[' ', '  ', 'a ', ' a', 'a b', 'a\tb', 'a\nb', '\n'],
  ...["it's", '"', '`', '%', '_', '*', '?', '<|>', '%2F', 'a%2Fb', '%00', '$1', '{}', '[]', '#', '&', ';--'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'true', '0', '00', '-1', '1e3'],
  ...['\u00e9', 'e\u0301', 'ünï💡', '💡', '👩‍👧', '👩', '中文', 'עברית'],
  ...[`${letters(299)}x`, `${letters(299)}y`, `${letters(299)}X`, letters(255), letters(256), signs, emoji],
];

/** An agency, an account and an event id, each as long as it may be: the longest id that the door makes. */
const longest = `${letters(100)}/${letters(200)}/${letters(300)}`;

export function anyText(setting: Setting): void {
  const { keep, idsOf, value } = setting;

  describe('any text', () => {
    test('can be an id, and each is its own', async () => {
      await keep(...texts.map((id) => put(id, `is ${id}`)));
      expect(await idsOf()).toEqual(texts);
      for (const id of texts) expect(await value(id)).toBe(`is ${id}`);
    });

    test('can be an owner, and each has its own drawer', async () => {
      await keep(...texts.map((owner) => put('one', `of ${owner}`, { owner })));
      for (const owner of texts) {
        const [stored, ...rest] = await setting.store.list('visits', owner);
        expect(stored).toMatchObject({ id: 'one', owner, version: 1, value: `of ${owner}` });
        expect(rest).toEqual([]);
        expect(await setting.store.get('visits', owner, 'one')).toEqual(stored);
      }
    });

    test('is given back by all() as it was written', async () => {
      await keep(...texts.map((text) => put(text, text, { owner: text, shelf: 'outgoing' })));
      const found = (await setting.all()).map(({ owner, id, value }) => [owner, id, value]);
      expect(found.sort()).toEqual(texts.map((text) => [text, text, text]).sort());
    });

    test('can be changed and removed under its address', async () => {
      await keep(...texts.map((text) => put(text, 1, { owner: text })));
      await keep(...texts.map((text) => put(text, 2, { owner: text, expected: 1 })));
      for (const text of texts) await keep(remove(text, 2, { owner: text }));
      expect(await setting.all()).toEqual([]);
    });

    test.for(['/', ':', '|', '\n', '\u001f', '.', '-', '_', ' '])(
      'is not joined: owner and id may both hold %j',
      async (separator) => {
        const { store } = setting;
        const addresses = [
          ['a', `b${separator}c`],
          [`a${separator}b`, 'c'],
          [`a${separator}b`, `b${separator}c`],
          ['a', 'c'],
        ] as const;
        await keep(...addresses.map(([owner, id], index) => put(id, index, { owner })));
        const found = await Promise.all(addresses.map(([owner, id]) => store.get('visits', owner, id)));
        expect(found.map((stored) => stored?.value)).toEqual([0, 1, 2, 3]);
        expect(await idsOf('a')).toEqual([`b${separator}c`, 'c']);
      },
    );

    test('can be as long as the door makes it', async () => {
      const owner = letters(300);
      await keep(put(longest, 1, { owner }), put(`${longest.slice(0, -1)}!`, 2, { owner }));
      expect(await setting.store.get('visits', owner, longest)).toMatchObject({ id: longest, value: 1 });
      expect(await idsOf(owner)).toEqual([longest, `${longest.slice(0, -1)}!`]);
    });
  });
}
