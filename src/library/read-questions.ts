// The bank of questions: one file a topic, a heading for what its questions are for, and drafts with what to ask instead.
import { z } from 'zod';
import type { QuestionFunction } from '../core/hear/move.ts';
import { hearers, type Instead, phases, type Question, tones } from '../core/questions/question.ts';
import { countWords } from '../core/text.ts';
import { filled, one, readFront, readLineTags, some } from './fields.ts';
import type { Bullet, Page, Part } from './page.ts';
import { unknownWord } from './problem.ts';
import type { Known } from './read-passage.ts';
import { listOf } from './tags.ts';

/** What a file of questions may refer to. */
export type KnownToQuestions = Pick<Known, 'paragraphs' | 'sources' | 'unread'> & { topics: string[] };
export type BankFile = { questions: Question[]; insteads: Instead[] };

const headings: Record<string, QuestionFunction> = {
  Inviting: 'invite',
  Exploring: 'explore',
  Clarifying: 'clarify',
  Checking: 'check',
  Safety: 'safety',
};
const insteadHeading = 'Instead of';
const knownHeadings = [...Object.keys(headings), insteadHeading];
const mostWords = 25;
const arrow = /^(.*?\S)\s*=>\s*(\S.*)$/s;

const tagSchema = z.strictObject({
  phase: some(phases, 'a part of a visit'),
  tone: one(tones, 'a tone'),
  from: filled.transform(listOf),
  with: some(hearers, 'a person who may be there').default([]),
});

/** Reads one file; what does not fit stands as problems on the page. */
export function readQuestions(page: Page, known: KnownToQuestions): BankFile {
  if (page.unread) return { questions: [], insteads: [] };
  const topicSchema = known.topics.length > 0 ? one(known.topics, 'a topic we know') : filled;
  const front = readFront(page, z.strictObject({ title: filled, about: filled, topic: topicSchema }));
  checkPlace(page);
  const topic = front?.topic ?? page.id;
  const asked = page.parts.flatMap((part) => part.bullets.map((bullet) => ({ part, bullet })));
  const questions = asked.flatMap(({ part, bullet }, index) => {
    const read = questionOf(page, part, bullet, known);
    return read ? [{ id: `${page.id}:${index + 1}`, topic, ...read }] : [];
  });
  const from = [...new Set(questions.flatMap(({ sources }) => sources))].slice(0, 2);
  const insteads = page.parts
    .filter(({ text }) => text === insteadHeading)
    .flatMap(({ bullets }) => bullets.flatMap((bullet) => insteadOf(page, bullet)))
    .map((pair) => ({ ...pair, topic, sources: from }));
  return { questions, insteads };
}

function questionOf(page: Page, part: Part, bullet: Bullet, known: KnownToQuestions) {
  const purpose = headings[part.text];
  if (!purpose) return undefined;
  const tags = readLineTags(page, bullet.line, bullet.tags, tagSchema);
  checkLength(page, bullet.line, bullet.text);
  if (!tags) return undefined;
  checkFrom(page, bullet.line, tags.from, known);
  return {
    text: bullet.text,
    function: purpose,
    phases: tags.phase,
    tone: tags.tone,
    sources: tags.from,
    with: tags.with,
  };
}

function insteadOf(page: Page, { text, line }: Bullet): Pick<Instead, 'draft' | 'better'>[] {
  const match = arrow.exec(text);
  if (!match?.[1] || !match[2]) {
    tell(page, line, 'This line is not "draft => better". Write what people ask, "=>", and what to ask instead.');
    return [];
  }
  checkLength(page, line, match[2]);
  return [{ draft: match[1], better: match[2] }];
}

function checkPlace(page: Page): void {
  for (const { line } of [...page.intro, ...page.introBullets, ...page.parts.flatMap(({ paragraphs }) => paragraphs)])
    tell(page, line, 'Nobody would be asked this: questions stand as bullets below a "##" heading. Move it.');
  for (const part of page.parts) {
    if (!knownHeadings.includes(part.text))
      tell(page, part.line, unknownWord(part.text, 'a heading we know', knownHeadings));
  }
}

function checkLength(page: Page, line: number, text: string): void {
  const words = countWords(text);
  if (words > mostWords)
    tell(page, line, `This question has ${words} words, too many to follow. Keep it to ${mostWords}, or split it.`);
}

function checkFrom(page: Page, line: number, from: string[], { paragraphs, sources, unread }: KnownToQuestions): void {
  for (const id of from) {
    const source = id.split(':')[0] ?? '';
    if (paragraphs.has(id) || unread.includes(source)) continue;
    const message = sources.includes(source)
      ? `"${id}" is not a paragraph listed in sources/${source}.md. Correct the number, or add it there.`
      : unknownWord(source, 'a document we know', sources);
    tell(page, line, message);
  }
}

const tell = (page: Page, line: number, message: string) => page.problems.push({ file: page.file, line, message });
