// Reflecting through the door: sheets opened, forms filled, lines typed as answers, and a look at what is kept.
import type { Ports } from '../../src/app/ports.ts';
import type { Account, Values } from '../../src/core/incoming.ts';
import { promiseRecord } from '../../src/core/records/promise.ts';
import { reflectionRecord } from '../../src/core/records/reflection.ts';
import type { Outgoing, Page } from '../../src/core/view.ts';
import { formIn, pageIn, stampOf } from './answers.ts';
import { ana } from './parts.ts';
import { plainParts } from './plain-library.ts';
import { settableClock } from './practicing.ts';

type From = Parameters<ReturnType<typeof plainParts>['act']>[1];

export function reflecting(change: Partial<Ports> = {}) {
  const { clock, pass } = settableClock();
  const parts = plainParts({ clock, ...change });
  const { act, ports } = parts;
  const send = async (text: string, from?: From): Promise<Outgoing[]> => {
    pass(0.01);
    return act({ kind: 'said', text }, from);
  };
  const said = async (text: string, from?: From): Promise<Page> => pageIn(await send(text, from));
  const chose = async (view: Page, choice: string, from?: From): Promise<Outgoing[]> => {
    pass(0.01);
    return act({ kind: 'chose', stamp: stampOf(view), choice }, from);
  };
  const press = async (view: Page, choice: string, from?: From): Promise<Page> =>
    pageIn(await chose(view, choice, from));
  /** Fills the one form among these, the rest as the form has it. */
  const fill = async (now: Outgoing[], values: Values, from?: From): Promise<Outgoing[]> => {
    pass(0.01);
    const form = formIn(now);
    return act({ kind: 'filled', stamp: form.stamp, values: { ...form.values, ...values } }, from);
  };
  const personOf = async (account: Account = ana): Promise<string> => {
    const link = await ports.store.get('accounts', account.agency, account.account);
    return (link?.value as { person: string } | undefined)?.person ?? ''; // as people.ts writes it
  };
  return {
    ...parts,
    pass,
    send,
    said,
    chose,
    press,
    fill,
    personOf,
    /** A form on the sheet, from the list. */
    open: async (sheet = 'after-visit', from?: From) => chose(await said('reflect', from), `reflect-on:${sheet}`, from),
    /** The first question, asked in the conversation. */
    begin: async (sheet = 'after-visit', from?: From) =>
      press(await press(await said('reflect', from), 'reflect-here', from), `reflect-ask:${sheet}`, from),
    /** What is kept of a person's own, oldest first. */
    async kept(account: Account = ana) {
      const person = await personOf(account);
      const entries = await ports.store.list('reflections', person);
      const promises = await ports.store.list('promises', person);
      return {
        entries: entries.map(({ id, value }) => ({ id, ...reflectionRecord.read(value) })),
        promises: promises.map(({ id, value }) => ({ id, ...promiseRecord.read(value) })),
      };
    },
  };
}

/** The answers of an entry in the order they were asked. */
export const textsOf = ({ answers }: { answers: { text: string }[] } = { answers: [] }) =>
  answers.map(({ text }) => text);
