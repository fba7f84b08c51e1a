// Whether a line may stand in a brief for this visit, and how well it suits it.
import type { Fit, Line, Passage } from './content.ts';
import type { Visit, Visitor } from './visit.ts';

/** What a brief is made for. `relevance` is how well each passage answers the worker's words, 0 to 1, by passage id;
 * `lead` are the passages a brief of this kind starts from. */
export type Occasion = {
  visit: Visit;
  visitor: Visitor;
  topics: string[];
  relevance: Map<string, number>;
  lead: string[];
};

/** Goal setting without a step named begins with the first. */
const firstStep = 1;

/** Points a line must have to be worth reading; below it a section stays away. */
export const leastPoints = 2;

/** Points for a line, or undefined when it must not be shown here. */
export function pointsFor(passage: Passage, line: Line, occasion: Occasion): number | undefined {
  if (!suitsVisitor(passage.fit, occasion.visitor) || !suitsVisitor(line.fit, occasion.visitor)) return undefined;
  if (line.section === 'before' && passage.origin !== 'safety' && !occasion.visitor.calm) return undefined;
  if (!narrowed(line.fit, occasion)) return undefined;
  if (passage.origin !== 'guidance' && !suits(passage.fit, occasion)) return undefined;
  if (passage.origin === 'safety') return housePoints(passage.fit, occasion);
  return passage.origin === 'resource' ? helpPoints(passage.fit, occasion) : linePoints(passage, line, occasion);
}

/** Of house notes, those for just this role, kind of visit and topic come first. Its first line is its rule. */
function housePoints({ roles, kinds, topics }: Fit, { topics: present }: Occasion): number {
  return leastPoints + (roles.length > 0 ? 3 : 0) + (kinds.length > 0 ? 2 : 0) + shared(topics, present);
}

/** Help that names a topic of the visit is worth a line; search knows nothing of it. */
function helpPoints({ topics }: Fit, { topics: present }: Occasion): number {
  return topics.length === 0 ? leastPoints : 6 + shared(topics, present);
}

function linePoints({ id, fit: { kinds, topics, steps, roles } }: Passage, line: Line, occasion: Occasion): number {
  const relevance = occasion.relevance.get(id) ?? 0;
  // What a visit is for and how it opens follow its kind; everything else follows what the worker wrote.
  const weight = line.section === 'purpose' || line.section === 'open' ? 3 : 7;
  const place = occasion.lead.indexOf(id);
  const kind = place >= 0 ? 4.5 - place / 100 : kindPoints(kinds, occasion);
  const topic = Math.min(2, shared(topics, occasion.topics));
  const step = occasion.visit.step && steps.includes(occasion.visit.step) ? 2 : 0;
  const forRole = line.fit.roles.length > 0 && roles.length === 0 ? 1 : 0;
  return relevance * relevance * weight + kind + topic + step + forRole + specific(line.fit);
}

/** A house note or resource is shown when the visit's kind fits and, if it names topics, one of them is part of the visit. */
function suits({ kinds, topics }: Fit, { visit, topics: present }: Occasion): boolean {
  return includesOrAny(kinds, visit.kind) && (topics.length === 0 || shared(topics, present) > 0);
}

/** Whether something is meant for whoever is going, and where they work. */
export function suitsVisitor({ roles, countries, states }: Fit, visitor: Visitor): boolean {
  return (
    includesOrAny(roles, visitor.role) &&
    includesOrAny(countries, visitor.country) &&
    (states.length === 0 || states.includes(stateOf(visitor)))
  );
}

const stateOf = ({ state = '' }: Visitor) => state.trim().toLowerCase().replaceAll(/\s+/g, '-');

/** Tags on a line narrow it: every tag it has must hold. */
function narrowed({ kinds, topics, companions, steps }: Fit, { visit, topics: present }: Occasion): boolean {
  return (
    includesOrAny(kinds, visit.kind) &&
    (topics.length === 0 || shared(topics, present) > 0) &&
    (companions.length === 0 || shared(companions, visit.companions) > 0) &&
    (steps.length === 0 || steps.includes(visit.step ?? firstStep))
  );
}

function kindPoints(kinds: string[], { visit }: Occasion): number {
  if (kinds.length === 0) return 1.5;
  return kinds.includes(visit.kind) ? 2 : -1;
}

/** A line written for just this kind, topic or person beats a general one. */
function specific({ kinds, topics, companions, steps }: Fit): number {
  return [kinds, topics, companions, steps].filter((tags) => tags.length > 0).length;
}

const includesOrAny = <T>(list: readonly T[], item: T) => list.length === 0 || list.includes(item);
const shared = (a: readonly string[], b: readonly string[]) => a.filter((item) => b.includes(item)).length;
