// How a card calls back.
import type { Call } from './card-types.ts';
import { fitting, limits } from './limits.ts';

/** What a press brings back. */
export const verbs = { choose: 'choose', fill: 'fill' } as const;

/** A dialog's buttons have no verb of their own: it travels with the rest. */
export function callOf(way: Call['type'], verb: string, title: string, data: Record<string, string>): Call {
  const common = { title: fitting(title, limits.buttonText) };
  return way === 'Action.Execute'
    ? { type: way, verb, data, ...common }
    : { type: way, data: { ...data, verb }, ...common };
}
