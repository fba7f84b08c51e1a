// The same conversation in the terminal: words typed, buttons by number, forms as questions.
import { randomUUID } from 'node:crypto';
import { readConversation } from '../../app/conversation.ts';
import type { Door } from '../../app/door.ts';
import type { Clock, Store } from '../../app/ports.ts';
import type { Account, What } from '../../core/incoming.ts';
import type { Block, Choice, Field, Form, Option, Outgoing, Reading, View } from '../../core/view.ts';
import { fieldText, readingText, valueText, viewText } from '../text.ts';

/**
 * `lines` are what is typed, one at a time; `print` writes one text and a line break. With `store`, what is being worded is
 * waited for and printed once. With `save`, a file is saved and not printed; it resolves with where.
 */
export type Terminal = {
  door: Door;
  clock: Clock;
  account: Account;
  lines: AsyncIterator<string>;
  print(text: string): void;
  store?: Pick<Store, 'list'>;
  save?(name: string, content: string): Promise<string>;
};

const goodbye = ['bye', 'exit', 'quit', 'q'];
const hint = 'Type what your next visit is about, a number to press a button, "home", or "bye" to end.';

/** Runs until "bye" or the end of input. */
export async function chat({ door, clock, account, lines, print, store, save }: Terminal): Promise<void> {
  let open: View | undefined;
  const show = async (outgoing: Outgoing[]) => {
    for (const { to, view } of outgoing) {
      if (typeof to === 'object' && 'home' in to) continue;
      open = view;
      if (view.kind !== 'page') continue;
      const shown = { ...view, blocks: await withSavedFiles(view.blocks, save) };
      print(`\n${viewText(shown, { number: numberIn(view) })}`);
    }
  };
  const send = async (what: What) => {
    const place = { key: `terminal:${account.account}`, audience: 'private' } as const;
    const { turn } = await door.take({ id: randomUUID(), at: clock(), person: account, place, what });
    const { now, later } = await turn;
    if (!later || !store) return show(now);
    await door.idle();
    await show(await asTheyStand(now, place.key, store));
  };
  await send({ kind: 'said', text: 'home' });
  print(`\n${hint}`);
  for (;;) {
    const form = open?.kind === 'form' ? open : undefined;
    if (form) {
      await send(await fill(form, lines, print, save));
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

type Save = NonNullable<Terminal['save']>;

/** With a line for each file that says where it is now; what cannot be saved is printed instead. */
async function withSavedFiles<T extends Block>(blocks: readonly T[], save: Save | undefined): Promise<(T | Reading)[]> {
  if (!save) return [...blocks];
  const each = blocks.map(async (block) => (block.kind === 'file' ? saved(block, save) : [block]));
  return (await Promise.all(each)).flat();
}

async function saved(file: Extract<Block, { kind: 'file' }>, save: Save): Promise<Reading[]> {
  try {
    const path = await save(file.name, file.content);
    return [{ kind: 'note', text: `Saved as ${path}, which only you can read on this computer.` }];
  } catch {
    return [{ kind: 'note', text: 'It could not be saved in this folder, so here it is:' }, file];
  }
}

async function fill(
  form: Form,
  lines: AsyncIterator<string>,
  print: (text: string) => void,
  save?: Save,
): Promise<What> {
  const stamp = form.stamp ?? '';
  const intro = [...(form.intro ? [form.intro] : []), ...readingText(await withSavedFiles(form.reading ?? [], save))];
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
