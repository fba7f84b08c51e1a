// A new entry on a sheet: the questions that this person was not asked for longest, in the words of their country.
import { visitorOf } from '../../core/records/person.ts';
import { beginEntry, chooseQuestions, type Sheet } from '../../core/reflection.ts';
import { inWordsOf } from '../../core/words.ts';
import { UserMistake } from '../failures.ts';
import type { Library } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { type Entry, listEntries } from './entries.ts';

/** Among as many entries the questions asked before are looked for. */
const recent = 60;

export async function newEntry(sheet: Sheet, visit: string | undefined, turn: Turn): Promise<Entry> {
  const { library, ids, clock, person } = turn;
  const before = (await listEntries(turn, recent)).filter(({ entry }) => entry.sheet === sheet.id);
  const asked = before.map(({ entry }) => entry.answers.map(({ question }) => question));
  const { country } = visitorOf(person);
  const answers = chooseQuestions(sheet, asked).map((answer) => ({
    ...answer,
    asked: inWordsOf(library.content.words, country, answer.asked),
  }));
  return { id: ids(), entry: beginEntry({ sheet, answers, at: clock(), visit }) };
}

/** @throws UserMistake when it is not among the content any more */
export function sheetNamed(id: string | undefined, { content }: Pick<Library, 'content'>): Sheet {
  const found = content.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new UserMistake('Those questions are not here any more. Type “reflect” to see the ones there are.');
  return found;
}
