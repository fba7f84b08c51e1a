// Chooses among everything that could be suggested: what passes our own hearing, is on the subject, and is not said twice.
import { unhelpfulMoves } from '../hear/move.ts';
import type { Hear } from '../rehearsal.ts';
import { countWords, stemmedWords } from '../text.ts';
import { clausesOf, spelledSentences } from './clauses.ts';
import type { Suggestion, SuggestionKind } from './question.ts';
import { axesOf, signsAlone } from './read-draft.ts';

export type Candidate = { text: string; kind: SuggestionKind; why: string; sources: readonly string[] };

const mostWordsInQuestion = 25;

/**
 * The first that fit of each kind, as many as wanted; one that our hearing doubts is taken only where none is left.
 * @param draft what must not merely be said again
 */
export function chooseFrom(
  candidates: readonly Candidate[],
  wanted: Partial<Record<SuggestionKind, number>>,
  draft: string,
  hear: Hear,
): Suggestion[] {
  const taken: Candidate[] = [];
  const said = [normal(draft)];
  const take = (candidate: Candidate) => {
    taken.push(candidate);
    said.push(normal(candidate.text));
  };
  const isNew = ({ text }: Candidate) => said.every((other) => !isAlike(normal(text), other));
  for (const [kind, count] of Object.entries(wanted) as [SuggestionKind, number][]) {
    const own = candidates.filter(
      (one) => one.kind === kind && countWords(one.text) <= mostWordsInQuestion + (kind === 'acknowledging' ? 10 : 0),
    );
    const before = taken.length;
    for (const candidate of own) {
      if (taken.length - before >= count) break;
      if (isNew(candidate) && passes(candidate, hear)) take(candidate);
    }
    if (taken.length === before) for (const candidate of own.filter(isNew).slice(0, 1)) take(candidate);
  }
  return taken.map(({ text, kind, why, sources }) => ({ text, kind, why, sources: [...new Set(sources)] }));
}

/** What weighs against a line, however it is built: our hearing is this sure that it shuts people down. */
const sure = 0.75;

/** Whether it is read, as a draft would be, the way it is meant. */
function passes({ text, kind }: Candidate, hear: Hear): boolean {
  const heard = hear({ text });
  const { form, stance } = axesOf(signsAlone(heard, clausesOf(spelledSentences(text))));
  if (unhelpfulMoves.includes(heard.move) && heard.move !== 'topic-change' && heard.confidence >= sure) return false;
  if (kind === 'acknowledging') return heard.form === null;
  if (form === null || stance === 'judging' || stance === 'leading' || stance === 'advice-in-disguise') return false;
  return kind === 'inviting' ? stance === 'inviting' : true;
}

const small = new Set(
  'i you it is a the to of and or in on at what how do does did with about for your that have be'.split(' '),
);
const normal = (text: string): ReadonlySet<string> => new Set(stemmedWords(text).filter((word) => !small.has(word)));
const likest = 0.7;

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (
    shared / Math.max(1, Math.min(one.size, other.size)) > likest &&
    shared / Math.max(1, one.size + other.size - shared) > likest
  );
}
