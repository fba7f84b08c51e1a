// A debrief as a person reads it in the terminal: one thing that worked, one moment, one thing to try; then the rest.
import { citation } from '../core/citation.ts';
import type { Content } from '../core/content.ts';
import type { Marked, Tried } from '../core/debrief/marked.ts';
import type { Moment } from '../core/debrief/moments.ts';
import type { Debrief } from '../core/debrief.ts';
import { withName } from '../core/family/names.ts';
import type { Scenario } from '../core/scenario.ts';

/** What the text needs to name things: the scenario as played, and the content its sources stand in. */
export type DebriefNames = { scenario: Scenario; seed: number; content: Content };

/** Everything but `balance`, which is shown nowhere. */
export function debriefText(debrief: Debrief, names: DebriefNames): string {
  const { worked, moment, next, moments, support, challenge, role } = debrief;
  const rest = moments.filter((one) => one !== worked && one !== moment);
  const blocks = [
    worked && part('Something that worked', momentText(worked, names)),
    moment && part('A moment to look at', momentText(moment, names)),
    part('One thing to try', [next.text, next.why, ...cited(next.sources, names)]),
    ...debrief.marked.map(markedText),
    ...debrief.tried.map(triedText),
    debrief.noticed.length > 0 && part('What you may not have noticed', debrief.noticed),
    part('Support', [support]),
    part('Honest challenge', [challenge]),
    part('Role and limits', [role]),
    toldText(debrief, names),
    part(
      'Counted',
      debrief.counts.map(({ label, value }) => `${label}: ${value}`),
    ),
    promisesText(debrief),
    rest.length > 0 &&
      part(
        'More moments',
        rest.flatMap((one) => [...momentText(one, names), '']),
      ),
    thoughtsText(debrief),
    debrief.lens && part(debrief.lens.heading, debrief.lens.lines),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

const part = (title: string, lines: readonly string[]): string =>
  [title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))].join('\n').trimEnd();

function momentText({ turn, quote, why, worked, instead, sources }: Moment, names: DebriefNames): string[] {
  return [
    quote === '' ? `Turn ${turn}: you said nothing.` : `Turn ${turn}: “${quote}”`,
    why,
    worked ? 'Two more of its kind:' : 'Two other ways to say it:',
    ...instead.map((text) => `  - ${text}`),
    ...cited(sources, names),
  ];
}

function markedText({ turn, said, reply, moment }: Marked): string {
  return part(`You marked turn ${turn}`, [`“${said || '(nothing)'}” — ${reply}`, ...(moment ? [moment.why] : [])]);
}

function triedText({ turn, before, now }: Tried): string {
  const value = ({ said, reply }: Tried['now']) => `“${said || '(nothing)'}” — ${reply}`;
  return part(`You went back to turn ${turn}`, [`first: ${value(before)}`, `then: ${value(now)}`]);
}

const cited = (sources: readonly string[], { content }: DebriefNames): string[] =>
  sources.map((id) => `(${citation(id, content)})`);

function toldText({ told, turns }: Debrief, { scenario, seed }: DebriefNames): string {
  const count = turns === 1 ? '1 turn' : `${turns} turns`;
  const titles = scenario.concerns
    .filter(({ id }) => told.includes(id))
    .map(({ title }) => `- ${withName(title, scenario, seed)}`);
  if (titles.length > 0) return part(`What you were told, in ${count}`, titles);
  return part(`In ${count}`, ['Nothing held back was told. That is a family’s right, and there is a next visit.']);
}

function promisesText({ promises }: Debrief): string | false {
  if (promises.length === 0) return false;
  const who = { family: 'Theirs', worker: 'Yours' } as const;
  return part(
    'Promises nobody came back to',
    promises.map((one) => `${who[one.who]}: “${one.quote}”`),
  );
}

function thoughtsText({ thoughts }: Debrief): string | false {
  if (thoughts.length === 0) return false;
  return part(
    'What this invented person may have been thinking',
    thoughts.flatMap((one) => [`Turn ${one.turn}: “${one.quote}”`, one.maybe, one.or, '']),
  );
}
