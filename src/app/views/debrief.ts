// Looking back, as a person sees it. Never a grade.
import { numberSources } from '../../core/citation.ts';
import type { Content } from '../../core/content.ts';
import type { Marked, Tried } from '../../core/debrief/marked.ts';
import type { Moment } from '../../core/debrief/moments.ts';
import type { Debrief } from '../../core/debrief.ts';
import type { Scenario } from '../../core/scenario.ts';
import { type Block, type Choice, choices, type Fact, note, type Page, page, text } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';
import { sourcesBlock } from './sources.ts';

const notice = 'Looking back is ready.';

export function nothingSaidPage({ buttons }: Words): Page {
  const again = choices([{ id: 'practice', label: buttons.practice, main: true }]);
  return page(undefined, [note('Nothing was said, so there is nothing to look back on. That is all right.'), again]);
}

type Part = (debrief: Debrief, scenario: Scenario, session: string, content: Content) => Page;

export const debriefPage: Part = (debrief, scenario, session, content) => {
  const { worked, moment, next, tried } = debrief;
  // What was tried again is shown both ways already.
  const marked = debrief.marked.filter(({ turn }) => !tried.some((one) => one.turn === turn));
  const pinned = marked.flatMap(({ moment: one }) => (one && one !== worked && one !== moment ? one : []));
  const marks = numberSources([...[worked, moment].flatMap((one) => one ?? []), next, ...pinned]);
  const marksOf = (sources: string[]) => sources.flatMap((source) => marks.get(source) ?? []);
  const blocks: Block[] = [
    ...(worked ? [passage('This worked', worked, marksOf)] : []),
    ...(moment ? [passage('A moment to look at', moment, marksOf)] : []),
    {
      kind: 'points',
      heading: 'One thing to try',
      points: [{ text: `${next.text} ${next.why}`, marks: marksOf(next.sources) }],
    },
    ...debrief.noticed.slice(0, 1).map((line) => note(line)),
    ...marked.map((one) => pinnedBlock(one, pinned, marksOf)),
    ...tried.map(triedBlock),
    ...(debrief.kept.length > 0 ? [note(keptWords(debrief))] : []),
    ...(marks.size > 0 ? [sourcesBlock(marks, content)] : []),
    choices(debriefChoices(debrief, content.words)),
  ];
  return {
    ...page(`Looking back: ${scenario.title}`, blocks, { session, scenario: scenario.id }),
    lasting: true,
    notice,
  };
};

/** Support and challenge, what only shows over the whole talk, the counts, promises, and the one lens where it fits. */
export const donePage: Part = (debrief, { title }) => {
  const { counts, support, challenge, role, lens, noticed } = debrief;
  const facts: Fact[] = [
    { label: 'Support', value: support },
    { label: 'Challenge', value: challenge },
    { label: 'Role and limits', value: role },
    ...counts,
  ];
  const points = (heading: string, lines: readonly string[]): Block[] =>
    lines.length > 0 ? [{ kind: 'points', heading, points: lines.map((line) => ({ text: line })) }] : [];
  const blocks: Block[] = [
    ...points('Over the whole talk', noticed),
    { kind: 'facts', heading: 'What was done', facts },
    ...promises(debrief),
    ...points(lens?.heading ?? '', lens?.lines ?? []),
  ];
  return { ...page(`What was done: ${title}`, blocks), notice };
};

const keptWords = ({ kept }: Debrief) =>
  kept.length === 1
    ? 'One thing was not told. Not telling is their right; a door left open counts.'
    : `${kept.length} things were not told. Not telling is their right; a door left open counts.`;

function passage(
  title: string,
  { quote, why, instead, sources }: Moment,
  marksOf: (sources: string[]) => number[],
): Block {
  const other = instead.map((line) => `Or: “${line}”`);
  return {
    kind: 'passage',
    title,
    paragraphs: [quote ? `“${quote}”` : '(You said nothing.)', why, ...other],
    marks: marksOf(sources),
  };
}

/** @param untold the moments that do not stand above already */
function pinnedBlock(
  { turn, said, reply, moment }: Marked,
  untold: Moment[],
  marksOf: (sources: string[]) => number[],
): Block {
  const exchange = `${said ? `“${said}”` : '(You said nothing.)'} — ${reply}`;
  const other = moment && untold.includes(moment) ? [moment.why, ...moment.instead.map((line) => `Or: “${line}”`)] : [];
  return {
    kind: 'passage',
    title: `You marked turn ${turn}`,
    paragraphs: [exchange, ...other],
    marks: other.length > 0 ? marksOf(moment?.sources ?? []) : [],
  };
}

function triedBlock({ turn, before, now }: Tried): Block {
  const value = ({ said, reply }: Tried['now']) => `“${said || '(nothing)'}” — ${reply}`;
  return {
    kind: 'pair',
    left: { label: `Turn ${turn}, first`, value: value(before) },
    right: { label: 'When you went back', value: value(now) },
  };
}

function promises({ promises: list }: Debrief): Block[] {
  if (list.length === 0) return [];
  const points = list.map(({ who, quote }) => ({ text: `${who === 'family' ? 'Theirs' : 'Yours'}: “${quote}”` }));
  return [{ kind: 'points', heading: 'Promises nobody came back to', points }];
}

function debriefChoices({ moments, moment, thoughts }: Debrief, { buttons }: Words): Choice[] {
  return [
    ...(moment ? [{ id: `practice-again:${moment.turn}`, label: buttons['go-back'], main: true }] : []),
    { id: 'practice-done', label: buttons.done },
    ...(moments.length > 0 ? [{ id: 'practice-moments', label: buttons.moments }] : []),
    ...(thoughts.length > 0 ? [{ id: 'practice-thoughts', label: buttons.thoughts }] : []),
    { id: 'practice-course', label: buttons.course },
    { id: 'reflect-on:after-practice', label: buttons['reflect-this'] },
    { id: 'practice', label: buttons.practice },
  ];
}

export const momentsPage: Part = ({ moments }, { title }, session, content) => {
  const marks = numberSources(moments);
  const marksOf = (sources: string[]) => sources.flatMap((source) => marks.get(source) ?? []);
  const blocks = moments.map((moment) => passage(`${moment.turn}. ${ways[moment.how]}`, moment, marksOf));
  const again = moments
    .filter(({ worked }) => !worked)
    .slice(0, mostAgain)
    .map(({ turn }): Choice => ({ id: `practice-again:${turn}`, label: `Try ${turn} again` }));
  const sources = marks.size > 0 ? [sourcesBlock(marks, content)] : [];
  return {
    ...page(`Every moment: ${title}`, [...blocks, ...sources, choices(again)], { session }),
    lasting: true,
    notice,
  };
};

const mostAgain = 6;
const ways = { with: 'Done with them', to: 'Done to them', for: 'Done for them' } as const;

/** A curve, as bars; how it rose and fell, not how high. */
export const coursePage: Part = ({ course }, { title }) => {
  const first = course.at(0)?.trust ?? 0;
  const last = course.at(-1)?.trust ?? 0;
  const falls = course
    .filter(({ trust }, index) => index > 0 && trust < (course[index - 1]?.trust ?? 0))
    .map(({ turn }) => turn);
  const way = last > first ? 'rose' : last < first ? 'fell' : 'ended where it began';
  const dips = falls.length > 0 ? ` It dipped at ${new Intl.ListFormat('en').format(falls.map(String))}.` : '';
  const sentence = `Over ${course.length - 1} turns trust ${way}.${dips} An honest concern may cost some; that is its price, not a mistake.`;
  const bars = course.map(({ turn, trust }) => ({
    label: turn === 0 ? 'start' : String(turn),
    value: Math.round(trust * 10) / 10,
  }));
  return { ...page(`How trust went: ${title}`, [{ kind: 'chart', sentence, bars }]), notice };
};

export const thoughtsPage: Part = ({ thoughts }, { title }) => {
  const blocks = thoughts.flatMap(({ quote, maybe, or }): Block[] => [
    text(quote ? `When you said “${quote}”:` : 'When you said nothing:'),
    { kind: 'pair', left: { label: 'They may have thought', value: maybe }, right: { label: 'Or', value: or } },
  ]);
  const caution = note(
    'They are invented, so their history is known. With a real parent you cannot know; you can ask.',
  );
  return { ...page(`What they may have thought: ${title}`, [...blocks, caution]), notice };
};
