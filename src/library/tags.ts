// Tags at the end of a heading or bullet: {section: open, kind: follow-up closing}.
export type Tags = Record<string, string[]>;

export type Tagged = { rest: string; tags: Tags; problem?: string };

export function readTags(text: string): Tagged {
  const match = /^(.*?)\s*\{([^{}]*)\}$/s.exec(text.trim());
  if (!match) return { rest: text.trim(), tags: {}, ...braceProblem(text) };
  const [, rest = '', inside = ''] = match;
  const tags: Tags = {};
  for (const pair of inside.split(',')) {
    const [key = '', ...values] = pair.split(/:(.*)/s).map((piece) => piece.trim());
    const list = listOf(values[0] ?? '');
    if (!/^[a-z-]+$/.test(key) || list.length === 0) {
      return {
        rest,
        tags: {},
        problem: `"{${inside}}" is not understood. Write tags like {section: open, topic: money food}.`,
      };
    }
    if (Object.hasOwn(tags, key))
      return { rest, tags: {}, problem: `The tag "${key}" stands twice. Write {${key}: one two}.` };
    tags[key] = list;
  }
  return { rest, tags, ...braceProblem(rest) };
}

/** Values in a list are parted by spaces or commas. */
export function listOf(value: string): string[] {
  return value.split(/[\s,]+/).filter(Boolean);
}

/** What is wrong when braces stand where they hold no tags. */
export function braceProblem(text: string): { problem?: string } {
  return /[{}]/.test(text) ? { problem: 'Braces only hold tags, at the very end of a line. Take the others out.' } : {};
}
