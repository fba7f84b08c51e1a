// Block Kit as plain text: what a person would see of it, buttons by number, and a modal's questions.
import type { types } from '@slack/bolt';

/** A button as it is shown: what pressing it sends. */
export type ShownButton = { action_id: string; value: string; label: string };

type Node = Record<string, unknown>;

/** @param number gives each button its number */
export function blocksText(blocks: types.AnyBlock[], number: (button: ShownButton) => string): string {
  return blocks.map((block) => blockText(block as unknown as Node, number)).join('\n\n');
}

function blockText(block: Node, number: (button: ShownButton) => string): string {
  if (block.type === 'header') return `## ${textOf(block.text)}`;
  if (block.type === 'rich_text') return nodes(block.elements).map(richText).join('\n');
  if (block.type === 'actions')
    return buttonsIn([block])
      .map((button) => `  ${number(button)} ${button.label}`)
      .join('\n');
  if (block.type === 'context') return nodes(block.elements).map(textOf).join(' ');
  return textOf(block.text);
}

function richText(element: Node): string {
  const inner = nodes(element.elements);
  if (element.type === 'rich_text_list') return inner.map((item) => `- ${richText(item)}`).join('\n');
  const text = inner.map(textOf).join('');
  return element.type === 'rich_text_quote' ? `> ${text}` : text;
}

/** Buttons in the order they are shown. */
export function buttonsIn(blocks: unknown[]): ShownButton[] {
  return nodes(blocks).flatMap((block) =>
    block.type === 'actions'
      ? nodes(block.elements).map(({ action_id, value, text }) => ({
          action_id: String(action_id),
          value: String(value ?? ''),
          label: textOf(text),
        }))
      : [],
  );
}

export type Question = {
  id: string;
  label: string;
  hint: string;
  type: string;
  options: { label: string; value: string }[];
  initial: unknown;
};

/** A modal's questions, and what stands above them. */
export function questionsIn(view: types.ModalView): { intro: string; questions: Question[] } {
  const blocks = view.blocks as unknown as Node[];
  const intro = blocks
    .filter(({ type }) => type !== 'input')
    .map((block) => blockText(block, () => ''))
    .join('\n');
  const questions = blocks.flatMap((block): Question[] => {
    if (block.type !== 'input') return [];
    const element = block.element as Node;
    const listed = [...nodes(element.options), ...nodes(element.option_groups).flatMap((some) => nodes(some.options))];
    const options = listed.map((option) => ({
      label: textOf(option.text),
      value: String(option.value),
    }));
    const { initial_value, initial_option, initial_options, initial_date, initial_time } = element;
    const initial = initial_value ?? initial_option ?? initial_options ?? initial_date ?? initial_time;
    return [
      {
        id: String(block.block_id),
        label: textOf(block.label),
        hint: textOf(block.hint),
        type: String(element.type),
        options,
        initial,
      },
    ];
  });
  return { intro, questions };
}

/** What a modal sends back for a question: an option's position, several with commas, or words; empty keeps what stood there. */
export function answerTo({ type, options, initial }: Question, line: string): Record<string, unknown> {
  const typed = line.trim();
  const picked = typed
    .split(/[\s,]+/)
    .flatMap((piece) => options[Number(piece) - 1] ?? [])
    .map(({ label, value }) => ({ text: { type: 'plain_text', text: label }, value }));
  if (type === 'radio_buttons' || type === 'static_select')
    return { type, selected_option: picked[0] ?? initial ?? null };
  if (type === 'checkboxes' || type === 'multi_static_select')
    return { type, selected_options: picked.length > 0 ? picked : (initial ?? []) };
  if (type === 'datepicker') return { type, selected_date: typed || (initial ?? null) };
  if (type === 'timepicker') return { type, selected_time: typed || (initial ?? null) };
  if (type === 'users_select') return { type, selected_user: typed || null };
  return { type, value: typed || (initial ?? null) };
}

const nodes = (value: unknown) => (Array.isArray(value) ? value : []) as Node[];

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return textOf((value as Node).text);
}
