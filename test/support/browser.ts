// Debian's chromium before the compiled page, as it ships; every complaint of the browser fails the test.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Listening, servePage } from '../../src/channels/web/serve.ts';
import type { View } from '../../src/core/view.ts';
import { ana, testParts } from './parts.ts';
import { showTo } from './show-to.ts';

const executablePath = '/usr/bin/chromium';
const quiet = ['quic', 'background-networking', 'component-update', 'sync', 'gpu'].map((part) => `--disable-${part}`);

export const phone = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
} as const;
export const desktop = { viewport: { width: 1280, height: 900 } } as const;

type InBrowser = {
  /** The compiled page in front of our test parts; with a view, that is what Ana's conversation holds. */
  serve(view?: View): Promise<Listening>;
  /** A page of its own, closed with the test. */
  visit(address: string, options: BrowserContextOptions): Promise<Page>;
  /** Complaints with this in them, so far, are as they should be. */
  forgive(part: string): void;
};

/** Opens the browser before the tests of a file and closes it after them. */
export function inBrowser(): InBrowser {
  let browser: Browser;
  beforeAll(async () => {
    if (!existsSync(executablePath))
      throw new Error(`The browser tests need Chromium at ${executablePath}. Install it: apt-get install chromium`);
    if (!isBuilt())
      throw new Error('The page is not compiled, or older than its sources. Compile it: node scripts/ready.mjs');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--no-first-run', ...quiet] });
  });
  afterAll(() => browser?.close());

  /** What the browser complained about, and what is open, in one test. */
  let complaints: string[] = [];
  let open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of open.reverse()) await close();
    open = [];
    const heard = complaints;
    complaints = [];
    expect(heard).toEqual([]);
  });

  return {
    forgive: (part) => {
      complaints = complaints.filter((line) => !line.includes(part));
    },
    async serve(view) {
      const compiled = new URL('../../dist/channels/web/app.js', import.meta.url).href;
      const { webApp }: typeof import('../../src/channels/web/app.ts') = await import(compiled);
      const { door, ports } = testParts();
      if (view) await showTo(ana, view, ports);
      const listening = await servePage(webApp(door, ports), 20_000 + (process.pid % 20_000));
      open.push(listening.close);
      return listening;
    },
    async visit(address, options) {
      const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US', ...options });
      open.push(() => context.close());
      context.setDefaultTimeout(5_000);
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(address);
      return page;
    },
  };
}

/** Whether what is served is newer than what it was made from. */
function isBuilt(): boolean {
  if (!existsSync('dist/.built')) return false;
  const built = statSync('dist/.built').mtimeMs;
  const sources = readdirSync('src/channels/web', { recursive: true }).map((name) => `src/channels/web/${name}`);
  return sources.every((path) => statSync(path).mtimeMs <= built);
}
