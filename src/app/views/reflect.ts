// Reflection as a person sees it: which sheet, one question at a time, and what can be done with what they wrote. Their words are never shown back.
import { numberSources } from '../../core/citation.ts';
import type { Content } from '../../core/content.ts';
import type { ReflectionRecord } from '../../core/records/reflection.ts';
import { afterVisit, answeredCount, paragraphsBehind, type Sheet } from '../../core/reflection.ts';
import { type Block, type Choice, choices, note, type Page, page, text } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';
import { sourcesBlock } from './sources.ts';

/** What notifications say: nothing of what is written. */
const notice = 'There is an answer.';

/** @param drafts what was begun and waits, by a button each */
export function choosePage(sheets: readonly Sheet[], drafts: readonly Choice[], { buttons }: Words): Page {
  const list = sheets.map(
    ({ id, title }): Choice => ({ id: `reflect-on:${id}`, label: title, main: id === afterVisit }),
  );
  const facts = sheets.map(({ title, about }) => ({ label: title, value: about }));
  return {
    ...page(buttons.reflect, [
      text('I ask, you write. Every question can be skipped, and everything can be changed later.'),
      ...(drafts.length > 0 ? [note('Begun, and waiting for you:'), choices([...drafts])] : []),
      choices(list),
      note('It is yours alone until you share one entry with one person. Nobody sees whether or how often you write.'),
      choices([
        { id: 'reflect-here', label: buttons['reflect-here'] },
        { id: 'log', label: buttons['my-log'] },
      ]),
      { kind: 'facts', heading: 'What each is for', facts, folded: true },
    ]),
    notice,
  };
}

/** The same sheets, to be asked one question at a time in the conversation. */
export function chooseHerePage(sheets: readonly Sheet[], kept: string | undefined, { buttons }: Words): Page {
  const list = sheets.map(
    ({ id, title }): Choice => ({ id: `reflect-ask:${id}`, label: title, main: id === afterVisit }),
  );
  return { ...page(buttons['reflect-here'], [...(kept ? [note(kept)] : []), choices(list)]), notice };
}

export type Asking = { id: string; entry: ReflectionRecord; index: number };

const asides =
  'What you type now is the answer. These words are for me: skip, back, stop, form, done. Nothing you write is repeated here.';

/** @param first whether how this works is said; @param before what comes above the question */
export function askPage({ id, entry, index }: Asking, first: boolean, before: Block[], content: Content): Page {
  const answer = entry.answers[index];
  const { buttons } = content.words;
  const sources = numberSources([{ sources: paragraphsBehind(answer?.question ?? '', content.sheets) }]);
  const blocks: Block[] = [
    ...before,
    ...(first ? [note(asides)] : []),
    note(`Question ${index + 1} of ${entry.answers.length}`),
    text(answer?.asked ?? ''),
    ...(answer?.text
      ? [note('You have answered this. Type to put new words in their place, or skip to leave it.')]
      : []),
    ...(sources.size > 0 ? [sourcesBlock(sources, content)] : []),
    choices([
      { id: 'reflect-skip', label: buttons.skip },
      { id: 'reflect-stop', label: buttons.stop },
      { id: 'reflect-form', label: buttons['as-form'] },
    ]),
  ];
  return { ...page(first ? entry.title : undefined, blocks, { reflection: id, index: String(index) }), notice };
}

/** Handed in: it stays with the writer, unless they want otherwise. @param remarks above, such as what was taken out */
export function keptPage(id: string, entry: ReflectionRecord, remarks: string[], { buttons }: Words): Page {
  const promised = entry.answers.some(({ promise, text: words }) => promise && words !== '');
  const count = answeredCount(entry);
  return {
    ...page(
      undefined,
      [
        ...remarks.map(note),
        text(`Kept, for you alone: ${count === 1 ? 'one answer' : `${count} answers`}.`),
        ...(promised ? [note('What you promised comes back with your next brief, until you tap it done.')] : []),
        choices([
          { id: 'keep', label: buttons.keep, main: true },
          { id: 'share', label: buttons.share },
          { id: 'log-alike', label: buttons.alike },
          { id: 'log-entry', label: buttons['change-entry'] },
        ]),
      ],
      { reflection: id },
    ),
    notice: 'It is kept.',
  };
}

/** Not finished: it waits. */
export function draftPage(id: string, remarks: string[], { buttons }: Words): Page {
  const wayOn = choices([
    { id: 'reflect-resume', label: buttons.resume, main: true },
    { id: 'reflect-form', label: buttons['as-form'] },
  ]);
  const words = 'It waits as a draft, for you alone. Go on today, tomorrow or never; late is fine.';
  return { ...page(undefined, [...remarks.map(note), text(words), wayOn], { reflection: id }), notice: 'It is kept.' };
}

export function nothingWrittenPage({ buttons }: Words): Page {
  const again = choices([{ id: 'reflect', label: buttons.reflect }]);
  return { ...page(undefined, [note('Nothing was written, so nothing is kept. That is all right.'), again]), notice };
}
