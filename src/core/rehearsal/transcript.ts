// A kept conversation between a simulated worker and the person, as a page a supervisor can read and argue with.

import { withName } from '../family/names.ts';
import { reasons } from '../family/rules.ts';
import { type Hear, isOver, type Rehearsal, type RehearsalTurn, say, startRehearsal } from '../rehearsal.ts';
import type { Scenario, WorkerLines } from '../scenario.ts';

const seed = 1;

/** What one of a scenario's workers says, and what the person answers; always the same. */
export function watch(scenario: Scenario, { level, lines }: WorkerLines, hear: Hear): Rehearsal {
  let rehearsal = startRehearsal({ scenario, level, seed });
  for (const line of lines)
    if (!isOver(rehearsal)) rehearsal = say(rehearsal, withName(line, scenario, seed), scenario, hear);
  return rehearsal;
}

/** The same as Markdown: what was said, what it was heard as, what it did, and what was told. */
export function transcriptText(scenario: Scenario, worker: WorkerLines, hear: Hear): string {
  const rehearsal = watch(scenario, worker, hear);
  const { opening, turns } = rehearsal;
  const kept = scenario.concerns
    .filter(({ id }) => !turns.at(-1)?.standing.told.includes(id))
    .map(({ title }) => title);
  const parts = [
    `# ${scenario.title}: a ${worker.quality} worker, level ${worker.level}`,
    withName(scenario.about, scenario, seed),
    ...(scenario.warning ? [`**Before you read:** ${scenario.warning}`] : []),
    `**${opening.speaker}:** ${opening.text}`,
    ...turns.flatMap((turn) => turnText(turn, scenario)),
    `**Never told:** ${kept.length > 0 ? kept.join('; ') : 'nothing'}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function turnText({ said, reply, standing, ...turn }: RehearsalTurn, scenario: Scenario): string[] {
  const worker = standing.lastKind === 'wait' ? '**Worker:** *says nothing*' : `**Worker:** ${said}`;
  return [worker, `> ${noteOn({ said, reply, standing, ...turn }, scenario)}`, `**${reply.speaker}:** ${reply.text}`];
}

function noteOn({ standing, why, opened }: RehearsalTurn, { concerns }: Scenario): string {
  const heard = standing.lastKind === 'wait' ? 'Silence' : capital((standing.lastKind ?? 'other').replaceAll('-', ' '));
  const causes = why.map(({ reason }) => reasons[reason]);
  const told = concerns.filter(({ id }) => opened.includes(id)).map(({ title }) => `**Told:** ${title}.`);
  return [`${heard}.`, ...new Set(causes), ...told].join(' ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
