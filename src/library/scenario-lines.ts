// The lines a person can say, as a scenario's bullets give them.
import { z } from 'zod';
import { meaningOf } from '../core/family/about.ts';
import { nameOf } from '../core/family/chance.ts';
import {
  type Depth,
  type Group,
  groupNames,
  groups,
  type LineKind,
  lineKinds,
  moods,
  type Speech,
} from '../core/scenario.ts';
import { countWords } from '../core/text.ts';
import { one, readLineTags, some } from './fields.ts';
import type { Bullet, Page } from './page.ts';

/** What lines of one scenario may refer to. `speakers` are two names when two people speak. */
export type LineContext = { page: Page; speakers: string[]; cues: string[] };

const mostWords = 60;
const depths = ['1', '2', '3'] as const;

/** Every bullet as a line; what is wrong stands on the page. */
export function readSpeeches(bullets: readonly Bullet[], context: LineContext): Speech[] {
  return bullets.flatMap((bullet) => readSpeech(bullet, context));
}

function readSpeech(bullet: Bullet, context: LineContext): Speech[] {
  const { page, cues } = context;
  const schema = z.strictObject({
    depth: one(depths, 'a depth').default('1'),
    when: some([...lineKinds, ...groupNames], 'a kind of line we know').default([]),
    mood: one(moods, 'a mood we know').optional(),
    cue: one(cues, 'a concern or topic of this scenario').optional(),
  });
  const tags = readLineTags(page, bullet.line, bullet.tags, schema);
  const words = countWords(bullet.text);
  if (words > mostWords)
    tell(page, bullet.line, `This line has ${words} words. Nobody says that in one breath: keep it to ${mostWords}.`);
  const { speaker, text } = speakerOf(bullet, context);
  if (!tags) return [];
  return [
    {
      id: nameOf(`${speaker ?? ''}: ${text}`),
      text,
      stems: meaningOf(text),
      depth: Number(tags.depth) as Depth, // one of the depths, as the schema saw
      when: [...new Set(tags.when.flatMap(kindsIn))],
      ...(speaker !== undefined && { speaker }),
      ...(tags.mood && { mood: tags.mood }),
      ...(tags.cue && { cue: tags.cue }),
    },
  ];
}

/** "Ray: Not today." where two people speak; a line of looks alone needs no name. */
function speakerOf({ text, line }: Bullet, { page, speakers }: LineContext): { speaker?: string; text: string } {
  if (speakers.length < 2) return { text };
  const named = speakers.find((name) => text.startsWith(`${name}: `));
  if (named) return { speaker: named, text: text.slice(named.length + 2).trim() };
  if (!/^\*[^*]*\*$/.test(text)) {
    tell(
      page,
      line,
      `Two people speak here, and nobody is named. Begin the line with ${speakers.map((name) => `"${name}: "`).join(' or ')}.`,
    );
  }
  return { text };
}

const kindsIn = (word: string): readonly LineKind[] =>
  isGroup(word) ? groups[word] : lineKinds.filter((kind) => kind === word);
const isGroup = (word: string): word is Group => (groupNames as string[]).includes(word);

const tell = (page: Page, line: number, message: string) => page.problems.push({ file: page.file, line, message });
