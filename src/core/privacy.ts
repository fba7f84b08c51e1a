// Takes phone numbers, e-mail addresses and exact dates out of what people type, before anything is kept.
import type { Removed } from './removed.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const year = "(?:(?:19|20)\\d\\d|['’]\\d\\d)";
/** A few at most: a long run of spaces must not take long to read. */
const before = '\\s{0,3},?\\s{0,3}';

const patterns: { kind: Removed['kind']; tag: string; pattern: RegExp }[] = [
  {
    kind: 'email',
    tag: '[e-mail]',
    pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
  },
  {
    kind: 'date',
    tag: '[date]',
    pattern: /(?<!\d)(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:[12]\d|3[01]|0?[1-9])(?!\d)/g,
  },
  {
    kind: 'date',
    tag: '[date]',
    pattern: /(?<![\d/])(?:[12]\d|3[01]|0?[1-9])[-/.](?:[12]\d|3[01]|0?[1-9])[-/.](?:(?:19|20)\d\d|\d\d)(?![\d/])/g,
  },
  {
    kind: 'date',
    tag: '[date]',
    pattern: new RegExp(`(?<![\\p{L}\\d])${month}\\.?\\s+${day}(?:${before}${year})?(?![\\p{L}\\d])`, 'giu'),
  },
  {
    kind: 'date',
    tag: '[date]',
    pattern: new RegExp(`(?<![\\p{L}\\d])${day}\\s+(?:of\\s+)?${month}(?:${before}${year})?(?![\\p{L}\\d])`, 'giu'),
  },
  {
    kind: 'phone',
    tag: '[phone]',
    // Dashes of any kind, and marks nobody sees: numbers are often pasted.
    pattern: /(?<![\p{L}\d])(?:\+|\(|00)?\d(?:[\s().\p{Pd}\p{Cf}]{0,2}\d){6,14}(?![\p{L}\d])/gu,
  },
];

/** Whatever a pattern finds has one of these. */
const telltale = /[@\d]/;

/** Control characters other than line breaks and tabs say nothing to a person and can hide things. */
const control = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u200B\uFEFF]/gu;

export function guard(text: string): { text: string; removed: Removed[] } {
  if (!telltale.test(text)) return { text: text.replaceAll(control, ''), removed: [] };
  const removed: Removed[] = [];
  for (const { kind, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = { kind, start: match.index, end: match.index + match[0].length };
      if (!removed.some(({ start, end }) => start < span.end && span.start < end)) removed.push(span);
    }
  }
  removed.sort((a, b) => a.start - b.start);
  return { text: replaceSpans(text, removed).replaceAll(control, ''), removed };
}

function replaceSpans(text: string, spans: Removed[]): string {
  const tags = Object.fromEntries(patterns.map(({ kind, tag }) => [kind, tag]));
  let from = 0;
  const pieces = spans.map(({ kind, start, end }) => {
    const piece = text.slice(from, start) + tags[kind];
    from = end;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}
