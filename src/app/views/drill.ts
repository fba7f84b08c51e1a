// A drill as a person sees it: one line to say another way, then what changed.
import { numberSources } from '../../core/citation.ts';
import type { Content } from '../../core/content.ts';
import type { Change } from '../../core/drill.ts';
import type { DrillRecord } from '../../core/records/drill.ts';
import { spokenIn } from '../../core/scenario.ts';
import { type Block, choices, type Form, note, type Page, page, text } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';
import { sourcesBlock } from './sources.ts';

export const drillFormId = 'drill';
const mostAgain = 1_000;
/** What notifications say. */
const notice = 'There is an answer.';

/** Which lines a round has, by id with commas between, and which of them it is at, from 0. */
type Place = { round: string; at: string };

export function drillForm({ draft, previous, from }: DrillRecord, place: Place, { buttons }: Words): Form {
  const of = place.round.split(',').length;
  const before = previous ? ` They had said: “${spokenIn(previous)}”` : '';
  return {
    kind: 'form',
    id: drillFormId,
    title: 'Say it another way',
    intro: `${of > 1 ? `Line ${Number(place.at) + 1} of ${of}. ` : ''}${intros[from]} “${draft}”${before}`,
    fields: [
      {
        kind: 'long',
        id: 'again',
        label: 'How would you put it now?',
        hint: 'Empty skips it. There is no score, and nobody else sees it.',
        most: mostAgain,
      },
    ],
    submit: buttons['drill-see'],
    about: place,
  };
}

const intros: Record<DrillRecord['from'], string> = {
  practice: 'In a practice talk you said:',
  ask: 'You were going to ask:',
  bank: 'As it comes out at the end of a long day:',
};

export type OneGoodWay = { text: string; why?: string; sources: string[] };
type Notes = { next: Place | undefined; way: OneGoodWay | undefined };

export function changedPage(draft: string, again: string, change: Change, notes: Notes, content: Content): Page {
  const { way } = notes;
  const marks = numberSources(way ? [way] : []);
  const blocks: Block[] = [
    { kind: 'pair', left: { label: 'Before', value: `“${draft}”` }, right: { label: 'Now', value: `“${again}”` } },
    text(verdicts[change.verdict]),
    ...(change.respects.length > 0 ? [respects(change)] : []),
    ...(way
      ? [{ kind: 'points', heading: 'One good way to put it', points: [wayPoint(way, marks)] } satisfies Block]
      : []),
    ...(marks.size > 0 ? [sourcesBlock(marks, content)] : []),
    ...ending(notes.next, content.words),
  ];
  return { ...page('What changed', blocks, notes.next), notice };
}

const verdicts: Record<Change['verdict'], string> = {
  better: 'That leaves them more room.',
  same: 'The same words. They will be here again tomorrow, if you like.',
  unsure: 'I cannot tell how that would land. Say it aloud once; you will hear it.',
  'not-yet': 'It has moved a little. It still leaves them little room.',
};

const respects = ({ respects: all }: Change): Block => ({
  kind: 'facts',
  facts: all.map(({ label, before, now }) => ({ label, value: `${before} → ${now}` })),
});

const wayPoint = ({ text: words, why }: OneGoodWay, marks: Map<string, number>) => ({
  text: why ? `“${words}” ${why}` : `“${words}”`,
  marks: [...marks.values()],
});

export function skippedPage(next: Place | undefined, words: Words): Page {
  return page(undefined, [note('Left for another day.'), ...ending(next, words)], next);
}

function ending(next: Place | undefined, { buttons }: Words): Block[] {
  return next
    ? [choices([{ id: 'drill-next', label: buttons['drill-next'], main: true }])]
    : [note('That is all. These lines come back some other day.'), choices([{ id: 'home', label: buttons.home }])];
}
