// Help me ask: typed, filled in, or on someone's message; advice with its sources, and nothing invented for what is no question.
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/core/view.ts';
import { buttons, formIn, headings, pageIn, sentences, stampOf } from '../support/answers.ts';
import { sam, testParts } from '../support/parts.ts';
import { readAll } from '../support/practicing.ts';

const fourKinds = ['Softer', 'More direct', 'To invite', 'To check you understood'];

function asking() {
  const { act, ports } = testParts();
  const said = async (text: string): Promise<Page> => pageIn(await act({ kind: 'said', text }));
  const press = (view: Page, choice: string) => act({ kind: 'chose', stamp: stampOf(view), choice });
  return { act, ports, said, press };
}

describe('a draft', () => {
  test.for([
    'ask why didn’t you come to the appointment',
    'why didnt you come to the appointment',
    'reword: why didn’t you come to the appointment?',
  ])('is read, and comes back in four kinds, each line with why and its sources: %s', async (text) => {
    const { said } = asking();
    const view = await said(text);
    expect(view.title).toBe('A way to ask');
    expect(sentences(view)[0]).toMatch(/^[A-Z].+\.$/);
    expect(headings(view)).toEqual([...fourKinds, 'Sources']);
    for (const block of view.blocks.filter((one) => one.kind === 'points'))
      for (const { text, marks } of block.points) {
        expect(text).toMatch(/^“.+[.?!]”( .+\.)?$/);
        expect(marks?.length).toBeGreaterThan(0);
      }
  });

  test('that is good is told so, and kept', async () => {
    const { said } = asking();
    const view = await said('ask What would you like to talk about today?');
    expect(sentences(view)[0]).toMatch(/\bKeep it\.$/);
    expect(buttons(view)).not.toContain('ask-keep');
  });

  test('with what the parent said is answered with their words first, turned round', async () => {
    const { said } = asking();
    const view = await said('ask did you call the clinic? they: I was scared of what my sister would say');
    expect(headings(view)[0]).toBe('First, just hear it');
    expect(readAll(view)).toContain('“You were scared of what your sister would say.');
  });

  test('can be kept for a drill, and met there', async () => {
    const { said, press } = asking();
    const kept = pageIn(await press(await said('ask why didn’t you come to the appointment'), 'ask-keep'));
    expect(sentences(kept)[0]).toMatch(/^Kept\./);
    expect(buttons(kept)).toEqual(['drill']);
    expect(formIn(await press(kept, 'drill')).title).toBe('Say it another way');
  });

  test('is heard by one press, and what it does is said in plain words', async () => {
    const { said, press } = asking();
    const view = pageIn(await press(await said('ask why didn’t you come to the appointment'), 'ask-notice'));
    expect(view.title).toBe('What this line does');
    expect(readAll(view)).toContain('It can be heard as blame');
  });

  test('leaves its buttons pressable, and another draft is asked for by one of them', async () => {
    const { said, press } = asking();
    const view = await said('ask have you tried reading to him');
    expect(formIn(await press(view, 'ask')).fields.map(({ id }) => id)).toEqual(['draft', 'said']);
  });

  test('offers a talk to practice where one is about it, and none where none is', async () => {
    const { said, press } = asking();
    const view = await said('ask have you been drinking again');
    const talk = buttons(view).find((id) => id.startsWith('practice-pick:'));
    expect(pageIn(await press(view, talk ?? 'none')).title).toBeTruthy();
    expect(buttons(await said('ask what color is your car')).join()).not.toContain('practice-pick');
  });

  test('has no name in it when it is kept, and it is said what was taken out', async () => {
    const { said, press, ports } = asking();
    const view = await said('ask why didn’t you call me at (555) 867-5309 about it');
    expect(sentences(view)[0]).toContain('I took out a phone number');
    await press(view, 'ask-keep');
    for await (const document of ports.store.all()) expect(JSON.stringify(document)).not.toContain('867');
  });
});

describe('the form', () => {
  test('opens on the word alone; one of the two answers is enough', async () => {
    const { act } = asking();
    for (const values of [{ draft: 'are you taking your pills' }, { said: 'He never picks up when I call' }]) {
      const form = formIn(await act({ kind: 'said', text: 'ask' }));
      expect(pageIn(await act({ kind: 'filled', stamp: form.stamp, values })).title).toBe('A way to ask');
    }
  });

  test('comes back when both are empty', async () => {
    const { act } = asking();
    const form = formIn(await act({ kind: 'said', text: 'help me ask' }));
    const again = formIn(await act({ kind: 'filled', stamp: form.stamp, values: { draft: ' ', said: '' } }));
    expect(again.errors?.draft).toMatch(/One of the two is enough/);
  });
});

describe('someone’s message', () => {
  test('is heard as what was said to one: first it is heard, then asked about; no visit is kept', async () => {
    const { act, ports } = asking();
    const view = pageIn(await act({ kind: 'quoted', text: 'my landlord wants us out and I don’t know where to go' }));
    expect(headings(view)).toEqual(['First, just hear it', 'To invite', 'To check you understood', 'Sources']);
    expect(buttons(view)).not.toContain('ask-keep');
    const [person] = await ports.store.list('people', 'example');
    expect(await ports.store.list('visits', person?.id ?? '')).toEqual([]);
  });

  test('quoted in a channel is answered beside it, where the asker alone reads it', async () => {
    const { act } = asking();
    const [answer] = await act(
      { kind: 'quoted', text: 'I forgot the visit again' },
      { account: sam, place: 'thread', audience: 'shared' },
    );
    expect(answer?.to).toBe('here'); // in a shared place, seen by the asker alone
  });
});

describe('how to ask about something', () => {
  test.for(['how do I ask about money?', 'help me ask her about money', 'questions about money'])(
    'is answered from the bank, with sources: %s',
    async (text) => {
      const { said } = asking();
      const view = await said(text);
      expect(view.title).toBe('Asking about: Money');
      expect(headings(view)).toEqual(['To invite', 'To check you understood', 'When you have to know', 'Sources']);
    },
  );

  test('that is violence carries when it may be asked at all', async () => {
    const { said } = asking();
    expect(sentences(await said('how do I ask if he hits her'))[0]).toBe(
      'Only when you are alone together: not with a partner near, not in a child’s hearing, and with a professional interpreter, never a relative.',
    );
  });

  test('is plain about safety at home: when it may be asked stands once, above', async () => {
    const { said } = asking();
    expect(readAll(await said('ask do you feel safe at home')).match(/professional interpreter/g)).toHaveLength(1);
  });

  test('that is not in the bank gets lines made for it', async () => {
    const { said } = asking();
    const view = await said('how do I ask about potty training');
    expect(headings(view)).toEqual(['To invite', 'To check you understood', 'Sources']);
    expect(readAll(view)).toMatch(/“[^”]*potty training/);
  });

  test('that means nothing to us is looked up as any question is, and the way back is one press', async () => {
    const { said, press } = asking();
    const view = await said('how do I ask about xyzzy');
    expect(view.title).toBe('From the guidance');
    expect(pageIn(await press(view, 'suggest')).title).toBe('A way to ask');
  });
});

describe('a line', () => {
  test.for([
    ['what does this do: you should really put him to bed earlier', 'Advice nobody asked for'],
    ['what does this line do: what would help you most?', 'An open question'],
  ] as const)('is said to do what it does: %s', async ([text, move]) => {
    const { said } = asking();
    expect(readAll(await said(text))).toContain(move);
  });

  test('that is missing is asked for', async () => {
    const { said } = asking();
    expect(sentences(await said('what does this do?'))[0]).toMatch(/^Type the line after it/);
  });

  test('goes on to suggestions by one press', async () => {
    const { said, press } = asking();
    const view = await said('what does this do: why didn’t you come to the appointment?');
    expect(headings(pageIn(await press(view, 'suggest')))).toEqual([...fourKinds, 'Sources']);
  });
});

describe('what cannot be worked on', () => {
  test.for([
    ['several pages', `ask ${'then we spoke about the school and the weather '.repeat(300)}`],
    ['another language', 'ask por qué no vino usted a la cita con el médico'],
    ['abuse', 'ask why are you such a fucking idiot'],
  ] as const)('is answered plainly and kindly, with what can be done: %s', async ([, text]) => {
    const { said } = asking();
    const shown = sentences(await said(text)).join('\n');
    expect(shown).toMatch(/\b(type|try|write|ask|send|put|say|paste)\b/i);
    expect(shown).not.toMatch(/error|invalid|undefined|idiot/i);
  });
});
