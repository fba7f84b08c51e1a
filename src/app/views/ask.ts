// Advice on a draft as a person reads it: what it may do, then lines to say, each with why and where it comes from.
import { numberSources } from '../../core/citation.ts';
import type { Content } from '../../core/content.ts';
import type { OnTopic } from '../../core/questions/on-topic.ts';
import type { Advice, Question, Suggestion, SuggestionKind } from '../../core/questions.ts';
import { type Block, type Choice, choices, note, type Page, type Point, page, text } from '../../core/view.ts';
import { sourcesBlock } from './sources.ts';

/** What notifications say: phones lie on the family's table. */
const notice = 'What you asked for is ready.';

/** In the order they are read: hear it first, then say it better, then go on. */
const order: readonly SuggestionKind[] = ['acknowledging', 'softer', 'direct', 'inviting', 'clarifying'];

/** Where nothing is asked the remark says so, and how it is asked is not told. */
function remarksOn({ form, effect }: Advice['read'], remark: string | undefined): Block[] {
  const read = form === 'statement' && remark ? '' : effect;
  return [...(read ? [text(read)] : []), ...(remark ? [note(remark)] : [])];
}

/** What the remark says for all of them is not said again with each. */
const withoutTold =
  (remark = '') =>
  (suggestion: Suggestion): Suggestion => {
    const left = (suggestion.why.match(/[^.]+\./g) ?? []).filter((sentence) => !remark.includes(sentence.trim()));
    return { ...suggestion, why: left.join('').trim() };
  };

const rewrites: readonly SuggestionKind[] = ['softer', 'direct'];

const nothingToSay =
  'I found no question in that. Type what you were going to ask, as it comes, or what the parent said, in their words.';

/** `scenario` is a talk that rehearses this. */
export type AskNotes = {
  draft: string;
  said: string;
  scenario: string | undefined;
};

export function advicePage(advice: Advice, content: Content, notes: AskNotes): Page {
  const { read, notice: remark } = advice;
  const told = !notes.draft || (!notes.said && advice.suggestions.some(({ kind }) => kind === 'acknowledging'));
  // Nothing was drafted, so there is nothing to put another way.
  const suggestions = advice.suggestions.filter(({ kind }) => !told || !rewrites.includes(kind));
  const marks = numberSources(suggestions);
  const helpless = suggestions.length === 0 && !advice.keep;
  const blocks: Block[] = [
    ...(helpless ? [note(remark ?? nothingToSay)] : remarksOn(read, remark)),
    ...order.flatMap((kind) => group(kind, suggestions.map(withoutTold(remark)), marks, content)),
    ...(marks.size > 0 ? [sourcesBlock(marks, content)] : []),
    choices(choicesOn(helpless ? undefined : advice, content, notes)),
  ];
  const { draft, said } = notes;
  return { ...page('A way to ask', blocks, { draft, said }), notice, lasting: true };
}

function group(kind: SuggestionKind, all: readonly Suggestion[], marks: Map<string, number>, { words }: Content) {
  const suggestions = all.filter((one) => one.kind === kind);
  if (suggestions.length === 0) return [];
  const points = suggestions.map(({ text, why, sources }, index): Point => {
    // The same reason is not read out twice.
    const told = suggestions.slice(0, index).some((one) => one.why === why);
    return { text: told || !why ? `“${text}”` : `“${text}” ${why}`, marks: marksOf(sources, marks) };
  });
  return [{ kind: 'points', heading: words.labels[`ask-${kind}`], points } satisfies Block];
}

/** @param advice undefined where nothing could be made of it */
function choicesOn(advice: Advice | undefined, { words: { buttons } }: Content, notes: AskNotes): Choice[] {
  const { draft, scenario } = notes;
  const again: Choice = { id: 'ask', label: buttons['ask-again'], main: true };
  if (!advice) return [again];
  return [
    again,
    ...(draft && !advice.keep ? [{ id: 'ask-keep', label: buttons['ask-keep'] }] : []),
    ...(draft ? [{ id: 'ask-notice', label: buttons['ask-notice'] }] : []),
    ...(scenario ? [{ id: `practice-pick:${scenario}`, label: buttons['practice-this'] }] : []),
  ];
}

/** Questions of the bank on one topic. */
export function onTopicPage(found: OnTopic, content: Content, notes: Omit<AskNotes, 'draft' | 'said'>): Page {
  const { labels, buttons } = content.words;
  const { topic, inviting, clarifying, safety } = found;
  const all = [...inviting, ...clarifying, ...safety];
  const marks = numberSources(all);
  const groups = [
    { heading: labels['ask-inviting'], questions: inviting },
    { heading: labels['ask-clarifying'], questions: clarifying },
    { heading: labels['ask-safety'], questions: safety },
  ].filter(({ questions }) => questions.length > 0);
  const blocks: Block[] = [
    ...whoIsThere(all).map(note),
    ...groups.map(
      ({ heading, questions }): Block => ({
        kind: 'points',
        heading,
        points: questions.map(({ text, sources }) => ({ text: `“${text}”`, marks: marksOf(sources, marks) })),
      }),
    ),
    sourcesBlock(marks, content),
    choices([
      { id: 'ask', label: buttons.ask, main: true },
      ...(notes.scenario ? [{ id: `practice-pick:${notes.scenario}`, label: buttons['practice-this'] }] : []),
      { id: 'look-up', label: buttons['look-up'] },
    ]),
  ];
  return { ...page(`Asking about: ${topic.title}`, blocks), notice, lasting: true };
}

function whoIsThere(questions: readonly Question[]): string[] {
  if (!questions.some((question) => question.with.includes('alone'))) return [];
  return [
    questions.some(({ topic }) => topic === 'violence')
      ? 'Only when you are alone together: not with a partner near, not in a child’s hearing, and with a professional interpreter, never a relative.'
      : 'Some of these are for when nobody else can hear.',
  ];
}

const marksOf = (sources: readonly string[], marks: Map<string, number>) =>
  sources.flatMap((source) => marks.get(source) ?? []);
