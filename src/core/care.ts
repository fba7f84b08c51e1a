// Whether typed words speak of a danger that may be there now. It decides nothing: a card asks, and a person answers.
import type { CareKind } from './care/kinds.ts';
import { sentencesOf, slipsOf } from './care/read.ts';
import { careWords, kindsIn, kindsOutside } from './care/weigh.ts';

export type CareContext = 'chat' | 'practice';
export type { CareKind };

const nearest = slipsOf();

export function noticeDanger(text: string, context: CareContext): CareKind | undefined {
  const sentences = sentencesOf(text, careWords, nearest);
  const kinds = sentences.flatMap(context === 'practice' ? kindsOutside : kindsIn);
  const [kind] = kinds;
  if (kind === undefined) return undefined;
  if (kind !== 'harm') return kind;
  return sentences.flat().includes('kidaged') ? 'child_harm' : 'violence_home';
}
