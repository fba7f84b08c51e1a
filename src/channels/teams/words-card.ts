// A person's own words in a card that is shown to them alone, in fields from which they can be copied.
import { type OwnWords, toCopy } from '../own-words.ts';
import type { Card, Element } from './card-types.ts';
import { cardOf } from './cards.ts';
import { limits } from './limits.ts';
import { heading, paragraph, plain } from './rich-text.ts';

const below = 'Who to call, and how to go on, stands in the next message.';

export function wordsCard(words: readonly OwnWords[]): Card {
  return cardOf([...heading('What you wrote'), ...paragraph(plain(below)), ...wordsElements(words)]);
}

export const wordsElements = (words: readonly OwnWords[]): Element[] => [
  ...paragraph(plain(toCopy)),
  ...words.map(
    ({ label, text }, index): Element => ({
      type: 'Input.Text',
      id: `own.${index}`,
      label,
      isMultiline: true,
      maxLength: Math.max(limits.text, text.length),
      value: text,
    }),
  ),
];
