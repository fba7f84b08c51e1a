// "Help me ask" in a practice session: what could be said to this person now, from what they said and never from what is hidden.
import { chance } from '../family/chance.ts';
import type { Advice, Draft, Question, Suggestion, SuggestionKind } from '../questions.ts';
import { lastReply, type Rehearsal, standingOf } from '../rehearsal.ts';
import { type Concern, type Scenario, spokenIn } from '../scenario.ts';
import { stemsOf } from '../text.ts';

/** `common` are stems that belong to no particular story. */
type AskNowParts = { ask(draft: Draft): Advice; bank: readonly Question[]; common: ReadonlySet<string> };

/** In the order they are read; one of each at most. */
const kindsNow: readonly SuggestionKind[] = ['acknowledging', 'clarifying', 'inviting'];
/** Where what they said leads nowhere, questions on listening fit: they are about nothing else. */
const fitsAnywhere = 'listening';
const kindOf: Partial<Record<Question['function'], SuggestionKind>> = { invite: 'inviting', clarify: 'clarifying' };

/** Three lines at most, one of a kind, none with a word that would give something away. */
export function linesForNow(rehearsal: Rehearsal, scenario: Scenario, parts: AskNowParts): Suggestion[] {
  const said = spokenIn(lastReply(rehearsal).text);
  const mayBeSaid = keepsHidden(rehearsal, scenario, parts.common);
  const advised = said ? parts.ask({ draft: '', said }).suggestions : [];
  const anywhere = generalLines(rehearsal, parts.bank);
  return kindsNow.flatMap((kind) => {
    const fitting = [...advised, ...anywhere].filter((one) => one.kind === kind && mayBeSaid(one.text));
    return fitting.slice(0, 1);
  });
}

function generalLines({ seed, turns }: Rehearsal, bank: readonly Question[]): Suggestion[] {
  const why = 'It asks for more of what they are saying, and adds nothing to it.';
  return bank
    .filter(({ topic, phases }) => topic === fitsAnywhere && phases.includes('middle'))
    .flatMap(({ id, text, function: purpose, sources }) => {
      const kind = kindOf[purpose];
      return kind ? [{ text, kind, why, sources, by: chance(seed, turns.length, id) }] : [];
    })
    .sort((a, b) => a.by - b.by)
    .map(({ by: _by, ...line }) => line);
}

/** Passes a line none of whose words belong to something that has not been told. */
function keepsHidden(rehearsal: Rehearsal, scenario: Scenario, common: ReadonlySet<string>): (text: string) => boolean {
  const { told } = standingOf(rehearsal);
  const hidden = scenario.concerns.filter(({ id }) => !told.includes(id));
  const known = new Set(knownWords(rehearsal, scenario));
  const secret = new Set(hidden.flatMap((concern) => wordsOfConcern(concern, scenario, common)));
  return (text) => !stemsOf(text).some((stem) => secret.has(stem) && !known.has(stem));
}

/** What was said so far, and what was known before. */
function knownWords({ opening, turns }: Rehearsal, { title, about, people }: Scenario): string[] {
  const before = [title, about, ...people.map((person) => person.about)];
  return stemsOf([...before, opening.text, ...turns.flatMap(({ said, reply }) => [said, reply.text])].join('\n'));
}

/** Its name, what it is about, and the words it is told in but for those that any talk has. */
function wordsOfConcern(
  { title, topics, told }: Concern,
  scenario: Pick<Scenario, 'topics'>,
  common: ReadonlySet<string>,
): string[] {
  const about = scenario.topics.filter(({ id }) => topics.includes(id)).flatMap(({ words }) => words);
  const tellings = stemsOf(told.map(({ text }) => text).join('\n')).filter((stem) => !common.has(stem));
  return [...stemsOf([title, ...about].join('\n')), ...tellings];
}
