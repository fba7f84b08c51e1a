// Makes the brief of a kept visit, for whoever is going.
import { type Brief, makeBrief } from '../core/prep.ts';
import { type Person, visitorOf } from '../core/records/person.ts';
import type { VisitRecord } from '../core/records/visit.ts';
import { receipt } from '../core/removed.ts';
import type { Outgoing, Page } from '../core/view.ts';
import type { Turn } from './turn.ts';
import { briefPage } from './views/brief.ts';
import { withChoice } from './views/worded.ts';

/** The press that has a brief put in other words. */
export const wordBriefPress = 'brief-worded';

/**
 * The brief goes to the person's own conversation.
 * @param slot where it stands: in place of the one it was changed from, or else of the first of its visit
 * @param worded puts its lines in other words
 */
export function briefFor(
  visitId: string,
  visit: VisitRecord,
  person: Person,
  { library, removed, voice }: Pick<Turn, 'library' | 'removed' | 'voice'>,
  slot = `brief-${visitId}`,
  worded: (brief: Brief) => Brief = (brief) => brief,
): Outgoing & { view: Page } {
  const brief = worded(makeBrief(visit, visitorOf(person), visit.minutes, library.content, library.search));
  const aboutYou = person.role
    ? undefined
    : `These are the words for a home visitor in the United States. Tell me about your work on Home, and they will fit you.`;
  const view = briefPage(brief, visit, library.content, {
    visitId,
    receipt: receipt(removed),
    aboutYou,
    calm: person.calm,
  });
  const whole = { ...view, about: { ...view.about, slot } };
  const choice = { id: wordBriefPress, label: library.content.words.buttons.worded };
  return { to: { person: person.id }, slot, view: voice.words('brief') ? withChoice(whole, choice) : whole };
}
