// What a family member has not told: by which words it would be known if a line gave it away.
import { type Scenario, type Speech, speechesOf } from '../scenario.ts';
import { stemsOf } from '../text.ts';
import type { Secret } from './job.ts';
import { numbersIn, runsOf } from './phrases.ts';

/**
 * What may be spoken of at any time, as stems and numbers: the scene, the people, the lines that keep their distance.
 * @param said what the person has said, and what they are called
 */
export function openWords(scenario: Scenario, said: readonly string[]): Set<string> {
  const { about, people } = scenario;
  const known = [about, ...people.map((person) => `${person.name} ${person.about}`), ...said];
  return new Set([...[...known, ...surfaceOf(scenario)].flatMap(stemsOf), ...known.flatMap(numbersIn)]);
}

/** Lines that can be said before anything is told. */
function surfaceOf({ openings, lines, waits, asks, owned, ends, leavesOpen }: Scenario): string[] {
  const surface: Speech[] = [
    ...openings.flatMap((opening) => opening.lines),
    ...lines.filter(({ depth }) => depth === 1),
    ...[waits, asks, owned, ends, leavesOpen].flat(),
  ];
  return surface.map(({ text }) => text);
}

/** In as many scenarios a word is one that anybody uses. */
const manyScenarios = 6;

/** Stems that the people of many scenarios use: by themselves they give nothing away. */
export function everydayStems(scenarios: readonly Scenario[]): Set<string> {
  const counts = new Map<string, number>();
  for (const scenario of scenarios) {
    const own = new Set(speechesOf(scenario).flatMap(({ text }) => stemsOf(text)));
    for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= manyScenarios).map(([stem]) => stem));
}

/**
 * @param told ids of concerns that have been told
 * @param open stems that give nothing away here; @param everyday stems that give nothing away anywhere
 */
export function secretsOf(
  scenario: Scenario,
  told: readonly string[],
  open: ReadonlySet<string>,
  everyday: ReadonlySet<string>,
): Secret[] {
  const surface = new Set(runsIn(surfaceOf(scenario)));
  return scenario.concerns
    .filter(({ id }) => !told.includes(id))
    .map(({ id, title, told: lines }) => {
      const texts = lines.map(({ text }) => text);
      const stems = [...new Set([title, ...texts].flatMap(stemsOf))].filter((stem) => !open.has(stem));
      return {
        concern: id,
        strong: stems.filter((stem) => !everyday.has(stem)),
        stems,
        runs: runsIn(texts).filter((run) => !surface.has(run)),
      };
    });
}

const telltaleRun = 4;
const runsIn = (texts: readonly string[]) => texts.flatMap((text) => [...runsOf(text, telltaleRun)]);

/** As many of a concern's lesser words together tell it. */
const together = 2;

/** Ids of the concerns a text gives away. */
export function givenAway(text: string, secrets: readonly Secret[], ours: string): string[] {
  const own = new Set(stemsOf(ours));
  const stems = new Set(stemsOf(text).filter((stem) => !own.has(stem)));
  const ownRuns = runsOf(ours, telltaleRun);
  const runs = new Set([...runsOf(text, telltaleRun)].filter((run) => !ownRuns.has(run)));
  const count = (list: readonly string[], among: ReadonlySet<string>) => list.filter((one) => among.has(one)).length;
  return secrets
    .filter(
      (secret) =>
        count(secret.strong, stems) > 0 || count(secret.stems, stems) >= together || count(secret.runs, runs) > 0,
    )
    .map(({ concern }) => concern);
}
