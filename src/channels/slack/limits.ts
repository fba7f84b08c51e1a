// What Slack accepts, in one place. Counted in UTF-16 units, as Slack counts.
import { pieces as split, withoutHalf } from '../fit-text.ts';

/** Sources: Slack's Block Kit reference; `messageText` is undocumented and was measured by others at about 13,200. */
export const limits = {
  messageBlocks: 50,
  viewBlocks: 100,
  /** A view is at most 250 KB. */
  viewText: 50_000,
  /** All text of one message together. */
  messageText: 12_000,
  /** One piece of running text. */
  blockText: 3_000,
  contextText: 2_000,
  contextElements: 10,
  header: 150,
  buttons: 25,
  buttonText: 75,
  value: 2_000,
  id: 255,
  options: 100,
  /** Radio buttons and check boxes. */
  tapOptions: 10,
  optionText: 75,
  optionValue: 150,
  input: 3_000,
  placeholder: 150,
  viewTitle: 24,
  metadata: 3_000,
  fallback: 4_000,
} as const;

/** Whole when it fits; otherwise cut at a word with an ellipsis. For labels alone: running text is split, never cut. */
export function fitting(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${withoutHalf(space > most / 2 ? cut.slice(0, space) : cut)}…`;
}

/** The text in pieces of at most that length, broken after a line, a sentence or a word where there is one. */
export const pieces = (text: string, most: number): string[] => split(text, most, ['\n', '. ', ' ']);
