// What must be read of a view, in its order, and whether a text says that and nothing else.
import type { Block, Field, Form, View } from '../../../src/core/view.ts';

/** A text that must stand there, and those that must stand between it and the next, in any order. */
export type Item = { text: string; beside: string[]; error?: string; last?: true };

const item = (text: string, beside: string[] = []): Item => ({ text, beside });

/** @param asked how many questions of a form have been asked, where they come one by one */
export function readingOf(view: View, asked?: number): Item[] {
  if (view.kind === 'form') return formReading(view, asked);
  const { title = '', blocks, wordedBy } = view;
  const worded = wordedBy ? [`Worded by ${wordedBy}, a language model. Check it.`] : [];
  return [title, ...blocks.flatMap(blockReading), ...worded].filter(Boolean).map((text) => item(text));
}

function formReading(form: Form, asked = Number.POSITIVE_INFINITY): Item[] {
  const { title, intro = '', reading = [], fields, errors = {}, submit } = form;
  const list = fields.slice(0, asked).map((field) => fieldReading(field, errors[field.id]));
  const send: Item[] = asked === Number.POSITIVE_INFINITY ? [{ ...item(submit), last: true }] : [];
  const head = [title, intro, ...reading.flatMap(blockReading)].filter(Boolean).map((text) => item(text));
  return [...head, ...list, ...send];
}

function fieldReading(field: Field, error: string | undefined): Item {
  const options = 'options' in field ? field.options.map(({ label }) => label) : [];
  const beside = [...(field.hint ? [field.hint] : []), ...options];
  return { ...item(field.label, beside), ...(error ? { error } : {}) };
}

function blockReading(block: Block): string[] {
  switch (block.kind) {
    case 'text':
    case 'note':
      return [block.text];
    case 'passage':
      return [block.title ?? '', ...block.paragraphs, ...block.marks.map(String)];
    case 'speech':
      return [block.speaker, block.text, block.cue ?? ''];
    case 'points':
      return [block.heading ?? '', ...block.points.flatMap(({ text, marks = [] }) => [text, ...marks.map(String)])];
    case 'facts':
      return [block.heading ?? '', ...block.facts.flatMap(({ label, value }) => [label, value])];
    case 'pair':
      return [block.left, block.right].flatMap(({ label, value }) => [label, value]);
    case 'chart':
      return [block.sentence, ...block.bars.flatMap(({ label, value }) => [label, String(value)])];
    case 'choices':
      return block.choices.map(({ label }) => label);
    case 'file':
      return [block.name, block.content];
  }
}

/** As it is compared: no channel need agree on capitals, on line breaks, or on the colon after a label. */
export const compared = (text: string) => text.toLowerCase().replaceAll(':', '').replace(/\s+/g, ' ').trim();

/** Where the text says something else than these, in another order, twice, or more. @param own what the channel adds */
export function faultsIn(text: string, items: Item[], own: RegExp[]): string[] {
  const bare = own.reduce((left, one) => left.replaceAll(one, ' '), text);
  const { gaps, missing } = inOrder(compared(bare), items);
  const read = gaps.map(readGap);
  const errors = items.flatMap(({ error }) => error ?? []);
  const astray = errors.filter((error) => read.filter(({ found }) => found.includes(error)).length !== 1);
  return [
    ...missing.map((words) => `does not say “${words}” in its place`),
    ...read.flatMap(({ faults }) => faults),
    ...astray.map((error) => `does not say “${error}” once, beside its field`),
  ];
}

/** What stands after one item and before the next. */
type Gap = { text: string; after: Item | undefined; before: Item | undefined };

function inOrder(text: string, items: Item[]): { gaps: Gap[]; missing: string[] } {
  let rest = text;
  let after: Item | undefined;
  const gaps: Gap[] = [];
  const missing: string[] = [];
  for (const item of items) {
    const words = compared(item.text);
    const at = item.last ? rest.lastIndexOf(words) : rest.indexOf(words);
    if (at < 0) {
      missing.push(item.text);
      continue;
    }
    gaps.push({ text: rest.slice(0, at), after, before: item });
    rest = rest.slice(at + words.length);
    after = item;
  }
  return { gaps: [...gaps, { text: rest, after, before: undefined }], missing };
}

/** An error stands above the label of its field, or between that and the next one. */
function readGap({ text, after, before }: Gap): { found: string[]; faults: string[] } {
  const wanted = after?.beside ?? [];
  const errors = [after?.error ?? [], before?.error ?? []].flat();
  const longestFirst = [...wanted, ...errors].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  let left = text;
  for (const words of longestFirst) {
    if (!left.includes(compared(words))) continue;
    found.push(words);
    left = left.replace(compared(words), ' ');
  }
  const missing = wanted.filter((words) => !found.includes(words));
  const faults = missing.map((words) => `does not say “${words}” beside “${after?.text}”`);
  // Bullets, numbers and brackets may differ from channel to channel; words may not.
  return { found, faults: /\p{L}/u.test(left) ? [...faults, `also says “${left.trim()}”`] : faults };
}
