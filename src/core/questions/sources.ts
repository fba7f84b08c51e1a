// Why each kind of suggestion is made, and the guidance behind it.
import type { SuggestionKind } from './question.ts';
import type { Situation } from './shapes.ts';

const kinds: Record<SuggestionKind, { why: string; sources: string[] }> = {
  softer: { why: 'It asks how it went, so any answer is all right to give.', sources: ['family-partnership:96'] },
  direct: {
    why: 'It says straight out what you want to know, and blames nobody.',
    sources: ['think-family:8', 'think-family:14'],
  },
  inviting: {
    why: 'It opens the door and lets them choose where to begin.',
    sources: ['family-partnership:30', 'family-partnership:32'],
  },
  clarifying: {
    why: 'It says what you understand so far, and lets them put you right.',
    sources: ['family-partnership:38'],
  },
  acknowledging: {
    why: 'It shows you heard them, and asks for nothing yet.',
    sources: ['family-partnership:36', 'quality-engagement:11'],
  },
};

const missed = {
  softer: {
    why: 'It takes for granted neither that they failed nor that they wished to come.',
    sources: ['think-family:9'],
  },
  direct: {
    why: 'It names what happened without saying whose fault it was, and asks about the day, not about the person.',
    sources: ['think-family:8', 'think-family:9'],
  },
};

const situations: Partial<Record<Situation, Partial<Record<SuggestionKind, { why: string; sources: string[] }>>>> = {
  missed,
  'missed-us': missed,
  'why-not': {
    softer: {
      why: '“How” lets them tell it; “why not” makes them defend it.',
      sources: ['family-partnership:96', 'think-family:9'],
    },
    direct: { why: 'It looks for what stands in the way, not for who is to blame.', sources: ['think-family:9'] },
  },
  why: {
    softer: {
      why: 'It asks what was going on around them; “why” asks them to give grounds.',
      sources: ['family-partnership:96'],
    },
  },
  advice: {
    softer: {
      why: 'They know their child and their day. Ask what they have seen before you offer anything.',
      sources: ['family-partnership:37'],
    },
    direct: {
      why: 'It says honestly that you have an idea, and leaves it to them to want it.',
      sources: ['quality-engagement:30', 'think-family:14'],
    },
  },
  wish: { softer: { why: 'It does not take for granted that they want it.', sources: ['family-partnership:31'] } },
};

const plainWhy: Partial<Record<SuggestionKind, { why: string; sources: string[] }>> = {
  softer: {
    why: 'A kind way in, and then the same plain words. A vaguer question is easier to say no to.',
    sources: ['quality-engagement:20'],
  },
  direct: {
    why: 'Plain words show that you can bear the answer.',
    sources: ['quality-engagement:20', 'think-family:8'],
  },
};

export type Ground = { why: string; sources: string[] };

/** @param plainly the draft is about something that must be asked plainly */
export function groundOf(kind: SuggestionKind, situation: Situation, plainly: boolean): Ground {
  return (plainly ? plainWhy[kind] : situations[situation]?.[kind]) ?? kinds[kind];
}
