// What this invented person may have been thinking at up to three moments, beside another reason anybody might react so.
import { withName } from '../family/names.ts';
import type { Rehearsal } from '../rehearsal.ts';
import type { Concern, Level, Scenario } from '../scenario.ts';
import { tellable } from '../scenario.ts';
import { stemsOf, wordsOf } from '../text.ts';
import type { DebriefLine } from './lines.ts';
import { quoteOfHappening } from './moments.ts';
import { otherReasons, thoughtFrames } from './other-reasons.ts';
import type { Happening } from './what-happened.ts';

/** `quote` is an exact part of the worker's line that was answered so. */
export type Thought = { turn: number; quote: string; maybe: string; or: string };

const mostThoughts = 3;

type Story = Pick<Rehearsal, 'level' | 'seed'>;

/** Up to three, one of them where it went well if anything did. */
export function thoughtsOf(happenings: readonly Happening[], scenario: Scenario, { level, seed }: Story): Thought[] {
  const said = happenings.filter(({ line }) => line.said !== '' && line.after);
  const byWeight = [...said].sort((a, b) => b.weight - a.weight);
  const well = byWeight.filter(({ worked }) => worked);
  const not = byWeight.filter(({ worked }) => !worked);
  const chosen = [...well.slice(0, 1), ...not.slice(0, mostThoughts - 1)];
  const rest = well.slice(1, 1 + mostThoughts - chosen.length);
  const used = new Set<string>();
  return [...chosen, ...rest]
    .sort((a, b) => a.line.turn - b.line.turn)
    .slice(0, mostThoughts)
    .map((happening) => thoughtOf(happening, historyOf(scenario, level), used, scenario, seed));
}

function thoughtOf(
  happening: Happening,
  history: readonly string[],
  used: Set<string>,
  scenario: Scenario,
  seed: number,
): Thought {
  const { line, reason, worked } = happening;
  const told = scenario.concerns.find(({ id }) => line.opened.includes(id));
  const sentence = told
    ? mostInner(sentencesIn(told.why).filter(isLongEnough))
    : nearest(line, scenario, history, used);
  used.add(sentence);
  const speaker = line.after?.speaker ?? '';
  const who = told ? speaker : whoIs(sentence, speaker, scenario);
  const frames = thoughtFrames[worked ? 'opened' : 'closed'];
  const frame = frames.find((one) => !used.has(one)) ?? frames[0];
  used.add(frame);
  const others = otherReasons[reason] ?? otherReasons.any ?? [];
  const fresh = others.find((one) => !used.has(one)) ?? others[0] ?? '';
  used.add(fresh);
  const maybe = frame.replaceAll('{name}', () => who).replace('{sentence}', () => withName(sentence, scenario, seed));
  return {
    turn: line.turn,
    quote: quoteOfHappening(happening),
    maybe: maybe.charAt(0).toUpperCase() + maybe.slice(1),
    or: fresh,
  };
}

/** The sentence that says most of what went on in them; the first of those that say as much. */
const mostInner = (sentences: readonly string[]) =>
  sentences.reduce((best, one) => (inner(one) > inner(best) ? one : best), sentences[0] ?? '');

/** Of two people, the one it is about. */
function whoIs(sentence: string, speaker: string, { people }: Scenario): string {
  if (people.length < 2) return speaker;
  const places = people
    .map(({ name }) => ({ name, at: sentence.indexOf(shortName(name)) }))
    .filter(({ at }) => at >= 0);
  return places.sort((a, b) => a.at - b.at)[0]?.name ?? 'one of the two';
}

const shortName = (name: string) => name.split(' ').at(-1) ?? name;

const fewestWords = 6;
const isLongEnough = (sentence: string) => sentence.split(' ').length >= fewestWords;
const mostWords = 45;

/** Their written history, sentence by sentence, without what cannot be told at this level. */
function historyOf(scenario: Scenario, level: Level): string[] {
  const open = new Set(tellable(scenario, level));
  const closed = scenario.concerns.filter((concern) => !open.has(concern));
  return scenario.underneath
    .flatMap(sentencesIn)
    .filter(
      (sentence) =>
        isLongEnough(sentence) &&
        sentence.split(' ').length <= mostWords &&
        !closed.some((concern) => givesAway(sentence, concern, scenario)),
    );
}

const sentencesIn = (text: string): string[] => (text.match(/[^.!?]+[.!?]+[”"]?/g) ?? [text]).map((one) => one.trim());

/** It shares more with this concern than with what may be told. */
function givesAway(sentence: string, concern: Concern, scenario: Scenario): boolean {
  const words = new Set(stemsOf(sentence));
  const likeness = ({ title, told }: Concern) => stemsIn([title, ...told.map(({ text }) => text)].join(' '), words);
  const own = likeness(concern);
  return own >= 2 && scenario.concerns.every((other) => other === concern || likeness(other) < own);
}

const stemsIn = (text: string, words: ReadonlySet<string>) =>
  new Set(stemsOf(text).filter((stem) => words.has(stem))).size;

const innerWords = new Set(
  'fear fears afraid ashamed shame wants wanted hopes hears heard thinks thought believes knows knew drawn decided means costs cost lost proof nobody never alone tired proud owes safe trust right ends'.split(
    ' ',
  ),
);
const innerCounts = 2;

/** What went on in them says more here than what happened. */
const inner = (sentence: string) =>
  Math.min(innerCounts, wordsOf(sentence).filter((word) => innerWords.has(word)).length * 0.7);

/** The sentence of their history that is most about what was being said. */
function nearest(line: DebriefLine, scenario: Scenario, history: readonly string[], used: ReadonlySet<string>): string {
  const about = scenario.concerns.filter(({ topics }) => topics.some((topic) => line.topics.includes(topic)));
  const around = [line.said, line.before.text, line.after?.text ?? '', ...about.map(({ title }) => title)].join(' ');
  const words = new Set(stemsOf(around));
  const fresh = history.filter((sentence) => !used.has(sentence));
  const [best] = fresh
    .map((sentence) => ({ sentence, score: stemsIn(sentence, words) + inner(sentence) }))
    .sort((a, b) => b.score - a.score);
  return best?.sentence ?? history[0] ?? scenario.underneath[0] ?? '';
}
