// What is asked in a draft, question by question, without what only leads in or trails off.

import { spelled, tidied } from './written.ts';

/** `text` is one question or statement as spelled; `asks` when a question mark ended it. `tag` is what fished for a yes at its end. */
export type Clause = { text: string; asks: boolean; tag: string };

const subject =
  '(?:you|he|she|they|it|we|i|your|the|his|her|their|there|anyone|anybody|someone|everyone|this|that|mom|dad|baby)';
const helper = "(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should)(?:n't)?";
const joint = new RegExp(
  `(?:\\s*[,;]\\s*|\\s+)(?:(?:and|or|so|also|but|then|plus|cause|because|&)\\s+)*(?:and|or|so|also|but|then|plus)\\s+(?=(?:(?:who|what|when|where|why|how)(?:'s|\\s+\\w+)?\\s+)?${helper}\\s+${subject}\\b|(?:how|what|where|who)'s\\s)|\\s*[,;]\\s*(?=(?:who|what|when|where|why|how)\\s+(?:\\w+\\s+)?${helper}\\s|${helper}\\s+(?:you|he|she|they|your|the)\\s+(?!\\s*$)\\w+|(?:how|what|where|who)'s\\s)`,
  'iu',
);

/** Splits at marks, and where a new question begins in the midst of a line. */
export function clausesOf(spelledText: readonly { text: string; asks: boolean }[]): Clause[] {
  return spelledText
    .flatMap(({ text, asks }) => {
      const pieces = rejoined(text.split(joint).map((piece) => piece.trim()));
      return pieces.filter(Boolean).map((piece, at) => ({ text: piece, asks: asks && at === pieces.length - 1 }));
    })
    .map(({ text, asks }) => strippedOf(text, asks))
    .filter(({ text }) => /\p{L}/u.test(text));
}

const leansOn =
  /^(?:so |and |ok |but )?(?:when|if|since|because|after|before|now that) (?!(?:is|are|was|were|do|does|did|have|has|will|can)\b)\w/i;

/** “when you say rough” leans on the question after it. */
function rejoined(pieces: readonly string[]): string[] {
  const [first = '', second, ...rest] = pieces;
  return second !== undefined && leansOn.test(first) ? [`${first}, ${second}`, ...rest] : [...pieces];
}

/** Its sentences, each spelled: ready to be split. */
export const spelledSentences = (text: string): { text: string; asks: boolean }[] =>
  sentencesOf(tidied(text)).map((one) => ({ ...one, text: spelled(one.text) }));

/** The sentences of a tidied text, each with whether it ended in a question mark. */
export function sentencesOf(text: string): { text: string; asks: boolean }[] {
  const pieces = text.split(/([?!.…]+(?=\s|$|\))|\n+|\s[-–—]+\s|—)/u);
  const result: { text: string; asks: boolean }[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = (pieces[at] ?? '').replaceAll(/[()]/g, ' ').trim();
    if (piece) result.push({ text: piece, asks: (pieces[at + 1] ?? '').includes('?') });
  }
  return result;
}

const leads =
  /^(?:(?:so|ok|okay|well|um+|uh|hey|hi|hello|and|but|now|anyway|also|then|yeah|yes|alright|right|listen|look|honestly|seriously|oh|ah|like|please|sorry|just|actually|basically|i mean|i was wondering|i'm wondering|just wondering|wondering|quick question|can i ask you?|may i ask|can i just ask|tell me honestly|be honest|tell me|question)\b[,:]?\s+)+(?=\S)/iu;
const vocatives =
  /^(?:mom|mum|mama|dad|hon|honey|sweetie|girl|ma'am|miss)(?:\s*,\s*|\s+(?=(?:have|has|do|did|are|can|will|would|could|is|why|how|what|when) ))(?=.*\byou\b)/iu;
const trails =
  /[,\s]+(?:please|though|then|be honest|tell me|just wondering|or something|or anything|or what|or not|or no|or nah|yes or no|thanks|lol|haha|like i said|like i asked|by the way)$/iu;
const tags =
  /[,\s]+(right|ok|okay|yeah|huh|innit|correct|don't you think|no|eh|(?:do|does|did|is|are|was|were|have|has|can|could|will|would|should)(?:n't)? (?:you|he|she|they|it|we|I))$/iu;

function strippedOf(text: string, asks: boolean): Clause {
  let rest = text.trim();
  let before = '';
  while (rest !== before) {
    before = rest;
    rest = rest
      .replace(/[.,;:\s]+$/, '')
      .replace(trails, '')
      .trim();
  }
  const tag = tagOf(rest);
  if (tag) rest = rest.slice(0, rest.length - tag.length).replace(/[,\s]+$/, '');
  const led = rest.replace(leads, '').replace(vocatives, '').trim();
  const keepsLead =
    /^(?:tell me|i was wondering|i'm wondering|wondering|i mean)\b/iu.test(rest) &&
    /^(?:more|about|how|what|if|whether|a)\b/i.test(led);
  return { text: keepsLead ? rest : led, asks: asks || tag !== '', tag };
}

const isQuestion = new RegExp(`^(?:(?:so|ok|and)\\s+)?(?:who|what|when|where|why|how|which|${helper})\\b`, 'i');

/** “you don't hit him, do you”: the tag, where a statement stands before it. */
function tagOf(text: string): string {
  const tag = tags.exec(text)?.[1] ?? '';
  if (!tag) return '';
  const before = text.slice(0, text.length - tag.length).trim();
  if (before.split(/\s+/).length < 2) return '';
  if (tag.toLowerCase() === 'no' && !before.endsWith(',')) return '';
  if (!/\s/.test(tag) && isQuestion.test(before) && !before.endsWith(',')) return '';
  if (/\s/.test(tag) && /^(?:what|how|who|where|when|why|which)\b/i.test(before)) return '';
  return tag;
}
