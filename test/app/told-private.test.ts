// “Private” is explained once, in plain words, where someone first meets it.
import { expect, test } from 'vitest';
import { privateWords } from '../../src/app/told-private.ts';
import { formIn, pageIn, sentences } from '../support/answers.ts';
import { textOf, twoWhoWork } from '../support/reflecting.ts';
import { reflecting } from '../support/writing.ts';

test('the first reflection says it, above the buttons, and the next does not', async () => {
  const { said, send, kept } = reflecting();
  const first = await said('reflect');
  expect(sentences(first)).toContain(privateWords);
  expect(first.blocks.findIndex(({ kind }) => kind === 'choices')).toBeGreaterThan(
    first.blocks.findIndex((block) => block.kind === 'note' && block.text === privateWords),
  );
  expect(sentences(await said('reflect'))).not.toContain(privateWords);
  expect(formIn(await send('reflect after-visit')).intro).not.toContain(privateWords);
  expect((await kept()).entries).toEqual([]);
});

test('a sheet that is opened by its name says it before its questions, once', async () => {
  const { send } = reflecting();
  expect(formIn(await send('reflect after-visit')).intro).toMatch(/^“Private” means.*Skip whatever you like/s);
  expect(formIn(await send('reflect after-visit')).intro).toMatch(/^Skip whatever you like/);
});

test('one question at a time, the first page says it; going over to the form does not say it again', async () => {
  const { send, press, said, chose } = reflecting();
  const list = await said('reflect');
  expect(sentences(list)).toContain(privateWords);
  const question = await press(await press(list, 'reflect-here'), 'reflect-ask:after-visit');
  expect(formIn(await chose(question, 'reflect-form')).intro).not.toContain(privateWords);
  expect(formIn(await send('reflect after-visit')).intro).not.toContain(privateWords);
});

test('the first share says it to whoever has not met it, and only then', async () => {
  const two = await twoWhoWork();
  await two.begin();
  await two.write('lark');
  expect(formIn(await two.ana.press('share:lark')).intro).toMatch(
    /^“Private” means.*This is exactly what they will see/s,
  );
  expect(formIn(await two.ana.press('share:lark')).intro).toMatch(/^This is exactly what they will see/);
});

test('who asked what is kept has been told, and is told there each time', async () => {
  const { said } = reflecting();
  for (const time of ['once', 'twice']) expect(sentences(await said('privacy')), time).toContain(privateWords);
  expect(sentences(await said('reflect'))).not.toContain(privateWords);
});

test('forgetting someone forgets that they were told', async () => {
  const { ana, door, pass } = await twoWhoWork();
  expect(textOf(await ana.say('reflect'))).toContain('“Private” means');
  await ana.say('forget me');
  await ana.press('forget-sure');
  await ana.press('forget-now');
  for (let step = 0; step < 3; step++) {
    pass(25 * 60);
    await door.work();
  }
  expect(sentences(pageIn(await ana.say('reflect')))).toContain(privateWords);
});
