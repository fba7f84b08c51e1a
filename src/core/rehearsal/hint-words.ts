// What a hint says, by the kind of line that could help; no two hints of one talk in the same words.
import type { LineKind } from '../scenario.ts';

/** As many ways as hints are given in one talk, at most. */
export const hintWords: Partial<Record<LineKind, readonly [string, string, string, string]>> = {
  'open-question': [
    'A question that leaves room could help now: one they can answer their own way.',
    'Ask for their account of it: begin with “what” or “how”, and stop after one.',
    'What would you ask if you truly could not guess the answer? Ask that.',
    'Try “tell me about”, with one thing of theirs behind it.',
  ],
  'closed-question': [
    'A plain, small question could help now.',
    'One short question, about one fact, could be easier to answer than a wide one.',
    'Ask something that can be answered in three words.',
    'A yes-or-no question is fine here, if it is short and kind.',
  ],
  'safety-question': [
    'A plain question about safety could help now, with the reason you ask it.',
    'You may be circling something. Ask it in words that can only mean one thing, and say why you ask.',
    'First the reason, then the question, then nothing: that is how a hard thing can be asked.',
    'If you are wondering whether somebody is safe, they can tell that you wonder. Ask.',
  ],
  'simple-reflection': [
    'Giving back what was just said could help now, in few words, and nothing after it.',
    'Take three or four of their words, say them back, and stop.',
    'No question this time: repeat the part that seemed to weigh most.',
    'Say what you heard, as they said it. They will tell you whether it was that.',
  ],
  'complex-reflection': [
    'Saying back what they seem to mean, not only what they said, could help now.',
    'What might be under that last line? Say it as a statement, and let them correct you.',
    'Name both halves: what they want, and what speaks against it.',
    'Try finishing their sentence, the part they left off.',
  ],
  affirmation: [
    'Naming one thing they did, exactly, could help now.',
    'You saw them manage something. Say which thing, and when.',
    'No praise for the whole person: one deed, in plain words.',
    'What did they do that nobody thanked them for? Say that you saw it.',
  ],
  'asking-permission': [
    'Asking whether you may could help now.',
    'Before the next thing, ask leave, and mean it if they say no.',
    'You have something to say. Ask if now is the time.',
    'Let them open the door to it: may I, would it be all right, do you want to hear.',
  ],
  'explaining-role': [
    'Saying who you are here could help now: what you write, who reads it, what you must pass on.',
    'They are weighing what happens to an answer. Tell them before they have to ask.',
    'Say what goes on paper and what does not, and that they can read it.',
    'Say the one thing you could not keep to yourself, and that they would hear it from you first.',
  ],
  challenge: [
    'Saying your worry plainly, as yours, could help now.',
    'Say what brought you here in one sentence, early, with no “but”.',
    'You know something they may not know you know. Say it.',
    'One fact and one worry, both yours; then ask how they see it.',
  ],
  'concrete-check': [
    'Asking about one real time, step by step, could help now.',
    'Pick one night or one morning, and ask how it went from the start.',
    'Leave “usually” alone. Ask about the last time.',
    'Ask who did what, and what came next, on one day with a name.',
  ],
  wait: [
    'Saying nothing could help now.',
    'Let it be quiet, longer than is easy.',
    'They may not be done. Wait for the second half.',
    'Nothing needs to be said to that. Stay, and wait.',
  ],
  'owning-a-mistake': [
    'Owning what went wrong, without a “but”, could help now.',
    'Something was done to them, by you or by people like you. Say so, and that it was ours.',
    'An apology with nothing after it could help now.',
    'Do not explain it. Say that it should not have gone so.',
  ],
  'giving-choice': [
    'A real choice could help now, with no as one of the answers.',
    'What here is theirs to decide? Hand it over, out loud.',
    'Ask them how, where or when, and go by it.',
    'Say that they can say no, and what would happen if they did.',
  ],
  'meeting-alone': [
    'Not asking here could be right: another time, another place, or alone.',
    'Who can hear you? Find an ordinary reason to meet where nobody can.',
    'Leave the question for today. Make the day and the place instead.',
    'Is there somewhere only one of them goes? Be there.',
  ],
  reflection: [
    'Giving back what you heard could help now, before the next question.',
    'Say back the last thing, in your words, and stop there.',
    'They have said more than you have answered. Start with what you heard.',
    'Put what you heard so far in one sentence, and ask nothing.',
  ],
  reason: [
    'Saying why you ask could help now.',
    'They may wonder what the question is for. Tell them first.',
    'Begin with “I ask because”, and say the true reason.',
    'Say that you ask everyone, if you do, and what a yes would lead to.',
  ],
  'role-and-reason': [
    'Saying why you ask, and what would follow from an answer, could help now.',
    'They may fear what a yes does. Tell them what it does, and what it does not.',
    'What happens next, if they tell you? Say it before you ask.',
    'Say what you would have to pass on, to whom, and that you would do it together.',
  ],
};

/** Said while no hint is given, one after the other. */
export const withoutHint = [
  'It is going well without one. Stay with what they just said.',
  'You are doing what helps. Trust it a little longer.',
  'No hint needed: they are talking.',
] as const;
