// Runs of words two texts share, and the numbers and names in them.
import { wordsOf } from '../text.ts';

/** Every run of `length` words. */
export function runsOf(text: string, length: number): Set<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let start = 0; start + length <= words.length; start++) runs.add(words.slice(start, start + length).join(' '));
  return runs;
}

export function sharesRun(text: string, others: readonly string[], length: number): boolean {
  const runs = runsOf(text, length);
  return runs.size > 0 && others.some((other) => [...runsOf(other, length)].some((run) => runs.has(run)));
}

const counting =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const others: Record<string, string> = { thirty: '30', forty: '40', fifty: '50', sixty: '60', hundred: '100' };

/** Numbers as digits, whichever way they were written; "one" is a word more often than a number. */
export function numbersIn(text: string): string[] {
  const found = wordsOf(text).flatMap((word) => {
    if (/^\p{N}+$/u.test(word)) return [word];
    const place = counting.indexOf(word);
    return place > 1 || place === 0 ? [String(place)] : (others[word] ?? []);
  });
  return [...new Set(found)];
}

/** What stands between quotation marks. */
export function quotesIn(text: string): string[] {
  return [...text.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, quote = '']) => quote.trim()).filter(Boolean);
}

/** Words with a capital that do not begin a sentence. */
export function namesWithin(text: string): string[] {
  const inner = text.matchAll(/(?<=[\p{L}\p{N},;:]['’]?\s+)\p{Lu}[\p{L}]+/gu);
  return [...new Set([...inner].map(([name]) => name.toLowerCase()))];
}
