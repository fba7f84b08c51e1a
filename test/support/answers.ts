// Reads answers the way a person would: the form, the page, its sentences and its buttons.
import type { Form, Outgoing, Page, View } from '../../src/core/view.ts';

export function formIn(now: Outgoing[]): Form & { stamp: string } {
  const view = now.map((outgoing) => outgoing.view).find((candidate) => candidate.kind === 'form');
  if (view?.kind !== 'form' || !view.stamp) throw new Error(`no form to fill in ${JSON.stringify(now)}`);
  return { ...view, stamp: view.stamp };
}

export function pageIn(now: Outgoing[]): Page {
  const view = now[0]?.view;
  if (view?.kind !== 'page') throw new Error(`no page first in ${JSON.stringify(now)}`);
  return view;
}

/** What was answered at a glance, slot by slot, without the ids in their names: `brief`, `home`. */
export function slotsIn(now: Outgoing[]): string[] {
  return now.map(({ slot = '' }) => slot.replaceAll(/-?id-\d+/g, ''));
}

export function stampOf(view: View | undefined): string {
  if (!view?.stamp) throw new Error(`nothing to press on ${JSON.stringify(view)}`);
  return view.stamp;
}

export function homeIn(now: Outgoing[]): { person: string; view: View } {
  for (const { to, view } of now) if (typeof to === 'object' && 'home' in to) return { person: to.home, view };
  throw new Error(`no home in ${JSON.stringify(now)}`);
}

/** The plain sentences of a view: its notes and texts, or what a form says above and beside its fields. */
export function sentences(view: View | undefined): string[] {
  if (view?.kind === 'form') return [view.intro ?? view.title, ...Object.values(view.errors ?? {})];
  return (view?.blocks ?? []).flatMap((block) => (block.kind === 'note' || block.kind === 'text' ? [block.text] : []));
}

export function buttons(view: View | undefined): string[] {
  if (view?.kind !== 'page') return [];
  return view.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices.map(({ id }) => id) : []));
}

export function headings(view: View | undefined): string[] {
  if (view?.kind !== 'page') return [];
  return view.blocks.flatMap((block) => ('heading' in block && block.heading ? [block.heading] : []));
}

/** Everything a view tells in whole sentences, labels of fields included. */
export function everySentence(view: View): string[] {
  if (view.kind === 'form') return [...sentences(view), ...view.fields.map(({ label }) => label)];
  return view.blocks.flatMap((block) => {
    if (block.kind === 'points') return block.points.map(({ text }) => text);
    return block.kind === 'passage'
      ? block.paragraphs
      : block.kind === 'note' || block.kind === 'text'
        ? [block.text]
        : [];
  });
}
