// Which lines fit into the minutes there are: first what must be there, then what answers the worker's words, then the rest.
import type { Line, Section } from './content.ts';
import { countWords } from './text.ts';
import type { ReadingMinutes } from './visit.ts';

/** A line that may be shown. `house` marks safety notes, `bank` questions of the bank; `points` say how well it suits this visit. */
export type Candidate = Line & {
  passage: string;
  house: boolean;
  bank?: boolean;
  points: number;
  stems: ReadonlySet<string>;
};

export type Room = {
  words: number;
  headings: number;
  perSection: number;
  perPassage: number;
  /** How many of the passages that answer the worker's words must have a line. */
  answers: number;
  houseNotes: number;
};

export const room: Record<ReadingMinutes, Room> = {
  2: { words: 120, headings: 4, perSection: 2, perPassage: 2, answers: 2, houseNotes: 1 },
  5: { words: 300, headings: 10, perSection: 2, perPassage: 2, answers: 5, houseNotes: 3 },
  15: { words: 560, headings: 14, perSection: 3, perPassage: 2, answers: 8, houseNotes: 6 },
};

/**
 * @param candidates every line that may be shown
 * @param answers ids of the passages that answer the worker's words, best first
 * @param headingWords how many words each section's heading takes
 */
export function chooseLines(
  candidates: Candidate[],
  answers: string[],
  room: Room,
  headingWords: (section: Section) => number,
): Candidate[] {
  const ranked = [...candidates].sort(byPoints);
  const chosen: Candidate[] = [];
  const addBest = (fits: (candidate: Candidate) => boolean) => {
    const next = ranked.find((candidate) => fits(candidate) && hasRoom(candidate, chosen, room, headingWords));
    if (next) chosen.push(next);
    return next !== undefined;
  };
  const addAnswer = (id: string | undefined) => {
    if (!chosen.some(({ passage }) => passage === id)) addBest(({ passage }) => passage === id);
  };
  addBest(({ section, house }) => section === 'purpose' && !house);
  addBest(({ section, house }) => section === 'open' && !house);
  addAnswer(answers[0]);
  addHouseNotes(ranked, room.houseNotes, addBest);
  addBest(({ section }) => section === 'honest');
  for (const id of answers.slice(1, room.answers)) addAnswer(id);
  if (room.headings > 4) {
    addBest(({ section, bank }) => section === 'invite' && bank === true);
    addBest(({ section, bank }) => section === 'clarify' && bank === true);
    addBest(({ section }) => section === 'child');
    addBest(({ section }) => section === 'before');
  }
  while (addBest(({ section }) => !chosen.some((line) => line.section === section)));
  while (addBest(() => true));
  return chosen;
}

/** One line of each house note, the best first, its own heading deciding nothing: the note decides. */
function addHouseNotes(
  ranked: Candidate[],
  most: number,
  addBest: (fits: (candidate: Candidate) => boolean) => boolean,
): void {
  const notes = [...new Set(ranked.filter(({ house }) => house).map(({ passage }) => passage))];
  for (const note of notes.slice(0, most)) addBest(({ passage }) => passage === note);
}

function hasRoom(
  next: Candidate,
  chosen: Candidate[],
  room: Room,
  headingWords: (section: Section) => number,
): boolean {
  if (chosen.includes(next)) return false;
  const present = new Set(chosen.map(({ section }) => section));
  if (!present.has(next.section) && present.size >= room.headings) return false;
  if (chosen.filter(({ section }) => section === next.section).length >= room.perSection) return false;
  if (chosen.filter(({ passage }) => passage === next.passage).length >= room.perPassage) return false;
  if (chosen.some((line) => alike(line.stems, next.stems))) return false;
  const headings = [...present.add(next.section)].reduce((sum, section) => sum + headingWords(section), 0);
  const words = [...chosen, next].reduce((sum, { text }) => sum + countWords(text), 0);
  return headings + words <= room.words;
}

/** Two lines that share more than half of their meaning words would read as one said twice. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared > 0 && shared / (a.size + b.size - shared) > 0.5;
}

function byPoints(a: Candidate, b: Candidate): number {
  return b.points - a.points || (a.passage < b.passage ? -1 : a.passage > b.passage ? 1 : 0);
}
