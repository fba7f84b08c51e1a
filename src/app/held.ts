// Words that speak of danger are kept nowhere: they wait in this process's memory until the person has answered, or two hours.

import type { CareKind } from '../core/care/kinds.ts';
import { type CareContext, noticeDanger } from '../core/care.ts';
import type { What } from '../core/incoming.ts';
import type { Removed } from '../core/removed.ts';
import type { Form } from '../core/view.ts';

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

/** One of each person's: the newest. */
export type Held = {
  hold(person: string, words: HeldWords, now: string): void;
  /** The words that wait under this id; undefined when they are gone. */
  get(person: string, id: string, now: string): HeldWords | undefined;
  drop(person: string, id: string): void;
};

const longestMs = 2 * 60 * 60_000;
const mostPeople = 500;

export function createHeld(): Held {
  const waiting = new Map<string, { words: HeldWords; since: number }>();
  return {
    hold(person, words, now) {
      waiting.delete(person);
      waiting.set(person, { words, since: Date.parse(now) });
      const [oldest] = waiting.keys();
      if (waiting.size > mostPeople && oldest !== undefined) waiting.delete(oldest);
    },
    get(person, id, now) {
      const found = waiting.get(person);
      if (!found || Date.parse(now) - found.since >= longestMs) {
        waiting.delete(person);
        return undefined;
      }
      return found.words.id === id ? found.words : undefined;
    },
    drop(person, id) {
      if (waiting.get(person)?.words.id === id) waiting.delete(person);
    },
  };
}

/** What a person typed, as one text; empty when they typed nothing. */
export function typedIn(what: What): string {
  if (what.kind === 'said' || what.kind === 'quoted') return what.text;
  return what.kind === 'filled' ? Object.values(what.values).flat().join('\n') : '';
}

/** The kind of danger somebody's words speak of. A form is never part of a practice talk. */
export function dangerIn(what: What, context: CareContext): CareKind | undefined {
  const text = typedIn(what);
  return text === '' ? undefined : noticeDanger(text, what.kind === 'said' ? context : 'chat');
}

/** The same without its words. */
export function withoutWords(what: What): What {
  if (what.kind === 'said' || what.kind === 'quoted') return { ...what, text: keptOnScreen };
  return what.kind === 'filled' ? { ...what, values: { [keptOnScreen]: '' } } : what;
}

/** Whether the words were taken out of this before it was kept. */
export function isWithoutWords(what: What): boolean {
  return what.kind === 'filled' ? keptOnScreen in what.values : typedIn(what) === keptOnScreen;
}
