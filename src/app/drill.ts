// Two-minute drills: three lines of one's own to say another way, again after some days. No score, no streak.

import { isWorthTrying, nextBox, shutsDown, type Went, wentBy, whatChanged } from '../core/drill.ts';
import { chance, hashOf, nameOf } from '../core/family/chance.ts';
import { textIn } from '../core/incoming.ts';
import { daysAfter } from '../core/keep-days.ts';
import { type DrillRecord, drillRecord } from '../core/records/drill.ts';
import { wordsOf } from '../core/text.ts';
import { choices, note, page } from '../core/view.ts';
import { UserMistake } from './failures.ts';
import type { Change } from './ports.ts';
import { recentLines } from './sessions.ts';
import { type Outcome, type Press, type Presses, type Turn, toAsker } from './turn.ts';
import { changedPage, drillForm, drillFormId, type OneGoodWay, skippedPage } from './views/drill.ts';

export const drillPresses: Presses = {
  [drillFormId]: (press, turn) => (turn.incoming.what.kind === 'filled' ? fillDrill(press, turn) : drill(turn)),
  'drill-next': showNext,
  'ask-keep': keepForDrill,
};

const aRound = 3;
const slot = 'drill-form';

/** A line as it is kept; `version` 0 is not kept yet. */
type Line = DrillRecord & { id: string; version: number; at: string };

/** Three lines: those that are due, then new ones of one's own, then some of the bank. */
export async function drill(turn: Turn): Promise<Outcome> {
  const now = turn.clock();
  const known = await linesKept(turn);
  const due = known.filter(({ dueAt }) => dueAt <= now).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const fresh = due.length < aRound ? await newLines(known, turn) : [];
  const round = [...due, ...fresh].slice(0, aRound);
  const [first] = round;
  if (!first) throw new UserMistake('There is no line to try yet. Practice a talk first, and come back.');
  const about = { round: round.map(({ id }) => id).join(','), at: '0' };
  return {
    now: [{ to: 'here', slot, view: drillForm(first, about, turn.library.content.words) }],
    changes: round.filter(({ version }) => version === 0).map((line) => keep(line, now, turn)),
  };
}

async function showNext({ about }: Press, turn: Turn): Promise<Outcome> {
  const { line, ...place } = await lineAt(about, turn);
  return { now: [{ to: 'here', slot, view: drillForm(line, place, turn.library.content.words) }] };
}

async function fillDrill({ about, values }: Press, turn: Turn): Promise<Outcome> {
  const { line, round, at } = await lineAt(about, turn);
  const { content } = turn.library;
  const again = textIn(values, 'again');
  const next = Number(at) + 1 < round.split(',').length ? { round, at: String(Number(at) + 1) } : undefined;
  if (!again) return { now: [toAsker(skippedPage(next, content.words), turn)], changes: moved(line, 'skipped', turn) };
  const previous = line.previous || undefined;
  const before = { said: line.draft, heard: turn.library.hear({ text: line.draft, previous }) };
  const now = { said: again, heard: turn.library.hear({ text: again, previous }) };
  const change = whatChanged(before, now);
  const notes = { next, way: oneGoodWay(line, turn) };
  return {
    now: [toAsker(changedPage(line.draft, again, change, notes, content), turn)],
    changes: moved(line, wentBy[change.verdict], turn),
  };
}

/** From asking: the draft comes back as a line to try. */
async function keepForDrill({ about: { draft = '', said = '' } }: Press, turn: Turn): Promise<Outcome> {
  const at = turn.clock();
  const line = lineFrom({ draft, previous: said, from: 'ask', sources: [], box: 0, dueAt: daysAfter(at, 1) });
  const known = await turn.store.get('drills', turn.person.id, line.id);
  const words = 'Kept. It comes back tomorrow among your two minutes; type “drill” to see them.';
  const view = page(undefined, [
    note(words),
    choices([{ id: 'drill', label: turn.library.content.words.buttons.drill }]),
  ]);
  return { now: [toAsker(view, turn)], changes: known ? [] : [keep(line, at, turn)] };
}

/** @throws UserMistake when it is not kept any more */
async function lineAt({ round = '', at = '0' }: Record<string, string>, { store, person }: Turn) {
  const id = round.split(',')[Number(at)];
  const stored = id ? await store.get('drills', person.id, id) : undefined;
  if (!stored) throw new UserMistake('That line is not kept any more. Type “drill” for others.');
  const line: Line = { ...drillRecord.read(stored.value), id: stored.id, version: stored.version, at: stored.at };
  return { line, round, at };
}

async function linesKept({ store, person }: Turn): Promise<Line[]> {
  const stored = await store.list('drills', person.id);
  return stored.map(({ id, version, at, value }) => ({ ...drillRecord.read(value), id, version, at }));
}

/** Own lines before those of the bank, and of one's own those that shut down before those that only ask for a yes. */
async function newLines(known: Line[], turn: Turn): Promise<Line[]> {
  const dueAt = turn.clock();
  // The same choice all day long, wherever it is asked for.
  const seed = hashOf(dueAt.slice(0, 'YYYY-MM-DD'.length));
  const shuffled = <T>(list: T[]) => list.map((one, at) => ({ one, by: chance(seed, at) })).sort((a, b) => a.by - b.by);
  const own = (await recentLines(turn))
    .filter(({ said, heard }) => wordsOf(said).length >= fewestWords && isWorthTrying(heard))
    .sort((a, b) => Number(shutsDown(b.heard)) - Number(shutsDown(a.heard)))
    .slice(0, mostOwn)
    .map(({ said, previous }) => ({ draft: said, previous, from: 'practice' as const, sources: [] }));
  const bank = turn.library.content.insteads.map(({ draft, better, sources }) => {
    return { draft, previous: '', from: 'bank' as const, better, sources };
  });
  const lines = [...shuffled(own), ...shuffled(bank)].map(({ one }) => lineFrom({ ...one, box: 0, dueAt }));
  const there = new Set(known.map(({ id }) => id));
  return lines.filter(({ id }) => !there.has(id) && there.add(id)).slice(0, aRound);
}

const fewestWords = 3;
/** Among as many of one's own lines three are chosen. */
const mostOwn = 8;

const lineFrom = (record: DrillRecord): Line => ({
  ...record,
  id: nameOf(wordsOf(record.draft).join(' ')),
  version: 0,
  at: record.dueAt,
});

/** Where the line lies from now on; what has been learned is let go. */
function moved(line: Line, went: Went, turn: Turn): Change[] {
  const next = nextBox(line.box, went);
  const now = turn.clock();
  return [next ? keep({ ...line, box: next.box, dueAt: daysAfter(now, next.days) }, now, turn) : gone(line, turn)];
}

function keep({ id, version, at, ...record }: Line, now: string, { person, keep: days }: Turn): Change {
  const until = daysAfter(record.dueAt > now ? record.dueAt : now, days.practice);
  return { shelf: 'drills', owner: person.id, id, expected: version, at, value: drillRecord.write(record), until };
}

const gone = ({ id, version, at }: Line, { person }: Turn): Change => {
  return { shelf: 'drills', owner: person.id, id, expected: version, at, value: undefined };
};

/** The bank's own, or the best that asking finds. */
function oneGoodWay({ draft, previous, better, sources }: Line, { library }: Turn): OneGoodWay | undefined {
  if (better) return { text: better, sources };
  const { suggestions } = library.ask({ draft, said: previous || undefined });
  const kinds = ['softer', 'inviting', 'direct', 'clarifying'] as const;
  return kinds.flatMap((kind) => suggestions.filter((one) => one.kind === kind))[0];
}
