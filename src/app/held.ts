// Words that speak of danger are kept nowhere: they wait in this process's memory until the person has answered, or two hours.

import type { CareCard } from '../core/care/card.ts';
import type { CareKind } from '../core/care/kinds.ts';
import { ownDanger } from '../core/care/own-words.ts';
import { type CareContext, readDanger } from '../core/care.ts';
import type { What } from '../core/incoming.ts';
import type { Removed } from '../core/removed.ts';
import type { Form } from '../core/view.ts';
import { type Chosen, nothingChosen } from './choices-made.ts';

/** What stands in the store instead of the words. */
export const keptOnScreen = '[kept on your screen]';

/** `id` is what they came in under. `form`: what they were filled in, to be opened again in its slot. */
export type HeldWords = {
  id: string;
  kind: CareKind;
  context: CareContext;
  what: What;
  removed: Removed[];
  form?: { form: Form; slot: string };
};

/** What waits for one person: the newest words, and those they have answered for. */
export type Held = {
  hold(person: string, words: HeldWords, now: string): void;
  /** The words that wait under this id; undefined when they are gone. */
  get(person: string, id: string, now: string): HeldWords | undefined;
  /** Answered: the same text does not ask again. */
  letThrough(person: string, words: HeldWords, now: string): void;
  /** Whether this text was answered for. */
  isThrough(person: string, text: string, now: string): boolean;
};

type Waiting = { words: HeldWords | undefined; through: readonly string[]; since: number };

const longestMs = 2 * 60 * 60_000;
const mostPeople = 500;
const mostThrough = 20;

export function createHeld(): Held {
  const people = new Map<string, Waiting>();
  const of = (person: string, now: string): Waiting => {
    const found = people.get(person);
    if (found && Date.parse(now) - found.since < longestMs) return found;
    people.delete(person);
    return { words: undefined, through: [], since: Date.parse(now) };
  };
  const keep = (person: string, waiting: Omit<Waiting, 'since'>, now: string) => {
    people.delete(person);
    people.set(person, { ...waiting, since: Date.parse(now) });
    const [oldest] = people.keys();
    if (people.size > mostPeople && oldest !== undefined) people.delete(oldest);
  };
  return {
    hold: (person, words, now) => keep(person, { ...of(person, now), words }, now),
    get(person, id, now) {
      const { words } = of(person, now);
      return words?.id === id ? words : undefined;
    },
    letThrough(person, words, now) {
      const through = [...textsIn(words.what, nothingChosen), ...of(person, now).through].slice(0, mostThrough);
      keep(person, { words: undefined, through }, now);
    },
    isThrough: (person, text, now) => of(person, now).through.includes(text),
  };
}

/** What a person typed, text by text; not what was chosen from what a form offers. */
export function textsIn(what: What, chosen: Chosen): string[] {
  if (what.kind === 'said' || what.kind === 'quoted') return [what.text];
  if (what.kind !== 'filled') return [];
  return Object.entries(what.values).flatMap(([id, value]) => {
    const typed = [value].flat().filter((text) => !chosen(id, text));
    // What somebody else said is told by who says it, as where one types it.
    return id === 'said' ? typed.map((text) => `they: ${text}`) : typed;
  });
}

/**
 * The kind of danger these texts speak of where they were said.
 * @param cards whose own words count too; in practice they belong to the story
 */
export function dangerIn(
  texts: readonly string[],
  cards: readonly CareCard[],
): (context: CareContext) => CareKind | undefined {
  const text = texts.join('\n');
  if (text === '') return () => undefined;
  const notice = readDanger(text);
  return (context) => notice(context) ?? (context === 'chat' ? ownDanger(text, cards) : undefined);
}

/** The same without its words. */
export function withoutWords(what: What): What {
  if (what.kind === 'said' || what.kind === 'quoted') return { ...what, text: keptOnScreen };
  return what.kind === 'filled' ? { ...what, values: { [keptOnScreen]: '' } } : what;
}

/** Whether the words were taken out of this before it was kept. */
export function isWithoutWords(what: What): boolean {
  return what.kind === 'filled' ? keptOnScreen in what.values : textsIn(what, nothingChosen)[0] === keptOnScreen;
}
