// A form comes back with what was filled in and what is wrong, and says what the guard took out.
import type { Values } from '../core/incoming.ts';
import { receipt } from '../core/removed.ts';
import type { Form, Outgoing } from '../core/view.ts';
import type { Turn } from './turn.ts';

export function formAgain(
  form: Form,
  slot: string,
  values: Values,
  errors: Record<string, string>,
  turn: Turn,
): Outgoing {
  const intro = receipt(turn.removed) ?? form.intro;
  return { to: 'here', slot, view: { ...form, ...(intro === undefined ? {} : { intro }), values, errors } };
}
