import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Address, Store } from '../../src/app/ports.ts';
import { checkKeys } from '../../src/stores/key-check.ts';
import { freshKey, KeyProblem, readKeys } from '../../src/stores/keys.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { isSealed } from '../../src/stores/seal.ts';
import { sealedStore } from '../../src/stores/sealed.ts';
import { everything, keep, keyId, noon, plant, ring, visit } from '../support/sealing.ts';

const hex = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
const base64 = Buffer.from(hex, 'hex').toString('base64');

describe('PORCHLIGHT_KEY', () => {
  test.for([undefined, '', '  '])('holds no key when it is blank: %j', (text) => {
    expect(readKeys(text)).toEqual([]);
  });

  test.for([
    hex,
    hex.toUpperCase(),
    base64,
    base64.replace('=', ''),
    ` ${base64}\n`,
    Buffer.from(hex, 'hex').toString('base64url'),
  ])('holds a key as hex or base64; its id is the start of its SHA-256: %s', (text) => {
    const id = createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex').slice(0, 8);
    expect(readKeys(text).map((key) => [key.id, key.secret.export().toString('hex')])).toEqual([[id, hex]]);
  });

  test('holds several during a rotation, in their order', () => {
    const keys = readKeys(`${freshKey()}, ${hex}`);
    expect(keys).toHaveLength(2);
    expect(keys[1]?.id).toBe(readKeys(base64)[0]?.id);
  });

  test('does not show its secret when it is printed', () => {
    expect(JSON.stringify(readKeys(hex))).not.toContain(hex.slice(0, 8));
  });

  const wrong: [string, string][] = [
    ['secret', 'PORCHLIGHT_KEY is not a key'],
    [hex.slice(2), 'PORCHLIGHT_KEY is not a key'],
    [`${hex}00`, 'PORCHLIGHT_KEY is not a key'],
    [`${base64}A`, 'PORCHLIGHT_KEY is not a key'],
    [base64.slice(1), 'PORCHLIGHT_KEY is not a key'],
    [`${hex},password`, 'Part 2 of 2 of PORCHLIGHT_KEY is not a key'],
    [`,${hex}`, 'Part 1 of 2 of PORCHLIGHT_KEY is not a key'],
    [`${hex},`, 'Part 2 of 2 of PORCHLIGHT_KEY is not a key'],
    [`${hex},${base64}`, 'PORCHLIGHT_KEY holds the same key twice'],
  ];
  test.for(wrong)('is refused in one sentence that does not repeat it: %s', ([text, sentence]) => {
    let message = '';
    try {
      readKeys(text);
    } catch (error) {
      expect(error).toBeInstanceOf(KeyProblem);
      message = (error as Error).message;
    }
    expect(message).toContain(sentence);
    expect(message.match(/\.(\s|$)/g)).toHaveLength(1);
    for (const part of text.split(',').filter((part) => part.length > 8)) expect(message).not.toContain(part);
  });

  test('fresh keys are keys, and no two are the same', () => {
    const fresh = Array.from({ length: 50 }, freshKey);
    expect(readKeys(fresh.join(','))).toHaveLength(50);
  });
});

describe('the key check', () => {
  const address: Address = { shelf: 'settings', owner: 'store', id: 'key-check' };
  const empty = () => memoryStore(() => noon);
  const refusal = async (inner: Store, ...keys: number[]) => {
    const before = await everything(inner);
    const error = await checkKeys(inner, ring(...keys)).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(await everything(inner)).toEqual(before); // nothing overwritten
    expect(error).toBeInstanceOf(KeyProblem);
    return (error as Error).message;
  };

  test('is written sealed at the first start with a key, and only then', async () => {
    const inner = empty();
    await checkKeys(inner, []);
    expect(await everything(inner)).toEqual([]);
    await checkKeys(inner, ring(1));
    const [check, ...more] = await everything(inner);
    expect(more).toEqual([]);
    expect(check).toMatchObject({ ...address, version: 1, value: { key: keyId(1) } });
    expect(isSealed(check?.value)).toBe(true);
    await checkKeys(inner, ring(1));
    expect(await everything(inner)).toEqual([check]);
  });

  test('refuses a wrong key, naming the key that is needed', async () => {
    const inner = empty();
    await checkKeys(inner, ring(1));
    expect(await refusal(inner, 2)).toBe(
      `What this store keeps is sealed with the key ${keyId(1)}, and PORCHLIGHT_KEY holds ${keyId(2)}. Nothing was changed; add the missing key to PORCHLIGHT_KEY, after a comma, and start again.`,
    );
    await checkKeys(inner, ring(1));
  });

  test('refuses a start without a key once there was one', async () => {
    const inner = empty();
    await checkKeys(inner, ring(1));
    expect(await refusal(inner)).toBe(
      `What this store keeps is sealed with the key ${keyId(1)}, and PORCHLIGHT_KEY is not set. Nothing was changed; set PORCHLIGHT_KEY to that key and start again.`,
    );
  });

  test('refuses another key with the same id', async () => {
    const inner = empty();
    await checkKeys(inner, ring(1));
    const [other] = ring(2);
    if (!other) throw new Error('there is a key');
    await expect(checkKeys(inner, [{ ...other, id: keyId(1) }])).rejects.toThrow('does not open with its key');
  });

  test('accepts a store that was never sealed, and refuses one whose check is gone when its documents need another key', async () => {
    const inner = empty();
    await keep(inner, visit('plain', 'before'));
    await checkKeys(inner, ring(1));
    const lost = empty();
    await keep(sealedStore(lost, ring(1)), visit('one', 'sealed'));
    expect(await refusal(lost, 2)).toContain(`sealed with the key ${keyId(1)}`);
    await checkKeys(lost, ring(1));
    expect(await lost.get('settings', 'store', 'key-check')).toBeDefined();
  });

  test('from the start with a new key on, needs both until a rotation', async () => {
    const inner = empty();
    await checkKeys(inner, ring(1));
    await checkKeys(inner, ring(2, 1));
    expect(await refusal(inner, 2)).toContain(`sealed with the key ${keyId(1)},`);
    expect(await refusal(inner, 1)).toContain(`sealed with the key ${keyId(2)},`);
    await checkKeys(inner, ring(1, 2));
    await checkKeys(inner, ring(3, 2, 1));
    expect(await refusal(inner, 3)).toContain(`the key ${keyId(1)} and the key ${keyId(2)}`);
    await checkKeys(inner, ring(3, 2, 1));
  });

  test('is written once when two processes start for the first time together', async () => {
    const inner = empty();
    await Promise.all([checkKeys(inner, ring(1)), checkKeys(inner, ring(1))]);
    expect(await everything(inner)).toMatchObject([{ ...address, version: 1 }]);
  });

  test('lets one of two keys win when two processes start for the first time together, and refuses the other', async () => {
    const inner = empty();
    const starts = await Promise.allSettled([checkKeys(inner, ring(1)), checkKeys(inner, ring(2))]);
    expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is not believed when it was changed, or laid there unsealed', async () => {
    const inner = empty();
    await checkKeys(inner, ring(1));
    await plant(inner, address, { keys: [keyId(2)] }, 1);
    expect(await refusal(inner, 2)).toContain('was changed outside Porchlight');
    expect(await refusal(inner)).toContain('PORCHLIGHT_KEY is not set');
  });

  test('is not among what a sealed store keeps for others', async () => {
    const inner = empty();
    await checkKeys(inner, ring(1));
    const store = sealedStore(inner, ring(1));
    await keep(store, visit('one', 'mine'));
    expect((await everything(store)).map(({ id }) => id)).toEqual(['one']);
    expect((await everything(inner)).map(({ id }) => id).sort()).toEqual(['key-check', 'one']);
  });
});
