// What Teams accepts, in one place; and text that is brought to fit.
import { group, pieces as split, withoutHalf } from '../fit-text.ts';

/** Sources: Microsoft's pages on bot messages, Adaptive Cards and AI-written messages. Bytes of JSON in UTF-8. */
export const limits = {
  /** Teams takes about 100 KB a message; cards that stay this small arrive everywhere. */
  cardBytes: 25_000,
  /** Room that a card leaves for its frame. */
  frameBytes: 1_000,
  /** One piece of running text, in UTF-16 units. */
  text: 2_000,
  buttonsInRow: 5,
  buttonText: 128,
  summary: 300,
  citations: 20,
  citationName: 80,
  citationAbstract: 160,
  dialogTitle: 64,
  /** Options that are all shown; more than these fold into a list. */
  tapOptions: 10,
  bodyBytes: 256 * 1024,
} as const;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Whole when it fits; otherwise cut with an ellipsis. For labels alone: running text is split, never cut. */
export function fitting(text: string, most: number): string {
  return text.length <= most ? text : `${withoutHalf(text.slice(0, most - 1))}…`;
}

/** The text in pieces of at most that length, broken after a sentence or a word where there is one. */
export const pieces = (text: string, most: number = limits.text): string[] => split(text, most, ['. ', ' ']);

/** Neighbors together as long as their JSON stays within `most` bytes. */
export const grouped = <T>(items: T[], most: number): T[][] => group(items, (item) => bytesOf(item) + 1, most);
