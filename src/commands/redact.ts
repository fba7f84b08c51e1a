// porchlight redact: what the guard takes out of a text, and where.
import { z } from 'zod';
import type { Guard } from '../app/ports.ts';
import type { Settings } from '../config.ts';
import { openGuard } from '../library/open-guard.ts';
import { openLibrary } from '../library/open-library.ts';
import { contentRoots } from './content-roots.ts';
import { parseJson } from './parse-json.ts';

/** Line by line, with the words of the agency's own content known as in the conversation. */
export async function redact(
  lines: AsyncIterable<string>,
  print: (text: string) => void,
  jsonl: boolean,
  settings: Pick<Settings, 'CONTENT_DIR'>,
): Promise<void> {
  const guard = openGuard(openLibrary(contentRoots(settings)).content);
  for await (const line of lines) {
    if (line.trim()) print(jsonl ? redactLine(line, guard) : guard(line).text);
  }
}

const lineSchema = z.object({ text: z.string() });

/** One line of JSON in, `{text, removed}` out; a line that cannot be read answers with `error` and the rest goes on. */
export function redactLine(line: string, guard: Guard): string {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) return JSON.stringify({ error: 'This line is not JSON like {"text": "…"}.' });
  return JSON.stringify(guard(parsed.data.text));
}
