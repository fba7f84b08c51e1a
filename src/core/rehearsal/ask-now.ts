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
const ranks: readonly Question['function'][] = ['invite', 'explore'];

/** Three lines at most, one of a kind, none with a word that would give something away. */
export function linesForNow(rehearsal: Rehearsal, scenario: Scenario, parts: AskNowParts): Suggestion[] {
  const said = spokenIn(lastReply(rehearsal).text);
  const known = knownText(rehearsal, scenario);
  const mayBeSaid = keepsHidden(rehearsal, scenario, known, parts.common);
  const advised = said ? parts.ask({ draft: '', said }).suggestions : [];
  const fitting = [...advised.filter(isAbout(said, known, parts.common)), ...generalLines(rehearsal, parts.bank)];
  return kindsNow
    .flatMap((kind) => fitting.filter((one) => one.kind === kind && mayBeSaid(one.text)).slice(0, 1))
    .map((one) => ({ ...one, text: withNames(one.text, known) }));
}

/** They asked something, and want it answered before anything is asked of them. */
export const wasAsked = (rehearsal: Rehearsal): boolean => spokenIn(lastReply(rehearsal).text).endsWith('?');

function generalLines({ seed, turns }: Rehearsal, bank: readonly Question[]): Suggestion[] {
  const why = 'It asks for more of what they are saying, and adds nothing to it.';
  return bank
    .filter(({ topic, phases, function: purpose }) => {
      return topic === fitsAnywhere && ranks.includes(purpose) && phases.includes('middle');
    })
    .map(({ id, text, sources, function: purpose }) => {
      return { by: ranks.indexOf(purpose) + chance(seed, turns.length, id), text, sources };
    })
    .sort((a, b) => a.by - b.by)
    .map(({ text, sources }) => ({ text, kind: 'inviting', why, sources }));
}

/** What invites brings in nothing of its own: it is about what was said, in words that were said or that any talk has. */
function isAbout(said: string, known: string, common: ReadonlySet<string>): (one: Suggestion) => boolean {
  const now = new Set(stemsOf(said));
  const before = new Set(stemsOf(known));
  return ({ kind, text }) => {
    const own = stemsOf(text).filter((stem) => !common.has(stem));
    if (kind !== 'inviting' || own.length === 0) return true;
    return own.every((stem) => before.has(stem)) && own.some((stem) => now.has(stem));
  };
}

/** Names in what is known, as they are written there. */
function withNames(text: string, known: string): string {
  const names = new Set(known.match(/(?<=[a-z,] )\p{Lu}\p{Ll}+/gu) ?? []);
  return [...names].reduce((result, name) => result.replace(new RegExp(`\\b${name}\\b`, 'gi'), name), text);
}

/** Passes a line none of whose words belong to something that has not been told. */
function keepsHidden(rehearsal: Rehearsal, scenario: Scenario, known: string, common: ReadonlySet<string>) {
  const { told } = standingOf(rehearsal);
  const hidden = scenario.concerns.filter(({ id }) => !told.includes(id));
  const before = new Set(stemsOf(known));
  const secret = new Set(hidden.flatMap((concern) => wordsOfConcern(concern, scenario, common)));
  return (text: string) => !stemsOf(text).some((stem) => secret.has(stem) && !before.has(stem));
}

/** What was said so far, and what was known before. */
function knownText({ opening, turns }: Rehearsal, { title, about, people }: Scenario): string {
  const before = [title, about, ...people.map((person) => `${person.name}, ${person.about}`)];
  return [...before, opening.text, ...turns.flatMap(({ said, reply }) => [said, reply.text])].join('\n');
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
