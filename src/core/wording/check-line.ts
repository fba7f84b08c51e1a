// Whether a model's words for a family member's line may be shown. Every rule has a name; the first word of caution wins.
import { countWords, stemsOf } from '../text.ts';
import type { LineJob, LineWords } from './job.ts';
import { type MannersProblem, mannersProblems } from './manners.ts';
import { namesWithin, numbersIn, sharesRun } from './phrases.ts';
import { givenAway } from './secrets.ts';

export type LineProblem =
  | MannersProblem
  | 'length'
  | 'undisclosed fact'
  | 'invented fact'
  | 'another line'
  | 'repetition'
  | 'stage direction'
  | 'prompt leak';

const mostWords = 60;
const repeatedRun = 5;
const leakedRun = 6;
/** As much of what our line means must be left, and more where something is told. */
const kept = { saying: 0.3, telling: 0.5 };
/** As many words that carry meaning may come with it, and in a longer line as many as it has itself. */
const mostAdded = 5;

/** @param instructions the prompt, none of which may come back */
export function checkLine({ message, held }: LineJob, { line }: LineWords, instructions: string): LineProblem[] {
  const { line: ours, worker } = message;
  const spoken = line.trim();
  const length = countWords(spoken.replaceAll('*', ' '));
  const open = new Set([...held.open, ...stemsOf(ours)]);
  const problems: [LineProblem, boolean][] = [
    ['length', length < 1 || length > Math.max(mostWords, countWords(ours))],
    ['undisclosed fact', givenAway(spoken, held.secrets, ours).length > 0],
    ['invented fact', inventsFact(spoken, ours, held.open, open)],
    ['another line', leavesOurs(spoken, ours, held.telling)],
    ['repetition', repeats(spoken, ours, [...held.before, worker])],
    ['stage direction', addsLooks(spoken, ours)],
    ['prompt leak', sharesRun(spoken, [instructions], leakedRun)],
  ];
  const named = problems.filter(([, found]) => found).map(([name]) => name);
  return [...named, ...mannersProblems(spoken, ours)];
}

/** A number or a name that is neither in our line nor in what may be spoken of. */
function inventsFact(text: string, ours: string, openNumbers: readonly string[], open: ReadonlySet<string>): boolean {
  const numbers = new Set([...numbersIn(ours), ...openNumbers]);
  if (numbersIn(text).some((number) => !numbers.has(number))) return true;
  return namesWithin(text).some((name) => !harmless.has(name) && stemsOf(name).some((stem) => !open.has(stem)));
}

const harmless = new Set(
  'i monday tuesday wednesday thursday friday saturday sunday god lord january february march april may june july august september october november december'.split(
    ' ',
  ),
);

function leavesOurs(text: string, ours: string, telling: boolean): boolean {
  const meant = [...new Set(stemsOf(withoutLooks(ours)))];
  const said = new Set(stemsOf(withoutLooks(text)));
  const left = meant.filter((stem) => said.has(stem)).length;
  const added = said.size - left;
  return left < meant.length * (telling ? kept.telling : kept.saying) || added > Math.max(mostAdded, meant.length);
}

/** What our own line repeats, it repeats on purpose. */
function repeats(text: string, ours: string, before: readonly string[]): boolean {
  const fresh = before.filter((one) => !sharesRun(ours, [one], repeatedRun));
  return sharesRun(text, fresh, repeatedRun);
}

const withoutLooks = (text: string) => text.replaceAll(/\*[^*]*\*/g, ' ');
const looksIn = (text: string): string[] => text.match(/\*[^*]*\*?/g) ?? [];

function addsLooks(text: string, ours: string): boolean {
  const written = looksIn(ours);
  return looksIn(text).some((look) => !written.includes(look)) || /^\s*\(/.test(text);
}
