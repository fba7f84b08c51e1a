type Span = { kind: string; start: number; end: number };
type Line = { text: string; removed: Span[] };

export function read(marked: string): Line;
export function countOf(
  lines: Line[],
  guard: (text: string) => { removed: Span[] },
): { kinds: Record<string, { all: number; found: number }>; others: number; lost: number };
