// What an agenda starts from: titles of shared entries and the themes since last time, read anew each time it is shown.
import type { AgendaLine } from '../../core/agenda.ts';
import { reflectionRecord } from '../../core/records/reflection.ts';
import { mayRead, themesOf } from '../../core/supervision.ts';
import type { Turn } from '../turn.ts';
import type { Relation } from './relations.ts';
import { type Share, sharesBetween } from './shares.ts';
import { themeTitle } from './titles.ts';

/** The newest entries an agenda looks at, so that opening it never grows with the years. */
const newestEntries = 40;

type Found = { found: AgendaLine[]; reflections: string[] };

/** @param since when they met last, an ISO instant */
export async function foundLines(relation: Relation, since: string | undefined, turn: Turn): Promise<Found> {
  const { worker, supervisor } = relation;
  const newest = await sharesBetween(
    { writer: worker, reader: supervisor },
    { newest: true, limit: newestEntries },
    turn,
  );
  const live = newest.reverse().filter(({ period }) => period === relation.period);
  const lines = await Promise.all(live.map((share) => lineOf(share, relation, turn)));
  const recent = live.filter(({ kept }) => since === undefined || kept.at >= since);
  const themes = themesOf(recent.flatMap(({ tags }) => tags));
  return {
    found: [
      ...lines.flatMap((line) => (line ? [line.line] : [])),
      ...themes.map(
        (theme): AgendaLine => ({ id: `theme/${theme}`, text: `A theme since last time: ${themeTitle(theme, turn)}` }),
      ),
    ],
    reflections: lines.flatMap((line) => (line ? [line.reflection] : [])),
  };
}

/** What was talked over needs no line any more. */
async function lineOf(
  share: Share,
  relation: Relation,
  { store }: Turn,
): Promise<{ line: AgendaLine; reflection: string } | undefined> {
  const { writer, reflection, state, printed } = share;
  if (state === 'discussed') return undefined;
  const stored = await store.get('reflections', writer, reflection);
  const entry = stored && reflectionRecord.read(stored.value);
  if (!entry || !mayRead(relation, share, entry)) return undefined;
  const more = entry.answers.flatMap(({ text }) => text.split(/\n+/)).filter((text) => text.trim() !== '');
  const line = { id: `entry/${reflection}`, text: entry.title, ...(printed ? { more } : {}) };
  return { line, reflection };
}
