// What a worker's line is about, among a scenario's topics.
import type { LineKind, ScenarioTopic } from '../scenario.ts';
import { stemmedWords, stemsOf, wordsOf } from '../text.ts';

const mostWords = 300;

/** Ids of the topics whose words stand in the line, the one most spoken of first. */
function topicsIn(text: string, topics: readonly ScenarioTopic[]): string[] {
  const stems = stemmedWords(text).slice(0, mostWords);
  const places = new Map<string, number[]>();
  for (const [index, stem] of stems.entries()) places.set(stem, [...(places.get(stem) ?? []), index]);
  return topics
    .map(({ id, stems: phrases }) => ({
      id,
      weight: phrases.reduce((sum, phrase) => sum + weightOf(phrase, stems, places), 0),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
}

/** Topics that most scenarios have under these ids: a line of this kind is about them without naming them. */
const ofItself: Partial<Record<LineKind, string>> = { 'explaining-role': 'role', 'small-talk': 'small-talk' };

/** The question a line ends with. @param otherwise what stands for it where there is none: the line itself */
export const questionIn = (text: string, otherwise = text): string => /[^.?!\n]+\?\s*$/.exec(text)?.[0] ?? otherwise;

/** The topics a line names, that of a question at its end first, and the one its kind is about of itself. */
export function topicsNamed(text: string, main: LineKind, topics: readonly ScenarioTopic[]): string[] {
  const own = topics.filter(({ id }) => id === ofItself[main]).map(({ id }) => id);
  return [...new Set([...topicsIn(questionIn(text, ''), topics), ...topicsIn(text, topics), ...own])];
}

const he = new Set(['he', 'him', 'his', 'hes']);
const she = new Set(['she', 'her', 'hers', 'shes']);

/** The stems that carry meaning, and whether it speaks of a him or a her. */
export function meaningOf(text: string): string[] {
  const words = wordsOf(text);
  const who = [words.some((word) => he.has(word)) ? ['+he'] : [], words.some((word) => she.has(word)) ? ['+she'] : []];
  return [...new Set([...stemsOf(text), ...who.flat()])];
}

/** A phrase weighs more than a word: it is surer. */
function weightOf(phrase: string[], stems: string[], places: ReadonlyMap<string, number[]>): number {
  const starts = places.get(phrase[0] ?? '') ?? [];
  const stands = starts.some((start) => phrase.every((stem, offset) => stems[start + offset] === stem));
  return stands ? phrase.length + 1 : 0;
}
