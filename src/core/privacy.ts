// Takes names, places, numbers and what must not be known about someone out of what people type, before anything is kept.
import { findAddresses, findEmails, findLinks } from './privacy/addresses.ts';
import { findDates } from './privacy/dates.ts';
import { withLearned } from './privacy/learned.ts';
import { findNames, type Knowing } from './privacy/names.ts';
import { findFiled, findIds, findLongNumbers, findPhones, findSpelledPhones } from './privacy/numbers.ts';
import { findSchools } from './privacy/schools.ts';
import { findSensitive } from './privacy/sensitive.ts';
import { type Span, withoutOverlaps, withTags } from './privacy/span.ts';
import { tokensOf } from './privacy/tokens.ts';
import type { Vocabulary } from './privacy/vocabulary.ts';
import type { Removed } from './removed.ts';

export type Guarded = { text: string; removed: Removed[] };

/** Control characters other than line breaks and tabs say nothing to a person and can hide things. */
const control = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u200B\uFEFF]/gu;

const nothing: Knowing = { called: new Set(), story: new Set() };

/** Spans count UTF-16 units of the text as typed. */
export function guardText(text: string, vocabulary: Vocabulary, knowing: Knowing = nothing): Guarded {
  const found = withLearned(text, findByRules(text, vocabulary, knowing), vocabulary, knowing);
  const removed = withoutOverlaps(found.map((span) => withTitle(text, span)));
  return { text: withTags(text, removed).replaceAll(control, ''), removed };
}

/** "Ms. Hope": the title goes with the name. */
function withTitle(text: string, span: Span): Span {
  if (span.kind !== 'person') return span;
  const [title = ''] = titled.exec(text.slice(Math.max(0, span.start - longestTitle), span.start)) ?? [];
  return { ...span, start: span.start - title.length };
}

const titled = /(?<![\p{L}\d])(?:(?:[Mm]rs?|[Mm]s|[Mm]x|[Dd]r)(?:\.[ \t]?|[ \t])|Miss[ \t])$/u;
const longestTitle = 6;

/** What patterns and lists find, in order and without overlaps. */
export function findByRules(text: string, vocabulary: Vocabulary, knowing: Knowing): Span[] {
  const tokens = tokensOf(text);
  const names = findNames(text, tokens, vocabulary, knowing);
  return withoutOverlaps([
    ...findEmails(text),
    ...findLinks(text),
    ...(telltale.test(text) ? findNumbers(text) : findAddresses(text)),
    ...findSpelledPhones(text),
    ...findSchools(text, tokens, vocabulary),
    ...findSensitive(text, names).filter(({ start, end }) => !isOfStory(text.slice(start, end), knowing)),
    ...names,
  ]);
}

/** Whatever these find has a digit. */
const telltale = /\d|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|twelf|teen|twentie|thirtie)th/i;

function findNumbers(text: string): Span[] {
  return [findFiled, findDates, findPhones, findAddresses, findIds, findLongNumbers].flatMap((find) => find(text));
}

/** What the story of a practice talk speaks of itself. */
function isOfStory(words: string, { story }: Knowing): boolean {
  return (
    story.size > 0 &&
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => word.length > 3 && story.has(word))
  );
}
