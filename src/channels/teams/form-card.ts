// A form as a card with inputs, and what was filled in.

import { cancel } from '../../app/stamps.ts';
import type { Values } from '../../core/incoming.ts';
import type { Field, Form, Option } from '../../core/view.ts';
import { callOf, verbs } from './call.ts';
import type { Call, Element, Input } from './card-types.ts';
import { limits } from './limits.ts';
import { heading, paragraph, plain, small } from './rich-text.ts';

/** What stands above what is read, and the fields below it with their buttons. */
export function formElements(form: Form, way: Call['type']): [head: Element[], fields: Element[]] {
  const { title, intro, fields, values = {}, errors = {}, submit, stamp = '' } = form;
  const leave: Call = { ...callOf(way, verbs.choose, 'Close', { stamp, choice: cancel }), associatedInputs: 'none' };
  const send: Call = { ...callOf(way, verbs.fill, submit || 'Send', { stamp }), style: 'positive' };
  const head = [...heading(title, 'Large'), ...(intro ? paragraph(plain(intro)) : [])];
  const below: Element[] = [
    ...fields.flatMap((field) => [
      ...paragraph({ text: errors[field.id] ?? '', style: { color: 'Attention', weight: 'Bolder' } }),
      ...input(field, [values[field.id] ?? []].flat().filter(Boolean)),
    ]),
    { type: 'ActionSet', actions: [send, leave] },
  ];
  return [head, below];
}

function input(field: Field, values: string[]): Element[] {
  const hint = field.hint ? paragraph(small(field.hint)) : [];
  const required = field.required ? { isRequired: true as const, errorMessage: missing(field) } : {};
  const base = { id: inputId(field), label: field.label || field.id, ...required };
  return [asked(field, base, values), ...hint];
}

type Base = Pick<Input, 'id' | 'label' | 'isRequired' | 'errorMessage'>;

function asked(field: Field, base: Base, values: string[]): Input {
  const [first] = values;
  const value = first ? { value: first } : {};
  switch (field.kind) {
    case 'short':
      return { ...base, type: 'Input.Text', maxLength: Math.max(1, field.most), ...value };
    case 'long':
      return { ...base, type: 'Input.Text', isMultiline: true, maxLength: Math.max(1, field.most), ...value };
    case 'one-of':
      return { ...base, ...choiceSet(field.options, values.slice(0, 1)) };
    case 'some-of':
      return { ...base, ...choiceSet(field.options, values), isMultiSelect: true };
    case 'date':
      return { ...base, type: 'Input.Date', ...(/^\d{4}-\d\d-\d\d$/.test(first ?? '') ? value : {}) };
    case 'time':
      return { ...base, type: 'Input.Time', ...(/^\d\d:\d\d$/.test(first ?? '') ? value : {}) };
    case 'person':
      return { ...base, ...choiceSet([], []), style: 'filtered', 'choices.data': people };
  }
}

const people = { type: 'Data.Query', dataset: 'graph.microsoft.com/users' } as const;

function choiceSet(options: Option[], chosen: string[]) {
  const known = chosen.filter((id) => options.some((option) => option.id === id));
  return {
    type: 'Input.ChoiceSet' as const,
    style: options.length <= limits.tapOptions ? ('expanded' as const) : ('compact' as const),
    wrap: true as const,
    choices: options.map(({ id, label }) => ({ title: label || id, value: optionValue(id) })),
    ...(known.length > 0 ? { value: known.map(optionValue).join(',') } : {}),
  };
}

function missing(field: Field): string {
  return 'options' in field ? 'Choose what fits.' : 'Fill this in.';
}

/** Several answers come back as one text with commas between; ours may be empty or hold a comma. */
const optionValue = (id: string) => `=${encodeURIComponent(id)}`;

/** What kind of answer an input brings back stands before its id: `one.minutes`. */
const prefixes: { [Kind in Field['kind']]: string } = {
  short: 'text',
  long: 'text',
  date: 'text',
  time: 'text',
  'one-of': 'one',
  'some-of': 'some',
  person: 'person',
};

const inputId = ({ kind, id }: Field) => `${prefixes[kind]}.${id}`;

/** @param data what a filled card brought: inputs by id. @param tenant whose people a person field names */
export function valuesIn(data: Record<string, unknown>, tenant: string): Values {
  const entries = Object.entries(data).flatMap(([key, value]): [string, string | string[]][] => {
    const [, kind, id = ''] = /^(text|one|some|person)\.(.+)$/s.exec(key) ?? [];
    if (typeof value !== 'string' || kind === undefined) return [];
    if (kind === 'text') return [[id, value]];
    if (kind === 'person') return [[id, value ? `teams:${tenant}/${value}` : '']];
    const chosen = value.split(',').filter(Boolean).map(optionId);
    return [[id, kind === 'some' ? chosen : (chosen[0] ?? '')]];
  });
  return Object.fromEntries(entries);
}

/** The people who were picked, by their ids in the directory. */
export const peopleIn = (data: Record<string, unknown>): string[] =>
  Object.entries(data).flatMap(([key, value]) =>
    key.startsWith(`${prefixes.person}.`) && /^[\da-f-]{36}$/i.test(String(value)) ? [String(value)] : [],
  );

function optionId(value: string): string {
  try {
    return decodeURIComponent(value.replace(/^=/, ''));
  } catch {
    return '';
  }
}
