// Words come from outside a turn: what a turn left to be worded is asked for here, and comes back through the door as due.
import type { Incoming, Place, Work } from '../core/incoming.ts';
import type { VoiceJob } from '../core/wording/job.ts';
import { briefJob, debriefJob, rewritesJob, wordBrief, wordDebrief, wordRewrites } from './claims-job.ts';
import { hasRoom } from './costs.ts';
import type { Taken } from './door.ts';
import { lineJob, wordLine } from './line-job.ts';
import { directOf } from './places.ts';
import type { Change, Ports, Stored, VoiceAnswer, VoiceFailure } from './ports.ts';
import type { Turn } from './turn.ts';

/** Who asked, and where the words will stand. */
type WordingAbout = {
  agency: string;
  account: string;
  name: string;
  person: string;
  place: string;
};

/** What each kind of such work asks for, read from what is kept; undefined when it is not there any more. */
const jobs: Readonly<Record<string, (work: Work, ports: Ports) => Promise<VoiceJob | undefined>>> = {
  [wordLine]: lineJob,
  [wordBrief]: briefJob,
  [wordDebrief]: debriefJob,
  [wordRewrites]: rewritesJob,
};

/** Long after any voice has answered, so that only a crash leaves it. */
const wordingMs = 30_000;

export const isWording = ({ deed }: Work) => Object.hasOwn(jobs, deed);

/** Such work, due when it can only have been left by a crash. @param about what it needs besides who asked, and where */
export function planWording(deed: string, about: Record<string, string>, { incoming, person, ids, clock }: Turn): Work {
  const { agency, account, name } = incoming.person;
  const place = incoming.place.audience === 'private' ? incoming.place.key : directOf(person.id);
  const asker: WordingAbout = { agency, account, name, place, person: person.id };
  const due = new Date(Date.parse(clock()) + wordingMs).toISOString();
  return { id: `${deed}/${ids()}`, deed, due, about: { ...about, ...asker } };
}

/** The change that ends such work. */
export const workDone = ({ owner, id, version, at }: Stored): Change => ({
  shelf: 'work',
  owner,
  id,
  expected: version,
  at,
  value: undefined,
});

export type Wordings = {
  /** Starts asking, if it is such work; nothing is waited for. */
  begin(work: Work | undefined): void;
  /** What a crash left is not asked for again: our own words stand. */
  resume(work: Work): Promise<void>;
  /** Resolves when nothing is being worded. */
  idle(): Promise<void>;
};

export function createWordings(ports: Ports, take: (incoming: Incoming) => Promise<Taken>): Wordings {
  const underWay = new Set<Promise<void>>();
  const comeBack = async (work: Work, answer: VoiceAnswer<unknown>) => {
    const { turn } = await take(broughtBack(work, answer, ports));
    await turn;
  };
  return {
    begin(work) {
      if (!work || !isWording(work)) return;
      const asking = ask(work, ports)
        .then((answer) => comeBack(work, answer))
        .catch((error: unknown) => ports.log.error('wording failed', error, { work: work.id }))
        .finally(() => underWay.delete(asking));
      underWay.add(asking);
    },
    resume: (work) => comeBack(work, unavailable('interrupted')),
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

async function ask(work: Work, ports: Ports): Promise<VoiceAnswer<unknown>> {
  const { voice, store, clock, spending = {}, log } = ports;
  const { agency } = work.about as WordingAbout; // planned above
  if (!(await hasRoom(agency, clock(), spending, store))) return unavailable('limit');
  const job = await jobs[work.deed]?.(work, ports);
  if (!job) return unavailable('interrupted');
  const answer = await voice.say(job);
  const { refused } = answer;
  if (refused.length > 0) log.warn('a model’s words were refused', { work: work.id, checks: refused.join(', ') });
  return answer;
}

const unavailable = (reason: VoiceFailure): VoiceAnswer<never> => ({
  kind: 'unavailable',
  reason,
  tokens: { input: 0, cached: 0, output: 0 },
  refused: [],
});

/** In the place and in the name of whoever asked, so that it waits its turn there. */
function broughtBack(work: Work, answer: VoiceAnswer<unknown>, { ids, clock }: Ports): Incoming {
  const { agency, account, name, place: key } = work.about as WordingAbout; // planned above
  const place: Place = { key, audience: 'private' };
  const about = { ...work.about, answer: JSON.stringify(answer) };
  return {
    id: `${work.id}@${ids()}`,
    at: clock(),
    person: { agency, account, name },
    place,
    what: { kind: 'due', work: { ...work, about } },
  };
}

/** What came back with the work. */
export function answerIn<Words>({ about }: Work): VoiceAnswer<Words> {
  return JSON.parse(about.answer ?? '') as VoiceAnswer<Words>; // written just above
}
