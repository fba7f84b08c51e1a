// The card an agency keeps for a danger: who to call, what to say meanwhile, how to report.
import type { Country } from '../visit.ts';
import type { CareKind } from './kinds.ts';

/** A line for some dangers; for all of them when it names none. */
export type CareLine = { text: string; kinds: CareKind[] };

/** One place's card. `state` in small letters with hyphens; `checked` says who and when, if anyone did. */
export type CareCard = {
  id: string;
  title: string;
  country: Country;
  state?: string | undefined;
  checked?: { by: string; on: string } | undefined;
  intro: string[];
  call: CareLine[];
  meanwhile: CareLine[];
  report: CareLine[];
  /** Phrases of the agency's own that bring the card, each with the danger it speaks of. */
  words: CareLine[];
};

/** The card of the person's state, else of their country, else the first. */
export function cardFor(
  cards: readonly CareCard[],
  { country, state }: { country: Country; state?: string | undefined },
): CareCard | undefined {
  const named = state?.trim().toLowerCase().replaceAll(/\s+/g, '-');
  const here = cards.filter((card) => card.country === country);
  return (
    (named && here.find((card) => card.state === named)) ||
    here.find((card) => card.state === undefined) ||
    cards.find((card) => card.state === undefined)
  );
}

/** The lines for a danger; every line when it is not known which. */
export function linesFor(lines: readonly CareLine[], kind: CareKind | undefined): string[] {
  return lines
    .filter(({ kinds }) => kind === undefined || kinds.length === 0 || kinds.includes(kind))
    .map(({ text }) => text);
}
