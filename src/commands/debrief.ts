// porchlight debrief: counts, moments and balance of any talk, for measuring; and what other ways to say it are drawn from.
import { z } from 'zod';
import type { Settings } from '../config.ts';
import type { Content } from '../core/content.ts';
import type { ConversationLine } from '../core/debrief/lines.ts';
import { openWays, type Ways } from '../core/debrief/ways.ts';
import { debriefOfTalk } from '../core/debrief.ts';
import type { Hear } from '../core/rehearsal.ts';
import { readContent } from '../library/library.ts';
import { openGuard } from '../library/open-guard.ts';
import { readExamples } from '../library/read-examples.ts';
import { contentRoots } from './content-roots.ts';
import { parseJson } from './parse-json.ts';

/** What a debrief draws on: the content its sources stand in, and other ways to say it. */
export type DebriefParts = { content: Content; ways: Ways };

/** @throws ContentProblems with every problem found */
export function debriefParts(settings: Pick<Settings, 'CONTENT_DIR'>, hear: Hear): DebriefParts {
  const roots = contentRoots(settings);
  const content = readContent(roots);
  return { content, ways: openWays(content.passages, readExamples(roots), hear) };
}

const lineSchema = z.object({ speaker: z.enum(['worker', 'family']), text: z.string() });
const talkSchema = z.object({ conversation: z.array(lineSchema) });
const how =
  'This line is not JSON like {"speaker": "worker", "text": "…"} (or "family"), or {"conversation": [such lines]}.';

/**
 * `{"speaker", "text"}` lines are one talk, answered at the end of input; a `{"conversation": […]}` line is a talk of its own,
 * answered at once. Nothing is kept, and every text goes through the guard before it is looked at.
 */
export async function debriefLines(
  lines: AsyncIterable<string>,
  print: (text: string) => void,
  ways: Ways,
): Promise<void> {
  const talk: ConversationLine[] = [];
  for await (const line of lines) {
    if (!line.trim()) continue;
    const json = parseJson(line);
    const whole = talkSchema.safeParse(json);
    const one = lineSchema.safeParse(json);
    if (whole.success) print(answerTo(whole.data.conversation, ways));
    else if (one.success) talk.push(one.data);
    else print(JSON.stringify({ error: how }));
  }
  if (talk.length > 0) print(answerTo(talk, ways));
}

/** Names in what is quoted are taken out; read when the first talk is. */
const guard = openGuard();

const answerTo = (talk: readonly ConversationLine[], ways: Ways): string =>
  JSON.stringify(
    debriefOfTalk(
      talk.map(({ speaker, text }) => ({ speaker, text: guard(text).text })),
      ways,
    ),
  );
