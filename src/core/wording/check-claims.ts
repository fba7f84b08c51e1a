// Whether a model's words for our sentences may be shown: the same sources, the same numbers, quotes that are quotes.
import { countWords } from '../text.ts';
import type { ClaimItem, ClaimsJob, ClaimWords } from './job.ts';
import { type MannersProblem, mannersProblems } from './manners.ts';
import { numbersIn, quotesIn, sharesRun } from './phrases.ts';

export type ClaimProblem =
  | MannersProblem
  | 'length'
  | 'missing or extra'
  | 'false citation'
  | 'false quote'
  | 'changed number'
  | 'inference about a person'
  | 'prompt leak';

const leakedRun = 6;
/** A sentence worded anew may be this much longer than ours. */
const longer = (words: number) => Math.max(words + 6, Math.round(words * 1.3));

export function checkClaims({ message }: ClaimsJob, { claims }: ClaimWords, instructions: string): ClaimProblem[] {
  const ids = message.items.map(({ id }) => id);
  const given = claims.map(({ id }) => id);
  if (given.length !== ids.length || ids.some((id) => !given.includes(id))) return ['missing or extra'];
  const problems = message.items.flatMap((item) => {
    const claim = claims.find(({ id }) => id === item.id);
    return claim ? problemsOf(claim, item, message, instructions) : [];
  });
  return [...new Set(problems)];
}

function problemsOf(
  { text, passages }: ClaimWords['claims'][number],
  item: ClaimItem,
  { typed, passages: known }: ClaimsJob['message'],
  instructions: string,
): ClaimProblem[] {
  const words = countWords(text);
  const sources = known.filter(({ id }) => item.passages.includes(id)).map((passage) => passage.text);
  const quotable = [item.text, ...typed, ...sources];
  const found: [ClaimProblem, boolean][] = [
    ['length', words < 1 || words > longer(countWords(item.text))],
    ['false citation', passages.length === 0 || passages.some((id) => !item.passages.includes(id))],
    ['false quote', !quotesHold(text, item.text, quotable)],
    ['changed number', !sameNumbers(text, item.text)],
    ['inference about a person', infers(text, item.text)],
    ['prompt leak', sharesRun(text, [instructions], leakedRun) && !sharesRun(item.text, [instructions], leakedRun)],
  ];
  return [...found.filter(([, wrong]) => wrong).map(([name]) => name), ...mannersProblems(text, item.text)];
}

/** Every quote is a part of something that was given, and none of ours is lost. */
function quotesHold(text: string, ours: string, quotable: readonly string[]): boolean {
  const quotes = quotesIn(text);
  if (quotes.some((quote) => !quotable.some((source) => source.includes(quote)))) return false;
  return quotesIn(ours).every((quote) => text.includes(quote));
}

function sameNumbers(text: string, ours: string): boolean {
  const numbers = (words: string) => numbersIn(words).sort().join(' ');
  return numbers(text) === numbers(ours);
}

/** Feelings, honesty and risk of someone real are nobody's to guess. */
const inference =
  /\b(?:l(?:ies|ied|ying)|dishonest\w*|manipulat\w*|in denial|hiding something|untrustworthy|high[- ]risk|at risk|dangerous|abus(?:e|er|es|ed|ing|ive)|neglect\w*|addict\w*|unstable|mentally ill|unfit|(?:she|he|they|mom|dad|mother|father|parent|family|caregiver)s?(?: is| are|’s|'s|’re|'re)? (?:probably |likely |clearly |really )?(?:feel(?:s|ing)?|angry|afraid|scared|ashamed|depressed|anxious|jealous|resentful|overwhelmed|guilty))\b/giu;

function infers(text: string, ours: string): boolean {
  const written = ours.toLowerCase();
  return [...text.matchAll(inference)].some(([found]) => !written.includes(found.toLowerCase()));
}
