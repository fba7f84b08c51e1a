// Runs the conversations in test/transcripts/, each a story a colleague can read.
//   > words        someone types       > [label]      someone presses the button with that label
//   > field: value (several lines, then > submit)     someone fills the open form
//   ~ text         the answer says it   ! text         the answer does not say it
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { viewText } from '../src/channels/text.ts';
import type { Values, What } from '../src/core/incoming.ts';
import type { Form, View } from '../src/core/view.ts';
import { testParts } from './support/parts.ts';

type Step = { line: number; kind: '>' | '~' | '!'; text: string };

const folder = 'test/transcripts';
const stories = readdirSync(folder).filter((name) => name.endsWith('.md'));

describe('conversations', () => {
  it('are there to be read', () => {
    expect(stories.length).toBeGreaterThanOrEqual(6);
  });

  it.each(stories)('%s', async (name) => {
    const steps = stepsOf(readFileSync(`${folder}/${name}`, 'utf8'));
    expect(steps.filter(({ kind }) => kind !== '>').length).toBeGreaterThan(0);
    await run(steps);
  });
});

async function run(steps: Step[]): Promise<void> {
  const { act } = testParts();
  let shown: View[] = [];
  let filling: Values = {};
  for (const { kind, text, line } of steps) {
    const said = shown.map((view) => viewText(view, { width: 10_000 })).join('\n');
    if (kind === '~') expect(said, `line ${line}`).toContain(text);
    else if (kind === '!') expect(said, `line ${line}`).not.toContain(text);
    else {
      const form = shown.find((view) => view.kind === 'form');
      const field = form && fieldNamed(form, text);
      if (field) {
        filling = { ...filling, ...field };
        continue;
      }
      const now = await act(deed(text, shown, filling));
      filling = {};
      shown = now.filter(({ to }) => typeof to === 'string' || !('home' in to)).map(({ view }) => view);
    }
  }
}

function deed(text: string, shown: View[], filling: Values): What {
  const form = shown.find((view) => view.kind === 'form');
  if (text === 'submit' && form?.stamp)
    return { kind: 'filled', stamp: form.stamp, values: { ...form.values, ...filling } };
  if (text === 'close' && form?.stamp) return { kind: 'chose', stamp: form.stamp, choice: 'cancel' };
  const label = /^\[(.+)\]$/.exec(text)?.[1];
  if (label === undefined) return { kind: 'said', text };
  for (const view of shown) {
    const blocks = view.kind === 'page' ? view.blocks : [];
    const choice = blocks
      .flatMap((block) => (block.kind === 'choices' ? block.choices : []))
      .find((one) => one.label === label);
    if (choice && view.stamp) return { kind: 'chose', stamp: view.stamp, choice: choice.id };
  }
  throw new Error(`no button "${label}" was shown`);
}

/** `kind: Goal setting` as the value of the field named so; options by their label. */
function fieldNamed(form: Form, text: string): Values | undefined {
  const [, id = '', value = ''] = /^([a-z]+): (.*)$/.exec(text) ?? [];
  const field = form.fields.find((candidate) => candidate.id === id);
  if (!field) return undefined;
  const option = 'options' in field ? field.options.find(({ label }) => label === value)?.id : undefined;
  return { [id]: field.kind === 'some-of' ? [option ?? value] : (option ?? value) };
}

function stepsOf(text: string): Step[] {
  return text.split('\n').flatMap((raw, index) => {
    const match = /^([>~!]) ?(.*)$/.exec(raw);
    return match ? [{ line: index + 1, kind: match[1] as Step['kind'], text: match[2] ?? '' }] : [];
  });
}
