// What the rules do not know, learned from lines in which people marked what has to go: which words go, and which only look so.

import { numberOf } from '../learned/numbers.ts';
import { readTable } from '../learned/table.ts';
import { type Removed, removedKinds } from '../removed.ts';
import { framing } from './matters.ts';
import type { Knowing } from './names.ts';
import { putPlace } from './place-features.ts';
import { type Placed, placedWords } from './placed.ts';
import type { Span } from './span.ts';
import { trained } from './trained.ts';
import type { Vocabulary } from './vocabulary.ts';

type Kind = Removed['kind'];

/** The kinds, and after them that a word stays. */
export const answers = removedKinds.length + 1;

const scoresOf = readTable(trained, answers);

/** How likely it must be that a word goes: by itself; beside one of its kind that goes; and for what the rules found to stay gone. */
const enough = { alone: 0.35, beside: 0.15, kept: 0.05 };

/** @param found by the rules @returns what goes: these, but for what surely stays, and what was learned to go beside them */
export function withLearned(text: string, found: Span[], vocabulary: Vocabulary, { called, story }: Knowing): Span[] {
  const words = placedWords(text, found, vocabulary);
  const open = words.map((_, at) => isOpen(words, at));
  if (!open.includes(true)) return found;
  const asks = text.includes('?');
  const chances = words.map(({ lower }, at) =>
    open[at] && !story.has(lower) && !called.has(lower) ? chancesOf(words, at, asks) : undefined,
  );
  const staying = surelyStaying(words, chances);
  return [
    ...found.filter(({ kind }, index) => certain.has(kind) || !staying.has(index)),
    ...goneAmong(text, words, chances),
  ];
}

/** A pattern found them: whatever stands around does not make them anything else. */
const certain: ReadonlySet<Kind> = new Set(['phone', 'email', 'id', 'link']);

/** Near plain words alone, nothing was found that had to go. */
function isOpen(words: readonly Placed[], at: number): boolean {
  for (let near = at - reach; near <= at + reach; near++) if (words[near]?.telling) return true;
  return false;
}

const reach = 2;

/** By kind, how likely it is that the word goes as one. */
type Chances = readonly number[];

function chancesOf(words: readonly Placed[], at: number, asks: boolean): Chances {
  const scores = scoresOf((put) => putPlace(words, at, asks, put));
  const most = Math.max(...scores);
  const raised = Array.from(scores, (score) => Math.exp(score - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.slice(0, -1).map((one) => one / sum);
}

const sumOf = (chances: Chances) => chances.reduce((total, one) => total + one, 0);

/** What the rules found, by its place among their finds, where every word surely stays. */
function surelyStaying(words: readonly Placed[], chances: readonly (Chances | undefined)[]): Set<number> {
  const goes = new Set<number>();
  const met = new Set<number>();
  words.forEach(({ span }, at) => {
    if (span === undefined) return;
    met.add(span);
    const one = chances[at];
    if (one === undefined || sumOf(one) >= enough.kept) goes.add(span);
  });
  return new Set([...met].filter((span) => !goes.has(span)));
}

function goneAmong(text: string, words: readonly Placed[], chances: readonly (Chances | undefined)[]): Span[] {
  const kinds = kindsOf(words, chances);
  const spans: (Span & { matters: number })[] = [];
  words.forEach(({ start, end, seen: { matters } }, at) => {
    const kind = kinds[at];
    if (kind === undefined) return;
    const last = spans.at(-1);
    const between = last?.kind === kind && last.end === words[at - 1]?.end ? text.slice(last.end, start) : undefined;
    // Two names in a list are two; a street and its town are one.
    if (last && between !== undefined && (kind !== 'person' || /^[ \t-]{1,2}$/.test(between))) {
      last.end = end;
      last.matters |= matters;
    } else spans.push({ kind, start, end, matters });
  });
  return spans.flatMap(({ matters, ...span }) => (said.has(span.kind) && (matters & ~framing) === 0 ? [] : [span]));
}

/** Nobody is told to be ill without a word for it, whatever else a strange word may be. */
const said: ReadonlySet<Kind> = new Set(['status', 'health', 'identity', 'record', 'treatment']);

/** Between two of a kind they stand for themselves. */
const joining: ReadonlySet<number> = new Set(['and', 'or'].map(numberOf));

/** What each word goes as: likely enough by itself, or less so beside one that does. */
function kindsOf(words: readonly Placed[], chances: readonly (Chances | undefined)[]): (Kind | undefined)[] {
  const kinds = chances.map((one) => (one && sumOf(one) >= enough.alone ? likeliest(one) : -1));
  const spread = (at: number, from: number) => {
    const kind = kinds[from] ?? -1;
    const joins = joining.has(words[at]?.seen.own ?? 0);
    if (kinds[at] === -1 && !joins && kind >= 0 && (chances[at]?.[kind] ?? 0) >= enough.beside) kinds[at] = kind;
  };
  for (let at = 1; at < kinds.length; at++) spread(at, at - 1);
  for (let at = kinds.length - 2; at >= 0; at--) spread(at, at + 1);
  return kinds.map((kind) => removedKinds[kind]);
}

const likeliest = (chances: Chances) => chances.indexOf(Math.max(...chances));
