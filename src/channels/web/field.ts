// One question of a form as HTML, its label, hint and error tied to it for screen readers.
import { html } from 'hono/html';
import type { Field, Option } from '../../core/view.ts';
import { accountOf, examplePeople } from './example-people.ts';
import type { Html } from './html-type.ts';

/** The people of the page; nobody is chosen at first. */
const people: Option[] = [
  { id: '', label: 'Choose…' },
  ...examplePeople.map((person) => ({ id: accountOf(person).account, label: person.name })),
];

type Value = string | string[] | undefined;

/** More options than this become a list to pick from instead of buttons to tap. */
const mostRadios = 6;

export function fieldHtml(field: Field, id: string, value: Value, error: string | undefined): Html {
  const hints = [field.hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const notes = html`${field.hint ? html`<p class="hint" id="${id}-hint">${field.hint}</p>` : ''}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : ''}`;
  const single = [value ?? ''].flat()[0] ?? '';
  const attributes = { id, name: field.id, hints, invalid: error !== undefined, required: field.required ?? false };
  switch (field.kind) {
    case 'short':
      return labelled(field, id, notes, inputHtml('text', attributes, single, field.most));
    case 'long':
      return labelled(field, id, notes, textareaHtml(attributes, single, field.most));
    case 'date':
    case 'time':
      return labelled(field, id, notes, inputHtml(field.kind, attributes, single));
    case 'person':
      return labelled(field, id, notes, selectHtml(attributes, people, single));
    case 'one-of':
      return field.options.length > mostRadios
        ? labelled(field, id, notes, selectHtml(attributes, field.options, single))
        : radiosHtml(field, notes, attributes, optionInputs('radio', attributes, field.options, [single]));
    case 'some-of':
      return boxesHtml(field, notes, optionInputs('checkbox', attributes, field.options, [value ?? []].flat()));
  }
}

type Attributes = { id: string; name: string; hints: string; invalid: boolean; required: boolean };

const labelHtml = ({ label, required }: Field): Html =>
  html`${label}${required ? html` <span class="needed">(needed)</span>` : ''}`;

/** What ties an input to its notes; only what there is. */
const states = ({ hints, invalid, required }: Attributes): Html =>
  html`${hints ? html` aria-describedby="${hints}"` : ''}${invalid ? html` aria-invalid="true"` : ''}${required ? html` aria-required="true"` : ''}`;

function labelled(field: Field, id: string, notes: Html, input: Html): Html {
  return html`<div class="field"><label for="${id}">${labelHtml(field)}</label>${notes}${input}</div>`;
}

function radiosHtml(field: Field, notes: Html, attributes: Attributes, inputs: Html[]): Html {
  return html`<fieldset class="field" role="radiogroup"${states(attributes)}><legend>${labelHtml(field)}</legend>${notes}<div class="options">${inputs}</div></fieldset>`;
}

function boxesHtml(field: Field, notes: Html, inputs: Html[]): Html {
  return html`<fieldset class="field"><legend>${labelHtml(field)}</legend>${notes}<div class="options">${inputs}</div></fieldset>`;
}

function inputHtml(type: string, attributes: Attributes, value: string, most?: number): Html {
  const { id, name } = attributes;
  return html`<input type="${type}" id="${id}" name="${name}" value="${value}"${most ? html` maxlength="${most}"` : ''}${states(attributes)} autocomplete="off">`;
}

function textareaHtml(attributes: Attributes, value: string, most: number): Html {
  const { id, name } = attributes;
  return html`<textarea id="${id}" name="${name}" rows="3" maxlength="${most}"${states(attributes)}>${value}</textarea>`;
}

function selectHtml(attributes: Attributes, options: Option[], value: string): Html {
  const { id, name } = attributes;
  const list = options.map(
    (option) => html`<option value="${option.id}" ${option.id === value ? 'selected' : ''}>${option.label}</option>`,
  );
  return html`<select id="${id}" name="${name}"${states(attributes)}>${list}</select>`;
}

/** Radio buttons carry no state of their own, their group does; each box carries its own. */
function optionInputs(type: 'radio' | 'checkbox', attributes: Attributes, options: Option[], values: string[]): Html[] {
  const own = type === 'checkbox' ? states({ ...attributes, required: false }) : '';
  return options.map(({ id: option, label }, index) => {
    const id = `${attributes.id}-${index}`;
    const checked = values.includes(option) ? 'checked' : '';
    return html`<label class="option" for="${id}"><input type="${type}" id="${id}" name="${attributes.name}" value="${option}" ${checked}${own}><span>${label}</span></label>`;
  });
}
