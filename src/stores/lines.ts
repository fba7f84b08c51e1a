// Lines of text as they arrive. Node's own reader ends a line at U+2028 as well, which people may write.

/** Each line without its end; what follows the last line end is a line when it is not empty. */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const part of input) {
    const lines = `${rest}${part}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}
