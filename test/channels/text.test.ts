import { describe, expect, it } from 'vitest';
import { fieldText, viewText } from '../../src/channels/text.ts';
import { type Block, type Field, page, type View } from '../../src/core/view.ts';
import { allBlocks, allFields, formOfAll, pageOfAll, stringsShown } from '../support/all-views.ts';

const blockTexts: Record<Block['kind'], string> = {
  text: 'A plain sentence for the reader.',
  passage: 'ASK BEFORE ADVICE\nFirst listen to the whole of it.\nThen ask whether advice is wanted. [1, 2]',
  speech: 'Dana: I already told the last one. (looks at the door)',
  points: 'OPEN WITH\n- Say why you came. [2]\n- Ask how the week was.',
  facts: 'SOURCES\n1 Check In, paragraph 9\n2 Think Family, paragraph 21',
  pair: 'You said: Did you call them?\nYou could say: What happened when you called?',
  note: 'One phone number was taken out.',
  chart: 'Seven of ten questions were open.\n  Open questions: 7\n  Closed questions: 3',
  choices: '  - A longer brief\n  - Back to the start',
  file: '[brief.txt]\nThe brief as a file.',
};

const fieldTexts: Record<Field['kind'], string> = {
  short: 'Town or region\nA few letters do.',
  long: 'What happened lately?',
  'one-of': 'How long can you read?\n  1 A glance\n  2 One page',
  'some-of': 'Who will be there?\n  1 The mother\n  2 The father\n  3 An older child',
  date: 'Which day?',
  time: 'What time?',
  person: 'Your supervisor',
};

describe('a view as text', () => {
  it.each(Object.values(allBlocks))('writes a $kind', (block) => {
    expect(viewText(page(undefined, [block]))).toBe(blockTexts[block.kind]);
  });

  it.each(Object.values(allFields))('asks a $kind question', (field) => {
    expect(fieldText(field, undefined)).toBe(fieldTexts[field.kind]);
  });

  it('puts the title first, underlined, and who worded it last', () => {
    const text = viewText({ kind: 'page', title: 'Café', blocks: [allBlocks.note], wordedBy: 'the offline voice' });
    expect(text).toBe(
      'Café\n====\n\nOne phone number was taken out.\n\nWorded by the offline voice, a language model. Check it.',
    );
  });

  it('writes a form with what is filled in, what is wrong, and what sends it', () => {
    const { reading: _read, ...form } = formOfAll;
    expect(viewText(form)).toBe(`A form of everything
====================

Two answers are needed.

Town or region
A few letters do.
[Lansing]

What happened lately?
! Write a few words.

How long can you read?
  1 A glance
  2 One page
! Choose how long.
[One page]

Who will be there?
  1 The mother
  2 The father
  3 An older child
! Choose who comes.
[The mother, An older child]

Which day?
[2026-03-02]

What time?
[09:30]

Your supervisor

  - Send everything`);
  });

  const views: View[] = [pageOfAll, formOfAll];
  it.each(views)('loses nothing of a $kind, at any width', (view) => {
    for (const width of [12, 40, 88]) {
      const written = joined(viewText(view, { width }));
      const lost = stringsShown(view).filter((text) => !written.includes(joined(text)));
      expect(lost).toEqual([]);
    }
  });

  it('gives each choice the number it is asked for', () => {
    const text = viewText(page(undefined, [allBlocks.choices]), { number: (id) => `<${id}>` });
    expect(text).toBe('  <brief:15> A longer brief\n  <home> Back to the start');
  });

  it('breaks long lines at spaces, hangs the rest of a point, and leaves long words whole', () => {
    const points = [{ text: 'Ask what would make the visits easier for the grandmother.' }];
    const text = viewText(page(undefined, [{ kind: 'points', points }]), { width: 10 });
    expect(text).toBe('- Ask what\n  would\n  make the\n  visits\n  easier\n  for the\n  grandmother.');
  });
});

/** Line breaks and capitals are the channel's own. */
const joined = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
