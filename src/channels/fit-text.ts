// Running text and blocks brought to fit a platform's limits: split, never cut.

/**
 * The text in pieces of at most that length.
 * @param marks after which it is broken where there is one, the best first
 */
export function pieces(text: string, most: number, marks: readonly string[]): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const window = rest.slice(0, most);
    const after = marks.map((mark) => window.lastIndexOf(mark) + mark.length).find((at) => at > most / 3);
    const piece = withoutHalf(window.slice(0, after ?? most));
    found.push(piece);
    rest = rest.slice(piece.length);
  }
  return rest === '' && found.length > 0 ? found : [...found, rest];
}

/** Half of a character that takes two units is no character. */
export const withoutHalf = (text: string) => text.replace(/[\uD800-\uDBFF]$/, '');

/** Neighbors together as long as their sizes stay within `most`; never an empty group but the only one. */
export function group<T>(items: T[], size: (item: T) => number, most: number, count = Number.POSITIVE_INFINITY): T[][] {
  const groups: T[][] = [[]];
  let sum = 0;
  for (const item of items) {
    const last = groups.at(-1) ?? [];
    if (last.length > 0 && (sum + size(item) > most || last.length >= count)) {
      groups.push([item]);
      sum = size(item);
    } else {
      last.push(item);
      sum += size(item);
    }
  }
  return groups;
}
