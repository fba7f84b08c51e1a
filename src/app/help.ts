// What can be done, said plainly; also the answer to whatever was not understood.
import { type Block, choices, note, page } from '../core/view.ts';
import type { Outcome, Turn } from './turn.ts';

export function help(turn: Turn): Outcome {
  return sayWhatCanBeDone(turn, []);
}

export function notUnderstood(turn: Turn): Outcome {
  return sayWhatCanBeDone(turn, [
    note(
      'I could not tell what you need from that. I read plain English, a sentence or two about a visit or a question about one.',
    ),
  ]);
}

export function nothingSaid(turn: Turn): Outcome {
  return sayWhatCanBeDone(turn, [note('There were no words in that.')]);
}

const notYetWords = {
  ask: 'Rewording a question is not here yet.',
  reflect: 'Writing reflections is not here yet.',
} as const;

export function notYet(deed: keyof typeof notYetWords, turn: Turn): Outcome {
  return sayWhatCanBeDone(turn, [note(notYetWords[deed])]);
}

function sayWhatCanBeDone({ library }: Turn, first: Block[]): Outcome {
  const { buttons } = library.content.words;
  const blocks: Block[] = [
    ...first,
    {
      kind: 'points',
      heading: 'What I can do',
      points: [
        {
          text: 'Prepare a visit: type what it is about, such as “mom canceled three times” or “goal setting, she wants her GED, 2 minutes”.',
        },
        { text: 'Practice a hard talk with someone invented: type “practice”.' },
        { text: 'Look something up: type “find” and your question, such as “find how do I ask about money”.' },
        { text: 'Set your words: type “about me” to say what you do and where.' },
      ],
    },
    choices([
      { id: 'prepare', label: buttons.prepare, main: true },
      { id: 'practice', label: buttons.practice },
      { id: 'look-up', label: buttons['look-up'] },
      { id: 'about-me', label: buttons['about-me'] },
    ]),
  ];
  return { now: [{ to: 'here', view: page(undefined, blocks) }] };
}
