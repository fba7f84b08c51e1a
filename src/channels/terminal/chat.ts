// The same conversation in the terminal: words typed, buttons by number, forms as questions.
import { randomUUID } from 'node:crypto';
import { readConversation } from '../../app/conversation.ts';
import type { Door } from '../../app/door.ts';
import type { Clock, Store } from '../../app/ports.ts';
import type { Account, What } from '../../core/incoming.ts';
import type { Choice, Field, Form, Option, Outgoing, View } from '../../core/view.ts';
import { fieldText, readingText, valueText, viewText } from '../text.ts';

/**
 * `lines` are what is typed, one at a time; `print` writes one text and a line break. With `store`, what is being worded is
 * waited for and printed once.
 */
export type Terminal = {
  door: Door;
  clock: Clock;
  account: Account;
  lines: AsyncIterator<string>;
  print(text: string): void;
  store?: Pick<Store, 'list'>;
};

const goodbye = ['bye', 'exit', 'quit', 'q'];
const hint = 'Type what your next visit is about, a number to press a button, "home", or "bye" to end.';

/** Runs until "bye" or the end of input. */
export async function chat({ door, clock, account, lines, print, store }: Terminal): Promise<void> {
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
    const { now, later } = await turn;
    if (!later || !store) return show(now);
    await door.idle();
    show(await asTheyStand(now, place.key, store));
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
    if (isNumber(line) && !choice) {
      print(`\nNo button here has that number. ${hint}`);
      continue;
    }
    const stamp = open?.stamp;
    await send(choice && stamp ? { kind: 'chose', stamp, choice: choice.id } : { kind: 'said', text: line });
  }
}

/** What was answered, as it stands in its slots by now. */
async function asTheyStand(now: Outgoing[], place: string, store: Pick<Store, 'list'>): Promise<Outgoing[]> {
  const items = await readConversation(place, store);
  return now.map((outgoing) => {
    const item = items.find(({ id }) => id.startsWith(`${place}/${outgoing.slot}/`));
    return item?.by === 'porchlight' ? { ...outgoing, view: item.view } : outgoing;
  });
}

async function fill(form: Form, lines: AsyncIterator<string>, print: (text: string) => void): Promise<What> {
  const stamp = form.stamp ?? '';
  const intro = [...(form.intro ? [form.intro] : []), ...readingText(form.reading ?? [])];
  print(['', form.title, ...intro, 'Enter keeps what is in brackets; "close" leaves the form.'].join('\n'));
  const values: Record<string, string | string[]> = {};
  for (const field of form.fields) {
    print(`\n${fieldText(field, form.errors?.[field.id])}`);
    const answer = await askUntilClear(field, form.values?.[field.id] ?? '', lines, print);
    if (answer === undefined) return { kind: 'chose', stamp, choice: 'cancel' };
    values[field.id] = answer;
  }
  return { kind: 'filled', stamp, values };
}

/** The answer to one question, or undefined when the form was closed or the input has ended. */
async function askUntilClear(
  field: Field,
  before: string | string[],
  lines: AsyncIterator<string>,
  print: (text: string) => void,
): Promise<string | string[] | undefined> {
  for (;;) {
    print(`[${valueText(field, before)}]`);
    const line = await next(lines);
    if (line === undefined || line.trim().toLowerCase() === 'close') return undefined;
    const answer = line.trim() === '' ? before : answerTo(field, line);
    if (answer !== undefined) return answer;
    print('That is not in the list. Type its number or its words.');
  }
}

/** Options by their numbers or words become their ids, several with commas between; undefined when one is not in the list. */
function answerTo(field: Field, line: string): string | string[] | undefined {
  if (!('options' in field)) return line;
  const whole = optionTyped(field.options, line);
  if (field.kind === 'one-of') return whole;
  if (whole !== undefined) return [whole];
  const separator = /^[\d\s,]+$/.test(line) ? /[\s,]+/ : ',';
  const pieces = line.split(separator).filter((piece) => piece.trim() !== '');
  const picked = pieces.flatMap((piece) => optionTyped(field.options, piece) ?? []);
  return picked.length === pieces.length ? picked : undefined;
}

function optionTyped(options: Option[], typed: string): string | undefined {
  const words = typed.trim().toLowerCase();
  const named = options.find(({ label }) => label.toLowerCase() === words);
  return (named ?? (/^\d+$/.test(words) ? options[Number(words) - 1] : undefined))?.id;
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
  return isNumber(line) ? choicesOf(view)[Number(line) - 1] : undefined;
}

const isNumber = (line: string) => /^\d{1,2}$/.test(line.trim());
