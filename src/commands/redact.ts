// porchlight redact: what the guard takes out of a text, and where.
import { z } from 'zod';
import type { Guard } from '../app/ports.ts';
import type { Settings } from '../config.ts';
import { openGuard } from '../library/open-guard.ts';
import { openLibrary } from '../library/open-library.ts';
import { contentRoots } from './content-roots.ts';
import { parseJson } from './parse-json.ts';

/** With the words of the agency's own content, as in the conversation. */
export function guardFor(settings: Pick<Settings, 'CONTENT_DIR'>): Guard {
  return openGuard(openLibrary(contentRoots(settings)).content);
}

const lineSchema = z.object({ text: z.string() });

/** One line of JSON in, `{text, removed}` out; a line that cannot be read answers with `error` and the rest goes on. */
export function redactLine(line: string, guard: Guard): string {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) return JSON.stringify({ error: 'This line is not JSON like {"text": "…"}.' });
  return JSON.stringify(guard(parsed.data.text));
}
