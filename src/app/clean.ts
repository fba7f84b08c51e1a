// Runs everything a person typed through the guard, before anything is kept.
import type { What } from '../core/incoming.ts';
import type { Removed } from '../core/removed.ts';
import type { Guard } from './ports.ts';

/** The most characters of one text that are kept and read. */
export const mostCharacters = 20_000;

export type Cleaned = { what: What; removed: Removed[] };

export function cleanWhat(what: What, guard: Guard): Cleaned {
  const removed: Removed[] = [];
  const clean = (text: string) => {
    const result = guard(text);
    removed.push(...result.removed);
    return result.text;
  };
  return { what: cleaned(what, clean), removed };
}

function cleaned(what: What, clean: (text: string) => string): What {
  switch (what.kind) {
    case 'said':
    case 'quoted':
      return { ...what, text: clean(what.text) };
    case 'filled': {
      const entries = Object.entries(what.values).map(([id, value]) => [
        id,
        typeof value === 'string' ? clean(value) : value.map(clean),
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

/** The longest text in it, in characters. */
export function longestText(what: What): number {
  if (what.kind === 'said' || what.kind === 'quoted') return what.text.length;
  if (what.kind === 'filled')
    return Math.max(
      0,
      ...Object.values(what.values)
        .flat()
        .map(({ length }) => length),
    );
  return 0;
}
