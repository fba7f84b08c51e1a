// Debriefs for tests: of every kept transcript as it is really heard, and of short talks heard as a test says.
import { earFor } from '../../src/commands/notice.ts';
import { openWays, type Ways } from '../../src/core/debrief/ways.ts';
import { type Debrief, debrief } from '../../src/core/debrief.ts';
import type { Heard } from '../../src/core/moves.ts';
import { hear } from '../../src/core/moves.ts';
import { watch } from '../../src/core/rehearsal/transcript.ts';
import { type Hear, type Rehearsal, say, startRehearsal } from '../../src/core/rehearsal.ts';
import type { Level, Scenario, WorkerLines } from '../../src/core/scenario.ts';
import { readExamples } from '../../src/library/read-examples.ts';
import { shippedLibrary } from './parts.ts';

const ear = earFor({ CONTENT_DIR: undefined });
export const reallyHeard: Hear = (line) => hear(line, ear);

export const { content } = shippedLibrary();
export const ways: Ways = openWays(content.passages, readExamples(['content']), reallyHeard);

export type Debriefed = {
  name: string;
  scenario: Scenario;
  quality: WorkerLines['quality'];
  rehearsal: Rehearsal;
  debrief: Debrief;
};

/** Every scenario's poor, fair and good worker. */
export function everyTranscript(): Debriefed[] {
  return content.scenarios.flatMap((scenario) =>
    scenario.workers.map((worker) => {
      const rehearsal = watch(scenario, worker, reallyHeard);
      const name = `${scenario.id} ${worker.quality}`;
      return { name, scenario, quality: worker.quality, rehearsal, debrief: debrief(rehearsal, scenario, ways) };
    }),
  );
}

/** A session of these lines, each heard as the test says. */
export function session(scenario: Scenario, lines: readonly [string, Heard][], level: Level = 2): Rehearsal {
  return lines.reduce(
    (rehearsal, [text, heard]) => say(rehearsal, text, scenario, () => heard),
    startRehearsal({ scenario, level, seed: 1 }),
  );
}

/** All that the debrief says in words of its own: what stands between quotation marks was said by somebody. */
export function ownWords({ next, moments, support, challenge, role, counts, thoughts, lens }: Debrief): string {
  const all = [
    ...moments.map(({ why }) => why),
    next.text,
    next.why,
    support,
    challenge,
    role,
    ...counts.flatMap(({ label, value }) => [label, value]),
    ...thoughts.map((one) => one.or),
    ...(lens ? [lens.heading, ...lens.lines] : []),
  ];
  return all
    .join('\n')
    .replaceAll(/“[^”]*”/g, '“”')
    .replaceAll(/ told you: .*/g, ' told you.');
}
