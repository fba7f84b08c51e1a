// One question of a form as HTML, its label, hint and error tied to it for screen readers.
import { html } from 'hono/html';
import type { Field, Option } from '../../core/view.ts';
import type { Html } from './html-type.ts';

type Value = string | string[] | undefined;

/** More options than this become a list to pick from instead of buttons to tap. */
const mostRadios = 6;

export function fieldHtml(field: Field, id: string, value: Value, error: string | undefined): Html {
  const hints = [field.hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const notes = html`${field.hint ? html`<p class="hint" id="${id}-hint">${field.hint}</p>` : ''}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : ''}`;
  const single = [value ?? ''].flat()[0] ?? '';
  const attributes = { id, name: field.id, hints, invalid: error !== undefined };
  switch (field.kind) {
    case 'short':
      return labelled(field, id, notes, inputHtml('text', attributes, single, field.most));
    case 'long':
      return labelled(field, id, notes, textareaHtml(attributes, single, field.most));
    case 'date':
    case 'time':
      return labelled(field, id, notes, inputHtml(field.kind, attributes, single));
    case 'person':
      return labelled(field, id, notes, inputHtml('text', attributes, single, 100));
    case 'one-of':
      return field.options.length > mostRadios
        ? labelled(field, id, notes, selectHtml(attributes, field.options, single))
        : group(field, notes, optionInputs('radio', attributes, field.options, [single]));
    case 'some-of':
      return group(field, notes, optionInputs('checkbox', attributes, field.options, [value ?? []].flat()));
  }
}

type Attributes = { id: string; name: string; hints: string; invalid: boolean };

function labelled({ label }: Field, id: string, notes: Html, input: Html): Html {
  return html`<div class="field"><label for="${id}">${label}</label>${notes}${input}</div>`;
}

function group({ label }: Field, notes: Html, inputs: Html[]): Html {
  return html`<fieldset class="field"><legend>${label}</legend>${notes}<div class="options">${inputs}</div></fieldset>`;
}

function inputHtml(type: string, { id, name, hints, invalid }: Attributes, value: string, most = 40): Html {
  return html`<input type="${type}" id="${id}" name="${name}" value="${value}" maxlength="${most}" aria-describedby="${hints}" aria-invalid="${invalid}" autocomplete="off">`;
}

function textareaHtml({ id, name, hints, invalid }: Attributes, value: string, most: number): Html {
  return html`<textarea id="${id}" name="${name}" rows="3" maxlength="${most}" aria-describedby="${hints}" aria-invalid="${invalid}">${value}</textarea>`;
}

function selectHtml({ id, name, hints, invalid }: Attributes, options: Option[], value: string): Html {
  const list = options.map(
    (option) => html`<option value="${option.id}" ${option.id === value ? 'selected' : ''}>${option.label}</option>`,
  );
  return html`<select id="${id}" name="${name}" aria-describedby="${hints}" aria-invalid="${invalid}">${list}</select>`;
}

function optionInputs(
  type: 'radio' | 'checkbox',
  { id, name, hints }: Attributes,
  options: Option[],
  values: string[],
): Html[] {
  return options.map(({ id: option, label }, index) => {
    const own = `${id}-${index}`;
    const checked = values.includes(option) ? 'checked' : '';
    return html`<label class="option" for="${own}"><input type="${type}" id="${own}" name="${name}" value="${option}" ${checked} aria-describedby="${hints}"><span>${label}</span></label>`;
  });
}
