// The page in a real browser: a visit prepared by mouse, by keyboard, on a phone and at a desk, in light and in dark.
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { View } from '../../src/core/view.ts';
import { formOfAll, pageOfAll } from '../support/all-views.ts';
import { desktop, inBrowser, phone } from '../support/browser.ts';

const pictures = 'test-results/page';
const words = 'Mom canceled three times. She says work is too much, and money is short.';

const { serve, visit, forgive } = inBrowser();

const looks: { name: string; options: BrowserContextOptions }[] = [
  { name: 'phone', options: { ...phone, colorScheme: 'light' } },
  { name: 'phone-dark', options: { ...phone, colorScheme: 'dark' } },
  { name: 'desktop', options: { ...desktop, colorScheme: 'light' } },
  { name: 'desktop-dark', options: { ...desktop, colorScheme: 'dark' } },
];

describe.each(looks)('on a $name', ({ name, options }) => {
  it('Ana says what she does, prepares from Home through the form, and opens the sources by a mark', async () => {
    const page = await arrive(options);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Ana' }).click();
    await heading(page, 'Hello, Ana');
    await expectAccessible(page);
    await picture(page, `${name}-home`);

    await home(page, 'About your work');
    await page.getByRole('radiogroup', { name: 'What do you do?' }).getByLabel('Family advocate').check();
    await page.getByLabel('United States').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. Your next brief uses it.').waitFor();
    await page.getByText('Family advocate · United States').waitFor();

    await home(page, 'Prepare for a visit');
    await expect.poll(() => focused(page)).toContain('What is the visit about');
    await picture(page, `${name}-form`);
    await page.getByRole('button', { name: 'Make my brief' }).click();
    await page.getByText('One answer needs another look.').waitFor();
    await expectAccessible(page);
    const lately = page.getByLabel(/What is the visit about/);
    expect(await described(page)).toContain('Write a few words about the visit, or choose its kind below.');
    await lately.fill(words);
    await page.getByLabel('Grandparent').check();
    await page.getByRole('button', { name: 'Make my brief' }).click();

    await heading(page, 'What this visit is for');
    expect(await page.locator('form.form').count()).toBe(0);
    expect(await page.getByText('These are the words for a home visitor').count()).toBe(0);
    await expectAccessible(page);
    await picture(page, `${name}-brief`);

    const mark = page.getByRole('link', { name: 'source 3', exact: true }).first();
    expect(await page.locator('details').evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
    await mark.click();
    const source = page.locator('dl > div:target');
    await source.waitFor();
    expect(await source.locator('dt').textContent()).toBe('3');
    await expect.poll(() => inSight(page, 'dl > div:target')).toBe(true);
    await expectAccessible(page);
  });
});

describe('on any screen', () => {
  it('typed words become a brief, and 15 minutes make the same brief longer, in its place', async () => {
    const page = await arrive({ ...phone, path: 'ana' });
    await page.getByLabel('Write to Porchlight').last().fill(words);
    await page.getByRole('button', { name: 'Send' }).click();
    await heading(page, '· 5 minutes');
    expect(await page.locator('#say').inputValue()).toBe('');
    await expect.poll(() => isFirstInSight(page, '#talk .porchlight')).toBe(true);
    const short = await page.locator('#talk').textContent();
    await page.getByRole('button', { name: '15 minutes' }).click();
    await heading(page, '· 15 minutes');
    await heading(page, 'From the guidance');
    expect(await page.locator('#talk .porchlight').count()).toBe(1);
    expect((await page.locator('#talk').textContent())?.length).toBeGreaterThan(2 * (short?.length ?? 0));
  });

  it('everything can be done by keyboard alone', async () => {
    const page = await arrive(desktop);
    await tabTo(page, /^Ana/);
    await page.keyboard.press('Enter');
    await heading(page, 'Hello, Ana');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to writing');
    await tabTo(page, /^Prepare for a visit$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('What is the visit about');
    await page.keyboard.type(words);
    await tabTo(page, /5 minutes/);
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, /^Grandparent$/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Make my brief$/);
    await page.keyboard.press('Enter');
    await heading(page, '· 2 minutes');
    await expect.poll(() => focused(page)).toContain('· 2 minutes');
    await tabTo(page, /^source 1$/);
    await page.keyboard.press('Enter');
    await page.locator('dl > div:target').waitFor();
    await tabTo(page, /^Change the visit$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toContain('What is the visit about');
    expect(await page.getByLabel(/What is the visit about/).inputValue()).toBe(words);
    expect(await page.getByLabel('Grandparent').isChecked()).toBe(true);
    await tabTo(page, /^Close$/);
    await page.keyboard.press('Enter');
    await page.getByText('Closed. Nothing was changed.').waitFor();
    await tabTo(page, /^Write to Porchlight$/);
    await page.keyboard.type('find how do I ask about money');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('without shame');
    await page.keyboard.press('Enter');
    await heading(page, 'From the guidance');
    expect(await page.locator('#talk .person').textContent()).toContain('\nwithout shame');
  });

  it('an error takes the focus to its own question, also where the answers are buttons', async () => {
    const page = await arrive({ ...phone, path: 'ana' });
    await home(page, 'About your work');
    await page.getByLabel('Home visitor').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('One answer needs another look.').waitFor();
    expect(await page.getByLabel('Home visitor').isChecked()).toBe(true);
    await expect.poll(() => focused(page)).toBe('United States');
    const where = page.getByRole('radiogroup', { name: 'Where?' });
    expect(await where.getAttribute('aria-invalid')).toBe('true');
    expect(await where.textContent()).toContain('Choose the country you visit families in.');
  });

  it('a draft survives a reload, and is gone once it is sent', async () => {
    const page = await arrive({ ...phone, path: 'ana' });
    await page.locator('#say').fill('she did not answer the');
    await page.reload();
    expect(await page.locator('#say').inputValue()).toBe('she did not answer the');
    await page.locator('#say').press('Enter');
    await page.locator('#talk .porchlight').first().waitFor();
    await expect.poll(() => page.locator('#say').inputValue()).toBe('');
    await page.reload();
    expect(await page.locator('#say').inputValue()).toBe('');
  });

  it('what is done in one window shows in the other, without a reload', async () => {
    const { address } = await serve();
    const [one, other] = [await visit(`${address}ana`, phone), await visit(`${address}ana`, desktop)];
    await other.locator('#say').fill('a draft that stays');
    await one.locator('#say').fill(words);
    await one.locator('#say').press('Enter');
    await heading(other, 'What this visit is for');
    expect(await other.locator('#say').inputValue()).toBe('a draft that stays');
  });

  it('says so when Porchlight has stopped, and keeps what was typed', async () => {
    const server = await serve();
    const page = await visit(`${server.address}ana`, phone);
    await server.close();
    await page.locator('#say').fill(words);
    await page.locator('#say').press('Enter');
    await page.getByRole('alert').getByText('Porchlight did not answer. Is it still running?').waitFor();
    expect(await page.locator('#say').inputValue()).toBe(words);
    forgive('ERR_'); // the browser's own note that nothing answered
  });

  it('nothing scrolls sideways at 320 pixels, whatever is shown or typed', async () => {
    const page = await arrive({ ...phone, viewport: { width: 320, height: 640 } });
    await expectNoSidewaysScroll(page);
    await page.getByRole('link', { name: 'Ana' }).click();
    await heading(page, 'Hello, Ana');
    await expectNoSidewaysScroll(page);
    await home(page, 'Prepare for a visit');
    await page.locator('form.form').waitFor();
    await expectNoSidewaysScroll(page);
    await page.locator('#say').fill(`${words} ${'verylongword'.repeat(20)}`);
    await page.locator('#say').press('Enter');
    await heading(page, 'What this visit is for');
    await page.locator('summary').click();
    await expectNoSidewaysScroll(page);
  });

  it('everything one taps is large enough for a thumb', async () => {
    const page = await arrive(phone);
    expect(await tooSmall(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ana' }).click();
    await home(page, 'Prepare for a visit');
    await page.getByLabel(/What is the visit about/).fill(words);
    expect(await tooSmall(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make my brief' }).click();
    await heading(page, 'What this visit is for');
    expect(await page.locator('a.mark').count()).toBeGreaterThan(5);
    expect(await tooSmall(page)).toEqual([]);
  });

  const views: View[] = [pageOfAll, formOfAll];
  it.each(views)('a $kind of everything is accessible in light and dark, and fits 320 pixels', async (view) => {
    const page = await arrive({ ...phone, viewport: { width: 320, height: 640 }, path: 'ana', view });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await expectNoSidewaysScroll(page);
    await page.locator('#talk article').screenshot({ path: `${pictures}/everything-${view.kind}.png` });
  });
});

type Arrival = BrowserContextOptions & { path?: string; view?: View };

/** A page of its own server, closed with the test. */
async function arrive({ path = '', view, ...options }: Arrival): Promise<Page> {
  const { address } = await serve(view);
  return visit(`${address}${path}`, options);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name }).first().waitFor();
const home = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Home' }).getByRole('button', { name }).click();
const picture = (page: Page, name: string) => page.screenshot({ path: `${pictures}/${name}.png` });

/** The name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    const name = element?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element?.textContent ?? '';
    return name.trim().replaceAll(/\s+/g, ' ');
  });
}

/** The notes tied to what has the focus. */
function described(page: Page): Promise<string> {
  return page.evaluate(() => {
    const ids = document.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  });
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const reached = await focused(page);
    if (name.test(reached)) return;
    passed.push(reached);
  }
  throw new Error(`Tab never reached ${name}. It passed: ${passed.join(', ')}`);
}

/** Whether the first such element lies between the header and the writing box. */
function inSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    const top = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const bottom = document.querySelector('#composer')?.getBoundingClientRect().top ?? innerHeight;
    return box !== undefined && box.top >= top && box.bottom <= bottom;
  }, selector);
}

/** Whether the last such element begins right below the header. */
function isFirstInSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const top = [...document.querySelectorAll(wanted)].at(-1)?.getBoundingClientRect().top ?? -1;
    const below = top - (document.querySelector('header')?.getBoundingClientRect().bottom ?? 0);
    return below >= 0 && below < 40;
  }, selector);
}

/** Neither the page nor anything on it. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const scrolls = (element: Element) =>
      element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX);
    const inner = [...document.querySelectorAll('body *')]
      .filter(scrolls)
      .map(({ outerHTML }) => outerHTML.slice(0, 80));
    return { page: document.documentElement.scrollWidth, inner };
  });
  expect(wide.page).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  expect(wide.inner).toEqual([]);
}

/** What a thumb would miss: lower than 44 pixels or not answering to its whole height. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('button, .option, select, textarea, summary, a:not(.skip)');
    const seen = [...all].filter((element) => element.checkVisibility());
    return seen.flatMap((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const answers = [-21, 21].every((away) => {
        const hit = document.elementFromPoint(left + width / 2, top + height / 2 + away);
        return hit !== null && element.contains(hit);
      });
      return answers && width >= 24 ? [] : [`${element.outerHTML.slice(0, 80)} ${width} by ${height}`];
    });
  });
}

/** Every rule of axe, its best practices and the size of tap targets among them. */
async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations, passes } = await window.axe.run(document, { rules: { 'target-size': { enabled: true } } });
    const lines = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
    return { lines, passed: passes.map(({ id }) => id) };
  });
  expect(found.lines).toEqual([]);
  expect(found.passed).toContain('color-contrast');
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
