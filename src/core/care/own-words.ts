// Words of danger that an agency adds in its own care cards: street names, places, what is said where they work.
import type { CareCard, CareLine } from './card.ts';
import type { CareKind } from './kinds.ts';

/** Letters and digits alone, one blank between: capitals, apostrophes and full stops differ from phone to phone. */
const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const saying = (text: string, { text: words }: CareLine) => plain(words).trim() !== '' && text.includes(plain(words));

/** The danger that the first of their phrases in this text names; whole words, in the order they stand there. */
export function ownDanger(text: string, cards: readonly Pick<CareCard, 'words'>[]): CareKind | undefined {
  const typed = plain(text);
  const found = cards.flatMap(({ words }) => words).find((line) => saying(typed, line));
  return found?.kinds[0];
}
