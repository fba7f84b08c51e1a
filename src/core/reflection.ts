// Reflection: sheets of questions that an agency edits, and an entry as someone writes it. No word of it is ever written for them.
import { nameOf } from './family/chance.ts';
import type { ReflectionRecord } from './records/reflection.ts';
import type { Role } from './visit.ts';

/** `from` are paragraph ids. */
export type Question = { id: string; text: string; from: string[] };

/** Questions of one kind, of which `ask` are asked at a time. The answers to those that hold a promise come back with the next brief. */
export type Strand = { title: string; ask: number; promise: boolean; questions: Question[] };

/** `first` are the roles for whom it leads the list. */
export type Sheet = { id: string; title: string; about: string; order: number; first: Role[]; strands: Strand[] };

/** What an entry is about, in the agency's own vocabulary. */
export type Theme = { id: string; title: string };

type Answer = ReflectionRecord['answers'][number];

/** The sheet and the theme that are always there, whatever an agency replaces. */
export const afterVisit = 'after-visit';
export const afterPractice = 'after-practice';

/** A question goes by its words: reworded, it is another one. */
export const questionId = (text: string): string => nameOf(text);

/** Sheets in the order of their list; those for a role lead it. */
export function sheetsFor(role: Role | undefined, sheets: readonly Sheet[]): Sheet[] {
  const later = ({ first }: Sheet) => (role !== undefined && first.includes(role) ? 0 : 1);
  return sheets.toSorted((a, b) => later(a) - later(b) || a.order - b.order || (a.id < b.id ? -1 : 1));
}

/**
 * From each strand the questions that were not asked for longest, in the order they stand there.
 * Of those asked as long ago, the ones asked less often.
 * @param asked the ids of questions asked before, time by time, newest first
 */
export function chooseQuestions({ strands }: Pick<Sheet, 'strands'>, asked: readonly (readonly string[])[]): Answer[] {
  const times = ({ id }: Question) => asked.filter((ids) => ids.includes(id)).length;
  const ago = ({ id }: Question) => {
    const index = asked.findIndex((ids) => ids.includes(id));
    return index < 0 ? asked.length : index;
  };
  return strands.flatMap(({ questions, ask, promise }) => {
    const chosen = questions.toSorted((a, b) => ago(b) - ago(a) || times(a) - times(b)).slice(0, ask);
    return questions.filter((question) => chosen.includes(question)).map((question) => unanswered(question, promise));
  });
}

const unanswered = ({ id, text }: Question, promise: boolean): Answer => ({
  question: id,
  asked: text,
  text: '',
  ...(promise ? { promise } : {}),
});

type Beginning = { sheet: Pick<Sheet, 'id' | 'title'>; answers: Answer[]; at: string; visit?: string | undefined };

/** An entry with nothing in it yet. @param at an ISO instant */
export function beginEntry({ sheet, answers, at, visit }: Beginning): ReflectionRecord {
  const when = { begunAt: at, changedAt: at };
  return {
    sheet: sheet.id,
    title: sheet.title,
    state: 'draft',
    answers,
    tags: [],
    ...when,
    ...(visit ? { visit } : {}),
  };
}

/** The same entry with the answer to one question, counted from 0; whatever else was answered stays. */
export function withAnswer(entry: ReflectionRecord, index: number, text: string, at: string): ReflectionRecord {
  const answers = entry.answers.map((answer, place) => (place === index ? { ...answer, text: text.trim() } : answer));
  return { ...entry, answers, changedAt: at };
}

export function answeredCount({ answers }: Pick<ReflectionRecord, 'answers'>): number {
  return answers.filter(({ text }) => text !== '').length;
}

/** The paragraphs that a question rests on; none when the agency has taken it out of its sheets since. */
export function paragraphsBehind(question: string, sheets: readonly Sheet[]): string[] {
  const all = sheets.flatMap(({ strands }) => strands.flatMap(({ questions }) => questions));
  return all.find(({ id }) => id === question)?.from ?? [];
}

/** Everything that can be searched in an entry: what stands over it and what was written, not what was asked. */
export function wordsIn({ title, answers }: ReflectionRecord): string {
  return [title, ...answers.map(({ text }) => text)].join('\n');
}
