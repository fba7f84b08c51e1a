// Practice through the door: a talk begun in the quiet kitchen, lines said in it, buttons pressed.
import type { Ports } from '../../src/app/ports.ts';
import { viewText } from '../../src/channels/text.ts';
import type { Account } from '../../src/core/incoming.ts';
import { rehearsalRecord } from '../../src/core/records/rehearsal.ts';
import { sessionRecord } from '../../src/core/records/session.ts';
import type { Page } from '../../src/core/view.ts';
import { pageIn, stampOf } from './answers.ts';
import { ana } from './parts.ts';
import { plainParts } from './plain-library.ts';

/** A clock that stands still until it is moved on, but for a millisecond at each look. */
export function settableClock(start = '2026-03-02T08:00:00.000Z') {
  let now = Date.parse(start);
  return {
    clock: () => new Date(now++).toISOString(),
    pass(hours: number) {
      now += hours * 60 * 60_000;
    },
  };
}

export function practicing(change: Partial<Ports> = {}) {
  const { clock, pass } = settableClock();
  const parts = plainParts({ clock, ...change });
  const said = async (text: string, from?: Parameters<typeof parts.act>[1]): Promise<Page> => {
    pass(0.01);
    return pageIn(await parts.act({ kind: 'said', text }, from));
  };
  const press = async (view: Page, choice: string, from?: Parameters<typeof parts.act>[1]): Promise<Page> =>
    pageIn(await parts.act({ kind: 'chose', stamp: stampOf(view), choice }, from));
  return {
    ...parts,
    pass,
    said,
    press,
    /** From the list to the opening. */
    async begin(level = 1, scenario = 'quiet-kitchen', from?: Parameters<typeof parts.act>[1]): Promise<Page> {
      const introduction = await press(await said('practice', from), `practice-pick:${scenario}`, from);
      return press(introduction, `practice-begin:${level}`, from);
    },
    /** What is kept of the person's sessions. */
    async kept(account: Account = ana) {
      const { store } = parts.ports;
      const link = await store.get('accounts', account.agency, account.account);
      const person = (link?.value as { person: string } | undefined)?.person ?? ''; // as people.ts writes it
      const sessions = await store.list('rehearsals', person);
      const lines = await Promise.all(sessions.map(({ id }) => store.list('lines', id)));
      const branches = await Promise.all(sessions.map(({ id }) => store.list('branches', id)));
      const heads = sessions.map(({ value }) => {
        const session = sessionRecord.read(value);
        return { ...session, head: rehearsalRecord.read(session.head) };
      });
      return { person, sessions: heads, lines: lines.flat(), branches: branches.flat() };
    },
  };
}

/** What the person who is played said; undefined where it was Porchlight that answered. */
export function speechIn(view: Page): string | undefined {
  const [speech] = view.blocks.flatMap((block) => (block.kind === 'speech' ? [block.text] : []));
  return speech;
}

/** All of a view as it reads. */
export const readAll = (view: Page): string => viewText(view, { width: 10_000 });
