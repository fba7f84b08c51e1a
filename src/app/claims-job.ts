// What a model is given to word a brief, questions or looking back: our sentences, the passages they rest on, and what was typed, cleaned again.
import { debrief } from '../core/debrief.ts';
import type { Work } from '../core/incoming.ts';
import { makeBrief } from '../core/prep.ts';
import { personRecord, visitorOf } from '../core/records/person.ts';
import { visitRecord } from '../core/records/visit.ts';
import { claimsOfAdvice, claimsOfBrief, claimsOfDebrief } from '../core/wording/claims.ts';
import type { ClaimsJob } from '../core/wording/job.ts';
import { lookBack } from './debrief.ts';
import type { Ports } from './ports.ts';
import { namedSession } from './sessions.ts';

/** The deeds of such work. */
export const wordBrief = 'word-brief';
export const wordDebrief = 'word-debrief';
export const wordRewrites = 'word-rewrites';

type Reading = Pick<Ports, 'store' | 'library' | 'guard'>;

export async function briefJob({ about }: Work, { store, library, guard }: Reading): Promise<ClaimsJob | undefined> {
  const { visit: id = '', person = '', agency = '' } = about;
  const [visited, known] = await Promise.all([store.get('visits', person, id), store.get('people', agency, person)]);
  if (!visited || !known || String(visited.version) !== about.version) return undefined;
  const { content, search } = library;
  const visit = visitRecord.read(visited.value);
  const brief = makeBrief(visit, visitorOf(personRecord.read(known.value)), visit.minutes, content, search);
  const typed = visit.lately ? [guard(visit.lately).text] : [];
  return { kind: 'brief', names: {}, message: { typed, ...claimsOfBrief(brief, content.passages) } };
}

export async function debriefJob(work: Work, { store, library, guard }: Reading): Promise<ClaimsJob | undefined> {
  const session = await namedSession(work, { store, person: { id: work.about.person ?? '' } });
  if (!session) return undefined;
  const { rehearsal, scenario } = await lookBack(session, { store, library });
  const whole = debrief(rehearsal, scenario, library.ways());
  const typed = [whole.worked, whole.moment].flatMap((moment) => (moment?.quote ? [guard(moment.quote).text] : []));
  return { kind: 'debrief', names: {}, message: { typed, ...claimsOfDebrief(whole, library.content.passages) } };
}

export async function rewritesJob({ about }: Work, { library, guard }: Reading): Promise<ClaimsJob> {
  const { draft = '', said = '' } = about;
  const advice = library.ask({ draft, said: said || undefined });
  const typed = [draft, said].filter(Boolean).map((text) => guard(text).text);
  return { kind: 'rewrites', names: {}, message: { typed, ...claimsOfAdvice(advice, library.content.passages) } };
}
