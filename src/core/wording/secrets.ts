// What a family member has not told: by which words it would be known if a line gave it away.
import type { Concern, Scenario, Speech } from '../scenario.ts';
import { stemsOf } from '../text.ts';
import type { Secret } from './job.ts';
import { namesWithin, numbersIn, sharesRun } from './phrases.ts';

/**
 * What may be spoken of at any time, as stems and numbers: the scene, the people, the lines that keep their distance.
 * @param said what the person has said, and what they are called
 */
export function openWords(scenario: Scenario, said: readonly string[]): Set<string> {
  const { about, people, openings, lines, waits, asks, owned, ends, leavesOpen } = scenario;
  const surface: Speech[] = [
    ...openings.flatMap((opening) => opening.lines),
    ...lines.filter(({ depth }) => depth === 1),
    ...[waits, asks, owned, ends, leavesOpen].flat(),
  ];
  const known = [about, ...people.map((person) => `${person.name} ${person.about}`), ...said];
  return new Set([...[...known, ...surface.map(({ text }) => text)].flatMap(stemsOf), ...known.flatMap(numbersIn)]);
}

/** @param told ids of concerns that have been told; @param open stems that give nothing away */
export function secretsOf(scenario: Scenario, told: readonly string[], open: ReadonlySet<string>): Secret[] {
  return scenario.concerns.filter(({ id }) => !told.includes(id)).map((concern) => secretOf(concern, open));
}

function secretOf({ id, title, told }: Concern, open: ReadonlySet<string>): Secret {
  const each = [title, ...told.map(({ text }) => text)].map((text) => new Set(stemsOf(text)));
  const hidden = [...new Set(each.flatMap((stems) => [...stems]))].filter((stem) => !open.has(stem));
  const names = new Set(told.flatMap(({ text }) => namesWithin(text).flatMap(stemsOf)));
  const strong = hidden.filter((stem) => names.has(stem) || each.filter((stems) => stems.has(stem)).length > 1);
  return { concern: id, strong, stems: hidden, lines: told.map(({ text }) => text) };
}

/** As many of a concern's lesser words together tell it. */
const together = 2;
const telltaleRun = 4;

/** Ids of the concerns a text gives away. */
export function givenAway(text: string, secrets: readonly Secret[], ours: string): string[] {
  const own = new Set(stemsOf(ours));
  const stems = new Set(stemsOf(text).filter((stem) => !own.has(stem)));
  const count = (list: readonly string[]) => list.filter((stem) => stems.has(stem)).length;
  return secrets
    .filter(
      ({ strong, stems: hidden, lines }) =>
        count(strong) > 0 ||
        count(hidden) >= together ||
        (sharesRun(text, lines, telltaleRun) && !sharesRun(ours, lines, telltaleRun)),
    )
    .map(({ concern }) => concern);
}
