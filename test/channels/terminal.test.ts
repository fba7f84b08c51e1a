import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { findPerson } from '../../src/app/people.ts';
import { chat } from '../../src/channels/terminal/chat.ts';
import { saveFile } from '../../src/channels/terminal/save-file.ts';
import { temporaryFolders } from '../support/folders.ts';
import { testParts } from '../support/parts.ts';

const makeFolder = temporaryFolders();
const me = { agency: 'example', account: 'terminal:me', name: 'there' };
const words = 'mom canceled three times and money is short';

describe('the terminal', () => {
  it('greets with Home and its numbered buttons, and says what can be typed', async () => {
    const { printed, shelves } = await talk([]);
    expect(printed).toContain('Hello, there');
    for (const button of [
      '(1) Prepare for a visit',
      '(2) Practice a hard talk',
      '(5) Reflect',
      '(7) Look something up',
    ])
      expect(printed).toContain(button);
    expect(printed).toContain('"bye" to end');
    expect(await shelves('visits')).toHaveLength(0);
  });

  it('turns typed words into a brief with its sources in full', async () => {
    const { printed, visits } = await talk([words]);
    expect(printed).toContain('WHAT THIS VISIT IS FOR');
    expect(printed).toMatch(/\nSOURCES\n1 /);
    expect(await visits()).toMatchObject([{ lately: words, minutes: 5 }]);
  });

  it.each(['bye', ' BYE ', 'exit', 'quit', 'q'])('ends at "%s" and reads no further', async (goodbye) => {
    const { visits, left } = await talk([goodbye, words]);
    expect(left).toBe(1);
    expect(await visits()).toEqual([]);
  });

  it('presses the button of the newest view by its number', async () => {
    const { printed, visits } = await talk([words, '2']);
    expect(printed).toContain('15 minutes');
    expect(await visits()).toMatchObject([{ minutes: 15 }]);
  });

  it.each(['0', '12', '99'])('says so when no button has the number %s, and goes on', async (number) => {
    const { printed, visits } = await talk([number, words]);
    expect(printed).toContain('No button here has that number.');
    expect(await visits()).toMatchObject([{ lately: words }]);
  });

  it('asks a form as questions, one at a time, and keeps what is in brackets when nothing is typed', async () => {
    const { printed, visits } = await talk(['1', words, '', '3', '1, 3', 'money', '', 'Spanish', ...when]);
    const asked = ['What is the visit about', 'Kind of visit', 'How long can you read?', 'Who will be there?'];
    const places = asked.map((question) => printed.lastIndexOf(question));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(printed).toContain('[You decide from what I wrote]');
    expect(await visits()).toMatchObject([
      {
        lately: words,
        minutes: 15,
        companions: ['mother', 'grandparent'],
        topics: ['money', 'language'],
        language: 'Spanish',
      },
    ]);
  });

  const ways: { typed: string; minutes: number }[] = [
    { typed: '1', minutes: 2 },
    { typed: '2 minutes', minutes: 2 },
    { typed: '2', minutes: 5 },
    { typed: '15 MINUTES', minutes: 15 },
  ];
  it.each(ways)('understands an option typed as $typed', async ({ typed, minutes }) => {
    const { visits } = await talk(['1', words, '', typed, '', '', '', '', ...when]);
    expect(await visits()).toMatchObject([{ minutes }]);
  });

  const several: { typed: string; there: string[] }[] = [
    { typed: '1 2', there: ['mother', 'father'] },
    { typed: 'young child, MOTHER', there: ['mother', 'child'] },
    { typed: 'Older child or teen', there: ['teen'] },
  ];
  it.each(several)('understands several options typed as $typed', async ({ typed, there }) => {
    const { visits } = await talk(['1', words, '', '', typed, '', '', '', ...when]);
    expect(await visits()).toMatchObject([{ companions: there }]);
  });

  it.each(['9', 'an hour'])('asks again when "%s" is not in the list', async (typed) => {
    const { printed, visits } = await talk(['1', words, '', typed, '3', '', '', '', '', ...when]);
    expect(printed).toContain('That is not in the list. Type its number or its words.');
    expect(await visits()).toMatchObject([{ lately: words, minutes: 15 }]);
  });

  it('asks the form again, with what was wrong beside its question and the other answers kept', async () => {
    const first = ['1', '', '', '3', '2', '', '', '', ...when];
    const { printed, visits } = await talk([...first, words, '', '', '', '', '', '', ...when]);
    expect(printed).toContain('! Write a few words about the visit, or choose its kind below.');
    expect(await visits()).toMatchObject([{ lately: words, minutes: 15, companions: ['father'] }]);
  });

  it('keeps who someone is, by the words of the options', async () => {
    const { printed, shelves } = await talk([
      'about me',
      'family advocate',
      'united kingdom',
      '',
      'leave it out',
      ...unchanged,
    ]);
    expect(printed).toContain('Saved. Your next brief uses it.');
    expect(await shelves('people')).toMatchObject([{ role: 'advocate', country: 'gb', calm: false }]);
  });

  it.each(['close', ' Close '])('leaves a form at "%s", keeps nothing of it, and goes on', async (close) => {
    const { printed, visits } = await talk(['1', 'the xylophone', close, words]);
    expect(printed).toContain('Closed. Nothing was changed.');
    expect(await visits()).toMatchObject([{ lately: words }]);
  });

  it('ends quietly when the input ends in the middle of a form, and keeps nothing of it', async () => {
    const { printed, visits, ports } = await talk(['1', 'the xylophone']);
    expect(printed).toContain('Closed. Nothing was changed.');
    expect(await visits()).toEqual([]);
    const place = `terminal:${me.account}`;
    const kept = [...(await ports.store.list('incoming', place)), ...(await ports.store.list('outgoing', place))];
    expect(kept).not.toEqual([]);
    expect(JSON.stringify(kept)).not.toContain('xylophone');
  });
});

describe('a file in the terminal', () => {
  test('is saved where one is, for oneself alone, and said', async () => {
    const folder = await makeFolder();
    const { printed } = await talk(['my data'], folder);
    const path = join(folder, 'my-data.json');
    expect(printed.replaceAll('\n', ' ')).toContain(`Saved as ${path}, which only you can read`);
    expect(printed).not.toContain('"takenAt"');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ about: 'terminal:me' });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('overwrites nothing: it gets a number', async () => {
    const folder = await makeFolder();
    writeFileSync(join(folder, 'my-data.json'), 'mine');
    await talk(['my data', 'my data'], folder);
    expect(readdirSync(folder).sort()).toEqual(['my-data-2.json', 'my-data-3.json', 'my-data.json']);
    expect(readFileSync(join(folder, 'my-data.json'), 'utf8')).toBe('mine');
  });

  test('that cannot be saved is printed, so that it is not lost', async () => {
    const { printed } = await talk(['my data'], join(await makeFolder(), 'of-long-ago'));
    expect(printed).toContain('It could not be saved in this folder');
    expect(printed).toContain('"takenAt"');
  });
});

/** The end of the visit form: its day, its time, bringing the brief again, the time zone. */
const when = ['', '', '', ''];
/** The end of “About your work”: when reminders come. */
const unchanged = ['', '', '', ''];

/** Types the lines one after another, and gives what was printed and kept. */
async function talk(typed: string[], folder?: string) {
  const { door, ports } = testParts();
  const left = [...typed];
  const lines: AsyncIterator<string> = {
    next: async () => {
      const value = left.shift();
      return value === undefined ? { done: true, value } : { done: false, value };
    },
  };
  const printed: string[] = [];
  const save = (name: string, content: string) => saveFile(folder ?? '', name, content);
  const print = (text: string) => void printed.push(text);
  await chat({ door, clock: ports.clock, account: me, lines, print, ...(folder ? { save } : {}) });
  await door.idle();
  const person = async () => (await findPerson(me, ports)).id;
  const shelves = async (shelf: 'visits' | 'people') => {
    const owner = shelf === 'people' ? me.agency : await person();
    return (await ports.store.list(shelf, owner)).map(({ value }) => value);
  };
  return { printed: printed.join('\n'), left: left.length, ports, shelves, visits: () => shelves('visits') };
}
