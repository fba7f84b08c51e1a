// Running text as Slack's rich text: taken literally, so nothing a person or an agency wrote becomes markup or a mention.
import type { types } from '@slack/bolt';
import { group } from '../fit-text.ts';
import { limits, pieces } from './limits.ts';

type Style = { bold?: true; italic?: true };
type Run = { text: string; style?: Style };
type Section = { type: 'rich_text_section'; elements: types.RichTextElement[] };
type Element = types.RichTextBlockElement;

export const plain = (text: string): Run => ({ text });
export const bold = (text: string): Run => ({ text, style: { bold: true } });
const italic = (text: string): Run => ({ text, style: { italic: true } });

/** One paragraph of runs, as blocks that each hold no more than Slack takes. */
export function paragraph(...runs: Run[]): types.RichTextBlock[] {
  return split(runs).map((some) => richText([section(some)]));
}

/** Bullets under a heading; long lists go on in further blocks. */
export function bullets(heading: string | undefined, items: Run[][]): types.RichTextBlock[] {
  const lists = group(
    items.flatMap((runs) => split(runs)),
    (runs) => runs.reduce((sum, { text }) => sum + text.length, 0),
    limits.blockText,
  );
  const { apart, head } = line(heading ? bold(heading) : undefined);
  const blocks = lists.flatMap((list, index): types.RichTextBlock[] => {
    const items: Element[] =
      list.length > 0 ? [{ type: 'rich_text_list', style: 'bullet', elements: list.map(section) }] : [];
    const elements = [...(index === 0 ? head : []), ...items];
    return elements.length > 0 ? [richText(elements)] : [];
  });
  return [...apart, ...blocks];
}

export function quote(speaker: string, text: string, cue: string | undefined): types.RichTextBlock[] {
  const { apart, head } = line(bold(speaker));
  const { apart: after, head: tail } = line(cue ? italic(cue) : undefined);
  const quoted = split([plain(text)]).map((runs, index, all) => {
    const said: Element = { type: 'rich_text_quote', elements: section(runs).elements };
    return richText([...(index === 0 ? head : []), said, ...(index === all.length - 1 ? tail : [])]);
  });
  return [...apart, ...quoted, ...after];
}

/** A short line stands in the same block as what it belongs to; a long one has blocks of its own. */
function line(run: Run | undefined): { apart: types.RichTextBlock[]; head: Element[] } {
  if (!run) return { apart: [], head: [] };
  return run.text.length > limits.header ? { apart: paragraph(run), head: [] } : { apart: [], head: [section([run])] };
}

/** As typed, in letters of one width. */
export function preformatted(text: string): types.RichTextBlock[] {
  return pieces(text, limits.blockText).map((piece) =>
    richText([{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: piece || ' ' }] }]),
  );
}

/** Slack refuses a text element without text. */
function section(runs: Run[]): Section {
  const elements = runs
    .filter(({ text }) => text !== '')
    .map((run): types.RichTextElement => ({ type: 'text', ...run }));
  return { type: 'rich_text_section', elements: elements.length > 0 ? elements : [{ type: 'text', text: ' ' }] };
}

const richText = (elements: Element[]): types.RichTextBlock => ({ type: 'rich_text', elements });

function split(runs: Run[]): Run[][] {
  const parts = runs.flatMap((run) => pieces(run.text, limits.blockText).map((text) => ({ ...run, text })));
  return group(parts, ({ text }) => text.length, limits.blockText);
}
