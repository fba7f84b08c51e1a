// What a person lets show without saying it, and whether the next line is about that.
import type { LineKind, Scenario, TopicSpeech } from '../scenario.ts';
import type { LineSense } from './kinds-of-line.ts';
import type { FamilyState } from './state.ts';

type Line = { sense: LineSense; named: readonly string[]; meant: ReadonlySet<string> };
type Stands = Pick<FamilyState, 'lastReply' | 'said'>;

/** The line in which something was just let show. */
const lineOfCue = ({ lines }: Pick<Scenario, 'lines'>, { lastReply, said }: Stands): TopicSpeech | undefined =>
  lastReply === 'cue' ? lines.find(({ id }) => id === said.at(-1)) : undefined;

/** The concern or topic that was just let show. */
export const cueIn = (scenario: Pick<Scenario, 'lines'>, stands: Stands): string | undefined =>
  lineOfCue(scenario, stands)?.cue;

/** These stay with what was said, whatever they name. */
const staying: readonly LineKind[] = ['wait', 'reflection', 'empathy', 'owning-a-mistake'];

/** A question about something else lets it go by; "tell me more" does not. */
export function isAboutCue(
  scenario: Pick<Scenario, 'lines' | 'concerns'>,
  stands: Stands,
  { sense, named, meant }: Line,
): boolean {
  const line = lineOfCue(scenario, stands);
  if (!line?.cue) return false;
  if (staying.some((kind) => sense.kinds.has(kind)) || line.stems.some((stem) => meant.has(stem))) return true;
  if (named.length === 0) return sense.inviting;
  const about = scenario.concerns.find(({ id }) => id === line.cue)?.topics ?? [];
  return [line.cue, line.topic, ...about].some((topic) => named.includes(topic));
}
