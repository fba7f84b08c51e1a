// A form as a modal, and what was filled in.
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Values } from '../../core/incoming.ts';
import type { Block, Field, Form, Option, Page, Reading } from '../../core/view.ts';
import { group } from '../fit-text.ts';
import { type OwnWords, toCopy } from '../own-words.ts';
import { blockKit, context, textLength } from './blocks.ts';
import { fitting, limits } from './limits.ts';
import { bold, paragraph, plain } from './rich-text.ts';

/** What a modal brings back with it: the form's stamp and the place it belongs to. */
export const metadataSchema = z.object({ stamp: z.string().max(200), place: z.string().min(1).max(300) });

export function modalView(form: Form, place: string): types.ModalView {
  const long = form.title.length > limits.viewTitle;
  const above = [...(long ? paragraph(plain(form.title)) : []), ...(form.intro ? paragraph(plain(form.intro)) : [])];
  const below = [
    // Slack puts errors beside a field only in answer to a submission; a form that opens with them shows them here.
    ...Object.values(form.errors ?? {}).flatMap((error) => paragraph(bold(error))),
    ...form.fields.map((field) => input(field, form.values?.[field.id])),
  ];
  return {
    type: 'modal',
    callback_id: fitting(form.id, limits.id),
    private_metadata: JSON.stringify({ stamp: form.stamp ?? '', place }),
    title: plainText(long ? 'Porchlight' : form.title || 'Porchlight'),
    submit: plainText(form.submit.length > limits.viewTitle ? 'Send' : form.submit || 'Send'),
    close: plainText('Close'),
    blocks: [
      ...above,
      ...readingBlocks(form.reading ?? [], limits.viewBlocks - above.length - below.length),
      ...below,
    ].slice(0, limits.viewBlocks),
  };
}

/** What a modal shows in place of a form that is no more. */
export function closedModal({ blocks }: Page): types.ModalView {
  const shown = blocks.filter(({ kind }) => kind !== 'choices').flatMap((block) => blockKit(block, ''));
  return { type: 'modal', title: plainText('Porchlight'), close: plainText('Close'), blocks: shown };
}

/** What a card says, with the writer's own words in fields to copy them from. Nothing of it comes back. */
export function wordsModal(words: readonly OwnWords[], { blocks }: Page): types.ModalView {
  const told = blocks.filter(({ kind }) => kind !== 'choices');
  const numbers = told.findIndex(({ kind }) => kind === 'points');
  const [first, rest] = numbers < 0 ? [told, []] : [told.slice(0, numbers), told.slice(numbers)];
  const drawn = (list: Block[]) => list.flatMap((block) => blockKit(block, ''));
  const fields = words.map(({ label, text }, index) =>
    input({ kind: 'long', id: `own-${index}`, label, most: limits.input }, text),
  );
  return {
    type: 'modal',
    callback_id: 'own-words',
    private_metadata: '', // no form of ours: sent or closed, nothing of it is taken in
    title: plainText('Porchlight'),
    submit: plainText('Done'),
    close: plainText('Close'),
    blocks: [...drawn(first), ...paragraph(plain(toCopy)), ...fields, ...drawn(rest), ...paragraph(plain(below))].slice(
      0,
      limits.viewBlocks,
    ),
  };
}

const below = 'The same card, with its buttons, stands in our messages. Close this once you have your words.';

/** As much of it as one modal holds beside its fields; what is longer says so. @param most blocks */
function readingBlocks(reading: Reading[], most: number): types.KnownBlock[] {
  const blocks = reading.flatMap((block) => blockKit(block, ''));
  const [first = []] = group(blocks, textLength, limits.viewText, Math.max(1, most));
  if (first.length === blocks.length) return blocks;
  const more = context('This is longer than Slack shows at once. The local page or Teams shows the rest.');
  return [...first.slice(0, Math.max(0, most - more.length)), ...more];
}

/** What is wrong, by the block it stands in; for fields the form has. */
export function modalErrors({ fields, errors = {} }: Form): Record<string, string> {
  const known = new Set(fields.map(({ id }) => id));
  return Object.fromEntries(Object.entries(errors).filter(([id]) => known.has(id)));
}

function input(field: Field, value: string | string[] | undefined): types.InputBlock {
  return {
    type: 'input',
    block_id: fitting(field.id, limits.id),
    label: plainText(fitting(field.label || field.id, limits.value)),
    ...(field.hint ? { hint: plainText(fitting(field.hint, limits.value)) } : {}),
    optional: field.required !== true,
    element: element(field, [value ?? []].flat().filter(Boolean)),
  };
}

const action_id = 'answer';

function element(field: Field, values: string[]): types.InputBlock['element'] {
  const [first] = values;
  switch (field.kind) {
    case 'short':
    case 'long':
      return {
        type: 'plain_text_input',
        action_id,
        multiline: field.kind === 'long',
        // Slack opens no form whose words are longer than it allows, so what is kept already may stay.
        max_length: Math.min(limits.input, Math.max(1, field.most, first?.length ?? 0)),
        ...(first ? { initial_value: first.slice(0, limits.input) } : {}),
      };
    case 'one-of':
      return oneOf(field.options, first);
    case 'some-of':
      return someOf(field.options, values);
    case 'date':
      return { type: 'datepicker', action_id, ...(isDate(first) ? { initial_date: first } : {}) };
    case 'time':
      return { type: 'timepicker', action_id, ...(isTime(first) ? { initial_time: first } : {}) };
    case 'person':
      return { type: 'users_select', action_id };
  }
}

function oneOf(options: Option[], chosen: string | undefined): types.InputBlock['element'] {
  const list = optionObjects(options);
  const initial = list.find(({ value }) => value === optionValue(chosen ?? ''));
  const common = { action_id, ...(initial ? { initial_option: initial } : {}) };
  return list.length <= limits.tapOptions
    ? { type: 'radio_buttons', options: list, ...common }
    : { type: 'static_select', ...listed(list), ...common };
}

function someOf(options: Option[], chosen: string[]): types.InputBlock['element'] {
  const list = optionObjects(options);
  const initial = list.filter(({ value }) => chosen.map(optionValue).includes(value));
  const common = { action_id, ...(initial.length > 0 ? { initial_options: initial } : {}) };
  return list.length <= limits.tapOptions
    ? { type: 'checkboxes', options: list, ...common }
    : { type: 'multi_static_select', ...listed(list), ...common };
}

/** More than fit in one list stand in several, one below the other. */
function listed(list: ReturnType<typeof optionObjects>) {
  if (list.length <= limits.options) return { options: list };
  const lists = group(list, () => 1, limits.options);
  const from = (index: number) => index * limits.options + 1;
  return {
    option_groups: lists.map((some, index) => ({
      label: plainText(`${from(index)} to ${from(index) + some.length - 1}`),
      options: some,
    })),
  };
}

/** Slack refuses an option without a value; ours may be empty. */
const optionValue = (id: string) => fitting(`=${id}`, limits.optionValue);

function optionObjects(options: Option[]) {
  return options.map(({ id, label }) => ({
    text: plainText(fitting(label || id, limits.optionText)),
    value: optionValue(id),
  }));
}

const plainText = (text: string): types.PlainTextElement => ({ type: 'plain_text', text });
const isDate = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');
const isTime = (text: string | undefined): text is string => /^\d\d:\d\d$/.test(text ?? '');

const option = z.object({ value: z.string().transform((value) => value.replace(/^=/, '')) });
const answerSchema = z.object({
  value: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_user: z.string().nullish(),
});

/** A modal's answers: block by block, each with one element. */
export const stateSchema = z.object({ values: z.record(z.string(), z.record(z.string(), answerSchema)) });

/** @param team whose people a person field names */
export function valuesIn({ values }: z.infer<typeof stateSchema>, team: string): Values {
  const entries = Object.entries(values).map(([id, elements]) => {
    const [answer] = Object.values(elements);
    const several = answer?.selected_options?.map(({ value }) => value);
    const person = answer?.selected_user ? `slack:${team}/${answer.selected_user}` : undefined;
    const one = answer?.value ?? answer?.selected_option?.value ?? answer?.selected_date ?? answer?.selected_time;
    return [id, several ?? one ?? person ?? ''];
  });
  return Object.fromEntries(entries);
}

/** The people who were picked. */
export const peopleIn = ({ values }: z.infer<typeof stateSchema>): string[] =>
  Object.values(values).flatMap((elements) => Object.values(elements).flatMap(({ selected_user: user }) => user ?? []));
