// Visit → brief. Pure: the same visit gives the same brief, and every line names where it comes from.
import { bankLines } from './bank-lines.ts';
import { type Candidate, chooseLines, room } from './choose.ts';
import type { Content, Line, Passage, Section } from './content.ts';
import { sections } from './content.ts';
import { leastPoints, type Occasion, pointsFor, suitsVisitor } from './fit.ts';
import type { Found, Search } from './search.ts';
import { countWords, stemsOf } from './text.ts';
import { topicsIn } from './topics.ts';
import type { ReadingMinutes, Visit, Visitor } from './visit.ts';
import { inWordsOf } from './words.ts';

/** `sources` are paragraph ids, `safety:<id>` or `resource:<id>`. */
type BriefLine = { text: string; sources: string[] };
export type BriefSection = { id: Section | 'passages'; heading: string; lines: BriefLine[] };

/** `words` counts headings and lines. `nothingFound` is true when the worker wrote something that led to no passage. */
export type Brief = { title: string; words: number; nothingFound: boolean; sections: BriefSection[] };

const mostWords = 900;

export function makeBrief(
  visit: Visit,
  visitor: Visitor,
  minutes: ReadingMinutes,
  content: Content,
  search: Search,
): Brief {
  const found = foundFor(visit, content.passages, search);
  const topics = [...new Set([...visit.topics, ...topicsIn(visit.lately, content.topics)])];
  const kind = content.kinds.find(({ id }) => id === visit.kind);
  const occasion = { visit, visitor, topics, relevance: relevanceOf(found), lead: kind?.lead ?? [] };
  const headings = { ...content.words.headings, passages: content.words.labels.passages };
  const answers = found.filter(({ passage }) => suitsVisitor(passage.fit, visitor)).map(({ passage }) => passage);
  const chosen = chooseLines(
    [...candidatesFor(occasion, content.passages), ...bankLines(content.questions, occasion)],
    answers.map(({ id }) => id),
    room[minutes],
    (section) => countWords(headings[section]),
  );
  const lines = sections.map((id) => ({ id, lines: linesIn(id, chosen) }));
  const used = wordsIn(lines.map((section) => ({ ...section, heading: headings[section.id] })));
  const whole = minutes === 15 ? wholePassages(answers, chosen, mostWords - used - countWords(headings.passages)) : [];
  const filled = [...lines, { id: 'passages' as const, lines: whole }]
    .filter((section) => section.lines.length > 0)
    .map(({ id, lines }) => ({ id, heading: headings[id], lines: lines.map(inWords(content, visitor)) }));
  return {
    title: inWordsOf(content.words, visitor.country, kind?.title ?? visit.kind),
    words: wordsIn(filled),
    nothingFound: visit.lately.trim() !== '' && found.length === 0,
    sections: filled,
  };
}

/** What the words found as they were typed comes before what is left of them finds. */
function foundFor({ lately, meant = [] }: Visit, passages: Passage[], search: Search): Found[] {
  const found = search(lately, 40);
  const best = found[0]?.score ?? 1;
  const first = meant.flatMap((id, place) => {
    const passage = passages.find((one) => one.id === id && one.origin === 'guidance');
    return passage ? [{ passage, score: best * (1 - place / (2 * meant.length)) }] : [];
  });
  return [...first, ...found.filter(({ passage }) => !meant.includes(passage.id))];
}

function relevanceOf(found: Found[]): Map<string, number> {
  const best = found[0]?.score ?? 1;
  return new Map(found.map(({ passage, score }) => [passage.id, score / best]));
}

function candidatesFor(occasion: Occasion, passages: Passage[]): Candidate[] {
  return passages.flatMap((passage) =>
    passage.lines.flatMap((line) => {
      const points = pointsFor(passage, line, occasion);
      if (points === undefined || points < leastPoints) return [];
      return [{ ...line, passage: passage.id, house: passage.origin === 'safety', points, stems: stemsIn(line) }];
    }),
  );
}

/** A line's stems are the same for every visit. */
const stemsByLine = new WeakMap<Line, ReadonlySet<string>>();

function stemsIn(line: Line): ReadonlySet<string> {
  const known = stemsByLine.get(line);
  if (known) return known;
  const stems = new Set(stemsOf(line.text));
  stemsByLine.set(line, stems);
  return stems;
}

/** The passages themselves, best answer first, then those whose lines were chosen, as many as fit whole. */
function wholePassages(answers: Passage[], chosen: Candidate[], words: number): BriefLine[] {
  const lines: BriefLine[] = [];
  let left = words;
  const cited = new Set(chosen.map(({ passage }) => passage));
  for (const { id, text, from } of answers) {
    const length = countWords(text.join(' '));
    if (!cited.has(id) || length > left) continue;
    lines.push({ text: text.join('\n'), sources: from });
    left -= length;
  }
  return lines;
}

/** House notes outrank every passage, so they stand first. */
function linesIn(id: Section, chosen: Candidate[]): BriefLine[] {
  const here = chosen.filter(({ section }) => section === id);
  return [...here.filter(({ house }) => house), ...here.filter(({ house }) => !house)].map(toLine);
}

const toLine = ({ text, sources }: Candidate): BriefLine => ({ text, sources });

const inWords =
  ({ words }: Content, { country }: Visitor) =>
  ({ text, sources }: BriefLine): BriefLine => ({ text: inWordsOf(words, country, text), sources });

function wordsIn(parts: { heading: string; lines: BriefLine[] }[]): number {
  const texts = parts.flatMap(({ heading, lines }) =>
    lines.length > 0 ? [heading, ...lines.map(({ text }) => text)] : [],
  );
  return countWords(texts.join(' '));
}
