// A form as a modal, and what was filled in.
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Values } from '../../core/incoming.ts';
import type { Field, Form, Option } from '../../core/view.ts';
import { fitting, limits } from './limits.ts';
import { paragraph, plain } from './rich-text.ts';

/** What a modal brings back with it: the form's stamp and the place it belongs to. */
export const metadataSchema = z.object({ stamp: z.string().max(200), place: z.string().min(1).max(300) });

export function modalView(form: Form, place: string): types.ModalView {
  const long = form.title.length > limits.viewTitle;
  return {
    type: 'modal',
    callback_id: fitting(form.id, limits.id),
    private_metadata: JSON.stringify({ stamp: form.stamp ?? '', place }),
    title: plainText(long ? 'Porchlight' : form.title || 'Porchlight'),
    submit: plainText(form.submit.length > limits.viewTitle ? 'Send' : form.submit || 'Send'),
    close: plainText('Close'),
    blocks: [
      ...(long ? paragraph(plain(form.title)) : []),
      ...(form.intro ? paragraph(plain(form.intro)) : []),
      ...form.fields.map((field) => input(field, form.values?.[field.id])),
    ].slice(0, limits.viewBlocks),
  };
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
        max_length: Math.min(limits.input, Math.max(1, field.most)),
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
  const common = { action_id, options: list, ...(initial ? { initial_option: initial } : {}) };
  return options.length <= limits.tapOptions
    ? { type: 'radio_buttons', ...common }
    : { type: 'static_select', ...common };
}

function someOf(options: Option[], chosen: string[]): types.InputBlock['element'] {
  const list = optionObjects(options);
  const initial = list.filter(({ value }) => chosen.map(optionValue).includes(value));
  const common = { action_id, options: list, ...(initial.length > 0 ? { initial_options: initial } : {}) };
  return options.length <= limits.tapOptions
    ? { type: 'checkboxes', ...common }
    : { type: 'multi_static_select', ...common };
}

/** Slack refuses an option without a value; ours may be empty. */
const optionValue = (id: string) => fitting(`=${id}`, limits.optionValue);

function optionObjects(options: Option[]) {
  return options.slice(0, limits.options).map(({ id, label }) => ({
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
