// The conversations in test/transcripts: their lines, and what each line does at the door.
import { readdirSync, readFileSync } from 'node:fs';
import type { Values, What } from '../../src/core/incoming.ts';
import type { Field, Form, Outgoing, View } from '../../src/core/view.ts';

export type Step = { line: number; kind: '>' | '~' | '!'; text: string };

/** What someone does, in words they see: the labels of buttons, of fields and of options. */
export type Deed =
  | { kind: 'say'; text: string }
  | { kind: 'press'; label: string }
  | { kind: 'fill'; values: Record<string, string> }
  | { kind: 'close' };

const folder = 'test/transcripts';
export const stories = readdirSync(folder).filter((name) => name.endsWith('.md'));

export function stepsOf(story: string): Step[] {
  const text = readFileSync(`${folder}/${story}`, 'utf8');
  return text.split('\n').flatMap((raw, index) => {
    const match = /^([>~!]) ?(.*)$/.exec(raw);
    return match ? [{ line: index + 1, kind: match[1] as Step['kind'], text: match[2] ?? '' }] : [];
  });
}

/** A conversation at the door. @param act brings one thing to it */
export function openTalk(act: (what: What) => Promise<Outgoing[]>) {
  let shown: View[] = [];
  let filling: Record<string, string> = {};
  const form = () => shown.find((view) => view.kind === 'form');
  return {
    /** What a line does; undefined for an answer in the open form, which goes with the next “submit”. */
    deedOf(text: string): Deed | undefined {
      const open = form();
      const field = open && fieldNamed(open, text);
      if (field) {
        filling = { ...filling, ...field };
        return undefined;
      }
      const values = filling;
      filling = {};
      if (open && text === 'submit') return { kind: 'fill', values };
      if (open && text === 'close') return { kind: 'close' };
      const label = /^\[(.+)\]$/.exec(text)?.[1];
      return label === undefined ? { kind: 'say', text } : { kind: 'press', label };
    },
    /** Does it, and gives what is answered; not what changes on Home. */
    async carryOut(deed: Deed): Promise<View[]> {
      const now = await act(whatOf(deed, shown, form()));
      shown = now.filter(({ to }) => typeof to === 'string' || !('home' in to)).map(({ view }) => view);
      return shown;
    },
  };
}

function whatOf(deed: Deed, shown: View[], form: Form | undefined): What {
  switch (deed.kind) {
    case 'say':
      return { kind: 'said', text: deed.text };
    case 'press':
      return press(deed.label, shown);
    case 'fill':
      return {
        kind: 'filled',
        stamp: form?.stamp ?? '',
        values: { ...form?.values, ...valuesById(form, deed.values) },
      };
    case 'close':
      return { kind: 'chose', stamp: form?.stamp ?? '', choice: 'cancel' };
  }
}

function press(label: string, shown: View[]): What {
  for (const view of shown) {
    const blocks = view.kind === 'page' ? view.blocks : [];
    const choice = blocks
      .flatMap((block) => (block.kind === 'choices' ? block.choices : []))
      .find((one) => one.label === label);
    if (choice && view.stamp) return { kind: 'chose', stamp: view.stamp, choice: choice.id };
  }
  throw new Error(`no button "${label}" was shown`);
}

/** `kind: Goal setting` as the value of the field with that id, under its label. */
function fieldNamed(form: Form, text: string): Record<string, string> | undefined {
  const [, id = '', value = ''] = /^([a-z]+): (.*)$/.exec(text) ?? [];
  const field = form.fields.find((candidate) => candidate.id === id);
  return field && { [field.label]: value };
}

function valuesById(form: Form | undefined, values: Record<string, string>): Values {
  const entries = Object.entries(values).map(([label, value]) => {
    const field = form?.fields.find((candidate) => candidate.label === label);
    if (!field) throw new Error(`no field "${label}" was shown`);
    return [field.id, valueFor(field, value)];
  });
  return Object.fromEntries(entries);
}

/** Options by their label. */
function valueFor(field: Field, value: string): string | string[] {
  const option = 'options' in field ? field.options.find(({ label }) => label === value)?.id : undefined;
  return field.kind === 'some-of' ? [option ?? value] : (option ?? value);
}
