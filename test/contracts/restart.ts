// The local page keeps its conversation over a restart and over kill -9, with and without a key, wherever it is kept.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshKey, readKeys } from '../../src/stores/keys.ts';
import { temporaryFolders } from '../support/folders.ts';
import { type Browser, builtProgram, type Program, type Running } from '../support/program.ts';

const freshFolder = temporaryFolders();
/** A word that nothing but what was typed can hold. */
const planted = 'sousaphone';
const words = `mom canceled three times ${planted}`;

let program: Program;
type Settings = Record<string, string>;
/** What stands in the conversation from where this was said. */
const since = (html: string, text: string) => html.slice(html.indexOf(`<p>${text}</p>`));
const stampIn = (html: string) => /data-stamp="([^"]+)"/.exec(html)?.[1] ?? 'no stamp was found';
const outOfDate = 'This button is out of date.';
const times = (html: string, text: string) => html.split(text).length - 1;
const say = (browser: Browser, text: string, id?: string) => browser.send({ kind: 'said', text }, id);

/** Every log line is JSON of an event and ids; nobody's words. */
function expectQuiet(errors: string): void {
  for (const line of errors.split('\n').slice(0, -1)) {
    const { level, time, msg, ...ids } = JSON.parse(line);
    expect([typeof level, typeof time, typeof msg]).toEqual(['number', 'string', 'string']);
    for (const id of Object.values(ids)) expect(String(id)).toMatch(/^[\w:/.@ -]{0,120}$/);
  }
  expect(errors).not.toMatch(new RegExp(`${planted}|canceled`, 'i'));
}

async function end(running: Running, signal: NodeJS.Signals): Promise<void> {
  const ended = await running.end(signal);
  expect([ended.code, ended.signal]).toEqual(signal === 'SIGKILL' ? [null, 'SIGKILL'] : [0, null]);
  expectQuiet(ended.errors);
}

/** What is kept, as a backup tells it, without the instant at which it was made. */
async function kept(settings: Settings): Promise<string> {
  const file = join(await freshFolder(), 'backup.jsonl');
  const ended = await program.run(['backup', file], settings);
  expect([ended.code, ended.errors]).toEqual([0, '']);
  return (await readFile(file, 'utf8')).split('\n').slice(1).sort().join('\n');
}

/** @param freshSettings name an empty store each time */
export function restartContract(freshSettings: () => Promise<Settings>): void {
  beforeAll(async () => {
    program = builtProgram(await freshFolder());
  });
  afterAll(() => program?.endAll());
  describe.each([false, true])('(key: %s)', (withKey) => story(freshSettings, withKey));
}

/** One story of one store, told in order: each part goes on where the one before ended. */
function story(freshSettings: () => Promise<Settings>, withKey: boolean): void {
  const key = withKey ? freshKey() : '';
  let settings: Settings;
  let running: Running;
  let browser: Browser;
  let before = '';
  let stopped = '';
  let turnMs = 0;
  const start = async () => {
    running = await program.start(settings);
    browser = running.browserOf('ana');
  };
  beforeAll(async () => {
    settings = { ...(await freshSettings()), ...(withKey ? { PORCHLIGHT_KEY: key } : {}) };
    await start();
  });

  /** Says it, ends the program with this signal after that part of the time a turn takes, and starts it again. */
  async function endWhileSaying(text: string, part: number, signal: NodeJS.Signals): Promise<string> {
    const already = await browser.talk();
    const id = `${signal}-after-${part}`;
    const sending = say(browser, text, id).catch(() => 'no answer');
    await setTimeout(part * turnMs);
    await end(running, signal);
    const answered = (await sending) === 200;
    await start();
    const found = times(await browser.talk(), `<p>${text}</p>`);
    expect(found).toBe(answered ? 1 : Math.min(found, 1));
    // What was taken in is answered without being said again.
    if (found > 0) await expect.poll(async () => times(since(await browser.talk(), text), 'data-stamp')).toBe(1);
    expect(await say(browser, text, id)).toBe(200);
    const talk = await browser.talk();
    expect(talk.startsWith(already), 'all that was there before is there').toBe(true);
    expect([times(talk, `<p>${text}</p>`), times(since(talk, text), 'data-stamp')]).toEqual([1, 1]);
    return since(talk, text);
  }

  it('over a stop, also in the middle of a turn', async () => {
    await browser.open();
    const began = Date.now();
    expect(await say(browser, words)).toBe(200);
    turnMs = Date.now() - began;
    before = await browser.talk();
    expect(before).toContain(`<p>${words}</p>`);
    expect(before).toContain('data-choice="prepare"');
    expect(await (await fetch(running.health.replace('healthz', 'readyz'))).text()).toBe('ok\n');
    expect(running.errors().includes('PORCHLIGHT_KEY')).toBe(!withKey);
    await endWhileSaying(`${words} at last`, 0.6, 'SIGTERM');
  });

  it('over kill -9 right after an answer and in the middle of a turn, with its buttons, which can be used once', async () => {
    const press = { kind: 'chose', stamp: stampIn(before), choice: 'prepare' };
    expect(await browser.send(press)).toBe(200);
    const pressed = await browser.talk();
    expect([times(pressed, '<form'), times(pressed, outOfDate)]).toEqual([1, 0]);
    const answer = await endWhileSaying(`${words} once more`, 0.3, 'SIGKILL');
    await browser.send(press);
    expect(times(await browser.talk(), outOfDate)).toBe(1);
    await browser.send({ ...press, stamp: stampIn(answer) });
    expect(times(await browser.talk(), outOfDate)).toBe(1);
  });

  it('with a reflection half written, over kill -9 between two answers: each answer is there, and the next question', async () => {
    const press = async (choice: string) => {
      const talk = await browser.talk();
      const from = talk.lastIndexOf('data-stamp="', talk.lastIndexOf(`data-choice="${choice}"`));
      expect(await browser.send({ kind: 'chose', stamp: stampIn(talk.slice(from)), choice })).toBe(200);
    };
    await say(browser, 'reflect');
    await press('reflect-here');
    await press('reflect-ask:after-visit');
    const answer = await endWhileSaying(`one ${planted}`, 0.2, 'SIGKILL');
    expect(answer).toContain('Question 2 of 3');
    const next = await endWhileSaying(`two ${planted}`, 0.45, 'SIGKILL');
    expect(next).toContain('Question 3 of 3');
    expect(times(next, planted), 'what was written is not said again').toBe(1);
    await say(browser, 'done');
    expect(await browser.talk()).toContain('Kept, for you alone: 2 answers.');
  });

  it('over kill -9 a little later', async () => {
    await endWhileSaying(`${words} a little later`, 0.6, 'SIGKILL');
  });

  it(withKey ? 'where nobody reads it without the key' : 'readable to who may read the store', async () => {
    const whileRunning = await kept(settings);
    expectQuiet(running.errors());
    await end(running, 'SIGTERM');
    const data = await bytesIn(settings.DATA_DIR ?? '');
    for (const text of [whileRunning, ...(settings.DATABASE_URL ? [] : [data])])
      expect(/sousaphone|canceled/i.test(text)).toBe(!withKey);
    stopped = await kept(settings);
    expect(stopped).toBe(whileRunning);
  });

  if (!withKey) return;
  it('and refuses a wrong or missing key with a sentence, changing nothing', async () => {
    const [id = ''] = readKeys(key).map((one) => one.id);
    const { PORCHLIGHT_KEY: _, ...keyless } = settings;
    for (const wrong of [{ ...keyless, PORCHLIGHT_KEY: freshKey() }, keyless]) {
      const ended = await program.run(['start'], wrong);
      expect([ended.code, ended.output]).toEqual([1, '']);
      expect(ended.errors).toMatch(
        new RegExp(
          `^What this store keeps is sealed with the key ${id}, and PORCHLIGHT_KEY .* Nothing was changed; .*\\n$`,
        ),
      );
      expect(ended.errors).not.toContain(wrong.PORCHLIGHT_KEY ?? key);
    }
    expect(await kept(settings)).toBe(stopped);
    await start();
    expect(times(await browser.talk(), `<p>${words}</p>`)).toBe(1);
    await end(running, 'SIGTERM');
  });
}

async function bytesIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
}
