import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { careLine } from '../../src/commands/care.ts';
import { cardFor, linesFor } from '../../src/core/care/card.ts';
import { type CareKind, careKinds } from '../../src/core/care/kinds.ts';
import { type CareContext, noticeDanger } from '../../src/core/care.ts';
import { shippedLibrary } from '../support/parts.ts';

const rowSchema = z.object({
  text: z.string(),
  context: z.enum(['chat', 'practice']),
  danger: z.boolean(),
  kind: z.enum(careKinds).nullable(),
});

/** `care` may be looked at while working on the signs; the others are only ever counted. */
function figures(file: 'care' | 'care-kept' | 'care-unseen') {
  const lines = readFileSync(`test/fixtures/measure/${file}.jsonl`, 'utf8').split('\n').filter(Boolean);
  const rows = lines.map((line) => rowSchema.parse(JSON.parse(line)));
  const noticed = (danger: boolean) => {
    const alike = rows.filter((row) => row.danger === danger);
    return alike.filter(({ text, context }) => noticeDanger(text, context) !== undefined).length / alike.length;
  };
  return { recall: noticed(true), falseAlarms: noticed(false) };
}

describe('noticing danger', () => {
  it('finds nearly all of it, and seldom what is none', () => {
    const { recall, falseAlarms } = figures('care');
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(falseAlarms).toBeLessThanOrEqual(0.01);
  });

  it('does as well as it did on lines it was never tuned on', () => {
    const { recall, falseAlarms } = figures('care-kept');
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(falseAlarms).toBeLessThanOrEqual(0.03);
  });

  it('does as well as it did on lines meant to be hard, by writers whose other lines it learned from', () => {
    const { recall, falseAlarms } = figures('care-unseen');
    expect(recall).toBeGreaterThanOrEqual(0.74);
    expect(falseAlarms).toBeLessThanOrEqual(0.06);
  });

  it.each([
    ['BABY HAS BRUISES ON HIS BACK', 'child_harm'],
    ['the 4 year old was home by himself', 'child_alone'],
    ['mum says he strangeld her', 'violence_home'],
    ['he says hes sucidal', 'suicide'],
    ['client OD’d', 'overdose'],
    ['stepdad touches her', 'sexual_harm'],
    ['dad said he’d be waiting by my car', 'threat_to_worker'],
    ['I think I’m falling apart', 'worker_distress'],
  ])('reads typing as it comes: %s', (text, kind) => {
    expect(noticeDanger(text, 'chat')).toBe(kind);
  });

  it.each([
    'this paperwork is killing me',
    'how do i ask about suicide',
    'she was abused as a child',
    'no bruises, no marks, kids were happy',
    'the toddler hits his sister',
    'that’s odd',
    '',
  ])('leaves alone: %s', (text) => {
    expect(noticeDanger(text, 'chat')).toBeUndefined();
  });

  it('lets what is happening outweigh the question beside it', () => {
    expect(noticeDanger('how do i ask about the bruises i saw on the baby today', 'chat')).toBe('child_harm');
    expect(noticeDanger('what does the guidance say about bruises', 'chat')).toBeUndefined();
  });

  it.each<[string, CareContext, boolean]>([
    ['he hits me', 'practice', false],
    ['my husband hits me', 'practice', true],
    ['are you safe tonight', 'practice', false],
    ['is the cot too close to the stove', 'practice', false],
  ])('in practice hears only who steps out: %s', (text, context, danger) => {
    expect(noticeDanger(text, context) !== undefined).toBe(danger);
  });

  it.each<[string, CareContext, CareKind]>([
    ['quick one about the mileage form, also there was a burn on the toddler again', 'chat', 'child_harm'],
    ['stop please, this is my own story and i cant breathe', 'practice', 'worker_distress'],
  ])('hears what no sign was written for: %s', (text, context, kind) => {
    expect(noticeDanger(text, context)).toBe(kind);
  });

  it('does not take a parent\'s "I" for the worker', () => {
    expect(noticeDanger('I am falling apart', 'chat')).toBe('worker_distress');
    expect(noticeDanger('they: I am falling apart', 'chat')).not.toBe('worker_distress');
  });

  it('takes less than a millisecond a line', () => {
    const text = 'mom said the baby cries all evening and she feels worn out, dad works nights';
    noticeDanger(text, 'chat');
    // The best of many: other work on the machine is not ours.
    const times = Array.from({ length: 200 }, (_, count) => {
      const began = performance.now();
      noticeDanger(`${text} ${count}`, 'chat');
      return performance.now() - began;
    });
    expect(Math.min(...times)).toBeLessThan(1);
  });
});

describe('porchlight care --jsonl', () => {
  it('answers a line with whether and which', () => {
    expect(JSON.parse(careLine('{"text": "stepdad touches her", "context": "chat"}'))).toEqual({
      danger: true,
      kind: 'sexual_harm',
    });
    expect(JSON.parse(careLine('{"text": "did he hit you", "context": "practice"}'))).toEqual({
      danger: false,
      kind: null,
    });
  });

  it.each(['', 'hello', '{"text": 5}', '{"text": "x", "context": "elsewhere"}'])(
    'says what is wrong with %j',
    (line) => {
      expect(JSON.parse(careLine(line))).toHaveProperty('error');
    },
  );
});

describe('the shipped cards', () => {
  const { care } = shippedLibrary().content;

  it.each(['us', 'gb'] as const)('say for every danger who to call and what to do meanwhile: %s', (country) => {
    const card = cardFor(care, { country });
    for (const kind of careKinds) {
      for (const lines of [card?.call ?? [], card?.meanwhile ?? []])
        expect(linesFor(lines, kind).length, kind).toBeGreaterThan(1);
    }
    expect(card?.checked).toBeUndefined();
  });

  it('give way to the card of a state, and to the first when a country has none', () => {
    const [us] = care.filter(({ country }) => country === 'us');
    if (!us) throw new Error('no card');
    const ours = { ...us, id: 'new-york', state: 'new-york' };
    expect(cardFor([us, ours], { country: 'us', state: 'New York' })?.id).toBe('new-york');
    expect(cardFor([us, ours], { country: 'us', state: 'Ohio' })?.id).toBe('us');
    expect(cardFor([us, ours], { country: 'gb' })?.id).toBe('us');
  });
});
