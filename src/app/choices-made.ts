// Which answers in a filled form were chosen from what the form offered: those are our own words, and stay as they are.
import type { Incoming } from '../core/incoming.ts';
import { stampRecord } from '../core/records/stamp.ts';
import type { Field } from '../core/view.ts';
import { personIdOf } from './people.ts';
import type { Store } from './ports.ts';

/** Whether an answer under a field's id was chosen, not written. */
export type Chosen = (id: string, answer: string) => boolean;

export const nothingChosen: Chosen = () => false;

export async function chosenIn({ what, person }: Incoming, store: Pick<Store, 'get'>): Promise<Chosen> {
  if (what.kind !== 'filled') return nothingChosen;
  const owner = await personIdOf(person, store);
  const stored = owner === undefined ? undefined : await store.get('stamps', owner, what.stamp);
  if (!stored) return nothingChosen;
  const { view } = stampRecord.read(stored.value);
  if (view.kind !== 'form') return nothingChosen;
  return (id, answer) => view.fields.some((field) => field.id === id && offers(field, answer));
}

function offers(field: Field, answer: string): boolean {
  switch (field.kind) {
    case 'short':
    case 'long':
      return field.ours === true && answer.length <= field.most;
    case 'one-of':
    case 'some-of':
      return field.options.some(({ id }) => id === answer);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(answer);
    case 'time':
      return /^\d\d:\d\d$/.test(answer);
    case 'person':
      return !/\s/.test(answer);
  }
}
