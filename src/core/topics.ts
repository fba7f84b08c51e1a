// Which topics a text is about, by the words staff use for them.
import { distance } from 'fastest-levenshtein';
import type { Topic } from './content.ts';
import { stemmedWords } from './text.ts';

/** Topics whose words stand in the text, most mentions first. */
export function topicsIn(text: string, topics: readonly Topic[]): string[] {
  const said = ` ${phrase(text)} `;
  return topics
    .map((topic) => ({ id: topic.id, mentions: phrasesOf(topic).filter((words) => said.includes(words)).length }))
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions)
    .map(({ id }) => id);
}

/** A topic by its id or title, or the nearest one when there is none of that name. */
export function findTopic(name: string, topics: Topic[]): { topic: Topic } | { nearest: Topic | undefined } {
  const wanted = name.trim().toLowerCase();
  const topic = topics.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
  if (topic) return { topic };
  const byWord = topicsIn(wanted, topics)[0];
  return { nearest: topics.find(({ id }) => id === byWord) ?? nearestByLetters(wanted, topics) };
}

function nearestByLetters(wanted: string, topics: Topic[]): Topic | undefined {
  const near = (topic: Topic) => Math.min(...[topic.id, ...topic.words].map((word) => distance(wanted, word)));
  return [...topics].sort((a, b) => near(a) - near(b))[0];
}

const phrases = new WeakMap<Topic, string[]>();

/** A topic's words as they are looked for; worked out once. */
function phrasesOf(topic: Topic): string[] {
  const known = phrases.get(topic) ?? topic.words.map((word) => ` ${phrase(word)} `);
  phrases.set(topic, known);
  return known;
}

const phrase = (words: string) => stemmedWords(words).join(' ');
