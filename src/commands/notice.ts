// porchlight notice: what a line does to the person who hears it.
import { z } from 'zod';
import type { Settings } from '../config.ts';
import { type Ear, openEar } from '../core/hear/ear.ts';
import { inWords } from '../core/hear/reason.ts';
import { type Heard, hear } from '../core/moves.ts';
import { readExamples, readTrained } from '../library/read-examples.ts';
import { contentRoots } from './content-roots.ts';
import { parseJson } from './parse-json.ts';

/** Reads content/moves alone; the rest of the content is not needed for hearing. */
export function earFor(settings: Pick<Settings, 'CONTENT_DIR'>): Ear {
  const roots = contentRoots(settings);
  return openEar(readTrained(roots[0]), readExamples(roots));
}

const lineSchema = z.object({ text: z.string(), previous: z.string().nullish() });

/** One line of JSON in, one out; a line that cannot be read answers with `error` and the rest goes on. */
export function noticeLine(line: string, ear: Ear): string {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) return JSON.stringify({ error: 'This line is not JSON like {"text": "…", "previous": "…"}.' });
  const { text, previous } = parsed.data;
  return JSON.stringify(hear({ text, previous: previous ?? undefined }, ear));
}

const noticeGreeting = `Type a line as you would say it to a family. Begin with "they:" to say what was said before it. An empty line ends.`;

const theirs = /^they\s*:\s*/i;

/** A talk with someone at the terminal: remembers what "they" said for the next line. */
export async function notice(lines: AsyncIterable<string>, print: (text: string) => void, ear: Ear): Promise<void> {
  let previous: string | undefined;
  print(noticeGreeting);
  for await (const line of lines) {
    if (!line.trim()) return;
    if (theirs.test(line)) {
      previous = line.replace(theirs, '');
      continue;
    }
    print(heardText(hear({ text: line, previous }, ear)));
    previous = undefined;
  }
}

/** What was heard, as a person reads it. */
function heardText({ move, confidence, form, stance, function: purpose, because, also, parts }: Heard): string {
  const asked = form && `asked: ${form}, ${stance && inPlainWords(stance)}, to ${purpose}`;
  const heard = [`${capital(inPlainWords(move))} (${sureness(confidence)})`, asked].filter(Boolean).join('; ');
  const rest = also.length > 0 ? [`  also: ${also.map(inPlainWords).join(', ')}`] : [];
  const split = parts.length > 1 ? parts.map((part) => `  - ${part.text}: ${inWords(part.move)}`) : [];
  return [heard, `  ${because}`, ...rest, ...split].join('\n');
}

const sureness = (confidence: number) => (confidence >= 0.75 ? 'sure' : confidence >= 0.5 ? 'fairly sure' : 'unsure');
const inPlainWords = (name: string) => name.replaceAll('-', ' ');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
