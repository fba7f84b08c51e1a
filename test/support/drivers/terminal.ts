// Someone at the terminal: types a line when one is asked for, and reads what was printed since.

import type { Door } from '../../../src/app/door.ts';
import { chat } from '../../../src/channels/terminal/chat.ts';
import type { View } from '../../../src/core/view.ts';
import type { ChannelDriver } from '../../contracts/channel/driver.ts';
import { shippedLibrary, testParts } from '../parts.ts';

const account = { agency: 'example', account: 'terminal:ana', name: 'Ana' };
/** What stands in the field that is asked for. */
const isPrompt = (print: string | undefined) => /^\[.*\]$/s.test(print ?? '');
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

export async function driveTerminal(): Promise<ChannelDriver> {
  const parts = testParts({ library: shippedLibrary() });
  const printed: string[] = [];
  const keyboard = openKeyboard();
  let instead: View | undefined;
  const door: Door = {
    ...parts.door,
    async take(incoming) {
      const taken = await parts.door.take(incoming);
      const view = instead;
      instead = undefined;
      return view ? { ...taken, turn: Promise.resolve({ now: [{ to: 'here', view }] }) } : taken;
    },
  };
  const print = (text: string) => void printed.push(text);
  chat({ door, clock: parts.ports.clock, account, lines: keyboard.lines, print }).catch(keyboard.fail);
  await keyboard.waiting();

  /** The numbers of the newest page alone. */
  function numbered(): { number: string; label: string }[] {
    const found = (printed.at(-1) ?? '').matchAll(/^ {2}\((\d+)\) (.+)$/gm);
    return [...found].map(([, number = '', label = '']) => ({ number, label }));
  }

  /** The question that is open, and its answer among these. */
  function answer(values: Record<string, string>): string {
    const question = folded(printed.at(-2) ?? '');
    const label = Object.keys(values).find((one) => question.startsWith(folded(one)));
    return label === undefined ? '' : (values[label] ?? '');
  }

  return {
    parts,
    account,
    say: keyboard.type,
    async press(label) {
      const found = numbered().find((one) => one.label === label);
      if (!found) throw new Error(`no button “${label}” in ${printed.at(-1)}`);
      await keyboard.type(found.number);
    },
    async fill(values) {
      for (let from = printed.length; isPrompt(printed.at(-1)); ) {
        await keyboard.type(answer(values));
        if (printed.slice(from).some((text) => text.includes('leaves the form.'))) return;
        from = printed.length;
      }
    },
    close: () => keyboard.type('close'),
    open: () => keyboard.type('home'),
    async show(view) {
      instead = view;
      await keyboard.type('home');
    },
    seen: async () => printed.flatMap((text, index) => (isPrompt(text) ? [] : [{ id: String(index), text }])),
    buttons: async () => numbered().map(({ label }) => label),
  };
}

/** Lines that are typed one at a time; each waits until the next one is asked for. */
function openKeyboard() {
  let give: ((line: string) => void) | undefined;
  let asked = () => {};
  let failed: (error: unknown) => void = () => {};
  let asking = new Promise<void>((resolve) => (asked = resolve));
  const lines: AsyncIterator<string> = {
    next: () =>
      new Promise((resolve) => {
        give = (value) => resolve({ done: false, value });
        asked();
      }),
  };
  const waiting = () =>
    new Promise<void>((resolve, reject) => {
      failed = reject;
      asking.then(resolve, reject);
    });
  return {
    lines,
    waiting,
    fail: (error: unknown) => failed(error),
    async type(line: string) {
      asking = new Promise<void>((resolve) => (asked = resolve));
      give?.(line);
      await waiting();
    },
  };
}
