// By what names people were called in a conversation: in memory alone, and forgotten when it has been quiet.
import { rarelyNames, titles } from '../core/privacy/name-words.ts';
import { bareOf, lowerOf } from '../core/privacy/tokens.ts';
import type { Removed } from '../core/removed.ts';

const quietMs = 2 * 60 * 60_000;
const mostPlaces = 2_000;
const mostNames = 200;

export type CalledBefore = {
  /** Lower-case words by which someone was called in this place. @param at an ISO instant */
  in(place: string, at: string): ReadonlySet<string>;
  /** Remembers the names that were taken out of a text as it was typed. */
  hear(place: string, at: string, text: string, removed: readonly Removed[]): void;
};

export function openCalledBefore(): CalledBefore {
  const places = new Map<string, { names: Set<string>; at: string }>();
  const heard = (place: string, at: string) => {
    const known = places.get(place);
    return known && Date.parse(at) - Date.parse(known.at) < quietMs ? known.names : new Set<string>();
  };
  return {
    in: heard,
    hear(place, at, text, removed) {
      const names = heard(place, at);
      for (const { kind, start, end } of removed) if (kind === 'person') addTo(names, text.slice(start, end));
      places.delete(place);
      if (names.size > 0) places.set(place, { names, at });
      for (const [oldest] of places) {
        if (places.size <= mostPlaces) break;
        places.delete(oldest);
      }
    },
  };
}

/** Every word of a name, but not what is hardly ever one, and no title. */
function addTo(names: Set<string>, name: string): void {
  for (const typed of name.match(/[\p{L}\p{M}'’-]{3,}/gu) ?? []) {
    const word = lowerOf(bareOf(typed));
    if (!rarelyNames.has(word) && !titles.has(word) && names.size < mostNames) names.add(word);
  }
}
