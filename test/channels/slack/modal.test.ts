// Whatever a form holds: never an error, always within Slack's limits, and what is filled in comes back as it was.
import { describe, expect, it } from 'vitest';
import { metadataSchema, modalErrors, modalView, stateSchema, valuesIn } from '../../../src/channels/slack/modal.ts';
import type { Field, Form, Option } from '../../../src/core/view.ts';
import { allFields, formOfAll, stringsShown, withStrings } from '../../support/all-views.ts';
import { modalFaults, textsIn } from '../../support/slack-limits.ts';
import { oddStrings } from '../../support/slack-odd.ts';

const place = 'slack:T0LOCAL/D0ANA/1800000000.000001';
const options = (count: number): Option[] =>
  Array.from({ length: count }, (_, at) => ({ id: `o${at}`, label: `Option ${at}` }));
const formWith = (...fields: Field[]): Form => ({ kind: 'form', id: 'f', title: 'Form', fields, submit: 'Send' });
const oneOf = (count: number, kind: 'one-of' | 'some-of' = 'one-of'): Field => ({
  kind,
  id: 'pick',
  label: 'Pick',
  options: options(count),
});

const forms: [string, Form][] = [
  ['everything', formOfAll],
  ['nothing', formWith()],
  ['no words at all', { kind: 'form', id: 'f', title: '', fields: [], submit: '' }],
  ...[1, 10, 11, 60, 100, 101, 200].flatMap((count): [string, Form][] => [
    [`one of ${count} options`, { ...formWith(oneOf(count)), values: { pick: `o${count - 1}` } }],
    [`some of ${count} options`, { ...formWith(oneOf(count, 'some-of')), values: { pick: ['o0', `o${count - 1}`] } }],
  ]),
  [
    'options with empty ids',
    formWith({
      ...oneOf(0),
      options: [
        { id: '', label: 'Not sure' },
        { id: 'a', label: '' },
      ],
    } as Field),
  ],
  [
    'values that nothing offers',
    {
      ...formOfAll,
      values: { minutes: 'never', there: ['nobody'], day: 'soon', hour: '9', supervisor: 'x', gone: 'y' },
    },
  ],
  ['a value longer than its field', { ...formWith(allFields.short), values: { town: 'x'.repeat(61) } }],
  ['a value longer than Slack takes', { ...formWith(allFields.long), values: { lately: 'x'.repeat(20_000) } }],
  [
    'sixty fields',
    formWith(...Array.from({ length: 60 }, (_, at): Field => ({ ...allFields.short, id: `field-${at}` }))),
  ],
  ...oddStrings.map(([name, text]): [string, Form] => [`every word ${name}`, withStrings(formOfAll, () => text)]),
];

describe.each(forms)('a form of %s', (_name, form) => {
  const view = modalView(form, place);

  it('is a modal within the limits', () => {
    expect(modalFaults(view)).toEqual([]);
  });

  it('shows all it asks and offers', () => {
    const told = textsIn(view).map((text) => text.replace(/…$/, ''));
    const whole = told.join('');
    for (const text of stringsShown({ intro: form.intro ?? '', errors: form.errors ?? {} }))
      expect(whole).toContain(text);
    const short = [form.title, ...form.fields.flatMap(({ label, hint = '' }) => [label, hint])];
    for (const text of short)
      expect(told.some((one) => (one === '' ? text === '' : text.startsWith(one))) || text === '').toBe(true);
    const offered = form.fields.flatMap((field) => ('options' in field ? field.options : []));
    for (const { id, label } of offered)
      expect(told.some((one) => (label || id).startsWith(one)) || label === '').toBe(true);
    expect(view.blocks.filter(({ type }) => type === 'input')).toHaveLength(form.fields.length);
  });

  it('brings back its stamp and its place', () => {
    const back = metadataSchema.parse(JSON.parse(modalView({ ...form, stamp: 's1' }, place).private_metadata ?? ''));
    expect(back).toEqual({ stamp: 's1', place });
  });
});

describe('a modal', () => {
  it('has a title of its own when the form’s is too long, and then says the title inside', () => {
    const view = modalView({ ...formOfAll, title: 'What happened at the last visit?' }, place);
    expect(view.title.text).toBe('Porchlight');
    expect(textsIn(view.blocks[0])).toEqual(['What happened at the last visit?']);
  });

  it('offers all 200 options of a long list, in groups', () => {
    const told = textsIn(modalView(formWith(oneOf(200)), place));
    for (const { label } of options(200)) expect(told).toContain(label);
    expect(told).toEqual(expect.arrayContaining(['1 to 100', '101 to 200']));
  });

  it('shows what was filled in before', () => {
    const told = JSON.stringify(modalView(formOfAll, place));
    for (const value of ['"initial_value":"Lansing"', '"initial_date":"2026-03-02"', '"initial_time":"09:30"'])
      expect(told).toContain(value);
    expect(told).toMatch(/"initial_option":\{"text":\{"type":"plain_text","text":"One page"\}/);
    expect(told.match(/"initial_options":\[(.*?)\]/)?.[1]).toMatch(/The mother.*An older child/);
  });

  it('asks for what is required, and for nothing else', () => {
    const asked = modalView(formOfAll, place).blocks.flatMap((block) =>
      'optional' in block && block.optional === false ? [block.block_id] : [],
    );
    expect(asked).toEqual(['lately', 'minutes']);
  });

  it('takes errors only beside fields it has: Slack refuses any other', () => {
    expect(modalErrors({ ...formOfAll, errors: { lately: 'Write.', gone: 'Nothing.' } })).toEqual({ lately: 'Write.' });
  });
});

describe('what is filled in', () => {
  it('comes back by field, in our own words', () => {
    const state = {
      values: {
        town: { answer: { type: 'plain_text_input', value: 'Lansing' } },
        lately: { answer: { type: 'plain_text_input', value: null } },
        minutes: { answer: { type: 'radio_buttons', selected_option: { text: {}, value: '=page' } } },
        there: {
          answer: { type: 'checkboxes', selected_options: [{ value: '=mother' }, { value: '==x' }, { value: '=' }] },
        },
        day: { answer: { type: 'datepicker', selected_date: '2026-03-02' } },
        hour: { answer: { type: 'timepicker', selected_time: '09:30' } },
        supervisor: { answer: { type: 'users_select', selected_user: 'U0SAM' } },
        none: { answer: { type: 'radio_buttons', selected_option: null } },
        empty: {},
      },
    };
    expect(valuesIn(stateSchema.parse(state), 'T0LOCAL')).toEqual({
      town: 'Lansing',
      lately: '',
      minutes: 'page',
      there: ['mother', '=x', ''],
      day: '2026-03-02',
      hour: '09:30',
      supervisor: 'slack:T0LOCAL/U0SAM',
      none: '',
      empty: '',
    });
  });

  it('of every option is what was offered, also when its id is empty', () => {
    const { blocks } = modalView(formWith({ ...oneOf(1), options: [{ id: '', label: 'Not sure' }] } as Field), place);
    const offered = JSON.stringify(blocks).match(/"value":"([^"]*)"/)?.[1] ?? 'none';
    const state = { values: { pick: { answer: { selected_option: { value: offered } } } } };
    expect(valuesIn(stateSchema.parse(state), 'T1')).toEqual({ pick: '' });
  });
});
