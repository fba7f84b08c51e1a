// How much a line gives back of the one before it.
export type Echo = { said: boolean; shared: number; of: number; turned: number };

const small = new Set(
  `i im ive id me my mine you youre youve your we our he hes she shes it its they theyre them his her him the a an and or but so to of in on at for
  is are was were be been am do does did dont didnt have has had that thats this there with not no just can cant will would if what how when
  as from up out about get got all like really then than too very one some any because even now who why ok yes mm oh well`.split(
    /\s+/,
  ),
);
const contentOf = (words: readonly string[]) =>
  words.filter((word) => !small.has(word)).map((word) => word.slice(0, 5));

/** @param turned counts "my … → your …", "i … → you …" swaps of a shared word's neighbour */
export function echoOf(words: readonly string[], previous: readonly string[]): Echo {
  const before = new Set(contentOf(previous));
  const own = contentOf(words);
  const shared = own.filter((word) => before.has(word)).length;
  return { said: previous.length > 0, shared, of: own.length, turned: turnedRound(words, previous) };
}

const mine = new Set(['i', 'im', 'ive', 'id', 'my', 'me']);
const yours = new Set(['you', 'youre', 'youve', 'youd', 'your']);

function turnedRound(words: readonly string[], previous: readonly string[]): number {
  const after = new Set<string>();
  previous.forEach((word, at) => {
    const next = previous[at + 1];
    if (mine.has(word) && next) after.add(next.slice(0, 4));
  });
  return words.filter((word, at) => yours.has(words[at - 1] ?? '') && after.has(word.slice(0, 4))).length;
}
