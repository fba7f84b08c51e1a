// What the person is called in this story: names vary by seed where culture is not the point.
import type { Scenario } from '../scenario.ts';
import { pick } from './chance.ts';

/** The name of each who speaks. */
export function namesIn({ people, names }: Pick<Scenario, 'people' | 'names'>, seed: number): string[] {
  const [first = '', ...others] = people.map(({ name }) => name);
  const chosen = names.length > 0 ? pick([...new Set([first, ...names])], seed, 'name') : first;
  return [chosen ?? first, ...others];
}

/** A text of the scenario with the name the person has in this story. */
export function withName(text: string, scenario: Pick<Scenario, 'people' | 'names'>, seed: number): string {
  const written = scenario.people[0]?.name ?? '';
  const name = namesIn(scenario, seed)[0] ?? written;
  if (name === written) return text;
  return text.replaceAll(new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, 'gu'), name);
}
