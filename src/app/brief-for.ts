// Makes the brief of a kept visit, for whoever is going.
import { type Brief, makeBrief } from '../core/prep.ts';
import type { KeptPromise } from '../core/promises.ts';
import { type Person, visitorOf } from '../core/records/person.ts';
import type { VisitRecord } from '../core/records/visit.ts';
import type { Outgoing, Page } from '../core/view.ts';
import { openPromises, promiseBlocks } from './promises.ts';
import type { Turn } from './turn.ts';
import { briefPage } from './views/brief.ts';
import { withChoice } from './views/worded.ts';

/** The press that has a brief put in other words. */
export const wordBriefPress = 'brief-worded';

/** `worded` puts its lines in other words; `promises` are those still open, where that has just been decided. */
type Otherwise = { worded?: (brief: Brief) => Brief; promises?: readonly KeptPromise[] };

/**
 * The brief goes to the person's own conversation; what they promised stands first.
 * @param slot where it stands: in place of the one it was changed from, or else of the first of its visit
 */
export async function briefFor(
  visitId: string,
  visit: VisitRecord,
  person: Person,
  { library, voice, store }: Pick<Turn, 'library' | 'voice' | 'store'>,
  slot = `brief-${visitId}`,
  { worded = (brief) => brief, promises }: Otherwise = {},
): Promise<Outgoing & { view: Page }> {
  const { content, search } = library;
  const brief = worded(makeBrief(visit, visitorOf(person), visit.minutes, content, search));
  const aboutYou = person.role
    ? undefined
    : `These are the words for a home visitor in the United States. Tell me about your work on Home, and they will fit you.`;
  const view = briefPage(brief, visit, content, {
    visitId,
    aboutYou,
    calm: person.calm,
  });
  const promised = promiseBlocks(promises ?? (await openPromises(person, { store })), person, content.words);
  const whole = { ...view, blocks: [...promised, ...view.blocks], about: { ...view.about, slot } };
  const choice = { id: wordBriefPress, label: content.words.buttons.worded };
  return { to: { person: person.id }, slot, view: voice.words('brief') ? withChoice(whole, choice) : whole };
}
