// A form comes back with what was filled in and what is wrong.
import type { Values } from '../core/incoming.ts';
import type { Form, Outgoing } from '../core/view.ts';

export function formAgain(form: Form, slot: string, values: Values, errors: Record<string, string>): Outgoing {
  return { to: 'here', slot, view: { ...form, values, errors } };
}
