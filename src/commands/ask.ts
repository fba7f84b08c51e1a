// porchlight ask: other ways to ask what a worker was going to ask.
import { z } from 'zod';
import type { Library } from '../app/ports.ts';
import type { Advice, SuggestionKind } from '../core/questions.ts';
import { openGuard } from '../library/open-guard.ts';
import { parseJson } from './parse-json.ts';

const guard = openGuard();

type Ask = Library['ask'];

export function ask(draft: string, said: string | undefined, about: Ask): Advice {
  return about({ draft: guard(draft).text, ...(said !== undefined && { said: guard(said).text }) });
}

const lineSchema = z.object({ draft: z.string(), said: z.string().nullish() });

/** One line of JSON in, one out; a line that cannot be read answers with `error` and the rest goes on. */
export function askLine(line: string, about: Ask): string {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) return JSON.stringify({ error: 'This line is not JSON like {"draft": "…", "said": "…"}.' });
  return JSON.stringify(ask(parsed.data.draft, parsed.data.said ?? undefined, about));
}

const titles: Record<SuggestionKind, string> = {
  acknowledging: 'First, only say you heard',
  softer: 'Softer',
  direct: 'More direct',
  inviting: 'Inviting',
  clarifying: 'Clarifying',
};

export type AskOptions = { said?: string; json?: boolean; jsonl?: boolean };
type Around = { about: Ask; lines: AsyncIterable<string> | undefined; print: (text: string) => void };

/** One draft, or a line of JSON each. */
export async function runAsk(
  draft: string,
  { said, json }: AskOptions,
  { about, lines, print }: Around,
): Promise<void> {
  if (lines) {
    for await (const line of lines) if (line.trim()) print(askLine(line, about));
    return;
  }
  const advice = ask(draft, said, about);
  print(json ? JSON.stringify(advice) : askText(advice));
}

/** The advice as a person reads it. */
export function askText({ read, keep, notice, suggestions }: Advice): string {
  const kinds = [...new Set(suggestions.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => {
    const own = suggestions.filter((one) => one.kind === kind);
    return [titles[kind], ...own.map(({ text }) => `  ${text}`), `    ${own[0]?.why ?? ''}`].join('\n');
  });
  return [
    read.effect,
    notice,
    keep && groups.length > 0 ? 'It is good as it is. Some more you could ask:' : undefined,
    ...groups,
  ]
    .filter(Boolean)
    .join('\n\n');
}
