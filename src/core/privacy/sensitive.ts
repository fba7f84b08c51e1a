// What must not be kept about a real person: papers, a diagnosis, whom they love, a record, treatment. As a topic it stays.
import type { Removed } from '../removed.ts';
import { conditions, person, sorts, telling } from './sensitive-words.ts';
import { type Span, spansOf } from './span.ts';
import { asTopic, being, bits, having, owner } from './spoken-of.ts';

const begins = '(?<![\\p{L}\\d\\[])';
const ends = '(?![\\p{L}\\d])';
const pattern = (source: string) => new RegExp(source, 'giud');

/** One sort of thing: all ways in which it is said of someone (`it` is what goes), and a word without which it is not said. */
type Said = { kind: Removed['kind']; telltale: RegExp; patterns: RegExp[] };

/** Of the beginnings of words that tell, those that stand in these sources. */
function telltaleIn(sources: string): RegExp {
  const own = telling.split('|').filter((beginning) => new RegExp(`(?<![a-z])${beginning}`).test(sources));
  return new RegExp(`${begins}(?:${own.join('|')})`, 'iu');
}

const said: Said[] = sorts.map(({ kind, states, things, deeds }) => {
  const sources = [
    `${begins}${being}${bits}\\s+(?<it>${states})${ends}`,
    `${begins}(?<it>${deeds})${ends}`,
    // "my undocumented client", "her autistic son".
    `${begins}(?:his|her|their|my|the|this|our|one)\\s+(?:\\w+\\s+)?(?<it>${states})\\s+(?:\\w+\\s+)?${person}${ends}`,
    // "mom undocumented, dad in jail": said without a verb.
    `(?:^|[,;.]\\s?|\\band |\\bbut )(?:the |her |his |their |my )?${person}\\s+(?<it>${states})${ends}`,
    ...(things ? [having, owner].map((before) => `${begins}${before}${bits}\\s+(?<it>${things})${ends}`) : []),
  ];
  return { kind, telltale: telltaleIn(`${states}|${things}|${deeds}`), patterns: sources.map(pattern) };
});

const medicines =
  'lithium|zoloft|prozac|lexapro|seroquel|adderall|ritalin|abilify|chemo|insulin|risperdal|hiv meds|dialysis|antidepressants';

/** A diagnosis, a second one after it, or what is taken for it. */
const health: Said = {
  kind: 'health',
  telltale: telltaleIn(`${conditions}|in remission|${medicines}`),
  patterns: [
    `${begins}(?:${having}|${owner})${bits}\\s+(?<it>${conditions})${ends}`,
    `(?:${having}|${owner})[^.;!?\\n]{0,60}(?:\\band|&|,|\\bor|/)\\s+(?<it>${conditions})${ends}`,
    `${begins}${being}${bits}\\s+(?<it>in remission|on (?:${medicines}))${ends}`,
    `${begins}(?:takes?|taking|prescribed|started)\\s+(?<it>${medicines})${ends}`,
  ].map(pattern),
};

/** Ordinary words, unless they are written in capitals. */
const onlyInCapitals = /^(?:did|odd|rad|ms|fas|mat|nas)$/;

const anyone = new RegExp(`${begins}${person}(?:['’]s|s)?${ends}`, 'iu');
const clause = /[.!?\n;]+\s*/g;

/** Reads sentence by sentence: who is spoken of, and whether of anyone at all. */
export function findSensitive(raw: string, names: Span[]): Span[] {
  const text = withNamesMarked(raw, names);
  const spans: Span[] = [];
  let from = 0;
  for (const end of [...[...text.matchAll(clause)].map((match) => match.index + match[0].length), text.length]) {
    const sentence = text.slice(from, end);
    spans.push(...inSentence(sentence).map((span) => ({ ...span, start: span.start + from, end: span.end + from })));
    from = end;
  }
  return spans;
}

/** A name is as good as "she"; in a text as long as before. */
function withNamesMarked(text: string, names: Span[]): string {
  return names.reduce(
    (marked, { start, end }) => marked.slice(0, start) + '\uE000'.repeat(end - start) + marked.slice(end),
    text,
  );
}

function inSentence(sentence: string): Span[] {
  if (!telltale.test(sentence)) return [];
  const sorts = [...said, health].filter((sort) => sort.telltale.test(sentence));
  return sorts.flatMap(({ kind, patterns }) =>
    patterns
      .flatMap((one) => spansOf(kind, one, sentence))
      .filter(({ start, end }) => {
        const small = onlyInCapitals.test(sentence.slice(start, end));
        return !small && isOfSomeone(sentence.slice(0, start), sentence.slice(end));
      }),
  );
}

/** Someone in particular is spoken of before it, or right behind it; and it is no question about the matter as such. */
function isOfSomeone(before: string, after: string): boolean {
  if (!anyone.test(before) && !new RegExp(`^\\s+(?:\\w+\\s+)?${person}\\b`, 'iu').test(after)) return false;
  return !asTopic.test(before) || particular.test(before);
}

/** After "how do I …": "her son’s", "that he is". */
const particular =
  /\b(?:his|her|their|my client|\uE000+|he|she|(?:this|the) (?:mom|mother|dad|father|family|child|parent|client))\b[^.]*$/i;

/** Whatever a pattern finds has one of these; most lines have none. */
const telltale = new RegExp(`${begins}(?:${telling})`, 'iu');
