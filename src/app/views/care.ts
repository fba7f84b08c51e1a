// The care card as a person sees it: one question first, then who to call, what to say meanwhile and how to report.
import { type CareCard, type CareLine, linesFor } from '../../core/care/card.ts';
import type { CareKind } from '../../core/care/kinds.ts';
import { type Block, type Choice, choices, note, type Page, page, text } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';

/** What notifications say: phones lie on the family’s table. */
const notice = 'There is an answer.';

/** `about` comes back with a press: which words wait, which talk, and where the card stands. Nothing in it names the danger. */
export type Asked = { kind: CareKind | undefined; practice: boolean; form: boolean; about: Record<string, string> };

/** The card with its question. */
export function askPage(card: CareCard | undefined, asked: Asked, { buttons }: Words): Page {
  const { kind, practice, form, about } = asked;
  const known: Choice[] = [
    { id: 'care-reported', label: buttons['already-reported'] },
    { id: 'care-supervisor', label: buttons['supervisor-knows'] },
  ];
  const blocks = [
    ...(kind === 'worker_distress' ? [text(warmth)] : []),
    text(practice ? 'Is this happening now, outside the practice?' : 'Is this happening now?'),
    note(practice ? waits : form ? notSent : yourWords),
    choices([
      { id: 'care-now', label: buttons['yes-now'], main: true },
      { id: 'care-go-on', label: buttons['no-go-on'] },
      ...(practice || kind === 'worker_distress' ? [] : known),
    ]),
    ...cardBlocks(card, kind),
  ];
  return { ...page(card?.title, blocks, about), notice };
}

const warmth = 'I am glad you said it. This work is heavy, and you do not have to carry it by yourself.';

const yourWords =
  'I kept none of your words. They stand on your screen: copy them into your case record before you close it. Nobody is told that I asked.';
const waits =
  'The talk waits. It is a stage, and you can leave it at any moment. I kept none of your words, and nobody is told that I asked.';
const notSent =
  'I kept none of what you wrote in the form. It stands on your screen: copy it into your case record. “No, go on” opens it again as you filled it. Nobody is told that I asked.';

/** The card once it was answered with yes; the way back stays open. */
export function nowPage(card: CareCard | undefined, asked: Asked, { buttons }: Words): Page {
  const { kind, form, about } = asked;
  const back = form ? buttons['form-back'] : buttons.resume;
  const blocks = [
    text(kind === 'worker_distress' ? forYou : forThem),
    ...cardBlocks(card, kind),
    choices([{ id: 'care-go-on', label: back }]),
  ];
  return { ...page(card?.title, blocks, about), notice };
}

const forThem = 'Leave everything else. I am here when you come back; nothing is lost.';
const forYou = 'Leave everything else for now. A person can help with this better than I can; here is who.';

/** What is left of a card that was answered: one tap brings it back. */
export function foldedPage(words: string, { buttons }: Words): Page {
  return { ...page(undefined, [note(words), choices([{ id: 'care-show', label: buttons['who-to-call'] }])]), notice };
}

/** The card by itself, for whoever asks for it: every line of it. */
export function wholePage(card: CareCard | undefined): Page {
  return { ...page(card?.title, cardBlocks(card, undefined)), notice };
}

function cardBlocks(card: CareCard | undefined, kind: CareKind | undefined): Block[] {
  if (!card) return [];
  const points = (heading: string, lines: readonly CareLine[]): Block[] => {
    const shown = linesFor(lines, kind);
    return shown.length === 0 ? [] : [{ kind: 'points', heading, points: shown.map((line) => ({ text: line })) }];
  };
  const { checked } = card;
  return [
    ...card.intro.map(text),
    ...points('Who to call', card.call),
    ...points('Meanwhile', card.meanwhile),
    ...points('In the record, and reporting', card.report),
    note(checked ? `Checked by ${checked.by}, ${checked.on}.` : 'Not yet checked by your agency.'),
  ];
}
