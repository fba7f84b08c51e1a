// Runs everything a person typed through the guard, before anything is kept; what it was about is read first.
import type { What } from '../core/incoming.ts';
import type { Knowing } from '../core/privacy/names.ts';
import type { Meant } from '../core/records/conversation.ts';
import type { Removed } from '../core/removed.ts';
import type { Chosen } from './choices-made.ts';
import { readMeant } from './meant.ts';
import type { Guard, Library } from './ports.ts';

/** The most characters of one text that are kept and read. */
export const mostCharacters = 20_000;

/** What is typed into the field of this id is nowhere kept: it says what else has to go. */
export const secretField = 'leftover';

/** `longest` counts the characters of the longest text as it was typed; `typed` are the texts with what went out of each. */
export type Cleaned = {
  what: What;
  removed: Removed[];
  longest: number;
  meant: Meant | undefined;
  secret: string;
  typed: { text: string; removed: Removed[] }[];
};

type Parts = { guard: Guard; library: Library };

export function cleanWhat(what: What, knowing: Knowing, chosen: Chosen, { guard, library }: Parts): Cleaned {
  const typed: Cleaned['typed'] = [];
  let longest = 0;
  const clean = (text: string) => {
    longest = Math.max(longest, text.length);
    const short = shortened(text);
    const result = guard(short, knowing);
    typed.push({ text: short, removed: result.removed });
    return result.text;
  };
  const kept = cleaned(what, clean, chosen);
  const changed = typed.filter(({ removed }) => removed.length > 0);
  return {
    what: kept,
    removed: changed.flatMap(({ removed }) => removed),
    longest,
    meant: readMeant(
      changed.map(({ text }) => text),
      library,
    ),
    secret: secretIn(what),
    typed,
  };
}

/** Of a text that is too long, whole words from its beginning; half a word could hide half an address from the guard. */
function shortened(text: string): string {
  if (text.length <= mostCharacters) return text;
  const end = Math.max(...[' ', '\n', '\t'].map((space) => text.lastIndexOf(space, mostCharacters)));
  return text.slice(0, Math.max(0, end));
}

function cleaned(what: What, clean: (text: string) => string, chosen: Chosen): What {
  switch (what.kind) {
    case 'said':
    case 'quoted':
      return { ...what, text: clean(what.text) };
    case 'filled': {
      const entries = Object.entries(what.values).map(([id, value]) => {
        if (id === secretField) return [id, ''];
        const answer = (text: string) => (chosen(id, text) ? text : clean(text));
        return [id, typeof value === 'string' ? answer(value) : value.map(answer)];
      });
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

function secretIn(what: What): string {
  return what.kind === 'filled' ? [what.values[secretField] ?? ''].flat().join(' ').trim().slice(0, 200) : '';
}
