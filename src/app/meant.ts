// What typed words were about, read before the guard took some of them out: guidance and topics by id, never the words.
import { intentOf } from '../core/intent.ts';
import type { Meant } from '../core/records/conversation.ts';
import type { Found } from '../core/search.ts';
import { topicsIn } from '../core/topics.ts';
import type { Library } from './ports.ts';
import type { Turn } from './turn.ts';

const mostPassages = 10;

/** @param raw the texts out of which something had to go, as they were typed */
export function readMeant(raw: string[], { content, search }: Library): Meant | undefined {
  const text = raw.map(withoutCommand).join('\n');
  if (!text) return undefined;
  const passages = search(text, mostPassages).map(({ passage }) => passage.id);
  return { passages, topics: topicsIn(text, content.topics) };
}

/** "find" is not part of what is looked for. */
function withoutCommand(text: string): string {
  const intent = intentOf(text);
  return 'text' in intent ? intent.text : text;
}

/** What was found for the words as they were typed; for words out of which nothing went, what is found now. */
export function findMeant(text: string, limit: number, { library, meant }: Pick<Turn, 'library' | 'meant'>): Found[] {
  const known = (meant?.passages ?? []).flatMap(
    (id) => library.content.passages.find((passage) => passage.id === id) ?? [],
  );
  if (known.length === 0) return library.search(text, limit);
  return known.slice(0, limit).map((passage, place) => ({ passage, score: 1 - place / mostPassages }));
}
