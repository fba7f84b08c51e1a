// The concerns of a scenario, and the topics its talk can be about.
import { z } from 'zod';
import { type Concern, type Level, type LineKind, levels, lineKinds, type ScenarioTopic } from '../core/scenario.ts';
import { stemmedWords } from '../core/text.ts';
import { readLineTags, some } from './fields.ts';
import type { Page, Part } from './page.ts';
import { type LineContext, readSpeeches } from './scenario-lines.ts';
import { listOf } from './tags.ts';

const levelNames = levels.map(String);

/** `## Topic: the last visitor {id: last-visitor}`, its bullets words and phrases with commas between. */
export function readTopic(page: Page, part: Part, title: string): ScenarioTopic | undefined {
  const id = idOf(page, part, 'topic', 'last-visitor');
  const words = part.bullets.flatMap(({ text }) => text.split(',')).map((word) => word.trim());
  const stems = words.map(stemmedWords).filter((stem) => stem.length > 0);
  if (stems.length === 0) {
    const message =
      'The topic has no words by which a line is about it. Add a bullet with words and phrases, commas between.';
    tell(page, part.line, message);
  }
  return id ? { id, title, words, stems } : undefined;
}

export type ReadConcern = { concern: Concern; line: number };

/** `## Concern: … {id, topic, opens, needs, trust, tension, levels}`: a paragraph on why, and what is said, in bullets. */
export function readConcern(
  part: Part,
  title: string,
  topics: string[],
  needs: string[],
  context: LineContext,
): ReadConcern | undefined {
  const { page } = context;
  const id = idOf(page, part, 'concern', 'reported');
  const { id: _, ...others } = part.tags;
  const tags = readLineTags(page, part.line, others, concernTags(topics, needs));
  const why = part.paragraphs.map(({ text }) => text).join(' ');
  if (!why)
    tell(page, part.line, 'Why this kind of line opens it is missing. Write a sentence or two below the heading.');
  const told = readSpeeches(part.bullets, context);
  if (part.bullets.length === 0)
    tell(page, part.line, 'What the person says when it opens is missing. Add two to four bullets.');
  if (!id || !tags) return undefined;
  const concern: Concern = {
    id,
    title,
    topics: tags.topic.includes('any') ? [] : tags.topic,
    opens: tags.opens.filter(isKind),
    needs: tags.needs.filter((need) => need !== 'none'),
    trust: tags.trust,
    tension: tags.tension,
    levels: levels.filter((level) => tags.levels.includes(String(level))),
    why,
    told,
  };
  return { concern, line: part.line };
}

function concernTags(topics: string[], needs: string[]) {
  const points = (what: string) =>
    z
      .string({ error: `"${what}" is missing. Write it in the heading: {${what}: 3}.` })
      .regex(/^(\d|10)$/, `"${what}" is a whole number from 0 to 10.`)
      .transform(Number);
  const missing = (what: string, example: string) => ({
    error: `"${what}" is missing. Write it in the heading: {${what}: ${example}}.`,
  });
  return z.strictObject({
    topic: z.string(missing('topic', topics[0] ?? 'any')).pipe(some([...topics, 'any'], 'a topic of this scenario')),
    opens: z.string(missing('opens', 'open-question')).pipe(some(lineKinds, 'a kind of line we know')),
    needs: z
      .string()
      .default('none')
      .pipe(some([...needs, ...lineKinds, 'none'], 'a concern of this scenario or a kind of line')),
    trust: points('trust'),
    tension: points('tension'),
    levels: z.string().default(levelNames.join(' ')).pipe(some(levelNames, 'a level')),
  });
}

const isKind = (word: string): word is LineKind => (lineKinds as readonly string[]).includes(word);

/** The id in a heading's tags. */
function idOf(page: Page, part: Part, what: string, example: string): string | undefined {
  const ids = part.tags.id ?? [];
  if (ids.length === 1) return ids[0];
  tell(page, part.line, `The ${what} needs one id. Write it at the end of the heading: {id: ${example}}.`);
  return undefined;
}

/** The levels in a heading's tags: `## Opening {level: 1}`. */
export function levelOf(page: Page, part: Part): Level | undefined {
  const named = listOf((part.tags.level ?? []).join(' '));
  const level = levels.find((known) => named.length === 1 && String(known) === named[0]);
  if (!level)
    tell(page, part.line, `Which level this is for is missing. Write it at the end of the heading: {level: 2}.`);
  return level;
}

const tell = (page: Page, line: number, message: string) => page.problems.push({ file: page.file, line, message });
