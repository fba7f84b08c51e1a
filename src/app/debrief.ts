// Looking back on a practice session: one thing that worked, one moment, one thing to try; all else on request.
import { type Debrief, debrief } from '../core/debrief.ts';
import { end, type Rehearsal } from '../core/rehearsal.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Outgoing, Page } from '../core/view.ts';
import { goBack } from './go-back.ts';
import { scenarioNamed } from './practice.ts';
import { keepSession, kept, namedSession, placeToGoOn, type Session, wholeOf } from './sessions.ts';
import { type Outcome, type Press, type Turn, toAsker } from './turn.ts';
import { coursePage, debriefPage, donePage, momentsPage, nothingSaidPage, thoughtsPage } from './views/debrief.ts';
import { withChoice } from './views/worded.ts';

/** Ends the session and looks back on it. */
export async function debriefOf(session: Session, turn: Turn): Promise<Outcome> {
  const { rehearsal, scenario } = await lookBack(session, turn);
  const { content } = turn.library;
  const now =
    rehearsal.turns.length === 0
      ? toAsker(nothingSaidPage(content.words), turn)
      : lookedBack(debrief(rehearsal, scenario, turn.library.ways()), scenario, session, turn);
  const over: Session = { ...session, state: 'over' };
  return { now: [now], changes: await keepSession(over, turn) };
}

/** The press that has looking back put in other words. */
export const wordDebriefPress = 'debrief-worded';

/** @param slot where it stands, when it stands somewhere already */
export function lookedBack(
  whole: Debrief,
  scenario: Scenario,
  { id }: Pick<Session, 'id'>,
  turn: Turn,
  slot = `look-back-${turn.ids()}`,
): Outgoing & { view: Page } {
  const { content } = turn.library;
  const view = debriefPage(whole, scenario, id, content);
  const named = { ...view, about: { ...view.about, slot } };
  const choice = { id: wordDebriefPress, label: content.words.buttons.worded };
  return {
    to: { person: turn.person.id },
    slot,
    view: turn.voice.words('debrief') ? withChoice(named, choice) : named,
  };
}

const unfolded: Record<string, (...given: Parameters<typeof momentsPage>) => Page> = {
  'practice-done': donePage,
  'practice-moments': momentsPage,
  'practice-course': coursePage,
  'practice-thoughts': thoughtsPage,
};

/** One part of looking back, on request. @throws UserMistake when the session is not kept any more */
export async function unfold(press: Press, turn: Turn): Promise<Outcome> {
  const session = kept(await namedSession(press, turn));
  const { rehearsal, scenario } = await lookBack(session, turn);
  const view = unfolded[press.deed]?.(
    debrief(rehearsal, scenario, turn.library.ways()),
    scenario,
    session.id,
    turn.library.content,
  );
  if (!view) throw new Error(`nothing to unfold for "${press.deed}"`);
  return { now: [toAsker(view, turn)] };
}

/** To just before a turn, to say it another way. */
export async function tryAgain(press: Press, turn: Turn): Promise<Outcome> {
  const session = kept(await namedSession(press, turn));
  return goBack({ ...session, place: placeToGoOn(session, turn) }, Number(press.argument) - 1, turn);
}

export async function lookBack(
  session: Session,
  turn: Pick<Turn, 'store' | 'library'>,
): Promise<{ rehearsal: Rehearsal; scenario: Scenario }> {
  const scenario = scenarioNamed(session.rehearsal.scenario, turn.library);
  return { rehearsal: end(await wholeOf(session, turn)), scenario };
}
