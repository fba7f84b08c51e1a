// What a person is shown, named by meaning; each channel decides how it looks.
import type { Work } from './incoming.ts';

/** A mark ties a line to the numbered sources below it. */
export type Point = { text: string; marks?: number[] };
export type Fact = { label: string; value: string };
/** `id` is the deed, and after a colon its argument: `brief:15`. Unique within a view. */
export type Choice = { id: string; label: string; main?: boolean };

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'passage'; title?: string; paragraphs: string[]; marks: number[] }
  | { kind: 'speech'; speaker: string; text: string; cue?: string }
  | { kind: 'points'; heading?: string; points: Point[] }
  /** `folded`: shown on tap where the channel can, and in full below where it cannot. */
  | { kind: 'facts'; heading?: string; facts: Fact[]; folded?: boolean }
  | { kind: 'pair'; left: Fact; right: Fact }
  | { kind: 'note'; text: string }
  /** `sentence` says what the chart shows, for whoever cannot see it. */
  | { kind: 'chart'; sentence: string; bars: { label: string; value: number }[] }
  | { kind: 'choices'; choices: Choice[] }
  | { kind: 'file'; name: string; type: string; content: string };

/** What can be read but not pressed. */
export type Reading = Exclude<Block, { kind: 'choices' }>;

export type Option = { id: string; label: string };
type FieldBase = { id: string; label: string; hint?: string; required?: boolean };
export type Field =
  /** `ours`: what is typed is something of ours, such as a code, and stays as it is. */
  | (FieldBase & { kind: 'short' | 'long'; most: number; ours?: true })
  | (FieldBase & { kind: 'one-of' | 'some-of'; options: Option[] })
  | (FieldBase & { kind: 'date' | 'time' | 'person' });

export type Page = {
  kind: 'page';
  title?: string;
  blocks: Block[];
  /** Ids the deed gets back with a press; never shown. */
  about?: Record<string, string>;
  /** Stays pressable after a press, with a new stamp (Home). */
  lasting?: boolean;
  stamp?: string;
  wordedBy?: string;
  /** What a notification may say, without a topic, a feeling or an entry: phones lie on the family’s table. */
  notice?: string;
};

/** Stands alone. In answer to `filled` it means errors beside its fields. */
export type Form = {
  kind: 'form';
  id: string;
  title: string;
  intro?: string;
  /** Read before the fields. What one person shared with another is shown so alone: a form is never posted as a message. */
  reading?: Reading[];
  fields: Field[];
  values?: Record<string, string | string[]>;
  errors?: Record<string, string>;
  submit: string;
  about?: Record<string, string>;
  stamp?: string;
};

export type View = Page | Form;

/** 'here' is the place of the incoming; in a shared place it is seen by the asker alone. */
export type Destination = 'here' | { person: string } | { home: string };

/** The same slot again replaces in place; where it cannot, the channel posts anew. */
export type Outgoing = { to: Destination; slot?: string; view: View };

/** `now[0]` answers a press or a form in line and is never empty then. */
export type Answer = { now: Outgoing[]; later?: Work };

export const page = (title: string | undefined, blocks: Block[], about?: Record<string, string>): Page => ({
  kind: 'page',
  ...(title === undefined ? {} : { title }),
  blocks,
  ...(about ? { about } : {}),
});

export const text = (words: string): Block => ({ kind: 'text', text: words });
export const note = (words: string): Block => ({ kind: 'note', text: words });
export const choices = (list: Choice[]): Block => ({ kind: 'choices', choices: list });

/** The ids a press on this view may carry. */
export function choiceIds(view: View): string[] {
  if (view.kind === 'form') return [];
  return view.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices.map(({ id }) => id) : []));
}

/** The same page without its buttons, for when they have been used. */
export function withoutChoices(view: Page): Page {
  const { stamp: _used, about: _about, ...rest } = view;
  return { ...rest, blocks: view.blocks.filter(({ kind }) => kind !== 'choices') };
}
