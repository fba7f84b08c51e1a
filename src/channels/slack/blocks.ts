// A page as Block Kit: one message or several, never cut; or App Home.
import type { types } from '@slack/bolt';
import type { Block, Choice, Fact, Page, Point } from '../../core/view.ts';
import { group } from '../fit-text.ts';
import { pageNotHere, wordedLine } from '../text.ts';
import { fitting, limits, pieces } from './limits.ts';
import { bold, bullets, paragraph, plain, preformatted, quote } from './rich-text.ts';

/** `text` is what a notification shows: it names no topic. */
export type Message = { text: string; blocks: types.KnownBlock[] };

const notice = 'Porchlight has an answer for you.';

/** The action by which a view that a model worded is rated. */
export const rateAction = 'rate';

export function pageMessages(page: Page): Message[] {
  const text = fitting(page.notice ?? notice, limits.fallback);
  const groups = group(pageBlocks(page), textLength, limits.messageText, limits.messageBlocks);
  return groups.map((blocks) => ({ text, blocks }));
}

/** App Home is one view; what is too long for it is told in the conversation. */
export function homeView(page: Page): types.HomeView {
  const [blocks = [], ...rest] = group(pageBlocks(page), textLength, limits.viewText, limits.viewBlocks);
  if (rest.length === 0) return { type: 'home', blocks };
  const more = context('There is more than fits here. Write “home” in Messages to see all of it.');
  return { type: 'home', blocks: [...blocks.slice(0, limits.viewBlocks - more.length), ...more] };
}

/** A form that cannot open by itself: its title, and a button that opens it, wherever the button stands. */
export function formButton(title: string, place: string, slot: string): Message {
  const button: types.Button = {
    type: 'button',
    action_id: openAction,
    text: { type: 'plain_text', text: fitting(title, limits.buttonText) },
    value: fitting(`${place} ${slot}`, limits.value),
    style: 'primary',
  };
  return {
    text: notice,
    blocks: [...paragraph(plain('This opens as a form:')), { type: 'actions', elements: [button] }],
  };
}

export const openAction = 'open-form';

function pageBlocks({ title, blocks, stamp, wordedBy }: Page): types.KnownBlock[] {
  return [
    ...(title ? heading(title) : []),
    ...blocks.flatMap((block) => blockKit(block, stamp ?? '')),
    ...(wordedBy ? [...context(wordedLine(wordedBy)), rating(stamp ?? '')] : []),
  ];
}

/** @param stamp of the page whose buttons it may hold */
export function blockKit(block: Block, stamp: string): types.KnownBlock[] {
  switch (block.kind) {
    case 'text':
      return paragraph(plain(block.text));
    case 'note':
      return context(block.text);
    case 'passage':
      return [
        ...(block.title ? paragraph(bold(block.title)) : []),
        ...block.paragraphs.flatMap((text, index) =>
          paragraph(plain(text), plain(index === block.paragraphs.length - 1 ? marks(block.marks) : '')),
        ),
      ];
    case 'speech':
      return quote(block.speaker, block.text, block.cue);
    case 'points':
      return bullets(block.heading, block.points.map(pointRuns));
    case 'facts':
      return block.folded ? folded(block.heading, block.facts) : [...facts(block.heading, block.facts)];
    case 'pair':
      return facts(undefined, [block.left, block.right]);
    case 'chart':
      return [...paragraph(plain(block.sentence)), ...preformatted(bars(block.bars))];
    case 'choices':
      return choices(block.choices, stamp);
    case 'file': // on App Home and in a modal, where nothing can be uploaded
      if (block.type === 'text/html') return context(pageNotHere(block.name));
      return [...paragraph(bold(block.name)), ...preformatted(block.content)];
  }
}

function heading(title: string): types.KnownBlock[] {
  if (title.length > limits.header) return paragraph(bold(title));
  return [{ type: 'header', text: { type: 'plain_text', text: title } }];
}

/** Small print. */
export function context(text: string): types.KnownBlock[] {
  return pieces(text || ' ', limits.contextText).map((piece) => ({
    type: 'context',
    elements: [{ type: 'plain_text', text: piece, emoji: false }],
  }));
}

const marks = (list: number[] | undefined) => (list && list.length > 0 ? ` [${list.join(', ')}]` : '');
const pointRuns = ({ text, marks: list }: Point) => [plain(text), plain(marks(list))];

function facts(title: string | undefined, list: Fact[]): types.KnownBlock[] {
  const lines = list.flatMap(({ label, value }) => paragraph(bold(`${label}: `), plain(value)));
  return [...(title ? paragraph(bold(title)) : []), ...lines];
}

/** Slack's own folding is not everywhere yet; small print is. */
function folded(title: string | undefined, list: Fact[]): types.KnownBlock[] {
  const lines = list.map(({ label, value }) => `${label}${/^\d+$/.test(label) ? '' : ':'} ${value}`);
  return context([...(title ? [title] : []), ...lines].join('\n'));
}

const longestBar = 12;

function bars(list: { label: string; value: number }[]): string {
  const most = Math.max(1, ...list.map(({ value }) => value));
  const width = Math.max(0, ...list.map(({ label }) => label.length));
  return list
    .map(
      ({ label, value }) => `${label.padEnd(width)}  ${'▇'.repeat(Math.round((value / most) * longestBar))} ${value}`,
    )
    .join('\n');
}

function choices(list: Choice[], stamp: string): types.KnownBlock[] {
  const buttons = list.map(
    ({ id, label, main }): types.Button => ({
      type: 'button',
      action_id: fitting(id, limits.id),
      text: { type: 'plain_text', text: fitting(label || id, limits.buttonText) },
      value: fitting(stamp, limits.value) || '-',
      ...(main ? { style: 'primary' as const } : {}),
    }),
  );
  return group(buttons, () => 0, 0, limits.buttons)
    .filter((elements) => elements.length > 0)
    .map((elements) => ({ type: 'actions', elements }));
}

function rating(stamp: string): types.KnownBlock {
  const button = (text: string, value: string) => ({ text: { type: 'plain_text' as const, text }, value });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: rateAction,
        positive_button: button('Helpful', `up:${stamp}`),
        negative_button: button('Not helpful', `down:${stamp}`),
      },
    ],
  };
}

/** Every character of a block that a person can read. */
export function textLength(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (key === 'text' && typeof inner === 'string' ? inner.length : textLength(inner)),
    0,
  );
}
