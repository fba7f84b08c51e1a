// Makes the brief of a kept visit, for whoever is going.
import { makeBrief } from '../core/prep.ts';
import type { KeptPromise } from '../core/promises.ts';
import { type Person, visitorOf } from '../core/records/person.ts';
import type { VisitRecord } from '../core/records/visit.ts';
import { receipt } from '../core/removed.ts';
import type { Outgoing } from '../core/view.ts';
import { openPromises, promiseBlocks } from './promises.ts';
import type { Turn } from './turn.ts';
import { briefPage } from './views/brief.ts';

/**
 * The brief goes to the person's own conversation; what they promised stands first.
 * @param slot where it stands: in place of the one it was changed from, or else of the first of its visit
 * @param promises those still open, where that has just been decided
 */
export async function briefFor(
  visitId: string,
  visit: VisitRecord,
  person: Person,
  { library, removed, store }: Turn,
  slot = `brief-${visitId}`,
  promises?: KeptPromise[],
): Promise<Outgoing> {
  const brief = makeBrief(visit, visitorOf(person), visit.minutes, library.content, library.search);
  const aboutYou = person.role
    ? undefined
    : `These are the words for a home visitor in the United States. Tell me about your work on Home, and they will fit you.`;
  const view = briefPage(brief, visit, library.content, {
    visitId,
    receipt: receipt(removed),
    aboutYou,
    calm: person.calm,
  });
  const promised = promiseBlocks(promises ?? (await openPromises(person, { store })), person, library.content.words);
  const blocks = [...promised, ...view.blocks];
  return { to: { person: person.id }, slot, view: { ...view, blocks, about: { ...view.about, slot } } };
}
