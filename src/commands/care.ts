// porchlight care: whether a line speaks of a danger that may be there now, and of which kind; nothing is kept.
import { z } from 'zod';
import { noticeDanger } from '../core/care.ts';
import { parseJson } from './parse-json.ts';

const lineSchema = z.object({ text: z.string(), context: z.enum(['chat', 'practice']).default('chat') });

/** One line of JSON in, one out; a line that cannot be read answers with `error` and the rest goes on. */
export function careLine(line: string): string {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success)
    return JSON.stringify({ error: 'This line is not JSON like {"text": "…", "context": "chat" or "practice"}.' });
  const kind = noticeDanger(parsed.data.text, parsed.data.context);
  return JSON.stringify({ danger: kind !== undefined, kind: kind ?? null });
}

export async function careLines(lines: AsyncIterable<string>, print: (text: string) => void): Promise<void> {
  for await (const line of lines) if (line.trim()) print(careLine(line));
}
