// The agenda as a form: the list to read, and what can be done with it below.
import { type AgendaLine, agendaAsHtml, agendaAsMarkdown, agendaRules } from '../../core/agenda.ts';
import type { Field, Form, Reading } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';
import type { Pair } from '../review/relations.ts';

export const agendaFormId = 'agenda';
export const agendaPrintId = 'agenda-print';

type Shown = { relation: Pair; other: string; lines: readonly AgendaLine[] };

export function agendaForm({ relation, other, lines }: Shown, buttons: Words['buttons'], words?: string): Form {
  const { worker, supervisor } = relation;
  return {
    kind: 'form',
    id: agendaFormId,
    title: `${buttons.agenda}: ${other}`,
    intro: [words, 'For your next hour together. Both of you see and change this list.'].filter(Boolean).join(' '),
    reading: [listOf(lines), ...agendaRules.slice(0, 1).map((text): Reading => ({ kind: 'note', text }))],
    fields: agendaFields(lines),
    values: { afterwards: 'save' },
    submit: buttons.save,
    about: { worker, supervisor },
  };
}

function listOf(lines: readonly AgendaLine[]): Reading {
  if (lines.length === 0)
    return { kind: 'note', text: 'Nothing stands on it yet. What is shared comes here by itself; add what you like.' };
  return { kind: 'points', points: lines.map((line) => ({ text: labelOf(line) })) };
}

const labelOf = ({ text, carried }: AgendaLine) => `${text}${carried ? ' (carried over)' : ''}`;

function agendaFields(lines: readonly AgendaLine[]): Field[] {
  const options = lines.map((line) => ({ id: line.id, label: labelOf(line) }));
  const edits: Field[] = [
    { kind: 'some-of', id: 'strike', label: 'Strike out', options },
    { kind: 'one-of', id: 'first', label: 'Move to the top', options },
  ];
  return [
    { kind: 'short', id: 'add', label: 'Add a line', most: 200 },
    ...(lines.length > 0 ? edits : []),
    {
      kind: 'one-of',
      id: 'afterwards',
      label: 'And then',
      options: [
        { id: 'save', label: 'Keep it for next time' },
        { id: 'met', label: 'We have met: carry over what is left' },
        { id: 'print', label: 'Make it ready to print' },
      ],
    },
  ];
}

/** The page for paper, in two kinds of file. Titles alone, but for entries whose writer let it show more. @param day today, as it is said */
export function agendaPrintForm({ relation, other, lines }: Shown, asker: string, day: string): Form {
  const { worker, supervisor } = relation;
  const heading = { title: `Supervision: ${asker} and ${other}`, day };
  return {
    kind: 'form',
    id: agendaPrintId,
    title: 'The agenda to print',
    intro: agendaRules.join(' '),
    reading: [
      { kind: 'file', name: 'agenda.html', type: 'text/html', content: agendaAsHtml(heading, lines) },
      { kind: 'file', name: 'agenda.md', type: 'text/markdown', content: agendaAsMarkdown(heading, lines) },
    ],
    fields: [],
    submit: 'Back to the list',
    about: { worker, supervisor },
  };
}
