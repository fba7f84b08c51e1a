// Running text that is taken literally: nothing a person or an agency wrote becomes markup.
import type { Heading, RichTextBlock, TextRun } from './card-types.ts';
import { pieces } from './limits.ts';

type Style = Omit<TextRun, 'type' | 'text'>;
type Run = { text: string; style?: Style };

export const plain = (text: string): Run => ({ text });
export const bold = (text: string): Run => ({ text, style: { weight: 'Bolder' } });
export const small = (text: string): Run => ({ text, style: { isSubtle: true, size: 'Small' } });

/** One paragraph of runs; a line break begins another block, and long text goes on in further ones. */
export function paragraph(...runs: Run[]): RichTextBlock[] {
  const lines: TextRun[][] = [[]];
  for (const { text, style } of runs) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      for (const [part, piece] of pieces(line).entries()) {
        if (part > 0) lines.push([]);
        if (piece !== '') lines.at(-1)?.push({ type: 'TextRun', text: piece, ...style });
      }
    }
  }
  const shown = lines.filter((inlines) => inlines.length > 0);
  return shown.map((inlines, index) => ({
    type: 'RichTextBlock',
    inlines,
    ...(index > 0 ? { spacing: 'Small' as const } : {}),
  }));
}

/** As typed, in letters of one width. */
export const preformatted = (text: string): RichTextBlock[] => paragraph({ text, style: { fontType: 'Monospace' } });

const markdown = /[*_~`[\]<>#\\|]|^\s*(?:\d+[.)]|[-+])\s|\{\{/;

/** Told to a screen reader as a heading, unless its words would be read as Markdown. */
export function heading(text: string, size?: 'Large'): (Heading | RichTextBlock)[] {
  if (text === '') return [];
  if (markdown.test(text) || text.length > 300)
    return paragraph({ text, style: { weight: 'Bolder', ...(size ? { size } : {}) } });
  return [{ type: 'TextBlock', style: 'heading', text, wrap: true, weight: 'Bolder', ...(size ? { size } : {}) }];
}
