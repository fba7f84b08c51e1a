// What kind of line would have helped, and sentences of that kind that fit almost anywhere.
import type { LineKind } from '../scenario.ts';
import type { Reason } from './what-happened.ts';

const roomy: readonly LineKind[] = ['open-question', 'inviting'];
const givingBack: readonly LineKind[] = ['complex-reflection', 'simple-reflection', 'reflection', 'summary'];

const wanted: Partial<Record<Reason, readonly LineKind[]>> = {
  'asked-plainly': ['safety-question', 'concrete-check'],
  'asked-first': ['asking-permission'],
  'gave-back': givingBack,
  understood: givingBack,
  strength: ['affirmation'],
  'stood-with': ['empathy', ...givingBack],
  'said-role': ['explaining-role'],
  'left-free': ['advice-with-permission', 'giving-choice'],
  'honest-concern': ['challenge'],
  'answer-built-in': roomy,
  'told-what-to-do': ['asking-permission', ...roomy, 'advice-with-permission'],
  'made-small': ['empathy', ...givingBack],
  'stepped-away': [...givingBack, 'empathy'],
  graded: [...givingBack, ...roomy],
  cornered: [...givingBack, ...roomy, 'giving-choice'],
  owned: ['owning-a-mistake'],
  'gave-choice': ['giving-choice'],
  'summed-up': ['summary', ...givingBack],
  noticed: [...givingBack, ...roomy],
  interview: givingBack,
  'judging-question': roomy,
  'no-reason': ['reason', 'explaining-role'],
  status: ['giving-choice'],
  'missed-cue': [...givingBack, ...roomy],
  'not-answered': ['explaining-role', 'self-disclosure'],
  'passed-by': [...givingBack, 'empathy'],
  'promised-secret': ['explaining-role'],
  defended: ['owning-a-mistake', ...givingBack],
  'in-hearing': ['meeting-alone'],
  'took-over': ['giving-choice', 'asking-permission'],
  'left-door-open': ['giving-choice'],
};

/** Kinds of line that would help there, the best first; where it worked, more of the same. */
export const wantedFor = (reason: Reason, main: LineKind): readonly LineKind[] => wanted[reason] ?? [main, ...roomy];

const backToIt = [
  'Wait. Before we go on: what you said a minute ago, I’d like to stay with that.',
  'You said that very quickly. I don’t want to go past it.',
  'I was about to ask something else, and I’d rather hear more of that.',
  'Hold on. I went past something you just said. Can we go back to it?',
  'Say that again for me? I want to have it right before I say anything.',
  'I heard that. I don’t have anything clever to say to it.',
  'That’s a lot to have been walking around with.',
  'So that is what has been under this the whole time.',
];
const sayingBack = [
  'And that part nobody saw.',
  'So it isn’t the thing itself, it’s what came after.',
  'That has stayed with you.',
  'You didn’t get to say that at the time.',
  'Part of you is done with it, and part of you isn’t.',
  'You’ve been the one holding that.',
  'There’s more in that than it sounds.',
  'So you had to find your own way with it.',
];
const askWide = [
  'What was going through your mind right then?',
  'Which part of it sits worst with you?',
  'If we talked about one thing today, what should it be?',
  'What do people usually get wrong about it?',
  'What’s that been like for you?',
  'How do you see it?',
  'Tell me how it got to here.',
  'What would you want me to understand about it?',
  'What have you noticed yourself?',
  'Where would you start?',
];
const askStraight = [
  'Tell me how it was, from the start.',
  'How did it go, that time?',
  'Who was there, and where were you?',
  'How do you see it?',
  'What happened, as you remember it?',
  'I don’t know the answer to this one. What was it like?',
];
const beforeIdeas = [
  'What do you think would have to be different for it to work here?',
  'Is this something you’d like ideas about, or something you’d like somebody to know?',
  'What have you already tried, even if it only half worked?',
  'I have a thought about that. Do you want it, or is this not the moment?',
  'You’ve been at this longer than I have. What helps, when anything does?',
  'Can I tell you what I’ve seen other families do, and you tell me why it wouldn’t work here?',
];
const reasoned = [
  'I ask everyone this, because I’d rather ask than guess, and a yes doesn’t mean that somebody takes over.',
  'I’m going to ask you something straight, and I’ll tell you first what happens with the answer.',
  'The reason I ask is that it decides what I do next, and I don’t want to do anything behind your back.',
];
const limits = [
  'You’ll see my note before anyone does. If there’s a line in it you don’t recognize, we change it here, at this table.',
  'I work for the program, and I’d like that to be plain before you tell me anything.',
  'Most of this stays in my notes, and you can read them. If a child is being hurt I have to pass that on, and you’d hear it from me first.',
  'I can’t promise to keep everything to myself. I can promise you won’t find out from somebody else.',
  'Before you go on: there is one kind of thing I have to pass on, and I’d like you to know which.',
];
const heavy = [
  'I’m sorry. That’s a lot for one person.',
  'That would have flattened me too.',
  'You don’t have to make it lighter for me.',
  'That is hard. I’m not going to tell you it isn’t.',
  'No wonder you’re tired of talking about it.',
  'I can see that it still weighs on you.',
  'There’s nothing small about that.',
];
const plainConcern = [
  'I’m going to say something you may not like, and I’m not going anywhere afterward.',
  'This part I can’t let go by. Tell me how you see it.',
  'There is something I’m worried about, and I’d rather say it to you than about you.',
  'I’d be no use to you if I kept this to myself. Can I say it, and then hear what you think?',
  'I may have this wrong. This is what worries me, and I want to hear how you see it.',
];
const straightAnswer = [
  'Fair question. I’ll answer it first, and then I’m back with you.',
  'You asked me something and I slid past it. The honest answer is that I don’t know yet.',
  'I’d want to know that too, if I were letting somebody in.',
];
const together = [
  'If there’s a call to make, shall I do it, or shall we do it together?',
  'Do you want to hold the phone, or shall I, with you next to me?',
  'Which part of it would you like to keep, and which part would you hand me?',
];
const owning = [
  'That was our mistake, and I’m not going to explain it away.',
  'I got ahead of you just now. I’m sorry. Go back to where you were.',
  'We should have told you that before, and we didn’t.',
];
const believing = [
  'I believe you.',
  'I wasn’t there. You were. I’d like to hear what it was like from your side.',
  'I’m not going to explain it. It shouldn’t have happened like that.',
  'You have reason to wonder about me. What would you need to see?',
];
const elsewhere = [
  'I’ve got a half hour on my way on Thursday, and I’d be glad of some company for a walk.',
  'Could we do the next one at the clinic or the library? I’d like to get out of my car for once.',
  'We’ll leave that for today. What did you have for supper?',
];
const choices = [
  'You can say no to that, and I’ll still come on the day we said.',
  'We can talk about it now, another day, or not at all. Which would you like?',
  'Would you rather start with what’s pressing, or with what’s going all right?',
];
const noStatus = [
  'You don’t need to tell me about papers. What’s the part that keeps you up at night?',
  'Everything I can help with here is yours without my knowing anything about that.',
];
const names = [
  'You stayed in it when you could have walked out. I saw that.',
  'You worked that out by yourself, with nobody showing you how.',
  'You kept at that on a day when nobody would have noticed if you hadn’t.',
  'You saw that before any of us did.',
];

const lists: Partial<Record<Reason, readonly string[]>> = {
  status: noStatus,
  'told-what-to-do': beforeIdeas,
  'left-free': beforeIdeas,
  'asked-first': beforeIdeas,
  'made-small': heavy,
  'stood-with': heavy,
  'stepped-away': backToIt,
  'passed-by': backToIt,
  'missed-cue': backToIt,
  noticed: backToIt,
  'gave-back': sayingBack,
  understood: sayingBack,
  'asked-plainly': reasoned,
  'no-reason': reasoned,
  'said-role': limits,
  'said-part': limits,
  'promised-secret': limits,
  'honest-concern': plainConcern,
  cornered: [...plainConcern, ...backToIt],
  graded: askWide,
  'answer-built-in': askStraight,
  'judging-question': askStraight,
  'not-answered': straightAnswer,
  answered: straightAnswer,
  'took-over': together,
  owned: owning,
  defended: believing,
  'in-hearing': elsewhere,
  'gave-choice': choices,
  'left-door-open': choices,
  interview: sayingBack,
  'left-alone': [...heavy, ...askWide],
  'same-words': ['I asked that already, didn’t I. What would have been a better question?', ...askWide],
  strength: names,
};

/** Always two at least. @param from where in the list to begin, so that talks differ */
export function plainWays(reason: Reason, kinds: readonly LineKind[], from: number): readonly string[] {
  const list = lists[reason] ?? (kinds.includes('explaining-role') ? limits : askWide);
  const start = from % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
