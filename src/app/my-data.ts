// Give me my data: everything that is kept of someone, as one file that people and machines can read.
import { type Block, choices, note, page } from '../core/view.ts';
import { findTheirs, type Theirs, whoIs } from './keeping/find-theirs.ts';
import { holdings, type Who } from './keeping/holdings.ts';
import { shelves } from './ports.ts';
import { type Outcome, type Presses, type Turn, toAsker } from './turn.ts';

type Given = { kept: string; at: string; until?: string; value: unknown };
type Data = { about: string; takenAt: string; kinds: { what: string; records: Given[] }[] };

export async function giveMyData(turn: Turn): Promise<Outcome> {
  const content = await myDataFile(turn);
  const file: Block = { kind: 'file', name: 'my-data.json', type: 'application/json', content };
  const blocks = [
    file,
    note(
      'This is everything Porchlight keeps of you, as one file. What colleagues wrote and shared with you is theirs and not in it. Slack or Teams keep messages of their own: ask whoever runs them.',
    ),
    choices([{ id: 'privacy', label: turn.library.content.words.buttons.privacy }]),
  ];
  return { now: [toAsker({ ...page(undefined, blocks), notice: 'A file is ready.' }, turn)] };
}

/** JSON, two blanks deep. */
export async function myDataFile({ person, store, clock }: Pick<Turn, 'person' | 'store' | 'clock'>): Promise<string> {
  const takenAt = clock();
  const who = await whoIs(person, takenAt, store);
  return `${JSON.stringify(dataOf(await findTheirs(who, store), who, takenAt), undefined, 2)}\n`;
}

function dataOf(found: readonly Theirs[], who: Who, takenAt: string): Data {
  const kinds = shelves.flatMap((shelf) => {
    const { called, given } = holdings[shelf];
    const records = found.flatMap(({ kept }): Given[] => {
      if (kept.shelf !== shelf || (given && !given(kept, who))) return [];
      const { id, at, until, value } = kept;
      return [{ kept: id, at, ...(until ? { until } : {}), value }];
    });
    return called && records.length > 0 ? [{ what: called, records }] : [];
  });
  return { about: who.accounts.join(', '), takenAt, kinds };
}

export const myDataPresses: Presses = { 'my-data': (_press, turn) => giveMyData(turn) };
