// Look something up: the passages that answer a question, each with its source.
import { numberSources } from '../core/citation.ts';
import { textIn } from '../core/incoming.ts';
import { visitorOf } from '../core/records/person.ts';
import { type Block, choices, type Form, note, page } from '../core/view.ts';
import { inWordsOf } from '../core/words.ts';
import { formAgain } from './form-again.ts';
import { findMeant } from './meant.ts';
import type { Outcome, Press, Turn } from './turn.ts';
import { sourcesBlock } from './views/sources.ts';

export const lookUpFormId = 'look-up';
const slot = 'look-up-form';
const mostQuestion = 500;
const shown = 3;

export function askWhatToFind(turn: Turn): Outcome {
  return { now: [{ to: 'here', slot, view: lookUpForm(turn) }] };
}

export function fillLookUp({ values }: Press, turn: Turn): Outcome {
  const question = textIn(values, 'question');
  if (question) return lookUp(question, turn);
  const errors = { question: 'Write what you would like to find.' };
  return { now: [formAgain(lookUpForm(turn), slot, values, errors, turn)] };
}

/** Three passages at most; nothing found is said plainly. */
export function lookUp(question: string, turn: Turn): Outcome {
  if (!question) return askWhatToFind(turn);
  const { library } = turn;
  const { content } = library;
  const found = findMeant(question, shown, turn).map(({ passage }) => passage);
  const marks = numberSources(found.map(({ from }) => ({ sources: from })));
  const { country } = visitorOf(turn.person);
  const blocks: Block[] = [
    ...(found.length === 0
      ? [note('I found nothing in the guidance for those words. Other words for the same thing may find it.')]
      : []),
    ...found.map(
      ({ title, text, from }): Block => ({
        kind: 'passage',
        title: inWordsOf(content.words, country, title),
        paragraphs: text.map((paragraph) => inWordsOf(content.words, country, paragraph)),
        marks: from.flatMap((id) => marks.get(id) ?? []),
      }),
    ),
    ...(found.length > 0 ? [sourcesBlock(marks, content)] : []),
    choices([
      { id: 'prepare', label: content.words.buttons.prepare },
      { id: 'look-up', label: content.words.buttons['look-up'] },
      { id: 'suggest', label: content.words.buttons.ask },
    ]),
  ];
  // It may have been meant for a parent.
  const about = { draft: question.slice(0, mostQuestion) };
  return {
    now: [
      {
        to: { person: turn.person.id },
        view: { ...page('From the guidance', blocks, about), notice: 'What you looked up is ready.' },
      },
    ],
  };
}

function lookUpForm({ library }: Turn): Form {
  const { buttons } = library.content.words;
  return {
    kind: 'form',
    id: lookUpFormId,
    title: buttons['look-up'],
    fields: [
      {
        kind: 'long',
        id: 'question',
        label: 'What would you like to know?',
        hint: 'As you would ask a colleague.',
        required: true,
        most: mostQuestion,
      },
    ],
    submit: buttons.find,
  };
}
