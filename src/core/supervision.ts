// Supervision: who may read an entry, what they see of it, and the themes of many.
import type { ReflectionRecord } from './records/reflection.ts';
import type { RelationRecord } from './records/relation.ts';
import type { Pile, ShareRecord, Want } from './records/share.ts';
import type { Reading } from './view.ts';

type Entry = Pick<ReflectionRecord, 'state' | 'changedAt'>;

/**
 * Whether a reader may see an entry, at the moment of asking: the two are in the period in which it was shared, and it
 * is word for word what its writer previewed.
 */
export function mayRead(
  relation: Pick<RelationRecord, 'state' | 'period'> | undefined,
  share: Pick<ShareRecord, 'period' | 'changedAt'> | undefined,
  entry: Entry | undefined,
): boolean {
  if (!relation || !share || !entry) return false;
  const inPeriod = relation.state === 'accepted' && relation.period === share.period;
  return inPeriod && entry.state === 'done' && entry.changedAt === share.changedAt;
}

/** To listen is all that is wished for; anything else was asked for. */
export const pileFor = (want: Want): Pile => (want === 'listen' ? 'shared' : 'asked');

/**
 * Everything a reader sees of an entry, and exactly what its writer previews.
 * @param called the title of a theme, by its id
 */
export function entryReading({ title, answers, tags }: ReflectionRecord, called: (theme: string) => string): Reading[] {
  const answered = answers.filter(({ text }) => text.trim() !== '');
  return [
    { kind: 'text', text: title },
    ...answered.map(({ asked, text }): Reading => {
      return { kind: 'passage', title: asked, paragraphs: text.split(/\n+/).filter(Boolean), marks: [] };
    }),
    ...(answered.length === 0 ? [{ kind: 'note' as const, text: 'No question was answered.' }] : []),
    ...(tags.length > 0 ? [{ kind: 'note' as const, text: `Themes: ${tags.map(called).join(', ')}` }] : []),
  ];
}

/** What a sheet or theme that is not there any more is called, from its id. */
export const asTitle = (id: string): string => id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

/** How many different people a theme takes before it may be shown to anyone. */
export const fewestPeople = 5;
const mostThemes = 5;

/**
 * Themes that at least five different people shared entries about, alphabetically, so that nothing is ranked.
 * @param shared for each person, the themes of what they shared
 */
export function teamThemes(shared: readonly (readonly string[])[]): string[] {
  const people = new Map<string, number>();
  for (const tags of shared) for (const tag of new Set(tags)) people.set(tag, (people.get(tag) ?? 0) + 1);
  const common = [...people].filter(([, count]) => count >= fewestPeople).map(([tag]) => tag);
  return common.sort().slice(0, mostThemes);
}

/** Themes of one person's entries, the most frequent first. */
export function themesOf(tags: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return sorted.map(([tag]) => tag).slice(0, mostThemes);
}

/** @param at an ISO instant or date @returns such as “Mon, March 2” */
export const dayIn = (at: string): string =>
  new Date(at).toLocaleDateString('en-US', { weekday: 'short', month: 'long', day: 'numeric', timeZone: 'UTC' });

/** @returns such as “Mon, March 2, 09:14 UTC” */
export const momentIn = (at: string): string => `${dayIn(at)}, ${at.slice(11, 16)} UTC`;
