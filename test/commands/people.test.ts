// porchlight my-data, forget and hold: asked of whoever runs the program.
import { expect, it } from 'vitest';
import { endHold, forget, hold, myData } from '../../src/commands/people.ts';
import { plainParts } from '../support/plain-library.ts';

async function used() {
  const parts = plainParts();
  await parts.act({ kind: 'said', text: 'mom canceled three times, planted' });
  /** The shelves on which the planted word, or a visit, still lies. */
  const left = async () => {
    const found: string[] = [];
    for await (const kept of parts.ports.store.all())
      if (kept.shelf === 'visits' || JSON.stringify(kept).includes('planted')) found.push(kept.shelf);
    return found;
  };
  return { parts, left };
}

it('prints everything that is kept, keeps what is held, forgets the rest, and then all of it', async () => {
  const { parts, left } = await used();
  const before = JSON.parse(await myData('web:ana', parts));
  expect(before.kinds.map(({ what }: { what: string }) => what)).toContain('Visits you prepared for');
  const audit = await parts.ports.store.list('audit', 'example');
  expect(audit.map(({ value }) => value)).toMatchObject([{ by: 'operator', did: 'took out what is kept of someone' }]);
  expect(await hold('web:ana', 'visits', parts)).toContain('On hold for web:ana: visits.');
  expect(await forget('web:ana', parts)).toContain('web:ana is forgotten.');
  await expect(myData('web:ana', parts)).rejects.toThrow('Nothing is kept under web:ana.');
  expect(await left()).toEqual(['visits']);
  expect(await endHold('web:ana', parts)).toContain('No hold is on the records of web:ana now.');
  expect(await left()).toEqual([]);
});

it('says what to do about an account or a kind that is not known', async () => {
  const { parts } = await used();
  await expect(forget('slack:T1/nobody', parts)).rejects.toThrow('An account looks like slack:T1/U1');
  await expect(hold('web:ana', 'diaries', parts)).rejects.toThrow('"diaries" cannot be held. Name some of: messages');
  await expect(endHold('web:sam', parts)).rejects.toThrow('Nothing was changed.');
});
