// What was heard in a line, said as one would say it to a colleague.
import type { Heard } from '../moves.ts';
import type { Form, Move, QuestionFunction, Stance } from './move.ts';

const moveNames: Record<Move, string> = {
  'open-question': 'An open question',
  'closed-question': 'A question with a short answer',
  'leading-question': 'A question that holds its answer',
  'simple-reflection': 'Giving back what they said',
  'complex-reflection': 'Saying what seems to be under it',
  affirmation: 'Naming something they did',
  empathy: 'Standing with a feeling',
  'asking-permission': 'Asking whether you may',
  'advice-with-permission': 'An idea, left to them',
  'unsolicited-advice': 'Advice nobody asked for',
  information: 'Saying how it is',
  'explaining-role': 'Saying who you are here, or what happens with what they say',
  challenge: 'An honest worry, said plainly',
  confrontation: 'Going against them',
  judgement: 'A judgment of them',
  minimising: 'Making it small',
  'topic-change': 'Going on to something else',
  'small-talk': 'A minute of ordinary talk',
  acknowledgement: 'A sign that you heard',
  'safety-question': 'A plain question about safety',
  other: 'Nothing I know a name for',
};

const formNames: Record<Form, string> = {
  open: 'Open: they can answer in their own way',
  closed: 'Closed: yes, no or a word answers it',
  statement: 'Not put as a question; it still asks',
  stacked: 'Several questions at once; most people answer the last',
};

const stanceNames: Record<Stance, string> = {
  inviting: 'It leaves the answer to them',
  neutral: 'It takes no side',
  leading: 'It already holds the answer you expect',
  judging: 'It can be heard as blame',
  'advice-in-disguise': 'It is advice, dressed as a question',
};

const functionNames: Record<QuestionFunction, string> = {
  invite: 'To let them begin where they want',
  explore: 'To hear how it is for them',
  clarify: 'To make sure that you understood',
  check: 'To find out one thing',
  safety: 'To find out whether someone is safe',
};

export const moveInWords = (move: Move): string => moveNames[move];

/** Form, stance and function, each with its label; none where nothing is asked. */
export function askedInWords({ form, stance, function: purpose }: Pick<Heard, 'form' | 'stance' | 'function'>) {
  return [
    ...(form ? [{ label: 'How it is put', value: formNames[form] }] : []),
    ...(stance ? [{ label: 'How it may land', value: stanceNames[stance] }] : []),
    ...(purpose ? [{ label: 'What it is for', value: functionNames[purpose] }] : []),
  ];
}
