// porchlight find: the passages that answer a question.
import { z } from 'zod';
import type { Library } from '../app/ports.ts';
import { citation } from '../core/citation.ts';
import { openGuard } from '../library/open-guard.ts';
import { parseJson } from './parse-json.ts';

type Result = { passage: string; title: string; sources: string[]; text: string };
export type FindAnswer = { query: string; results: Result[] };

const guard = openGuard();

/** What was asked is searched as it was typed, and given back without what must not be kept. */
export function find(asked: string, limit: number, { search }: Library): FindAnswer {
  const query = guard(asked).text;
  const results = search(asked, limit).map(({ passage }) => ({
    passage: passage.id,
    title: passage.title,
    sources: passage.from,
    text: passage.text.join('\n'),
  }));
  return { query, results };
}

export function findText({ results }: FindAnswer, { content }: Library): string {
  if (results.length === 0)
    return 'Nothing was found in the guidance for those words. Other words for the same thing may find it.';
  const one = ({ title, text, sources }: Result) =>
    `${title}\n\n${text}\n\n${sources.map((id) => `- ${citation(id, content)}`).join('\n')}`;
  return results.map(one).join('\n\n----\n\n');
}

const lineSchema = z.object({ query: z.string() });

/** One line of JSON in, one out; a line that cannot be read answers with `error` and the rest goes on. */
export function findLine(line: string, limit: number, library: Library): string {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) return JSON.stringify({ error: 'This line is not JSON like {"query": "…"}.' });
  return JSON.stringify(find(parsed.data.query, limit, library));
}
