// Legal holds as an admin looks after them: put, listed and lifted; the person is told, nothing is opened, and nothing is lost.
import { expect, test } from 'vitest';
import { earlierRecord } from '../../src/core/records/earlier.ts';
import type { Page } from '../../src/core/view.ts';
import { formIn, pageIn, sentences } from '../support/answers.ts';
import { offer, twoWhoWork } from '../support/reflecting.ts';

/** Sam is whom the settings name; Ana wrote an entry. */
async function withHold(kinds = ['reflections']) {
  const parts = await twoWhoWork({ admins: ['web:sam'] });
  const { sam, writer, write, ports } = parts;
  await write('e1', { answers: [{ question: 'child', asked: 'And the child?', text: 'planted entry' }] });
  await sam.say('home');
  await sam.press('holds');
  const form = await sam.press('hold-new');
  const put = await sam.fill(form, { person: writer, kinds });
  await parts.door.idle();
  const earlier = async () => (await ports.store.list('earlier', writer)).map(({ value }) => earlierRecord.read(value));
  return { ...parts, form: formIn(form), put, earlier };
}

test('a hold is put: who it is on is told, it is written down, and the list names it', async () => {
  const { form, put, sam, ana, seen, ports, reader, writer } = await withHold(['reflections', 'sharing']);
  expect(form.fields.map(({ id, kind }) => [id, kind])).toEqual([
    ['person', 'one-of'],
    ['kinds', 'some-of'],
  ]);
  expect(sentences(pageIn(put))[0]).toContain('On hold for Ana: reflections and promises, what was shared');
  expect(await seen(ana)).toContain('A legal hold is on some of your records: reflections and promises');
  const audit = (await ports.store.list('audit', 'example')).map(({ value }) => value);
  expect(audit).toMatchObject([{ by: reader, did: 'put a hold on records', whom: writer }]);
  const list = pageIn(await sam.press('holds'));
  expect(JSON.stringify(list.blocks)).toContain('"label":"Ana (web:ana)","value":"reflections and promises');
});

test('what is held is named by ids, kinds and days, and not a word of it is shown', async () => {
  const { sam, seen, ana } = await withHold(['reflections', 'messages']);
  await ana.say('find my own secret topic');
  await sam.press('holds');
  const one = pageIn(await sam.press('hold-see'));
  const text = JSON.stringify(one.blocks);
  expect(text).toContain('{"label":"March 2, 2026","value":"e1"}');
  expect(text).not.toMatch(/planted|secret|Title of/);
  // Slots and ids of messages tell what was asked or shown.
  expect(text).not.toMatch(/talk:|direct:|aside/);
  expect(await seen(sam)).not.toContain('planted');
});

test('what is changed while it is held is kept as it stood, also when it is changed twice; deleting it is refused', async () => {
  const { ana, earlier, seen, ports, writer } = await withHold();
  for (const words of ['changed once', 'changed twice']) {
    await ana.say('my log');
    await ana.press('log-entry:e1');
    await ana.fill(await ana.press('reflect-open'), { first: words });
  }
  expect(JSON.stringify(await ports.store.get('reflections', writer, 'e1'))).toContain('changed twice');
  const was = (await earlier()).map((one) => JSON.stringify(one.was));
  expect(was).toHaveLength(2);
  expect(was[0]).toContain('planted entry');
  expect(was[1]).toContain('changed once');
  await ana.say('my log');
  await ana.press('log-entry:e1');
  await ana.press('log-delete');
  await ana.press('log-delete-now');
  expect(await seen(ana)).toContain('A legal hold keeps this until it ends');
});

test('without a hold nothing is kept beside', async () => {
  const { ana, earlier, write } = await withHold(['visits']);
  await write('e2');
  await ana.say('my log');
  await ana.press('log-entry:e1');
  await ana.fill(await ana.press('reflect-open'), { first: 'changed' });
  expect(await earlier()).toEqual([]);
});

test('it is lifted after being asked once: the person is told, and what was kept beside goes', async () => {
  const { ana, sam, earlier, seen, ports } = await withHold();
  await ana.say('my log');
  await ana.press('log-entry:e1');
  await ana.fill(await ana.press('reflect-open'), { first: 'changed' });
  expect(await earlier()).toHaveLength(1);
  await sam.press('holds');
  await sam.press('hold-see');
  await sam.press('hold-lift');
  expect(sentences(pageIn(await sam.press('hold-lift-now')))[0]).toContain('The hold is lifted.');
  expect(await seen(ana)).toContain('The legal hold on your records has ended.');
  expect([await earlier(), await ports.store.list('holds', 'example')]).toEqual([[], []]);
});

test('whoever asked to be forgotten is forgotten when the last hold is lifted, and what was kept beside with them', async () => {
  const { ana, sam, door, pass, ports, writer, earlier } = await withHold();
  await ana.say('my log');
  await ana.press('log-entry:e1');
  await ana.fill(await ana.press('reflect-open'), { first: 'changed' });
  await ana.say('forget me');
  await ana.press('forget-sure');
  await ana.press('forget-now');
  const later = async () => {
    for (let step = 0; step < 3; step++) {
      pass(25 * 60);
      await door.work();
      await door.idle();
    }
  };
  await later();
  expect([await earlier(), await ports.store.list('reflections', writer)].map(({ length }) => length)).toEqual([1, 1]);
  await sam.press('holds');
  await sam.press('hold-see');
  await sam.press('hold-lift');
  await sam.press('hold-lift-now');
  await later();
  expect([await earlier(), await ports.store.list('reflections', writer)]).toEqual([[], []]);
  expect(await ports.store.get('people', 'example', writer)).toBeUndefined();
});

test('the form says what is missing', async () => {
  const { sam } = await withHold();
  await sam.press('holds');
  const again = formIn(await sam.fill(await sam.press('hold-new'), { person: 'nobody', kinds: [] }));
  expect(again.errors).toEqual({ person: 'Choose whose records.', kinds: 'Choose at least one kind.' });
});

const deeds = ['holds', 'hold-new', 'hold-see', 'hold-lift', 'hold-lift-now'];

test.for(deeds)('someone who is no admin and forges the press is refused, and nothing changes: %s', async (deed) => {
  const { ana, ports, log } = await withHold();
  const [hold] = await ports.store.list('holds', 'example');
  const choice = deed.startsWith('hold-') && deed !== 'hold-new' ? `${deed}:${hold?.id}` : deed;
  await offer(ports.store, ana.account, choice);
  const page: Page = pageIn(await ana.press(choice));
  expect(sentences(page)).toEqual([
    'Only an admin whom the settings name can do that. Your agency can tell you who is one.',
  ]);
  expect(await ports.store.list('holds', 'example')).toHaveLength(1);
  expect(JSON.stringify(log.lines)).toContain('not allowed');
});

test('who was named an admin by another does not look after holds', async () => {
  const { ana, sam, writer, seen } = await withHold();
  await sam.say('home');
  await sam.fill(await sam.press('admins'), { person: writer });
  await ana.say('home');
  expect(await seen(ana)).toContain('Admins');
  expect(await seen(ana)).not.toContain('Legal holds');
});
