// Counts with the words beside them: how many of how many. A share in percent only where there are enough to share.

import type { LineKind } from '../scenario.ts';
import { countWords, stemsOf } from '../text.ts';
import { type DebriefLine, wordsIn } from './lines.ts';
import { howOf, hows } from './with-to-for.ts';

export type Count = { label: string; value: string };

/** Fewer than these are no basis for a percentage. */
export const fewestForShare = 5;

const ofHowMany = (some: number, all: number): string => `${some} of ${all}`;

export function countsOf(lines: readonly DebriefLine[]): Count[] {
  const spoken = lines.filter(({ said, sense }) => said !== '' && !sense.aside);
  const asked = spoken.filter(isQuestion);
  const advice = spoken.filter(({ sense }) => isAdvice(sense.main));
  const safety = asked.filter(({ sense }) => sense.kinds.has('safety-question'));
  const theirs = lines.filter(({ answers }) => answers === 'asked');
  const cues = lines.filter(({ answers }) => answers === 'cue');
  const quiet = lines.filter(({ sense }) => sense.main === 'wait').length;
  const counts: (Count | false)[] = [
    asked.length > 0 && {
      label: 'Questions that invited',
      value: ofHowMany(asked.filter(invites).length, asked.length),
    },
    { label: 'Reflections to questions', value: `${reflectionsIn(spoken)} to ${asked.length}` },
    asked.length > 0 && {
      label: 'Questions without a purpose they could see',
      value: ofHowMany(asked.filter(isAimless).length, asked.length),
    },
    asked.some(isStacked) && {
      label: 'Several questions at once',
      value: ofHowMany(asked.filter(isStacked).length, asked.length),
    },
    advice.length > 0 && { label: 'Advice before asking', value: ofHowMany(unasked(advice, lines), advice.length) },
    safety.length > 0 && {
      label: 'Safety questions with their reason',
      value: ofHowMany(safety.filter(isReasoned).length, safety.length),
    },
    cues.length > 0 && {
      label: 'Half-said things you picked up',
      value: ofHowMany(cues.filter(saw('noticed')).length, cues.length),
    },
    theirs.length > 0 && {
      label: 'Their questions you answered',
      value: ofHowMany(theirs.filter(saw('answered')).length, theirs.length),
    },
    quiet > 0 && { label: 'Silences you left', value: String(quiet) },
    { label: 'Your share of the words', value: talkShare(lines) },
    { label: 'Done with, to and for them', value: withToFor(spoken) },
  ];
  return counts.filter((count): count is Count => count !== false);
}

/** “What do you mean?” and “how are you” are no questions of an interview. */
const isQuestion = ({ sense }: DebriefLine) =>
  sense.asks && !sense.kinds.has('asks-again') && !sense.kinds.has('asks-after-them');
const invites = ({ sense }: DebriefLine) => sense.inviting;
const isStacked = ({ heard }: DebriefLine) => heard.form === 'stacked';
const isReasoned = ({ sense }: DebriefLine) => sense.reasoned || sense.kinds.has('explaining-role');
const isAdvice = (kind: LineKind) => kind === 'unsolicited-advice' || kind === 'advice-with-permission';
const saw = (reason: DebriefLine['why'][number]['reason']) => (line: DebriefLine) =>
  line.why.some((one) => one.reason === reason);
const reflecting: readonly LineKind[] = ['simple-reflection', 'complex-reflection', 'summary'];
export const isReflection = ({ sense }: DebriefLine): boolean => reflecting.some((kind) => sense.kinds.has(kind));
const reflectionsIn = (lines: readonly DebriefLine[]): number => lines.filter(isReflection).length;
export const questionsIn = (lines: readonly DebriefLine[]): DebriefLine[] =>
  lines.filter((line) => isQuestion(line) && !line.sense.aside);

/** It neither invites nor gives its reason, is no question about safety, and takes up nothing that was just said. */
function isAimless({ sense, said, before }: DebriefLine): boolean {
  if (sense.inviting || sense.reasoned || sense.main === 'asking-permission') return false;
  if (
    ['safety-question', 'concrete-check', 'giving-choice', 'reflection'].some((kind) =>
      sense.kinds.has(kind as LineKind),
    )
  )
    return false;
  const just = new Set(stemsOf(before.text));
  return !stemsOf(said).some((stem) => just.has(stem));
}

/** Advice with no leave asked in it or in the line before, and nothing asked of what they tried. */
function unasked(advice: readonly DebriefLine[], lines: readonly DebriefLine[]): number {
  return advice.filter(({ turn, sense }) => {
    if (sense.main === 'advice-with-permission' || sense.kinds.has('asking-permission')) return false;
    const before = lines.find((line) => line.turn === turn - 1);
    return !before || !(before.sense.kinds.has('asking-permission') || before.sense.inviting);
  }).length;
}

function talkShare(lines: readonly DebriefLine[]): string {
  const own = lines.reduce((sum, { said }) => sum + countWords(said), 0);
  const opening = countWords(wordsIn(lines[0]?.before.text ?? ''));
  const theirs = lines.reduce((sum, { after }) => sum + countWords(wordsIn(after?.text ?? '')), opening);
  if (own + theirs === 0) return '0 words';
  if (lines.length < fewestForShare) return `${own} of ${own + theirs} words`;
  return `${Math.round((100 * own) / (own + theirs))} %`;
}

function withToFor(lines: readonly DebriefLine[]): string {
  const count = Object.fromEntries(hows.map((how) => [how, lines.filter((line) => howOf(line) === how).length]));
  return `${count.with} with, ${count.to} to, ${count.for} for`;
}
