// What a model is given to word a family member's line: the persona, what was told, the last lines, the line we chose. No secret.

import { namesIn, withName } from '../core/family/names.ts';
import { shownText } from '../core/family.ts';
import type { Work } from '../core/incoming.ts';
import { type Rehearsal, standingOf } from '../core/rehearsal.ts';
import type { Mood, Scenario } from '../core/scenario.ts';
import type { LineJob, TalkLine } from '../core/wording/job.ts';
import { everydayStems, openWords, secretsOf } from '../core/wording/secrets.ts';
import type { Guard, Ports } from './ports.ts';
import { namedSession, wholeOf } from './sessions.ts';

/** The deed of such work. */
export const wordLine = 'word-line';

/** Turns of the talk that are sent along. */
const recentTurns = 3;
/** As much of a typed line as is sent, in characters. */
const mostTyped = 600;
const mostRepeatable = 4;

export async function lineJob(work: Work, { store, library, guard }: Ports): Promise<LineJob | undefined> {
  const session = await namedSession(work, { store, person: { id: work.about.person ?? '' } });
  if (session?.wording !== work.id) return undefined;
  const { scenarios } = library.content;
  const scenario = scenarios.find(({ id }) => id === session.rehearsal.scenario);
  return scenario && lineJobOf(await wholeOf(session, { store }), scenario, scenarios, guard);
}

/** Counted once for the content as it stands. */
const everyday = new WeakMap<readonly Scenario[], Set<string>>();
function everydayOf(scenarios: readonly Scenario[]): Set<string> {
  const known = everyday.get(scenarios) ?? everydayStems(scenarios);
  everyday.set(scenarios, known);
  return known;
}

/** For the last line of the talk; none where nothing is spoken. @param scenarios all of them: what their people share is no secret */
export function lineJobOf(
  rehearsal: Rehearsal,
  scenario: Scenario,
  scenarios: readonly Scenario[],
  guard: Guard,
): LineJob | undefined {
  const { turns, opening, seed } = rehearsal;
  const last = turns.at(-1);
  if (!last || !canBeWorded(last.reply.text)) return undefined;
  const before = turns.slice(0, -1);
  const said = [opening, ...before.map(({ reply }) => reply)].map(shownText);
  const named = (text: string) => withName(text, scenario, seed);
  const person = scenario.people.find(({ name }) => named(name) === last.reply.speaker) ?? scenario.people[0];
  const open = openWords(scenario, [...said, ...namesIn(scenario, seed)]);
  return {
    kind: 'family-line',
    names: { name: last.reply.speaker, about: named(person?.about ?? ''), scene: named(scenario.about) },
    message: {
      mood: moodOf(rehearsal),
      told: before.filter(({ opened }) => opened.length > 0).map(({ reply }) => shownText(reply)),
      talk: talkOf(rehearsal, guard),
      worker: typed(last.said, guard),
      line: last.reply.text,
    },
    held: {
      telling: last.opened.length > 0,
      before: said.slice(-mostRepeatable),
      open: [...open],
      secrets: secretsOf(scenario, last.standing.told, open, everydayOf(scenarios)),
    },
  };
}

function talkOf({ opening, turns }: Rehearsal, guard: Guard): TalkLine[] {
  const recent = turns.slice(-1 - recentTurns, -1);
  const first: TalkLine[] = recent.length < turns.length - 1 ? [] : [{ who: 'you', text: opening.text }];
  const lines = recent.flatMap(({ said, reply }): TalkLine[] => [
    { who: 'worker', text: typed(said, guard) },
    { who: 'you', text: shownText(reply) },
  ]);
  return [...first, ...lines];
}

const typed = (text: string, guard: Guard) => (text === '' ? '(says nothing)' : guard(text).text.slice(0, mostTyped));

/** One word for how they are; the numbers stay here. */
function moodOf(rehearsal: Rehearsal): Mood {
  const { trust, tension, turn } = standingOf(rehearsal);
  if (tension >= 6) return 'tense';
  if (trust >= 5 && tension < 4) return 'warm';
  return turn >= 8 ? 'tired' : 'guarded';
}

/** Looks and silences need no other words. */
export function canBeWorded(text: string): boolean {
  return (
    text
      .replaceAll(/\*[^*]*\*/g, ' ')
      .trim()
      .split(/\s+/).length > 2
  );
}
