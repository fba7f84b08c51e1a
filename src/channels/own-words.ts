// Words that speak of danger are kept nowhere: what was typed into a form stays before whoever wrote it, to copy.
import { secretField } from '../app/clean.ts';
import type { What } from '../core/incoming.ts';
import type { View } from '../core/view.ts';

/** What was typed into one field, under its label. */
export type OwnWords = { label: string; text: string };

export const toCopy =
  'Your own words, to copy into your case record. They are kept nowhere here, and go when this closes.';

/** @param form as it stood before it was filled; what was chosen in it is not among the words */
export function wordsTyped(form: View | undefined, what: What): OwnWords[] {
  if (form?.kind !== 'form' || what.kind !== 'filled') return [];
  return form.fields.flatMap(({ id, kind, label }) => {
    const text = [what.values[id] ?? ''].flat().join('\n');
    const typed = (kind === 'short' || kind === 'long') && id !== secretField && text.trim() !== '';
    return typed ? [{ label: label || 'What you wrote', text }] : [];
  });
}

/** Whether a view still waits for an answer about words that were held back: until then they stay. */
export const waitsForWords = (view: View): boolean => view.about?.held !== undefined;
