// The same conversation in the terminal: words typed, buttons by number, forms as questions.
import { randomUUID } from 'node:crypto';
import type { Door } from '../../app/door.ts';
import type { Clock } from '../../app/ports.ts';
import type { Account, What } from '../../core/incoming.ts';
import type { Choice, Field, Form, Outgoing, View } from '../../core/view.ts';
import { fieldText, viewText } from '../text.ts';

/** `lines` are what is typed, one at a time; `print` writes one text and a line break. */
export type Terminal = {
  door: Door;
  clock: Clock;
  account: Account;
  lines: AsyncIterator<string>;
  print(text: string): void;
};

const goodbye = ['bye', 'exit', 'quit', 'q'];
const hint = 'Type what your next visit is about, a number to press a button, "home", or "bye" to end.';

/** Runs until "bye" or the end of input. */
export async function chat({ door, clock, account, lines, print }: Terminal): Promise<void> {
  let open: View | undefined;
  const show = (outgoing: Outgoing[]) => {
    for (const { to, view } of outgoing) {
      if (typeof to === 'object' && 'home' in to) continue;
      open = view;
      if (view.kind === 'page') print(`\n${viewText(view, { number: numberIn(view) })}`);
    }
  };
  const send = async (what: What) => {
    const place = { key: `terminal:${account.account}`, audience: 'private' } as const;
    const { turn } = await door.take({ id: randomUUID(), at: clock(), person: account, place, what });
    show((await turn).now);
  };
  await send({ kind: 'said', text: 'home' });
  print(`\n${hint}`);
  for (;;) {
    const form = open?.kind === 'form' ? open : undefined;
    if (form) {
      await send(await fill(form, lines, print));
      continue;
    }
    const line = await next(lines);
    if (line === undefined || goodbye.includes(line.trim().toLowerCase())) return;
    const choice = open && choiceNumbered(open, line);
    const stamp = open?.stamp;
    await send(choice && stamp ? { kind: 'chose', stamp, choice: choice.id } : { kind: 'said', text: line });
  }
}

async function fill(form: Form, lines: AsyncIterator<string>, print: (text: string) => void): Promise<What> {
  const stamp = form.stamp ?? '';
  print(`\n${form.title}\n${form.intro ?? ''}\nEnter keeps what is in brackets; "close" leaves the form.`);
  const values: Record<string, string | string[]> = {};
  for (const field of form.fields) {
    const before = form.values?.[field.id] ?? '';
    print(`\n${fieldText(field, form.errors?.[field.id])}`);
    print(`[${describe(field, before)}]`);
    const line = await next(lines);
    if (line === undefined || line.trim().toLowerCase() === 'close') return { kind: 'chose', stamp, choice: 'cancel' };
    values[field.id] = line.trim() === '' ? before : answerTo(field, line);
  }
  return { kind: 'filled', stamp, values };
}

/** Numbers of options become their ids; other words stay as typed. */
function answerTo(field: Field, line: string): string | string[] {
  if (!('options' in field)) return line;
  const picked = line
    .split(/[\s,]+/)
    .flatMap(
      (word) =>
        field.options[Number(word) - 1]?.id ??
        field.options.find(({ label }) => label.toLowerCase() === word.toLowerCase())?.id ??
        [],
    );
  return field.kind === 'some-of' ? picked : (picked[0] ?? line.trim());
}

function describe(field: Field, value: string | string[]): string {
  const ids = [value].flat();
  return 'options' in field
    ? field.options
        .filter(({ id }) => ids.includes(id))
        .map(({ label }) => label)
        .join(', ')
    : ids.join(', ');
}

/** The next line, or undefined when the input has ended. */
async function next(lines: AsyncIterator<string>): Promise<string | undefined> {
  const { value, done } = await lines.next();
  return done ? undefined : value;
}

function choicesOf(view: View): Choice[] {
  return view.kind === 'page' ? view.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])) : [];
}

function numberIn(view: View): (id: string) => string {
  const ids = choicesOf(view).map(({ id }) => id);
  return (id) => `(${ids.indexOf(id) + 1})`;
}

function choiceNumbered(view: View, line: string): Choice | undefined {
  return /^\d{1,2}$/.test(line.trim()) ? choicesOf(view)[Number(line) - 1] : undefined;
}
