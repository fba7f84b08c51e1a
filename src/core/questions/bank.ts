// The bank, looked through for questions that share a draft's subject.
import { stemsOf, wordsOf } from '../text.ts';
import type { Instead, Question } from './question.ts';

export type Bank = {
  /** Questions that share what the words are about, best first. */
  near(words: string, topics: readonly string[], aloud: (question: Question) => boolean): Question[];
  /** What to ask instead of a draft nearly like this one. */
  instead(draft: string): Instead | undefined;
};

type Row = { question: Question; stems: ReadonlySet<string> };

const banks = new WeakMap<readonly Question[], Bank>();

/** Prepared once for each bank. */
export function openBank(questions: readonly Question[], insteads: readonly Instead[]): Bank {
  const known = banks.get(questions);
  if (known) return known;
  const bank = prepare(questions, insteads);
  banks.set(questions, bank);
  return bank;
}

const leastShared = 2.5;
const strangeness = 0.35;
const leastAlike = 0.75;
/** Small words may differ a little more than those that carry the meaning. */
const allowance = 0.2;

function prepare(questions: readonly Question[], insteads: readonly Instead[]): Bank {
  const rows = questions.map((question) => ({ question, stems: new Set(stemsOf(question.text)) }));
  const counts = new Map<string, number>();
  for (const { stems } of rows) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarity = (stem: string) => Math.log((questions.length + 1) / ((counts.get(stem) ?? 0) + 1));
  const drafts = insteads.map((instead) => ({
    instead,
    stems: new Set(stemsOf(instead.draft)),
    all: new Set(wordsOf(instead.draft)),
  }));
  return {
    near: (words, topics, fits) => {
      const asked = new Set(stemsOf(words));
      const score = ({ question, stems }: Row) => {
        const shared = [...stems].filter((stem) => asked.has(stem));
        if (shared.length === 0) return 0;
        const strange = [...stems].filter((stem) => !asked.has(stem)).reduce((sum, stem) => sum + rarity(stem), 0);
        const onTopic = topics.includes(question.topic) ? 2 : 0;
        return shared.reduce((sum, stem) => sum + rarity(stem), onTopic) - strange * strangeness;
      };
      return rows
        .filter(({ question }) => fits(question))
        .map((row) => ({ question: row.question, score: score(row) }))
        .filter(({ score: own }) => own >= leastShared)
        .sort((a, b) => b.score - a.score || (a.question.id < b.question.id ? -1 : 1))
        .map(({ question }) => question);
    },
    instead: (draft) => {
      const asked = new Set(stemsOf(draft));
      const words = new Set(wordsOf(draft));
      if (asked.size === 0) return undefined;
      const best = drafts
        .map(({ instead, stems, all }) => ({
          instead,
          alike: Math.min(likeness(asked, stems), likeness(words, all) + allowance),
        }))
        .sort((a, b) => b.alike - a.alike)[0];
      return best && best.alike >= leastAlike ? best.instead : undefined;
    },
  };
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}
