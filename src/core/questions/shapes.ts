// How a question may be asked otherwise, whatever it is about: shapes that the draft's own subject, tense and object fit into.
import type { Matter } from './matter.ts';
import type { SuggestionKind } from './question.ts';

/** What a draft does, as far as another way of asking depends on it. */
export type Situation =
  | 'missed'
  /** Us, and no appointment is named: “why didn't you come Tuesday”. */
  | 'missed-us'
  | 'why-not'
  | 'why'
  | 'advice'
  | 'wish'
  | 'past'
  | 'other'
  | 'state'
  | 'habit'
  | 'ahead'
  | 'happened'
  | 'heard'
  | 'topic';
export type Shapes = Record<Exclude<SuggestionKind, 'acknowledging'>, readonly string[]>;

const shapes: Record<Situation, Shapes> = {
  missed: {
    softer: ['How did {thing}{time} work out for you?', 'How did things go around {thing}{time}?'],
    direct: [
      'I noticed we missed each other at {thing}{time}. What got in the way?',
      'I noticed {thing}{time} didn’t happen. What got in the way?',
    ],
    inviting: [
      'Tell me how that day went, before {thing} and after.',
      'What would make {thing} worth the trip for you?',
      'When you think about {thing}, what comes up?',
    ],
    clarifying: [
      'It may be that {thing} came on a bad day, or that it isn’t what you need. Is either one close?',
      'I only know my side of {thing}. What happened on yours?',
    ],
  },
  'missed-us': {
    softer: ['How did {day} go for you?', 'How did things go for you {when}?'],
    direct: ['We didn’t see each other {when}. What got in the way?', 'You weren’t there {when}. What got in the way?'],
    inviting: [
      'Tell me how {day} went, from your side.',
      'What would make our time worth it for you?',
      'Which day and place suit you best for our visits?',
    ],
    clarifying: [
      'It may be that it was a bad day, or that our visits aren’t what you need. Is either one close?',
      'I only know my side of {day}. What happened on yours?',
    ],
  },
  'why-not': {
    softer: ['How has it been going with {about}{time}?', 'How does {about} work out for you{time}?'],
    direct: [
      'I’d like to understand about {about}. What gets in the way?',
      'I’d like to ask plainly. What makes {doing} work, and what gets in the way?',
    ],
    inviting: [
      'What would have to be different for {doing} to work for you?',
      'When you think about {about}, what comes up?',
      'What is {about} like for you, on a good day and on a bad one?',
    ],
    clarifying: [
      'It may be a bad time for {about}, or it may not be what you want. Is either one close?',
      'I may have the wrong picture of {about}. What would you correct?',
    ],
  },
  why: {
    softer: ['What was going on for you around {about}{time}?', 'How did {about} come about{time}?'],
    direct: [
      'I’d like to understand about {about}. What led up to it?',
      'I’d like to understand about {doing}. What led up to it?',
    ],
    inviting: [
      'Tell me the story of {about}, from where you’d begin.',
      'What was it like for you, {doing}?',
      'What matters most to you about {about}?',
    ],
    clarifying: [
      'I want to make sure I understand how it is with {about}. Was it more your choice, or more what was left to do?',
      'I only know one side of {about}. What would you add?',
    ],
  },
  advice: {
    softer: [
      'What have you noticed when it comes to {about}?',
      'What have you found helps when it comes to {about}, even a little?',
    ],
    direct: [
      'I have a thought about {about}. May I share it, or will you tell me first what you’ve tried?',
      'I have a thought about this. May I share it, or will you tell me first what you’ve tried?',
    ],
    inviting: [
      'What have you already tried when it comes to {about}?',
      'What would you like to be different about {about}, if anything?',
      'Who has told you what to do about {about}, and what did you make of it?',
    ],
    clarifying: [
      'I want to make sure I know what you’ve tried. What about {about} have I missed?',
      'It may be that {about} isn’t what troubles you at all. Have I got that right?',
    ],
  },
  wish: {
    softer: ['What are your thoughts about {doing}, if it’s on your mind at all?'],
    direct: ['I’d like to ask plainly about {doing}. Is it what you want, or what others want for you?'],
    inviting: [
      'When you picture {doing}, what do you see?',
      'What would {doing} change for you and the kids?',
      'What would have to be in place first, before {doing}?',
    ],
    clarifying: [
      'I want to make sure {doing} isn’t only my idea. Where are you with it?',
      'It may be that {doing} can wait, or isn’t for you. Is either one close?',
    ],
  },
  past: {
    softer: ['How did it go with {about}?', 'How did things turn out with {about}?'],
    direct: [
      'I’d like to ask plainly. Where do things stand with {about}?',
      'I’d like to ask plainly. Where do things stand with {doing}?',
    ],
    inviting: [
      'Tell me how it was with {about}, from the start.',
      'What was easy and what was hard about {doing}?',
      'What would help with {about}, if you want help with it?',
    ],
    clarifying: [
      'I want to make sure I understand how it is with {about}. What’s done, and what’s still open?',
      'I may not have the whole picture of {about}. What am I missing?',
    ],
  },
  happened: {
    softer: ['How did it go with {happening}{time}?'],
    direct: ['I’d rather ask than guess. What happened with {happening}{time}?'],
    inviting: [
      'Tell me how it went with {happening}, the way you saw it.',
      'What was it like for you, with {happening}?',
      'What would you have wanted from {child}?',
    ],
    clarifying: [
      'I only know a piece of it. What happened with {child}, as you saw it?',
      'I want to make sure I understand how it was with {happening}. How would you put it?',
    ],
  },
  other: {
    softer: ['How is it going with {with}?', 'What have you noticed about {with}?'],
    direct: ['I’d like to ask plainly about {with}. How is it really?'],
    inviting: [
      'Tell me about {with}, the way you see it day to day.',
      'What goes well with {with}, and what is hard?',
      'What would you want for {child} when it comes to {doing}?',
    ],
    clarifying: [
      'I want to make sure I understand about {with}. How would you put it?',
      'I may have the wrong picture of {with}. What would you correct?',
    ],
  },
  state: {
    softer: ['How are things with {thing}{time}?', 'What is it like for you, {doing}?'],
    direct: [
      'I’d like to ask plainly about {thing}. How do things stand?',
      'I’d like to ask plainly about {doing}. Where are you with it?',
    ],
    inviting: [
      'What works for you about {thing}, and what doesn’t?',
      'What would you change about {thing}, if you could?',
      'When you think about {doing}, what comes up?',
    ],
    clarifying: [
      'I want to make sure I understand how it is with {thing}. How would you put it?',
      'I may have the wrong picture of {thing}. What would you correct?',
      'I want to make sure I understand about {doing}. How would you put it?',
    ],
  },
  habit: {
    softer: ['How has it been going with {about}?', 'How does {doing} work out for you?'],
    direct: [
      'I’d like to ask plainly. Where do things stand with {about}?',
      'I’d like to ask plainly about {doing}. When does it work, and when doesn’t it?',
    ],
    inviting: [
      'What is {doing} like for you, on a good day and on a bad one?',
      'Tell me about {about}, on a normal day.',
      'What helps with {about}, and what gets in the way?',
    ],
    clarifying: [
      'I want to make sure I understand how it is with {about}. How would you put it?',
      'I may not have the whole picture of {about}. What am I missing?',
    ],
  },
  ahead: {
    softer: ['How are you set for {thing}{time}?'],
    direct: ['I’d like you to be at {thing}{time}. What might get in the way?'],
    inviting: [
      'How do you feel about {thing}?',
      'What would make {thing} easier to get to?',
      'What are you expecting from {thing}?',
    ],
    clarifying: [
      'I want to make sure I understand about {thing}. What’s sorted out, and what isn’t yet?',
      'It may be that {thing} is the last thing you need. Have I got that right?',
    ],
  },
  heard: {
    softer: ['What would help most right now, if anything would?'],
    direct: ['I’d like to understand it properly. What’s the hardest part of this?'],
    inviting: [
      'Tell me more about that, as much as you like.',
      'What has that been like for you?',
      'What do you want me to know about it?',
    ],
    clarifying: [
      'I want to make sure I understand. What would be an example?',
      'I only know a piece of this. What would you add?',
    ],
  },
  topic: {
    softer: ['How have things been with {noun}{time}?', 'What would you like me to know about {noun}?'],
    direct: ['I’d like to ask plainly about {noun}. How do things stand?'],
    inviting: [
      'When it comes to {noun}, what’s on your mind?',
      'What would you want to be different about {noun}, if anything?',
      'Tell me about {noun}, as much as you like.',
    ],
    clarifying: [
      'I want to make sure I understand how it is with {noun}. How would you put it?',
      'I may have the wrong picture about {noun}. What would you correct?',
    ],
  },
};

export const shapesFor = (situation: Situation): Shapes => shapes[situation];

const missing = /^(?:come|show|make|attend|go|miss|cancel|keep|turn|be|get)$/;
const us = /^(?:come(?: by| over| in)?|show(?: up)?|turn up|make it)$/;
const event =
  /\b(?:appointments?|visits?|meetings?|group|class|court|check-?ups?|screening|session|session|hearing|conference|interview|playgroup|home|there|here)\b/i;

/** @param advised the draft tells what to do in the shape of a question */
export function situationOf(matter: Matter | undefined, text: string, advised: boolean): Situation {
  const frame = matter?.frame;
  if (!matter || !frame) return 'topic';
  if (advised) return 'advice';
  if (
    frame.tense === 'going' &&
    event.test(matter.thing) &&
    /^(?:miss|come|go|make|be|show|attend|forget)$/.test(frame.verb)
  )
    return 'ahead';
  const why = frame.asks === 'why';
  const missed =
    (frame.negative && missing.test(frame.verb)) ||
    /^(?:miss|cancel)$/.test(frame.verb) ||
    /\bno[- ]?show\b/i.test(text);
  const past = frame.tense !== 'going';
  if (missed && matter.you && past && event.test(text)) return 'missed';
  if (missed && matter.you && past && us.test(`${frame.verb} ${frame.rest}`.trim())) return 'missed-us';
  if (matter.lifeless) return 'state';
  if (!matter.you && frame.tense === 'past' && !why) return 'happened';
  if (!matter.you) return why && matter.whom === '' ? 'why' : 'other';
  if (why) return frame.negative ? 'why-not' : 'why';
  if (matter.wants || frame.tense === 'going' || frame.tense === 'modal') return 'wish';
  if (frame.verb === 'be' && frame.tense !== 'perfect') return 'state';
  return frame.tense === 'past' || frame.tense === 'perfect' ? 'past' : 'habit';
}
