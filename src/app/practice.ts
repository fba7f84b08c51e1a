// Practice: choose a talk, meet someone, begin.
import { hashOf } from '../core/family/chance.ts';
import { makeBrief } from '../core/prep.ts';
import { visitorOf } from '../core/records/person.ts';
import { visitRecord } from '../core/records/visit.ts';
import { watch as watchRehearsal } from '../core/rehearsal/transcript.ts';
import { lastReply, startRehearsal } from '../core/rehearsal.ts';
import type { Scenario } from '../core/scenario.ts';
import { UserMistake } from './failures.ts';
import { directOf } from './places.ts';
import type { Library } from './ports.ts';
import { keepHead, keepSession, type Session, sessionHere } from './sessions.ts';
import { type Outcome, type Press, type Turn, toAsker } from './turn.ts';
import { choosePage, introductionPage, replyPage, watchPage } from './views/practice.ts';

/** By words: the talk they name, or the list to choose from. */
export function practice(words: string, turn: Turn): Outcome {
  const { scenarios, words: shown } = turn.library.content;
  const wanted = words.trim().toLowerCase();
  const named = scenarios.find(({ id, title }) => wanted !== '' && [id, title.toLowerCase()].includes(wanted));
  const view = named ? introductionPage(named, shown, hashOf(turn.ids())) : choosePage(scenarios, shown);
  return { now: [toAsker(view, turn)] };
}

export function pickPractice({ argument }: Press, turn: Turn): Outcome {
  return introduce(scenarioNamed(argument, turn.library), turn);
}

/** Never one that begins with a warning. */
export function surprise(turn: Turn): Outcome {
  const calm = turn.library.content.scenarios.filter(({ warning }) => warning === undefined);
  const chosen = calm[hashOf(turn.ids()) % Math.max(1, calm.length)];
  if (!chosen) throw new UserMistake('There is no talk to practice yet.');
  return introduce(chosen, turn);
}

/** The talk that rehearses most of what this visit's brief rests on. */
export async function practiceThis({ about }: Press, turn: Turn): Promise<Outcome> {
  const { store, person, library } = turn;
  const stored = about.visit ? await store.get('visits', person.id, about.visit) : undefined;
  if (!stored) return practice('', turn);
  const visit = visitRecord.read(stored.value);
  const { sections } = makeBrief(visit, visitorOf(person), visit.minutes, library.content, library.search);
  const sources = new Set(sections.flatMap(({ lines }) => lines.flatMap((line) => line.sources)));
  const shared = ({ from }: Scenario) => from.filter((id) => sources.has(id)).length;
  const [nearest] = library.content.scenarios.toSorted((a, b) => shared(b) - shared(a));
  return nearest && shared(nearest) > 0 ? introduce(nearest, turn) : practice('', turn);
}

function introduce(scenario: Scenario, turn: Turn): Outcome {
  const view = introductionPage(scenario, turn.library.content.words, hashOf(turn.ids()));
  return { now: [toAsker(view, turn)] };
}

export async function beginPractice({ about, argument }: Press, turn: Turn): Promise<Outcome> {
  const { incoming, person, library, ids } = turn;
  const scenario = scenarioNamed(about.scenario, library);
  const level = scenario.levels.find((one) => String(one) === argument) ?? 1;
  const id = ids();
  const seed = about.seed === undefined ? hashOf(id) : Number(about.seed);
  const rehearsal = startRehearsal({ scenario, level, seed });
  const place = incoming.place.audience === 'private' ? incoming.place.key : directOf(person.id);
  const lastAt = turn.clock();
  const session: Session = { id, place, state: 'open', turns: 0, branches: 0, lastAt, rehearsal, kept: undefined };
  const before = await sessionHere(turn);
  const paused = before ? [keepHead({ ...before, state: 'paused' }, turn)] : [];
  const { buttons } = library.content.words;
  const view = replyPage(lastReply(rehearsal), [], { session: id, buttons });
  return {
    now: [toAsker(view, turn)],
    changes: [...paused, ...(await keepSession(session, turn))],
  };
}

/** A talk as a poor or a good worker has it: the one that content/scenarios/watch keeps. */
export function watch({ about, argument }: Press, turn: Turn): Outcome {
  const scenario = scenarioNamed(about.scenario, turn.library);
  const worker = scenario.workers.find(({ quality }) => quality === argument);
  if (!worker) throw new UserMistake('There is no such talk to watch.');
  const { opening, turns } = watchRehearsal(scenario, worker, turn.library.hear);
  const lines = turns.flatMap(({ said, reply }) => [{ speaker: 'Worker', text: said || '(says nothing)' }, reply]);
  const view = watchPage(`${scenario.title}: watching`, [opening, ...lines], worker.level);
  return { now: [toAsker(view, turn)] };
}

/** @throws UserMistake when it is not among the content any more */
export function scenarioNamed(id: string | undefined, { content }: Pick<Library, 'content'>): Scenario {
  const found = content.scenarios.find((scenario) => scenario.id === id);
  if (!found) throw new UserMistake('That talk is not here any more. Type “practice” to see the ones there are.');
  return found;
}
