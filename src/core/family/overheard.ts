// A right question in the wrong place: asked about safety while the one it is about can hear.
import type { Scenario } from '../scenario.ts';
import type { LineSense } from './kinds-of-line.ts';

type Asked = { sense: LineSense; named: readonly string[]; told: readonly string[] };

/**
 * Whether somebody who must not hear it can hear this question. Only where a concern opens to nothing but an offer to meet alone,
 * until that is made, and only about what the safety questions of the scenario are about.
 */
export function isOverheard({ concerns }: Pick<Scenario, 'concerns'>, { sense, named, told }: Asked): boolean {
  if (!sense.kinds.has('safety-question')) return false;
  const alone = concerns.find(({ opens }) => opens.every((kind) => kind === 'meeting-alone'));
  if (!alone || told.includes(alone.id)) return false;
  const unsafe = concerns.filter(({ opens }) => opens.includes('safety-question')).flatMap(({ topics }) => topics);
  return named.some((topic) => unsafe.includes(topic));
}
