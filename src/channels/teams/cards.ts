// A view as Adaptive Cards: one message or several, each small enough, never cut.
import type { Block, Choice, Fact, Form, Page, Point, View } from '../../core/view.ts';
import { pageNotHere, wordedLine } from '../text.ts';
import { aiLabel } from './ai-label.ts';
import { callOf, verbs } from './call.ts';
import type { ActionSet, Call, Card, Element, Message, RichTextBlock } from './card-types.ts';
import { formElements } from './form-card.ts';
import { fitting, grouped, limits } from './limits.ts';
import { bold, heading, paragraph, plain, preformatted, small } from './rich-text.ts';

/** What a notification says when the view has nothing of its own: it names no topic. */
const notice = 'Porchlight has an answer for you.';

/** `way`: how buttons call back. `footer` stands below every card, in small print. `files`: how they are told of; as text where they cannot be sent. */
export type Look = { way?: Call['type']; footer?: string | undefined; files?: 'text' };

export function messagesOf(view: View, look: Look = {}): Message[] {
  const own = view.kind === 'page' ? view.notice : undefined;
  const summary = fitting(own || notice, limits.summary);
  const label = view.kind === 'page' && view.wordedBy ? aiLabel(view) : {};
  return cardsOf(view, look).map((card) => ({ summary, card, ...label }));
}

function cardsOf(view: View, { way = 'Action.Execute', footer, files }: Look): Card[] {
  const foot = footer ? paragraph(small(footer)) : [];
  if (view.kind === 'form') {
    const reading = (view.reading ?? []).flatMap((block, index) =>
      elements(block, { stamp: '', way, files, id: `read-${index}` }),
    );
    return formCards(view, way, reading).map((body) => cardOf([...body, ...foot]));
  }
  const groups = grouped(pageElements(view, { way, files }), limits.cardBytes - limits.frameBytes);
  return groups.map((body) => cardOf([...body, ...foot]));
}

/** In one card; what is too long to read in one stands in cards of its own, before the fields. */
function formCards(form: Form, way: Call['type'], reading: Element[]): Element[][] {
  const [head = [], fields] = formElements(form, way);
  const whole = grouped([...head, ...reading, ...fields], limits.cardBytes - limits.frameBytes);
  if (reading.length === 0 || whole.length === 1) return [[...head, ...reading, ...fields]];
  return [...grouped([...head, ...reading], limits.cardBytes - limits.frameBytes), fields];
}

/** One sentence as a card. */
export const noteCard = (text: string): Card => cardOf(paragraph(plain(text)));

/** Elements as one card. */
export function cardOf(body: Element[]): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    msteams: { width: 'Full' },
    fallbackText: notice,
    body: body.length > 0 ? body : paragraph(plain(notice)),
  };
}

function pageElements({ title, blocks, stamp = '', wordedBy }: Page, look: Drawing): Element[] {
  return [
    ...heading(title ?? '', 'Large'),
    ...blocks.flatMap((block, index) => elements(block, { stamp, ...look, id: `folded-${index}` })),
    ...(wordedBy ? paragraph(small(wordedLine(wordedBy))) : []),
  ];
}

type Drawing = { way: Call['type']; files: Look['files'] };

function elements(block: Block, around: Drawing & { stamp: string; id: string }): Element[] {
  switch (block.kind) {
    case 'text':
      return paragraph(plain(block.text));
    case 'note':
      return paragraph(small(block.text));
    case 'passage':
      return [
        ...heading(block.title ?? ''),
        ...block.paragraphs.flatMap((text, index) =>
          paragraph(plain(text), plain(index === block.paragraphs.length - 1 ? marks(block.marks) : '')),
        ),
      ];
    case 'speech':
      return [
        ...paragraph(bold(block.speaker)),
        { type: 'Container', style: 'emphasis', items: paragraph(plain(block.text)) },
        ...(block.cue ? paragraph({ text: block.cue, style: { italic: true } }) : []),
      ];
    case 'points':
      return [...heading(block.heading ?? ''), ...block.points.flatMap(pointLine)];
    case 'facts':
      return block.folded ? folded(block.heading, block.facts, around.id) : facts(block.heading, block.facts);
    case 'pair':
      return facts(undefined, [block.left, block.right]);
    case 'chart':
      return [...paragraph(plain(block.sentence)), ...preformatted(bars(block.bars))];
    case 'choices':
      return choices(block.choices, around);
    case 'file':
      if (around.files === 'text' && block.type === 'text/html') return paragraph(small(pageNotHere(block.name)));
      return around.files === 'text'
        ? [...paragraph(bold(block.name)), ...preformatted(block.content)]
        : paragraph(small(`As a file, below: ${block.name}`));
  }
}

const marks = (list: number[] | undefined) => (list && list.length > 0 ? ` [${list.join(', ')}]` : '');
const close = (block: RichTextBlock): RichTextBlock => ({ ...block, spacing: 'Small' });
const pointLine = ({ text, marks: list }: Point) => paragraph(plain('• '), plain(text), plain(marks(list))).map(close);

/** A number stands before what it counts; any other label needs a colon to be told from its value. */
const factLine = ({ label, value }: Fact) =>
  paragraph(bold(`${label}${/^\d+$/.test(label) ? '' : ':'} `), plain(value)).map(close);

const facts = (title: string | undefined, list: Fact[]): Element[] => [
  ...heading(title ?? ''),
  ...list.flatMap(factLine),
];

const mostFoldedBytes = limits.cardBytes / 2;

/** Shown on tap; what is long stands open, so that it can go on in another card. */
function folded(title: string | undefined, list: Fact[], id: string): Element[] {
  const items = list.flatMap(factLine);
  const fits = grouped(items, mostFoldedBytes).length === 1;
  if (!fits || items.length === 0) return facts(title, list);
  const toggle: ActionSet = {
    type: 'ActionSet',
    actions: [
      { type: 'Action.ToggleVisibility', title: fitting(title || 'Details', limits.buttonText), targetElements: [id] },
    ],
  };
  // Together, so that a tap never looks for something in another card.
  return [{ type: 'Container', items: [toggle, { type: 'Container', id, isVisible: false, items }] }];
}

const longestBar = 12;

function bars(list: { label: string; value: number }[]): string {
  const most = Math.max(1, ...list.map(({ value }) => value));
  return list
    .map(({ label, value }) => `${label}: ${'▇'.repeat(Math.round((Math.max(0, value) / most) * longestBar))} ${value}`)
    .join('\n');
}

function choices(list: Choice[], { stamp, way }: { stamp: string; way: Call['type'] }): Element[] {
  const calls = list.map(({ id, label, main }) => ({
    ...callOf(way, verbs.choose, label || id, { stamp, choice: id }),
    ...(main ? { style: 'positive' as const } : {}),
  }));
  const rows: ActionSet[] = [];
  for (let from = 0; from < calls.length; from += limits.buttonsInRow)
    rows.push({ type: 'ActionSet', actions: calls.slice(from, from + limits.buttonsInRow) });
  return rows;
}
