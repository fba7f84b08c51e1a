// Makes the brief of a kept visit, for whoever is going.
import { makeBrief } from '../core/prep.ts';
import { type Person, visitorOf } from '../core/records/person.ts';
import type { VisitRecord } from '../core/records/visit.ts';
import type { Outgoing } from '../core/view.ts';
import type { Turn } from './turn.ts';
import { briefPage } from './views/brief.ts';

/**
 * The brief goes to the person's own conversation.
 * @param slot where it stands: in place of the one it was changed from, or else of the first of its visit
 */
export function briefFor(
  visitId: string,
  visit: VisitRecord,
  person: Person,
  { library }: Turn,
  slot = `brief-${visitId}`,
): Outgoing {
  const brief = makeBrief(visit, visitorOf(person), visit.minutes, library.content, library.search);
  const aboutYou = person.role
    ? undefined
    : `These are the words for a home visitor in the United States. Tell me about your work on Home, and they will fit you.`;
  const view = briefPage(brief, visit, library.content, {
    visitId,
    aboutYou,
    calm: person.calm,
  });
  return { to: { person: person.id }, slot, view: { ...view, about: { ...view.about, slot } } };
}
