// A brief, questions or looking back in a model's words: on request, in the place where ours stand, which are good as they are.
import { debrief } from '../core/debrief.ts';
import { unhelpfulMoves } from '../core/hear/move.ts';
import type { Work } from '../core/incoming.ts';
import type { Brief } from '../core/prep.ts';
import type { Outgoing, Page } from '../core/view.ts';
import { adviceInWords, briefInWords, debriefInWords } from '../core/wording/claims.ts';
import type { ClaimWords, JobKind } from '../core/wording/job.ts';
import { adviceOn, wordRewritesPress } from './ask.ts';
import { briefFor, wordBriefPress } from './brief-for.ts';
import { wordBrief, wordDebrief, wordRewrites } from './claims-job.ts';
import { countCost } from './costs.ts';
import { lookBack, lookedBack, wordDebriefPress } from './debrief.ts';
import { UserMistake } from './failures.ts';
import { type VoiceAnswer, workDrawer } from './ports.ts';
import { findVisit } from './prepare.ts';
import { kept, namedSession } from './sessions.ts';
import type { DueDeeds, Outcome, Press, Presses, Turn } from './turn.ts';
import { beingWorded, whyOurs, withNote } from './views/worded.ts';
import { answerIn, planWording, workDone } from './wording.ts';

export const claimPresses: Presses = {
  [wordBriefPress]: askForBrief,
  [wordDebriefPress]: askForDebrief,
  [wordRewritesPress]: askForRewrites,
};

/** @throws UserMistake when the visit is not kept any more */
async function askForBrief(press: Press, turn: Turn): Promise<Outcome> {
  const { stored, visit } = await findVisit(press, turn);
  const { slot = '' } = press.about;
  const about = { slot, visit: stored.id, version: String(stored.version) };
  return asked(await briefFor(stored.id, visit, turn.person, turn, slot), wordBrief, about, turn);
}

/** @throws UserMistake when the session is not kept any more */
async function askForDebrief(press: Press, turn: Turn): Promise<Outcome> {
  const session = kept(await namedSession(press, turn));
  const { rehearsal, scenario } = await lookBack(session, turn);
  const { slot = '' } = press.about;
  const whole = debrief(rehearsal, scenario, turn.library.ways());
  const about = { slot, session: session.id, turns: String(session.turns) };
  return asked(lookedBack(whole, scenario, session, turn, slot), wordDebrief, about, turn);
}

function askForRewrites({ about }: Press, turn: Turn): Outcome {
  const { slot = '', draft = '', said = '' } = about;
  return asked(adviceOn({ draft, said }, turn, slot), wordRewrites, { slot, draft, said }, turn);
}

const kinds: Readonly<Record<string, JobKind>> = {
  [wordBrief]: 'brief',
  [wordDebrief]: 'debrief',
  [wordRewrites]: 'rewrites',
};

function asked(shown: Outgoing & { view: Page }, deed: string, about: Record<string, string>, turn: Turn): Outcome {
  const kind = kinds[deed];
  if (!kind || !turn.voice.words(kind)) return { now: [{ ...shown, view: withNote(shown.view, whyOurs.paused) }] };
  return { now: [{ ...shown, view: withNote(shown.view, beingWorded) }], later: planWording(deed, about, turn) };
}

export const claimDueDeeds: DueDeeds = {
  [wordBrief]: (work, turn) => cameBack('brief', work, turn, briefShown),
  [wordDebrief]: (work, turn) => cameBack('debrief', work, turn, debriefShown),
  [wordRewrites]: (work, turn) => cameBack('rewrites', work, turn, rewritesShown),
};

/** What stands in the slot now, in these words or ours; undefined when it is no longer the same. */
type Show = (work: Work, words: ClaimWords, turn: Turn) => Promise<Page | undefined>;

const briefShown: Show = async ({ about }, words, turn) => {
  const { stored, visit } = await findVisit({ about }, turn);
  if (String(stored.version) !== about.version) return undefined;
  const worded = (brief: Brief) => briefInWords(brief, words);
  return (await briefFor(stored.id, visit, turn.person, turn, about.slot, { worded })).view;
};

const debriefShown: Show = async (work, words, turn) => {
  const session = kept(await namedSession(work, turn));
  if (session.state !== 'over' || String(session.turns) !== work.about.turns) return undefined;
  const { rehearsal, scenario } = await lookBack(session, turn);
  const whole = debriefInWords(debrief(rehearsal, scenario, turn.library.ways()), words);
  return lookedBack(whole, scenario, session, turn, work.about.slot).view;
};

const rewritesShown: Show = async ({ about }, words, turn) => {
  const { slot, draft = '', said = '' } = about;
  return adviceOn({ draft, said }, turn, slot, (advice) => adviceInWords(advice, words)).view;
};

/** A model's question is heard as a worker's would be: where one judges, leads or advises, none is offered. */
function heardOut(answer: VoiceAnswer<ClaimWords>, { library }: Turn): VoiceAnswer<ClaimWords> {
  if (answer.kind !== 'said') return answer;
  const { tokens, refused, words } = answer;
  const moves = words.claims.map(({ text }) => library.hear({ text }).move);
  const unhelpful = moves.filter((move) => unhelpfulMoves.includes(move));
  if (unhelpful.length === 0) return answer;
  return { kind: 'unavailable', reason: 'checks', tokens, refused: [...refused, ...unhelpful] };
}

async function cameBack(kind: JobKind, work: Work, turn: Turn, show: Show): Promise<Outcome> {
  const came = answerIn<ClaimWords>(work);
  const answer = kind === 'rewrites' ? heardOut(came, turn) : came;
  const [cost, stored] = await Promise.all([
    countCost(kind, answer, turn),
    turn.store.get('work', workDrawer, work.id),
  ]);
  if (!stored) return { now: [], changes: [cost] };
  const view = await show(work, wordsIn(answer), turn).catch(noLongerKept);
  const now: Outgoing[] = view ? [{ to: 'here', slot: work.about.slot ?? '', view: by(answer, view, turn) }] : [];
  return { now, changes: [cost, workDone(stored)] };
}

/** Nobody waits for what is not kept any more. */
function noLongerKept(error: unknown): undefined {
  if (!(error instanceof UserMistake)) throw error;
}

const wordsIn = (answer: VoiceAnswer<ClaimWords>): ClaimWords =>
  answer.kind === 'said' ? answer.words : { claims: [] };

const by = (answer: VoiceAnswer<ClaimWords>, view: Page, { voice }: Turn): Page =>
  answer.kind === 'said' ? { ...view, wordedBy: voice.name } : withNote(view, whyOurs[answer.reason]);
