// Everything that could be suggested for a draft, best first within each kind: from what it is about, how it is built, and the bank.
import type { Topic } from '../content.ts';
import { topicsIn } from '../topics.ts';
import { openBank } from './bank.ts';
import type { Candidate } from './choose.ts';
import { notices } from './notices.ts';
import type { Instead, Question, SuggestionKind } from './question.ts';
import { acknowledging, clarifyingSaid, type Said } from './said.ts';
import { fillerOf } from './senses.ts';
import { type Shapes, shapesFor } from './shapes.ts';
import { groundOf } from './sources.ts';
import type { Understood } from './understand.ts';

export type Stock = { bank: readonly Question[]; insteads: readonly Instead[]; topics: readonly Topic[] };
/** `chosen` are topics the worker named; `said` what the parent said, `only` when there was no draft. */
export type Around = Stock & { chosen: readonly string[]; said: Said | undefined; only: boolean };

type Kind = keyof Shapes;
type Make = (kind: SuggestionKind, lines: readonly string[], sources?: readonly string[]) => Candidate[];

export function candidatesFor(understood: Understood, around: Around): Candidate[] {
  const { found, situation, text } = understood;
  const topics = [...around.chosen, ...(found ? [found.sense.topic] : []), ...topicsIn(text, around.topics)];
  const make = makerFor(understood, topics, around);
  const lines = (kind: Kind) => linesFor(kind, understood, around.only);
  const last = shapesFor('topic');
  const instead = openBank(around.bank, around.insteads).instead(text);
  return [
    ...saidLines(around.said, make),
    ...(instead && !['missed', 'missed-us', 'advice'].includes(situation)
      ? make('softer', [instead.better], instead.sources)
      : []),
    ...(['softer', 'direct', 'clarifying'] as const).flatMap((kind) => make(kind, [...lines(kind), ...last[kind]])),
    ...make('inviting', lines('inviting').slice(0, 2)),
    ...banked(understood, topics, around, make),
    ...make('inviting', [...lines('inviting').slice(2), ...last.inviting]),
  ];
}

/** What to go on with after a good question. */
export function followUps({ situation }: Understood, said: Said | undefined): Candidate[] {
  const make: Make = (kind, lines) => {
    const { why, sources } = groundOf(kind, situation, false);
    const ownWhy = kind === 'acknowledging' ? why : 'A way to go on from what they answer.';
    return lines.map((text) => ({ text, kind, why: ownWhy, sources }));
  };
  return [
    ...saidLines(said, make),
    ...make('inviting', ['What else comes to mind about that?', 'Tell me more about that.']),
    ...make('clarifying', ['I want to make sure I understand. What would be an example?']),
  ];
}

const saidLines = (said: Said | undefined, make: Make): Candidate[] =>
  said ? [...make('acknowledging', acknowledging(said)), ...make('clarifying', clarifyingSaid(said))] : [];

const enough: Record<Kind, number> = { softer: 1, direct: 1, inviting: 3, clarifying: 2 };

/** Lines of what it is about and of how it is built; where it must be asked plainly, the first alone. */
function linesFor(kind: Kind, { found, situation, plainly, matter }: Understood, only: boolean): readonly string[] {
  const sense = found?.sense.lines[kind] ?? [];
  if (plainly || found?.sense.topic === 'violence') return sense;
  const shape = shapesFor(only ? 'heard' : situation)[kind];
  if (only) return [...sense, ...shape];
  if (situation === 'advice' && kind === 'inviting') return [...shape.slice(0, 1), ...sense, ...shape.slice(1)];
  const pressed =
    ['missed', 'missed-us', 'advice'].includes(situation) || (situation === 'why' && matter?.frame?.tense === 'past');
  if (pressed) return [...shape, ...sense];
  return sense.length >= enough[kind] ? sense : [...sense, ...shape];
}

function makerFor(understood: Understood, topics: readonly string[], around: Around): Make {
  const { found, matter, situation, plainly, main } = understood;
  const named = /^your (?:[\w-]+ ?){1,4}$/.test(main?.text ?? '') ? main?.text : undefined;
  const noun = found?.sense.noun || matter?.thing || named || topicNoun(topics[0], around.topics);
  const fill = fillerOf(matter, found?.word ?? '', noun, main?.text);
  const violent = found?.sense.topic === 'violence';
  const alone = violent ? ['safety:ask-about-violence-only-alone', 'safety:no-child-or-relative-as-interpreter'] : [];
  return (kind, lines, sources) => {
    const ground = groundOf(kind, situation, plainly);
    const why = violent ? `${ground.why} ${notices.alone}` : ground.why;
    return lines
      .flatMap((line) => fill(line) ?? [])
      .map((text) => ({ text, kind, why, sources: [...(sources ?? ground.sources), ...alone] }));
  };
}

const fromBank = 4;

/** What the bank has on the same subject; nothing where it must be asked plainly. */
function banked(
  { text, matter, found, plainly }: Understood,
  topics: readonly string[],
  { bank, insteads }: Stock,
  make: Make,
): Candidate[] {
  if (plainly) return [];
  const words = [found?.word, found?.sense.noun, matter?.thing].filter(Boolean).join(' ') || text;
  const fits = ({ topic, function: purpose, with: hearers }: Question) =>
    (topics.length === 0 || topics.includes(topic)) &&
    purpose !== 'check' &&
    purpose !== 'safety' &&
    !hearers.includes('child');
  return openBank(bank, insteads)
    .near(words, topics, fits)
    .slice(0, fromBank)
    .flatMap((question) =>
      make(question.function === 'clarify' ? 'clarifying' : 'inviting', [question.text], question.sources),
    );
}

/** “Money” → “money”; where nothing tells what it is about, “this”. */
function topicNoun(topic: string | undefined, topics: readonly Topic[]): string {
  const title = topics.find(({ id }) => id === topic)?.title ?? '';
  return title ? title.charAt(0).toLowerCase() + title.slice(1) : 'this';
}
