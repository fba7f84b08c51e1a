// The content and what is drawn from it, ready for use.
import type { Library } from '../app/ports.ts';
import { readAlike } from '../core/alike.ts';
import { openWays, type Ways } from '../core/debrief/ways.ts';
import { type Ear, openEar } from '../core/hear/ear.ts';
import { type Heard, hear, type SaidLine } from '../core/moves.ts';
import { askAbout } from '../core/questions.ts';
import { buildSearch } from '../core/search.ts';
import { readContent } from './library.ts';
import { openGrammar } from './open-grammar.ts';
import { readExamples, readTrained } from './read-examples.ts';

/** @throws ContentProblems with every problem found */
export function openLibrary(roots: string[]): Library {
  const content = readContent(roots);
  const guidance = content.passages.filter(({ origin }) => origin === 'guidance');
  const search = buildSearch(guidance, content.topics, readAlike(content.alike));
  // Read when the first line is heard: most commands hear none.
  let read: ReturnType<typeof readExamples> | undefined;
  const examples = () => {
    read ??= readExamples(roots);
    return read;
  };
  let ear: Ear | undefined;
  let ways: Ways | undefined;
  const grammar = openGrammar();
  const heard = (line: SaidLine): Heard => {
    ear ??= openEar(readTrained(roots[0] ?? ''), examples());
    return hear(line, ear);
  };
  return {
    content,
    search,
    hear: heard,
    ways: () => {
      ways ??= openWays(content.passages, examples(), heard);
      return ways;
    },
    ask: (draft) =>
      askAbout(draft, {
        hear: heard,
        grammar,
        bank: content.questions,
        insteads: content.insteads,
        topics: content.topics,
      }),
  };
}
