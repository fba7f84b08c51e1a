import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { takenRecord } from '../../../src/core/records/conversation.ts';
import { NewerRecord, recordKind } from '../../../src/core/records/record.ts';

const kind = recordKind('a note', z.object({ words: z.array(z.string()), tone: z.string() }), {
  1: ({ text, ...rest }) => ({ ...rest, words: String(text).split(' ') }),
  2: (old) => ({ ...old, tone: 'plain' }),
});

describe('a stored record', () => {
  it('is read as it was written', () => {
    const note = { words: ['one'], tone: 'warm' };
    expect(kind.read(kind.write(note))).toEqual(note);
  });

  it('carries the number of its shape', () => {
    expect(kind.write({ words: [], tone: '' })).toMatchObject({ shape: 3 });
  });

  it.each([
    ['without a number, which is the first', { text: 'one two' }],
    ['of the first shape', { shape: 1, text: 'one two' }],
    ['of the second', { shape: 2, words: ['one', 'two'] }],
  ])('%s is upgraded step by step', (_name, kept) => {
    expect(kind.read(kept)).toEqual({ words: ['one', 'two'], tone: 'plain' });
  });

  it('of a newer shape is refused with what to do', () => {
    expect(() => kind.read({ shape: 4, words: [] })).toThrow(NewerRecord);
    expect(() => kind.read({ shape: 4, words: [] })).toThrow(/a note.*newer Porchlight/);
  });

  it.each([undefined, null, 7, 'words', { shape: 0 }, { shape: 3, words: 'no list', tone: '' }])(
    'that is none is refused: %j',
    (kept) => {
      expect(() => kind.read(kept)).toThrow();
    },
  );

  it('of what came in, as the first shape kept it, says where the answers lie', () => {
    const kept: unknown = JSON.parse(readFileSync('test/fixtures/records/taken-1.json', 'utf8'));
    expect(takenRecord.read(kept).answered).toEqual([{ place: 'direct:id/1', id: 'direct:id/1/brief-7/id-3' }]);
  });
});
