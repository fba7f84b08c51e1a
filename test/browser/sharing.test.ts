// The whole story of sharing in a real browser: Ana shares one of two entries, Sam wonders back, they plan and print, and she takes it back.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser, phone } from '../support/browser.ts';

const { serve, visit } = inBrowser();

const words = 'He hid behind the couch until the blocks came out.';
const own = 'I was short with my own team.';
const wonder = 'I wonder what the blocks told him about you.';

/** Someone's hands on the page: the newest form, and buttons by their names. */
function handsOn(page: Page) {
  const form = page.locator('#talk form').last();
  const idle = () => page.waitForFunction(() => !document.body.hasAttribute('aria-busy'));
  return {
    form,
    page,
    async say(text: string) {
      await page.getByLabel('Write to Porchlight').last().fill(text);
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await idle();
    },
    async tap(name: string | RegExp) {
      const talk = page.getByRole('region', { name: 'Conversation' });
      await talk
        .getByRole('button', { name, exact: typeof name === 'string' })
        .last()
        .click();
      await idle();
    },
    reads: (text: string | RegExp) => page.getByText(text).last().waitFor(),
    everything: () => page.locator('body').textContent(),
    async saved(name: string): Promise<string> {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        form.getByRole('link', { name, exact: true }).click(),
      ]);
      return readFile(await download.path(), 'utf8');
    },
  };
}
type Hands = ReturnType<typeof handsOn>;

async function workTogether(ana: Hands, sam: Hands): Promise<void> {
  await ana.say('supervision');
  await ana.tap('Name my supervisor');
  await ana.form.getByLabel(/Who is your supervisor/).selectOption({ label: 'Sam' });
  await ana.tap('Ask them');
  await sam.tap('Yes, I supervise them');
  await ana.reads('Sam is your supervisor here now.');
}

async function reflect(ana: Hands, text: string, title: string): Promise<void> {
  await ana.say('log a visit');
  await ana.form.locator('textarea').first().fill(text);
  await ana.form.getByLabel('Trust').check();
  await ana.form.locator('[name=title]').fill(title);
  await ana.tap('Keep it');
}

async function share(ana: Hands): Promise<void> {
  await ana.say('my log');
  await ana.tap(/^Behind the couch/);
  await ana.tap('Share for supervision');
  expect(await ana.form.textContent()).toContain(words);
  expect(await ana.form.textContent()).toContain('never for appraisal');
  await ana.form.getByLabel('Think with me').check();
  await ana.form.getByLabel('It may show what I wrote, too').check();
  await ana.tap('Share');
}

async function wonderBack(sam: Hands): Promise<void> {
  await sam.reads('Ana shared an entry with you and would like: think with me.');
  expect(await sam.everything()).not.toMatch(/couch|own team/);
  await sam.tap('Open');
  expect(await sam.form.textContent()).toContain(words);
  await sam.form.getByLabel(/Help me begin/).check();
  await sam.tap('Done');
  await sam.form.getByText('Beginnings to make your own').waitFor();
  expect(await sam.form.getByLabel('Send what I write below').isChecked()).toBe(true);
  await sam.form.locator('textarea').fill(wonder);
  await sam.tap('Done');
  await sam.reads('Your answer is with them.');
}

async function agenda(hands: Hands, other: string, line: string): Promise<void> {
  await hands.say('supervision');
  await hands.tap(`Agenda: ${other}`);
  await hands.form.getByLabel('Add a line').fill(line);
  await hands.tap('Save');
  await hands.form.getByText('Saved.').waitFor();
  expect(await hands.form.getByLabel('Add a line').inputValue(), 'a line is added once').toBe('');
}

it('from the first naming to who has read what', async () => {
  const { address } = await serve();
  const ana = handsOn(await visit(`${address}ana`, phone));
  const sam = handsOn(await visit(`${address}sam`, phone));
  await workTogether(ana, sam);
  await reflect(ana, words, 'Behind the couch');
  await reflect(ana, own, 'My own day');
  await share(ana);
  await wonderBack(sam);
  await ana.reads('Sam has read what you shared and wrote back.');
  expect(await ana.everything()).not.toContain(wonder);
  await ana.tap('Read the answer');
  expect(await ana.form.textContent()).toContain(wonder);
  await ana.tap('Done');

  await agenda(ana, 'Sam', 'Holiday cover');
  await agenda(sam, 'Ana', 'A visit together in March');
  expect(await sam.form.textContent()).toContain('Decisions about a child go in the case record, not here.');
  await sam.form.getByLabel('Make it ready to print').check();
  await sam.tap('Save');
  for (const name of ['agenda.html', 'agenda.md']) {
    const paper = await sam.saved(name);
    for (const line of ['Behind the couch', words, 'Holiday cover', 'A visit together in March'])
      expect(paper).toContain(line);
    expect(paper).toContain('cannot be taken back');
    expect(paper).not.toMatch(/own day|own team/);
  }

  await sam.say('shared with me');
  await sam.tap('Answered and set aside');
  await sam.tap('Open 1');
  const old = handsOn(await sam.page.context().newPage());
  await old.page.goto(`${address}sam`);
  for (const tab of [sam, old]) expect(await tab.everything()).toContain(words);
  await ana.say('my log');
  await ana.tap(/^Behind the couch/);
  await ana.tap('Take it back');
  await ana.reads('Taken back.');
  for (const tab of [sam, old]) {
    await tab.reads('Ana has taken back what stood here.');
    expect(await tab.everything()).not.toMatch(/couch/);
  }
  await sam.tap('Open 1');
  await sam.reads('That cannot be opened any more');
  await sam.say('home');
  await sam.page.reload();
  expect(await sam.page.content()).not.toMatch(/couch/);
  await agenda(sam, 'Ana', 'One more');
  expect(await sam.form.textContent()).not.toMatch(/couch|Trust/);

  await ana.tap('Who has read what');
  await ana.reads(/Sam read After a visit, begun Mon, March 2/);
  await ana.reads('Sam made your agenda ready to print, with one title of yours and what you let it show');
  await ana.say('my log');
  await ana.tap(/^Behind the couch/);
  await ana.tap('Read the answer');
  expect(await ana.form.textContent()).toContain(wonder);
});
