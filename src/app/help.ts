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
        {
          text: 'Help you ask: type “ask” and your question as it comes, such as “ask why didn’t you call me back”, or “how do I ask about money?”.',
        },
        { text: 'Try your own lines again: type “drill”. Type “what does this do:” and a line to see how it lands.' },
        { text: 'Reflect after a visit, for yourself: type “reflect”; what you wrote is in “my log”.' },
        { text: 'Look something up: type “find” and your question, such as “find who reads what I write”.' },
        {
          text: 'Be reminded: type “remind me Friday at 9 am” or “remind me the evening before”. See or stop what comes by itself: “reminders”, “snooze”, “stop reminders”.',
        },
        { text: 'Set your words: type “about me” to say what you do and where.' },
        { text: 'See what is kept, take it with you or have it deleted: type “privacy”, “my data” or “forget me”.' },
        { text: 'Share what you wrote with your supervisor, one entry at a time: type “supervision”.' },
      ],
    },
    choices([
      { id: 'prepare', label: buttons.prepare, main: true },
      { id: 'practice', label: buttons.practice },
      { id: 'ask', label: buttons.ask },
      { id: 'reflect', label: buttons.reflect },
      { id: 'look-up', label: buttons['look-up'] },
      { id: 'about-me', label: buttons['about-me'] },
      { id: 'privacy', label: buttons.privacy },
    ]),
  ];
  return { now: [{ to: 'here', view: page(undefined, blocks) }] };
}
