// What a draft does, read from how it is built.
import type { Matter } from './matter.ts';
import type { Situation } from './shapes.ts';

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
