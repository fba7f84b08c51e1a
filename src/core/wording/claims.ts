// Our sentences as they are given to a model, and put back in their places when its words passed the checks.
import type { Content } from '../content.ts';
import type { Moment } from '../debrief/moments.ts';
import type { Debrief } from '../debrief.ts';
import type { Brief } from '../prep.ts';
import type { Advice, SuggestionKind } from '../questions.ts';
import type { ClaimItem, ClaimsJob, ClaimWords } from './job.ts';

type Passages = Content['passages'];
type Given = Omit<ClaimsJob['message'], 'typed'>;

/** As many passages are given for one sentence. */
const mostPassages = 2;

/** Sentences that rest on the guidance; a house note and an agency's list stay as they were written. */
function given(sentences: { id: string; text: string; sources: readonly string[] }[], all: Passages): Given {
  const items = sentences.flatMap(({ id, text, sources }): ClaimItem[] => {
    const passages = all.filter(
      ({ origin, from }) => origin === 'guidance' && from.some((one) => sources.includes(one)),
    );
    return passages.length === 0 ? [] : [{ id, text, passages: passages.slice(0, mostPassages).map((one) => one.id) }];
  });
  const named = new Set(items.flatMap(({ passages }) => passages));
  const passages = all.filter(({ id }) => named.has(id)).map(({ id, text }) => ({ id, text: text.join(' ') }));
  return { items, passages };
}

const lineId = (section: string, index: number) => `${section}:${index}`;

/** The lines of a brief, but not the passages that stand there whole. */
export function claimsOfBrief({ sections }: Brief, passages: Passages): Given {
  const lines = sections
    .filter(({ id }) => id !== 'passages')
    .flatMap(({ id, lines }) => lines.map((line, index) => ({ id: lineId(id, index), ...line })));
  return given(lines, passages);
}

export function briefInWords(brief: Brief, { claims }: ClaimWords): Brief {
  const sections = brief.sections.map((section) => ({
    ...section,
    lines: section.lines.map((line, index) => ({
      ...line,
      text: claims.find(({ id }) => id === lineId(section.id, index))?.text ?? line.text,
    })),
  }));
  return { ...brief, sections };
}

/** What worked, what is worth a look, and the one thing to try. */
export function claimsOfDebrief({ worked, moment, next }: Debrief, passages: Passages): Given {
  const moments = Object.entries({ worked, moment }).flatMap(([id, one]) =>
    one ? [{ id, text: one.why, sources: one.sources }] : [],
  );
  return given([...moments, { id: 'next', text: next.why, sources: next.sources }], passages);
}

export function debriefInWords(debrief: Debrief, { claims }: ClaimWords): Debrief {
  const words = (id: string) => claims.find((claim) => claim.id === id)?.text;
  const put = (id: string, moment: Moment): Moment => ({ ...moment, why: words(id) ?? moment.why });
  const { worked, moment, next } = debrief;
  return {
    ...debrief,
    ...(worked && { worked: put('worked', worked) }),
    ...(moment && { moment: put('moment', moment) }),
    next: { ...next, why: words('next') ?? next.why },
  };
}

/** Ways of asking that a model may put in other words, the first of each. */
const rewritten: readonly SuggestionKind[] = ['inviting', 'clarifying'];

const firstOf = ({ suggestions }: Advice, kind: SuggestionKind) => suggestions.findIndex((one) => one.kind === kind);

/** An inviting question and a clarifying one. */
export function claimsOfAdvice(advice: Advice, passages: Passages): Given {
  const two = rewritten.flatMap((id) => {
    const one = advice.suggestions[firstOf(advice, id)];
    return one ? [{ id, text: one.text, sources: one.sources }] : [];
  });
  return given(two, passages);
}

export function adviceInWords(advice: Advice, { claims }: ClaimWords): Advice {
  const suggestions = advice.suggestions.map((one, index) => {
    const claim = claims.find(({ id }) => id === one.kind && index === firstOf(advice, one.kind));
    return claim ? { ...one, text: claim.text } : one;
  });
  return { ...advice, suggestions };
}
