// What one's own entries were about, month by month: counts for the writer alone, never for anyone else.
import type { ReflectionRecord } from '../records/reflection.ts';
import type { Theme } from '../reflection.ts';
import { daysIn } from '../zones.ts';

type Bar = { label: string; value: number };
type Written = Pick<ReflectionRecord, 'tags' | 'begunAt'>;

/** How often each theme was tapped, most first; themes that were not are left out. */
export function themeCounts(entries: readonly Written[], themes: readonly Theme[]): (Bar & { id: string })[] {
  return themes
    .map(({ id, title }) => ({ id, label: title, value: withTheme(entries, id).length }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value);
}

export function withTheme<One extends Pick<Written, 'tags'>>(entries: readonly One[], theme: string): One[] {
  return entries.filter(({ tags }) => tags.includes(theme));
}

/**
 * Entries of each of the last months, oldest first, months without one as well.
 * @param now an ISO instant
 */
export function monthBars(
  entries: readonly Written[],
  now: string,
  months: number,
  { locale, zone }: { locale: string; zone: string },
): Bar[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const dayOf = daysIn(zone);
  const [year = 0, month = 1] = dayOf(now).split('-').map(Number);
  const written = entries.map(({ begunAt }) => dayOf(begunAt));
  return Array.from({ length: months }, (_, index) => {
    const first = new Date(Date.UTC(year, month - months + index, 1));
    const prefix = first.toISOString().slice(0, 7);
    const value = written.filter((day) => day.startsWith(prefix)).length;
    return { label: name.format(first), value };
  });
}
