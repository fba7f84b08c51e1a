// Instructions with {{names}} in them, filled strictly: nothing missing, nothing left over, no logic.

export type Prompt = {
  text: string;
  /** Of the text as it stands in its file: the version of these instructions. */
  hash: string;
};

const slot = /\{\{([a-z]+)\}\}/g;

/** The names a prompt uses, each once. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(slot)].map(([, name = '']) => name))];
}

/** Braces that are no {{name}}. */
export function hasStrayBraces(text: string): boolean {
  return /[{}]/.test(text.replaceAll(slot, ''));
}

/** What is filled in is not looked at again: braces in it stay what they are. @throws Error naming every missing name */
export function fillPrompt({ text }: Pick<Prompt, 'text'>, names: Readonly<Record<string, string>>): string {
  const missing = namesIn(text).filter((name) => names[name] === undefined);
  if (missing.length > 0) throw new Error(`the prompt needs ${missing.join(', ')}`);
  return text.replaceAll(slot, (_, name: string) => names[name] ?? '');
}
