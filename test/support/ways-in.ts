// Every way in which free text reaches Porchlight: said, quoted, and each field of each form.
import type { Values } from '../../src/core/incoming.ts';
import type { Outgoing } from '../../src/core/view.ts';
import { formIn } from './answers.ts';
import type { Act } from './parts.ts';

export type Way = { name: string; bring: (act: Act, text: string) => Promise<Outgoing[]> };

/** What opens each form, and values that fill it well. */
const forms: Record<string, { values: Values; fields: string[] }> = {
  prepare: {
    values: { lately: 'mom canceled three times', kind: 'check-in', minutes: '5' },
    fields: ['lately', 'kind', 'minutes', 'companions', 'topics', 'step', 'language'],
  },
  find: { values: {}, fields: ['question'] },
  ask: { values: { draft: 'why did you not come' }, fields: ['draft', 'said'] },
  drill: { values: {}, fields: ['again'] },
  'about me': { values: { role: 'advocate', country: 'us' }, fields: ['role', 'country', 'state', 'calm'] },
};

const fieldWays = Object.entries(forms).flatMap(([open, { values, fields }]) =>
  fields.map(
    (field): Way => ({
      name: `${open}, field ${field}`,
      async bring(act, text) {
        const form = formIn(await act({ kind: 'said', text: open }));
        if (!form.fields.some(({ id }) => id === field)) throw new Error(`no field ${field} after "${open}"`);
        return act({ kind: 'filled', stamp: form.stamp, values: { ...values, [field]: text } });
      },
    }),
  ),
);

export const ways: Way[] = [
  { name: 'said', bring: (act, text) => act({ kind: 'said', text }) },
  { name: 'quoted', bring: (act, text) => act({ kind: 'quoted', text }) },
  ...fieldWays,
];
