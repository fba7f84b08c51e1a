// The agenda for the next supervision: one list that both edit, shown to each alone, and printable as one page.
import { type AgendaLine, carryOver, changeAgenda, emptyAgenda, linesOf } from '../core/agenda.ts';
import { textIn, type Values } from '../core/incoming.ts';
import { type AgendaRecord, agendaRecord } from '../core/records/agenda.ts';
import type { Form } from '../core/view.ts';
import { channelOf } from './deliver.ts';
import { NotAllowed } from './failures.ts';
import { dayWords } from './locale.ts';
import type { Change, Stored } from './ports.ts';
import { foundLines } from './review/agenda-lines.ts';
import { readingOf, type Seen } from './review/read-entry.ts';
import { nameOf, type Relation, relationBetween } from './review/relations.ts';
import type { Outcome, Press, Presses, Turn } from './turn.ts';
import { agendaForm, agendaFormId, agendaPrintForm, agendaPrintId } from './views/agenda.ts';

/** The two, and the agenda as it stands for the asker. */
type Agenda = {
  relation: Relation;
  other: string;
  kept: Stored | undefined;
  record: AgendaRecord;
  lines: AgendaLine[];
  /** Entries whose titles are on it. */
  reflections: string[];
};

const nextOne = 'next';
const mostWords = 200;
const drawer = ({ worker, supervisor }: Relation) => `${worker}/${supervisor}`;

/** @param about names the two, or `argument` the other: `as-worker/ID`. @throws NotAllowed unless they work together now */
async function agendaIn({ about, argument }: Pick<Press, 'about' | 'argument'>, turn: Turn): Promise<Agenda> {
  const mine = turn.person.id;
  const [side = '', id = ''] = argument.split(/\/(.*)/s);
  const worker = about.worker ?? (side === 'as-worker' ? mine : id);
  const supervisor = about.supervisor ?? (side === 'as-worker' ? id : mine);
  const relation = await relationBetween({ worker, supervisor }, turn);
  if (relation?.state !== 'accepted' || ![worker, supervisor].includes(mine))
    throw new NotAllowed('You do not work together here at present, so there is no agenda to open.');
  const kept = await turn.store.get('agendas', drawer(relation), nextOne);
  const before = kept && agendaRecord.read(kept.value);
  const record = before?.period === relation.period ? before : emptyAgenda(relation.period);
  const { found, reflections } = await foundLines(relation, record.since, turn);
  const lines = linesOf(record, found);
  const shown = reflections.filter((reflection) => lines.some(({ id: line }) => line === `entry/${reflection}`));
  const other = await nameOf(mine === worker ? supervisor : worker, turn);
  return { relation, other, kept, record, lines, reflections: shown };
}

async function showAgenda(press: Press, turn: Turn): Promise<Outcome> {
  return shown(await agendaIn(press, turn), [], turn);
}

async function shown(agenda: Agenda, changes: Change[], turn: Turn, words?: string): Promise<Outcome> {
  const { buttons } = turn.library.content.words;
  const view = agendaForm(agenda, buttons, words);
  return inItsSlot(agenda, view, 'titles', changes, turn);
}

/** What stands there is the writer's: a supervisor who sees it is written down, and it can be taken back. */
async function inItsSlot(
  { relation, reflections }: Agenda,
  view: Form,
  seen: Seen['seen'],
  changes: Change[],
  turn: Turn,
): Promise<Outcome> {
  const { person, incoming } = turn;
  const slot = `agenda-${relation.worker}-${relation.supervisor}-${channelOf(incoming.person.account)}`;
  const reads = person.id === relation.supervisor;
  const reading = reads ? await readingOf({ writer: relation.worker, reflections, seen }, slot, turn) : [];
  return { now: [{ to: { person: person.id }, slot, view }], changes: [...changes, ...reading] };
}

/** The filled form: a line more, lines struck, one moved to the top; then saved, carried over, or made ready to print. */
async function fillAgenda(press: Press, turn: Turn): Promise<Outcome> {
  const agenda = await agendaIn(press, turn);
  const { values } = press;
  const changed = changeAgenda(agenda.record, agenda.lines, changeIn(values, turn));
  const afterwards = textIn(values, 'afterwards');
  const { found } = await foundLines(agenda.relation, changed.since, turn);
  const left = linesOf(changed, found);
  const record = afterwards === 'met' ? carryOver(changed, left, turn.clock()) : changed;
  const now = { ...agenda, record, lines: linesOf(record, found) };
  const keeping = [keep(agenda, record, turn)];
  if (afterwards !== 'print')
    return shown(now, keeping, turn, afterwards === 'met' ? 'What was not struck is carried over.' : 'Saved.');
  return inItsSlot(
    now,
    agendaPrintForm(now, turn.person.name, dayWords(turn.clock(), turn.person)),
    'print',
    keeping,
    turn,
  );
}

function changeIn(values: Values, { ids }: Turn) {
  const text = textIn(values, 'add').slice(0, mostWords);
  const first = textIn(values, 'first');
  return {
    strike: [values.strike ?? []].flat().filter(Boolean),
    ...(text ? { add: { id: `typed/${ids()}`, text } } : {}),
    ...(first ? { first } : {}),
  };
}

function keep({ relation, kept }: Agenda, record: AgendaRecord, { clock }: Turn): Change {
  return {
    shelf: 'agendas',
    owner: drawer(relation),
    id: nextOne,
    expected: kept?.version ?? 0,
    at: kept?.at ?? clock(),
    value: agendaRecord.write(record),
  };
}

/** The change that forgets the agenda of two who end supervision. */
export async function agendaGone(relation: Relation, { store }: Turn): Promise<Change[]> {
  const kept = await store.get('agendas', drawer(relation), nextOne);
  if (!kept) return [];
  const { owner, id, version, at } = kept;
  return [{ shelf: 'agendas', owner, id, expected: version, at, value: undefined }];
}

export const agendaPresses: Presses = {
  agenda: (press, turn) => (turn.incoming.what.kind === 'filled' ? fillAgenda(press, turn) : showAgenda(press, turn)),
  [agendaPrintId]: showAgenda,
};

/** Opened again, it is read again. */
export const agendaReopenings: Presses = { [agendaFormId]: showAgenda, [agendaPrintId]: showAgenda };
