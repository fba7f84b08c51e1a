// "What do you mean?", "say that again?": the person puts the last thing another way, or says it once more.
import { type LineKind, type Scenario, type Speech, speechesOf, spokenIn } from '../scenario.ts';
import { wordsOf } from '../text.ts';
import { type Choosing, chooseFrom } from './choose-line.ts';
import { didNotHear } from './ordinary.ts';
import type { FamilyState } from './state.ts';

/** `line` puts it another way; `words` are those that were said, once more. */
type Again = { line: Speech } | { words: string; speaker: string | undefined };

const mostWords = 14;

/** Who did not hear is told the words again, who did not understand is told another way. Undefined when there is nothing to say again. */
export function sayAgain(choosing: Choosing, before: FamilyState, asked: string): Again | undefined {
  const { scenario } = choosing;
  const last = lastSpoken(scenario, before);
  if (!last || before.lastReply === 'quiet') return undefined;
  const once = before.lastKind !== 'asks-again';
  const words = { words: lastWords(last.text), speaker: last.speaker };
  if (once && didNotHear(wordsOf(asked).join(' '))) return words;
  const topic = scenario.lines.find(({ id }) => id === last.id)?.topic;
  const written = answersTo('asks-again', choosing, last.speaker);
  const about = (id: string | undefined) => written.filter((line) => line.topic === id);
  const line = chooseFrom(about(topic), choosing) ?? chooseFrom(about('any'), choosing);
  if (line) return { line };
  return once ? words : undefined;
}

/** A line of theirs for a question that was passed by. */
export function askedAndPassedBy(choosing: Choosing, before: FamilyState): Speech | undefined {
  const written = answersTo('left-unanswered', choosing, lastSpoken(choosing.scenario, before)?.speaker);
  return chooseFrom(written, choosing);
}

/** A line of theirs that was written for this kind of line alone. */
export function answerTo(kind: LineKind, choosing: Choosing): Speech | undefined {
  return chooseFrom(answersTo(kind, choosing, undefined), choosing);
}

/** The lines written for this kind alone, of the one who spoke. */
function answersTo(kind: LineKind, { scenario }: Choosing, speaker: string | undefined) {
  return scenario.lines.filter((line) => line.when.includes(kind) && (!speaker || line.speaker === speaker));
}

/** Of two people, the one who said something last. */
export const lastSpeaker = (scenario: Scenario, before: FamilyState): string | undefined =>
  scenario.people.length < 2 ? undefined : lastSpoken(scenario, before)?.speaker;

function lastSpoken(scenario: Scenario, { said }: FamilyState): Speech | undefined {
  const last = speechesOf(scenario).find(({ id }) => id === said.at(-1));
  return last && spokenIn(last.text) ? last : undefined;
}

/** What it came to: the last sentences, as many as are said in one breath. */
function lastWords(text: string): string {
  const sentences = spokenIn(text).match(/[^.!?]+[.!?]+["”]?|[^.!?]+$/g) ?? [];
  let words = '';
  for (const sentence of sentences.reverse()) {
    const longer = `${sentence.trim()} ${words}`.trim();
    if (words && longer.split(' ').length > mostWords) break;
    words = longer;
  }
  return words;
}
