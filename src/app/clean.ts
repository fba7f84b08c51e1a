// Runs everything a person typed through the guard, before anything is kept.
import type { What } from '../core/incoming.ts';
import type { Removed } from '../core/removed.ts';
import { isDay } from '../core/zones.ts';
import type { Guard } from './ports.ts';

/** The most characters of one text that are kept and read. */
export const mostCharacters = 20_000;

/** `longest` counts the characters of the longest text as it was typed. */
export type Cleaned = { what: What; removed: Removed[]; longest: number };

export function cleanWhat(what: What, guard: Guard): Cleaned {
  const removed: Removed[] = [];
  let longest = 0;
  const clean = (text: string) => {
    longest = Math.max(longest, text.length);
    const result = guard(shortened(text));
    removed.push(...result.removed);
    return result.text;
  };
  const kept = cleaned(what, clean);
  return { what: kept, removed, longest };
}

/** Of a text that is too long, whole words from its beginning; half a word could hide half an address from the guard. */
function shortened(text: string): string {
  if (text.length <= mostCharacters) return text;
  const end = Math.max(...[' ', '\n', '\t'].map((space) => text.lastIndexOf(space, mostCharacters)));
  return text.slice(0, Math.max(0, end));
}

function cleaned(what: What, clean: (text: string) => string): What {
  switch (what.kind) {
    case 'said':
    case 'quoted':
      return { ...what, text: clean(what.text) };
    case 'filled': {
      const entries = Object.entries(what.values).map(([id, value]) => [
        id,
        isPickedDay(id, value) ? value : typeof value === 'string' ? clean(value) : value.map(clean),
      ]);
      return { ...what, values: Object.fromEntries(entries) };
    }
    case 'chose':
    case 'opened':
    case 'arrived':
    case 'left':
    case 'stopped':
    case 'rated':
    case 'due':
      return what;
  }
}

/** A day picked in a calendar stands under an id that ends so; it is the person's own plan, and no field for words has such an id. */
const isPickedDay = (id: string, value: string | string[]): boolean =>
  id.endsWith('-day') && typeof value === 'string' && isDay(value);
