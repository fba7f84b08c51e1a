// A word as its kind: small words stand for themselves, others for what they are like.
import { lists } from './signs/lists.ts';

const itself = new Set(
  `i im ive id ill me my you youre youve youd youll your we our us he hes she shes it its they theyre them his her him the a an and or but so to of
  in on at for is are was were be been am do does did dont didnt doesnt have has had havent that thats this there theres with not no just can
  cant will would wouldnt could should if what whats how hows why when where who which as from up out about get got all like really then than
  too even now because ok yes mm oh well some any one more most other when need want know think feel sounds seems tell say said try make let
  lets still never always at least isnt arent wont shouldve sorry thank thanks good here ever keep only maybe after before while`.split(
    /\s+/,
  ),
);

const kinds = new Map<string, string>();
for (const [kind, name] of Object.entries({
  imperative: 'DO',
  advise: 'DO',
  did: 'DID',
  effort: 'DOING',
  office: 'OFFICE',
  day: 'DAY',
  number: 'NUMBER',
  good: 'GOOD',
  strength: 'STRENGTH',
  faulty: 'FAULTY',
  feeling: 'FEELING',
  kin: 'KIN',
  person: 'PERSON',
  child: 'CHILD',
})) {
  for (const word of (lists[kind] ?? '').split(/\s+/)) kinds.set(word, name);
}

export function shapeOf(word: string): string {
  if (itself.has(word)) return word;
  const kind = kinds.get(word);
  if (kind) return kind;
  if (/^\d/.test(word)) return 'NUMBER';
  if (word.length > 4) {
    if (word.endsWith('ing')) return 'ING';
    if (word.endsWith('ed')) return 'ED';
    if (word.endsWith('ly')) return 'LY';
  }
  return 'X';
}
