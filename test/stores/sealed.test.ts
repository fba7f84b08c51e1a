import { describe, expect, test } from 'vitest';
import type { Address, Store } from '../../src/app/ports.ts';
import { planSweep } from '../../src/app/sweep.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { isSealed } from '../../src/stores/seal.ts';
import { sealedStore } from '../../src/stores/sealed.ts';
import { storeContract } from '../contracts/store.ts';
import { plainParts } from '../support/plain-library.ts';
import { everything, holding, keep, keyId, noon, plant, ring, visit } from '../support/sealing.ts';
import { rounds } from '../support/stores.ts';

storeContract('the sealed store', (clock) => sealedStore(memoryStore(clock), ring(1)));
storeContract('the sealed store with an older key', (clock) => sealedStore(memoryStore(clock), ring(2, 1)));
storeContract('the sealed store without a key', (clock) => sealedStore(memoryStore(clock), []));

const open = (...keys: number[]) => {
  const inner = memoryStore(() => noon);
  return { inner, store: sealedStore(inner, ring(...keys)) };
};
const one: Address = { shelf: 'visits', owner: 'ana', id: 'one' };
const valueAt = async (store: Store, { shelf, owner, id }: Address = one) => (await store.get(shelf, owner, id))?.value;

describe('what is sealed', () => {
  const planted = 'mom canceled three times and a sousaphone cried';

  /** A whole conversation with that sentence in it, through the door. */
  async function conversation(keys: number[]) {
    const { inner, store } = open(...keys);
    const { act, door, ports } = plainParts({ store, clock: () => noon });
    await act({ kind: 'opened', view: 'home' });
    const answered = await act({ kind: 'said', text: planted }, { place: 'talk' });
    await planSweep(store, ports.clock);
    await door.work();
    return { inner, answered };
  }

  test('holds a planted sentence nowhere, although every shelf of a conversation is filled', async () => {
    const { inner, answered } = await conversation([1]);
    expect(answered.length).toBeGreaterThan(0);
    const all = await everything(inner);
    expect([...new Set(all.map(({ shelf }) => shelf))].sort()).toEqual(
      ['accounts', 'incoming', 'outgoing', 'people', 'stamps', 'visits', 'work'].sort(),
    );
    expect(all.filter(({ value }) => !isSealed(value))).toEqual([]);
    for (const words of [planted, 'sousaphone', 'three times']) expect(await holding(inner, words)).toEqual([]);
  });

  test('is the same conversation that holds the sentence where nothing is sealed', async () => {
    const { inner } = await conversation([]);
    expect(await holding(inner, planted)).not.toEqual([]);
    expect((await everything(inner)).filter(({ value }) => isSealed(value))).toEqual([]);
  });

  test('is kept as the sealed text and the id of its key, and nothing else', async () => {
    const { inner, store } = open(2, 1);
    await keep(store, visit('one', { lately: 'kept words' }));
    expect(await inner.get('visits', 'ana', 'one')).toMatchObject({
      version: 1,
      value: { sealed: expect.stringMatching(/^[\w+/]+=*$/), key: keyId(2) },
    });
  });

  test('looks different each time, also where the words are the same', async () => {
    const { inner, store } = open(1);
    await keep(store, visit('one', 'same'), visit('two', 'same'));
    const first = (await everything(inner)).map(({ value }) => value);
    await keep(store, visit('one', 'same', { expected: 1 }), visit('two', 'same', { expected: 1 }));
    const second = (await everything(inner)).map(({ value }) => value);
    const texts = [...first, ...second].map((value) => (isSealed(value) ? value.sealed : ''));
    expect(new Set(texts.map((text) => text.slice(0, 16))).size).toBe(4); // the nonces
    expect(new Set(texts).size).toBe(4);
  });

  test('is read in the form it was first written in (this fixture was made without our code)', async () => {
    const { inner, store } = open(7);
    const sealed = 'CQkJCQkJCQkJCQkJQ2r8pUFG5YC6nym5detfQCZBe38x0jBxnrKJw/mk4l8xxD5b6KFw';
    await keep(inner, visit('one', { sealed, key: '4bb06f8e' }));
    expect(await valueAt(store)).toEqual({ lately: 'kept words' });
  });

  test('may lie at an address of any length', async () => {
    const { store } = open(1);
    const far: Address = { shelf: 'incoming', owner: '💡'.repeat(300), id: 'ü'.repeat(600) };
    await keep(store, { ...far, expected: 0, at: noon, value: 'far' });
    expect(await valueAt(store, far)).toBe('far');
    await expect(store.list('incoming', far.owner)).resolves.toMatchObject([{ value: 'far' }]);
  });
});

describe('what was changed behind our back does not open', () => {
  const flip = (at: number) => (sealed: string) => {
    const bytes = Buffer.from(sealed, 'base64');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes.toString('base64');
  };
  const cut = (length: number) => (sealed: string) =>
    Buffer.from(sealed, 'base64').subarray(0, length).toString('base64');
  const damage: [string, (sealed: string) => string][] = [
    ['a bit of the nonce', flip(0)],
    ['a bit of the tag', flip(12)],
    ['the last bit of the tag', flip(27)],
    ['a bit of the text', flip(28)],
    ['the last byte is gone', (sealed) => cut(Buffer.from(sealed, 'base64').length - 1)(sealed)],
    ['the text is gone', cut(28)],
    ['most of the tag is gone', cut(16)],
    ['all is gone', () => ''],
    ['it is not base64', () => '?!'],
  ];
  const notOpen = 'visits/ana/one does not open with its key';

  test.for(damage)('%s', async ([, change]) => {
    const { inner, store } = open(1);
    await keep(store, visit('one', { lately: 'kept words' }));
    const whole = await valueAt(inner);
    if (!isSealed(whole)) throw new Error('it was not sealed');
    await plant(inner, one, whole, 1);
    expect(await valueAt(store)).toEqual({ lately: 'kept words' }); // the planting itself does no harm
    await plant(inner, one, { ...whole, sealed: change(whole.sealed) }, 1);
    const before = await everything(inner);
    await expect(store.get('visits', 'ana', 'one')).rejects.toThrow(notOpen);
    await expect(store.list('visits', 'ana')).rejects.toThrow(notOpen);
    await expect(everything(store)).rejects.toThrow(notOpen);
    expect(await everything(inner)).toEqual(before);
  });

  const elsewhere: [string, Partial<Address>][] = [
    ['another id', { id: 'two' }],
    ['another drawer', { owner: 'sam' }],
    ['another shelf', { shelf: 'stamps' }],
    ['an address that reads the same when run together', { owner: 'an', id: 'aone' }],
  ];
  test.for(elsewhere)('a value that was moved to %s', async ([, other]) => {
    const { inner, store } = open(1);
    await keep(store, visit('one', 'mine'));
    const moved = { ...one, ...other };
    await plant(inner, moved, await valueAt(inner), 1);
    await expect(valueAt(store, moved)).rejects.toThrow('does not open with its key');
    expect(await valueAt(store)).toBe('mine');
  });

  test('an older version put back in place of the newer one', async () => {
    const { inner, store } = open(1);
    await keep(store, visit('one', 'shared with Sam'));
    const older = await valueAt(inner);
    await keep(store, visit('one', 'taken back', { expected: 1 }));
    await plant(inner, one, await valueAt(inner), 2);
    expect(await valueAt(store)).toBe('taken back');
    await plant(inner, one, older, 2);
    await expect(valueAt(store)).rejects.toThrow(notOpen);
  });

  test('a value under the id of another key that is held', async () => {
    const { inner, store } = open(1, 2);
    await keep(store, visit('one', 'mine'));
    await plant(inner, one, { ...((await valueAt(inner)) as object), key: keyId(2) }, 1);
    await expect(valueAt(store)).rejects.toThrow(`${notOpen} ${keyId(2)}`);
  });

  test('work, when it is claimed', async () => {
    const { inner, store } = open(1);
    const address: Address = { shelf: 'work', owner: 'work', id: 'sweep' };
    const work = { id: 'sweep', deed: 'sweep', due: noon, about: {} };
    await keep(store, { ...address, expected: 0, at: noon, value: work });
    const sealed = (await valueAt(inner, address)) as { sealed: string };
    await plant(inner, address, { ...sealed, sealed: flip(30)(sealed.sealed) }, 1);
    await expect(store.claim(noon, noon, 1)).rejects.toThrow('work/work/sweep does not open with its key');
  });
});

describe('a key that is not held', () => {
  test('is named, with what to do, and nothing is overwritten', async () => {
    const { inner, store } = open(1);
    await keep(store, visit('one', 'mine'));
    const before = await everything(inner);
    for (const other of [sealedStore(inner, ring(2)), sealedStore(inner, [])]) {
      const sentence = `visits/ana/one is sealed with the key ${keyId(1)}, which PORCHLIGHT_KEY does not hold. Nothing was changed; add that key`;
      await expect(other.get('visits', 'ana', 'one')).rejects.toThrow(sentence);
      await expect(other.list('visits', 'ana')).rejects.toThrow(sentence);
      await expect(everything(other)).rejects.toThrow(sentence);
    }
    expect(await everything(inner)).toEqual(before);
  });
});

describe('what was written before there was a key', () => {
  test('is read beside what is sealed, listed in its order, and sealed at its next write', async () => {
    const { inner, store } = open(1);
    await keep(inner, visit('before', { lately: 'plain' }), visit('untouched', 'plain too'));
    await keep(store, visit('after', { lately: 'sealed' }));
    expect((await store.list('visits', 'ana')).map(({ value }) => value)).toEqual([
      { lately: 'plain' },
      'plain too',
      { lately: 'sealed' },
    ]);
    expect((await everything(store)).map(({ id, version }) => [id, version])).toEqual([
      ['before', 1],
      ['untouched', 1],
      ['after', 1],
    ]);
    await keep(store, visit('before', { lately: 'plain no more' }, { expected: 1 }));
    expect(await valueAt(store, { ...one, id: 'before' })).toEqual({ lately: 'plain no more' });
    const sealed = (await everything(inner)).filter(({ value }) => isSealed(value)).map(({ id }) => id);
    expect(sealed.sort()).toEqual(['after', 'before']);
  });

  test('may not look sealed: it would never be read again', async () => {
    const { inner, store } = open();
    await expect(store.commit([visit('one', { sealed: 'a letter', key: 'under the mat' })])).rejects.toThrow(
      'looks sealed',
    );
    expect(await everything(inner)).toEqual([]);
  });

  test('is not taken for sealed because two of its fields are called so', async () => {
    const { store } = open();
    const letter = { sealed: 'a letter', key: 'under the mat', from: 'Sam' };
    await keep(store, visit('one', letter));
    expect(await valueAt(store)).toEqual(letter);
  });

  test('with a key, a value of that shape is a value like any other', async () => {
    const { store } = open(1);
    await keep(store, visit('one', { sealed: 'a letter', key: 'under the mat' }));
    expect(await valueAt(store)).toEqual({ sealed: 'a letter', key: 'under the mat' });
  });
});

test('closing waits for what is under way, however slow the store behind is', async () => {
  const inner = memoryStore(() => noon);
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const slow: Store = { ...inner, commit: (changes) => held.then(() => inner.commit(changes)), close: async () => {} };
  const store = sealedStore(slow, ring(1));
  const committing = store.commit([visit('one', 'mine')]);
  let closed = false;
  const closing = store.close().then(() => {
    closed = true;
  });
  await rounds();
  expect(closed).toBe(false);
  goOn();
  await closing;
  expect(await committing).toBe(true);
});
