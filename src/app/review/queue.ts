// What waits for a supervisor: what was asked of them first, then the oldest. Opens as fast with thousands as with ten.
import type { Pile } from '../../core/records/share.ts';
import { dayIn } from '../../core/supervision.ts';
import { type Choice, choices, note, type Page, page } from '../../core/view.ts';
import { type Outcome, type Press, type Turn, toAsker } from '../turn.ts';
import { peopleNamed, relationBetween } from './relations.ts';
import { pile, type Waiting } from './shares.ts';
import { sheetTitle } from './titles.ts';

/** Items of one page. */
const mostItems = 10;

export async function showQueue({ argument }: Pick<Press, 'argument'>, turn: Turn): Promise<Outcome> {
  const { items, next } = await waitingFor(turn, mostItems, cursorIn(argument));
  const { buttons } = turn.library.content.words;
  const more: Choice[] = [
    ...(next ? [{ id: `queue:${next.pile}.${next.after}`, label: buttons.more }] : []),
    { id: 'queue-done', label: buttons['queue-done'] },
    { id: 'supervision', label: buttons.supervision },
  ];
  const none = argument ? 'That was all.' : 'Nothing waits for you.';
  return { now: [toAsker(await listPage(buttons.queue, items, none, more, turn), turn)] };
}

/** What was answered, talked over or set aside, the newest first. */
export async function showDone({ argument }: Press, turn: Turn): Promise<Outcome> {
  const { items, next } = await readPiles(['done'], turn, mostItems, cursorIn(argument), true);
  const { buttons } = turn.library.content.words;
  const more: Choice[] = [
    ...(next ? [{ id: `queue-done:${next.pile}.${next.after}`, label: buttons.more }] : []),
    { id: 'queue', label: buttons.queue },
  ];
  return {
    now: [toAsker(await listPage(buttons['queue-done'], items, 'There is nothing here yet.', more, turn), turn)],
  };
}

type Cursor = { pile: Pile; after: string };

function cursorIn(argument: string): Cursor | undefined {
  const [name = '', after = ''] = argument.split(/\.(.*)/s);
  return (name === 'asked' || name === 'shared' || name === 'done') && after ? { pile: name, after } : undefined;
}

/** The first of what waits for the asker. */
export const waitingFor = (turn: Turn, most: number, from?: Cursor) =>
  readPiles(['asked', 'shared'], turn, most, from, false);

/** Pile after pile, a page at a time; what was shared in a period that has ended is passed over. */
async function readPiles(
  names: readonly Pile[],
  turn: Turn,
  most: number,
  from: Cursor | undefined,
  newest: boolean,
): Promise<{ items: Waiting[]; next: Cursor | undefined }> {
  const isLive = liveOnly(turn);
  const items: Waiting[] = [];
  let next: Cursor | undefined;
  for (const name of names.slice(Math.max(0, names.indexOf(from?.pile ?? names[0] ?? 'asked')))) {
    let after = from?.pile === name ? from.after : undefined;
    for (;;) {
      const found = await pile(name, turn.person.id, { limit: most + 1, newest, ...(after ? { after } : {}) }, turn);
      for (const one of found) {
        if (!(await isLive(one))) continue;
        if (items.length === most) return { items, next };
        items.push(one);
        next = { pile: name, after: one.order };
      }
      after = found.at(-1)?.order;
      if (found.length <= most) break;
    }
  }
  return { items, next: undefined };
}

/** Asked of the store once for each writer. */
function liveOnly(turn: Turn): (one: Waiting) => Promise<boolean> {
  const periods = new Map<string, Promise<string | undefined>>();
  return async ({ writer, period }) => {
    const asked =
      periods.get(writer) ??
      relationBetween({ worker: writer, supervisor: turn.person.id }, turn).then((relation) =>
        relation?.state === 'accepted' ? relation.period : undefined,
      );
    periods.set(writer, asked);
    return (await asked) === period;
  };
}

/** At most three short lines an item, and no word of what was written: a list may stand where others keep a copy. */
async function listPage(title: string, items: Waiting[], none: string, more: Choice[], turn: Turn): Promise<Page> {
  const { labels, buttons } = turn.library.content.words;
  const people = await peopleNamed([...new Set(items.map(({ writer }) => writer))], turn);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? 'Someone';
  const facts = items.map(({ writer, wants, sheet, at }, index) => ({
    label: String(index + 1),
    value: `${nameOf(writer)}: ${labels[`want-${wants}`]}. ${sheetTitle(sheet, turn)}, ${dayIn(at)}.`,
  }));
  const open = items.map(({ reflection }, index): Choice => {
    return { id: `read:${reflection}`, label: `${buttons['open-entry']} ${index + 1}`, main: index === 0 };
  });
  const list = items.length > 0 ? [{ kind: 'facts' as const, facts }, choices(open)] : [note(none)];
  return { ...page(title, [...list, choices(more)]), notice: 'Your list is ready.', lasting: true };
}
