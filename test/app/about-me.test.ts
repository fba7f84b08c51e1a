import { expect, test } from 'vitest';
import type { Values, What } from '../../src/core/incoming.ts';
import { formIn, homeIn, pageIn, sentences, stampOf } from '../support/answers.ts';
import type { Act } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';

const said = (text: string): What => ({ kind: 'said', text });
const tell = async (act: Act, values: Values) =>
  act({ kind: 'filled', stamp: formIn(await act(said('about me'))).stamp, values });

async function kindsIn(act: Act): Promise<string[]> {
  const field = formIn(await act(said('prepare'))).fields.find(({ id }) => id === 'kind');
  return field?.kind === 'one-of' ? field.options.map(({ id }) => id) : [];
}

test('what someone does decides which kinds of visit come first in the form; all kinds stay', async () => {
  const { act } = plainParts();
  const unasked = await kindsIn(act);
  expect(unasked[1]).not.toBe('early-intervention');
  await tell(act, { role: 'early-intervention', country: 'us' });
  const kinds = await kindsIn(act);
  expect(kinds.slice(0, 2)).toEqual(['unsure', 'early-intervention']);
  expect([...kinds].sort()).toEqual([...unasked].sort());
});

test('where someone works decides the words: a mom in the United States is a mum in the United Kingdom', async () => {
  const { act } = plainParts();
  const scene = said('she canceled three times');
  const words = async () => JSON.stringify((await act(scene))[0]?.view);
  const american = await words();
  expect(american).toMatch(/\bmom\b/i);
  expect(american).not.toMatch(/\bmum\b/i);
  await tell(act, { role: 'home-visitor', country: 'gb' });
  const british = await words();
  expect(british).toMatch(/\bmum\b/i);
  expect(british).not.toMatch(/\bmom\b/i);
});

test('the words follow into what is looked up', async () => {
  const { act } = plainParts();
  const find = async () => JSON.stringify((await act(said('find canceled')))[0]?.view);
  expect(await find()).toMatch(/\bprogram\b/);
  await tell(act, { role: 'home-visitor', country: 'gb' });
  expect(await find()).toMatch(/\bprogramme\b/);
  expect(await find()).not.toMatch(/\bprogram\b/);
});

test('until someone says what they do, a brief says whose words it uses; then it does not', async () => {
  const { act } = plainParts();
  const remark = 'These are the words for a home visitor in the United States.';
  expect(sentences(pageIn(await act(said('mom canceled')))).join(' ')).toContain(remark);
  await tell(act, { role: 'advocate', country: 'us' });
  expect(sentences(pageIn(await act(said('mom canceled')))).join(' ')).not.toContain(remark);
});

test('Home shows at once what was saved, and the form remembers it', async () => {
  const { act } = plainParts();
  const now = await tell(act, { role: 'child-welfare', country: 'us', state: 'Ohio', calm: 'off' });
  expect(sentences(pageIn(now))).toEqual(['Saved. Your next brief uses it.']);
  expect(homeIn(now).view).toMatchObject({
    blocks: expect.arrayContaining([
      { kind: 'facts', facts: [{ label: 'About your work', value: 'Child-welfare worker · Ohio · United States' }] },
    ]),
  });
  const form = formIn(await act({ kind: 'chose', stamp: stampOf(homeIn(now).view), choice: 'about-me' }));
  expect(form.values).toMatchObject({ role: 'child-welfare', country: 'us', state: 'Ohio', calm: 'off' });
});
