// A library of one passage and three kinds of visit, with the words we ship: for tests about how turns go, not about what the guidance says.
import { readFileSync } from 'node:fs';
import type { Library, Ports } from '../../src/app/ports.ts';
import { anyFit, type KindOfVisit, type Line, type Passage, type Section } from '../../src/core/content.ts';
import { openWays } from '../../src/core/debrief/ways.ts';
import { readPage } from '../../src/library/page.ts';
import type { Problem } from '../../src/library/problem.ts';
import { readWords } from '../../src/library/read-words.ts';
import { type TestParts, testParts } from './parts.ts';
import { heardAs, smallScenario } from './scenarios.ts';
import { smallSheets, smallThemes } from './sheets.ts';

/** Its one passage answers whatever speaks of canceling. */
export function plainLibrary(): Library {
  const search: Library['search'] = (query) => (/cancel/.test(query) ? [{ passage: comeBack, score: 1 }] : []);
  const content = {
    sources: [],
    passages: [comeBack],
    topics: [],
    kinds,
    scenarios: [smallScenario()],
    sheets: smallSheets(),
    themes: smallThemes,
    questions: [],
    insteads: [{ draft: 'that was careless', better: 'What happened?', topic: 'money', sources: [] }],
    alike: [],
    care: [],
    words: readShippedWords(),
  };
  return { content, search, hear, ways: () => openWays(content.passages, [], hear), ask: () => nothingToAdd };
}

const nothingToAdd = {
  read: { form: null, stance: null, function: null, effect: 'It is plain.' },
  keep: true,
  suggestions: [],
};

/** Hears by one word: “write” explains the role, “careless” judges, “right?” leads, “what” asks openly; else it is empathy. */
export const hear: Library['hear'] = ({ text }) => {
  if (text.includes('careless')) return heardAs('judgement');
  if (text.includes('write')) return heardAs('explaining-role');
  return heardAs(/^what\b/i.test(text) ? 'open-question' : 'empathy');
};

/** The parts with the plain library. */
export function plainParts(change: Partial<Ports> = {}): TestParts {
  return testParts({ library: plainLibrary(), ...change });
}

const line = (section: Section, text: string): Line => ({ section, text, sources: [], fit: anyFit });

const kinds: KindOfVisit[] = [
  { id: 'check-in', title: 'A check-in', first: ['home-visitor'], lead: [], heard: ['regular visit'] },
  {
    id: 'early-intervention',
    title: 'An EI visit',
    first: ['early-intervention'],
    lead: [],
    heard: ['therapy at home'],
  },
  { id: 'closing', title: 'A last visit', first: [], lead: [], heard: ['saying goodbye'] },
];

const comeBack: Passage = {
  id: 'come-back',
  origin: 'guidance',
  title: 'Come back',
  from: [],
  section: 'open',
  audience: 'worker',
  fit: anyFit,
  text: ['A family that cancels may still want the program. Write to them, and come back.'],
  lines: [
    line('open', '“I came by and missed you, mom. When is good?”'),
    line('before', 'Breathe out slowly before you ring.'),
  ],
  heard: [],
};

function readShippedWords() {
  const problems: Problem[] = [];
  const words = readWords(readPage('content/words.md', readFileSync('content/words.md', 'utf8'), problems));
  if (!words || problems.length > 0) throw new Error(`content/words.md: ${JSON.stringify(problems)}`);
  return words;
}
