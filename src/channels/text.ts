// A view as plain text: for the terminal, and as what every other channel falls back to.
import type { Block, Fact, Field, Form, Page, Point, Reading, View } from '../core/view.ts';

/** `width` is the longest line in characters; `number` gives each choice its number. */
export type TextOptions = { width?: number; number?: (choiceId: string) => string };

export function viewText(view: View, options: TextOptions = {}): string {
  return view.kind === 'page' ? pageText(view, options) : formText(view, options);
}

function pageText({ title, blocks, wordedBy }: Page, options: TextOptions): string {
  const head = title ? [underlined(title)] : [];
  const worded = wordedBy ? [wordedLine(wordedBy)] : [];
  return [...head, ...blocks.map((block) => blockText(block, options)), ...worded].join('\n\n');
}

/** Where a page for a printer cannot be handed over; the same stands as text beside it. */
export const pageNotHere = (name: string) =>
  `${name} cannot be saved from here. Copy the text of the other file into a document, and print that.`;

/** Said below whatever a language model worded, in every channel. */
export const wordedLine = (voice: string) => `Worded by ${voice}, a language model. Check it.`;

function blockText(block: Block, options: TextOptions): string {
  const { width = 88 } = options;
  switch (block.kind) {
    case 'text':
    case 'note':
      return wrap(block.text, width);
    case 'passage':
      return [
        ...headed(block.title),
        ...block.paragraphs.map((text, index) =>
          wrap(text + (index === block.paragraphs.length - 1 ? marks(block.marks) : ''), width),
        ),
      ].join('\n');
    case 'speech':
      return wrap(`${block.speaker}: ${block.text}${block.cue ? ` (${block.cue})` : ''}`, width);
    case 'points':
      return [...headed(block.heading), ...block.points.map((point) => pointText(point, width))].join('\n');
    case 'facts':
      return [...headed(block.heading), ...block.facts.map((fact) => factText(fact, width))].join('\n');
    case 'pair':
      return [block.left, block.right].map((fact) => factText(fact, width)).join('\n');
    case 'chart':
      return [wrap(block.sentence, width), ...block.bars.map(({ label, value }) => `  ${label}: ${value}`)].join('\n');
    case 'choices':
      return block.choices.map(({ id, label }) => `  ${options.number?.(id) ?? '-'} ${label}`).join('\n');
    case 'file':
      return `[${block.name}]\n${block.content}`;
  }
}

function formText(
  { title, intro, reading = [], fields, values = {}, errors = {}, submit }: Form,
  options: TextOptions,
): string {
  const { width = 88 } = options;
  const lines = fields.map((field) => {
    const value = valueText(field, values[field.id] ?? '');
    return [fieldText(field, errors[field.id], width), ...(value ? [wrap(`[${value}]`, width)] : [])].join('\n');
  });
  const head = [underlined(title), ...(intro ? [wrap(intro, width)] : []), ...readingText(reading, options)];
  return [...head, ...lines, `  - ${submit}`].join('\n\n');
}

/** What is read before the fields of a form, block by block. */
export const readingText = (reading: Reading[], options: TextOptions = {}): string[] =>
  reading.map((block) => blockText(block, options));

/** One question of a form: its label, its hint, its options numbered from 1, and what was wrong before. */
export function fieldText(field: Field, error: string | undefined, width = 88): string {
  const options = 'options' in field ? field.options.map(({ label }, index) => `  ${index + 1} ${label}`) : [];
  const hint = field.hint ? [wrap(field.hint, width)] : [];
  return [wrap(field.label, width), ...hint, ...options, ...(error ? [wrap(`! ${error}`, width)] : [])].join('\n');
}

/** What is filled in, by the labels of its options. */
export function valueText(field: Field, value: string | string[]): string {
  const filled = [value].flat();
  if (!('options' in field)) return filled.join(', ');
  const chosen = field.options.filter(({ id }) => filled.includes(id));
  return chosen.map(({ label }) => label).join(', ');
}

const headed = (heading: string | undefined) => (heading ? [heading.toUpperCase()] : []);
const marks = (list: number[] | undefined) => (list && list.length > 0 ? ` [${list.join(', ')}]` : '');
const pointText = ({ text, marks: list }: Point, width: number) => wrap(`- ${text}${marks(list)}`, width, '  ');
/** A number stands before what it counts; any other label needs a colon to be told from its value. */
const factText = ({ label, value }: Fact, width: number) =>
  wrap(`${label}${/^\d+$/.test(label) ? '' : ':'} ${value}`, width, '   ');
const underlined = (title: string) => `${title}\n${'='.repeat([...title].length)}`;

/** Breaks lines at spaces; `hang` indents every line but the first. */
function wrap(text: string, width: number, hang = ''): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : hang + word);
  }
  return lines.join('\n');
}
