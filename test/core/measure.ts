// Reads the labeled questions and visits, and says how often the right paragraphs come back.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Library } from '../../src/app/ports.ts';
import { kindOf } from '../../src/core/kind-of-visit.ts';
import { type Brief, makeBrief } from '../../src/core/prep.ts';
import type { ReadingMinutes, Visitor } from '../../src/core/visit.ts';
import { readingMinutes, visitKinds } from '../../src/core/visit.ts';

const questionSchema = z.object({ query: z.string(), expect: z.array(z.string()), level: z.enum(['easy', 'hard']) });
const visitSchema = z.object({
  lately: z.string(),
  kind: z.enum(visitKinds).optional(),
  minutes: z.literal(readingMinutes),
  expect: z.array(z.string()),
});
export type VisitCase = z.infer<typeof visitSchema>;

/** `tune` may be looked at while working on search; `kept` is only ever counted. */
export type Half = 'tune' | 'kept';

/** The files of each half; only those of `tune` may be looked at. */
const questionFiles: Record<Half, string[]> = {
  tune: ['questions-tune', 'questions-tune-a', 'questions-tune-b'],
  kept: ['questions-kept'],
};

const linesOf = <T>(file: string, schema: z.ZodType<T>): T[] =>
  readFileSync(`test/fixtures/measure/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));

/** Share of questions with an expected paragraph among the first three passages, 0 to 1. */
export function hitAt3(half: Half, level: 'easy' | 'hard', { search }: Pick<Library, 'search'>): number {
  const all = questionFiles[half].flatMap((file) => linesOf(file, questionSchema));
  const questions = all.filter((question) => question.level === level);
  const hits = questions.filter(({ query, expect }) =>
    search(query, 3).some(({ passage }) => passage.from.some((id) => expect.includes(id))),
  );
  return hits.length / questions.length;
}

export const visitCases = (half: Half): VisitCase[] => linesOf(`visits-${half}`, visitSchema);

const visitor: Visitor = { role: 'home-visitor', country: 'us', calm: true };

export function briefOf(
  { lately, kind, minutes }: Omit<VisitCase, 'expect'>,
  { content, search }: Library,
  who = visitor,
  length: ReadingMinutes = minutes,
): Brief {
  const visit = { kind: kind ?? kindOf(lately, content, search(lately, 5)), topics: [], companions: [], lately };
  return makeBrief(visit, who, length, content, search);
}

/** Share of visits whose brief cites at least one paragraph a supervisor expects, 0 to 1. */
export function citedShare(half: Half, library: Library): number {
  const cases = visitCases(half);
  const cited = cases.filter((one) => {
    const sources = briefOf(one, library).sections.flatMap(({ lines }) => lines.flatMap((line) => line.sources));
    return one.expect.some((id) => sources.includes(id));
  });
  return cited.length / cases.length;
}
