// What the guard takes out of a line, and what it leaves: tables anyone can read, and our own labeled lines.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { countOf, read } from '../../scripts/proof/redact-lines.mjs';
import { redactLine } from '../../src/commands/redact.ts';
import { openVocabulary } from '../../src/core/privacy/vocabulary.ts';
import { guardText } from '../../src/core/privacy.ts';
import { checked } from '../../src/library/dictionary.ts';
import { openGuard } from '../../src/library/open-guard.ts';

const guard = openGuard();
const after = (text: string) => guard(text).text;

describe('what goes', () => {
  it.each([
    ['a name and a surname', 'my client Maria Lopez called', 'my client [name] called'],
    ['a name in lower case', 'met w/ temitope today', 'met w/ [name] today'],
    ['a name that is a word, before what a person does', 'hunter said he was sick', '[name] said he was sick'],
    ['a name that is a word, after who it is', 'her daughter hope is doing well', 'her daughter [name] is doing well'],
    ['every part of a name', 'Yesenia de la Torre and Zahra al-Masri', '[name] and [name]'],
    ['what follows a title', 'Ms. Hope asked', '[name] asked'],
    ['initials', 'T.J. bit J. Whitfield', '[name]. bit [name]'],
    ['a name made of syllables', 'saw eh doh works nights, i met mai yer', '[name] works nights, i met [name]'],
    ['names in a list behind who they are', 'the twins, faith and hope, walk', 'the twins, [name] and [name], walk'],
    ['a name behind a label', 'client: rain', 'client: [name]'],
    ['small initials', 'araceli m. called k.o. back', '[name]. called [name]. back'],
    ['a name in a note that leaves the verb out', 'patience no show x2', '[name] no show x2'],
    ['a name in a line in another language', 'mi clienta nohemi no tiene carro', 'mi clienta [name] no tiene carro'],
    ['a number in words', 'its nine one eight five five five oh one seven three', 'its [phone]'],
    ['a name said to be one', 'his name is river', 'his name is [name]'],
    ['phone numbers', 'call 07700 900123 or (555) 867-5309', 'call [phone] or [phone]'],
    ['an e-mail address that was spelled', 'maria dot lopez at gmail dot com', '[e-mail]'],
    ['a street with its flat', 'at 412 oak st apt 4b', 'at [address]'],
    ['a street without a number', 'on lake street by the church', 'on [address] by the church'],
    ['a post code', 'the M14 5RX area', 'the [address] area'],
    ['a day', 'on 3/14, born March 3rd', 'on [date], born [date]'],
    ['a number someone is filed under', 'case # CW-20931', 'case [number]'],
    ['a plate', 'plate ABC 1234 outside', 'plate [number] outside'],
    ['a school', 'he goes to lincoln elementary', 'he goes to [school]'],
    ['a nursery', 'at Little Sprouts daycare', 'at [school]'],
    ['a link and a handle', 'see https://example.org/a or @mama_k', 'see [link] or [link]'],
    ['papers', 'mom is undocumented', 'mom is [status]'],
    ['a diagnosis', 'her son has autism', 'her son has [health]'],
    ['a diagnosis of someone named', 'Tariq has sickle cell disease', '[name] has [health]'],
    ['whom someone loves', 'the mom is gay', 'the mom is [identity]'],
    ['a record', 'he did time for assault', 'he [record]'],
    ['treatment', "she's on suboxone now", "she's [treatment] now"],
    ['a shelter', 'staying at Harbor House', 'staying at [shelter]'],
  ])('%s', (_, text, left) => {
    expect(after(text)).toBe(left);
  });
});

describe('what stays', () => {
  it.each([
    'how do I talk about autism with a parent?',
    'questions about immigration',
    'resources for families with bipolar',
    'the mother and my supervisor talked about Head Start',
    'i hope she calls, we will start in summer, in may or june',
    'we did the ASQ, the IFSP is due, TANF got cut',
    'the Karen family moved to Austin from Kenya',
    'mi hija no quiere comer y tiene fiebre',
    'ilmaha way xanuunsan yihiin maanta',
    'timoun yo malad, manman an pa ka vini',
    'we read Brown Bear, Brown Bear in St. Louis',
    'she drove forty miles',
    '24/7 stress, custody is 50/50, a 7/10 day, 2 visits',
    'she is 4, he is 14 months',
    'abuela made tamales and mum brought nappies',
    'definately overwhelmed, agian no anwser',
    'they want a new daycare near the elementary school',
    'do you know the Family Partnership Agreement',
  ])('%s', (text) => {
    expect(guard(text)).toEqual({ text, removed: [] });
  });
});

test('where each went from is counted in the text as it was typed', () => {
  const text = '🙂 Temitope, 612-555-0143';
  const { removed } = guard(text);
  expect(removed.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['person', 'Temitope'],
    ['phone', '612-555-0143'],
  ]);
});

test.for([
  ['I miss Hope so much', 'I miss [name] so much'],
  ['dismiss. Hope said so', 'dismiss. [name] said so'],
  ["Maria's mom called", "[name]'s mom called"],
  ['its spelled s-m-i-t-h', 'its spelled [name]'],
])('a title, an ending and letters one by one: %s', ([text = '', left]) => {
  expect(after(text)).toBe(left);
});

test('what was taken out once is not taken out again', () => {
  const once = after('Maria has autism, went to rehab last week and lives at 412 oak st');
  expect(after(once)).toBe(once);
});

test('a number is one, whatever stands around it', () => {
  expect(after('with a bow over one ear and i 5552013344 thought so')).toContain('[phone]');
});

test('by what someone was called before, they are known again', () => {
  const called = new Set(['moon', 'will']);
  expect(guard('i read to moon again', { called, story: new Set() }).text).toBe('i read to [name] again');
  expect(after('i read to moon again')).toBe('i read to moon again');
  expect(guard('it will do', { called, story: new Set() }).text).toBe('it will do');
});

test('what stands in the story stays, whoever else is named', () => {
  const story = new Set(['temitope', 'deported', 'was']);
  const text = 'Temitope, your brother was deported. Did Nkechi say so?';
  expect(guard(text, { called: new Set(), story }).text).toBe(
    'Temitope, your brother was deported. Did [name] say so?',
  );
});

test('a dictionary that knows names, or too few words, is refused: nothing passes', () => {
  const good = ['the', 'mother', 'toddler', 'caseworker', 'reunification', 'paperwork'];
  const many = Array.from({ length: 60_000 }, (_, index) => `word${index}`);
  expect(() => checked(new Set([...good, ...many, 'fatima']))).toThrow(/not the one we know/);
  expect(() => checked(new Set(good))).toThrow(/not the one we know/);
  expect(checked(new Set([...good, ...many])).size).toBeGreaterThan(60_000);
});

test('without a dictionary every word counts as a name', () => {
  const blind = openVocabulary({ has: () => false }, new Set());
  expect(guardText('gregarious pangolins', blind).text).toBe('[name]');
});

test.for([
  { name: 'redact', structured: 0.98, names: 0.98, said: 0.96 },
  { name: 'redact-kept', structured: 0.95, names: 0.95, said: 0.91 },
  { name: 'redact-unseen', structured: 0.84, names: 0.94, said: 0.64 },
])('our own labeled lines keep their least values: $name', ({ name, structured, names, said }) => {
  const file = readFileSync(`test/fixtures/measure/${name}.jsonl`, 'utf8');
  const lines = file
    .trim()
    .split('\n')
    .map((line) => read(JSON.parse(line).marked));
  const { kinds, others, lost } = countOf(lines, guard);
  const share = (wanted: string[]) => {
    const counts = wanted.map((kind) => kinds[kind] ?? { all: 0, found: 0 });
    return counts.reduce((sum, { found }) => sum + found, 0) / counts.reduce((sum, { all }) => sum + all, 0);
  };
  expect(lines.length).toBeGreaterThanOrEqual(400);
  expect(share(['phone', 'email', 'address', 'date', 'id', 'school', 'link'])).toBeGreaterThanOrEqual(structured);
  expect(share(['person'])).toBeGreaterThanOrEqual(names);
  expect(share(['status', 'health', 'identity', 'record', 'treatment', 'shelter'])).toBeGreaterThanOrEqual(said);
  expect(lost / others).toBeLessThanOrEqual(0.03);
});

test.for([
  `mom canceled on march 3${' '.repeat(100_000)}x`,
  'a'.repeat(20_000),
  'Ana '.repeat(5_000),
  `${'1 '.repeat(10_000)}`,
  `${'a-'.repeat(10_000)}`,
  `${'he has '.repeat(3_000)}`,
  `${'at the old '.repeat(2_000)}school`,
  'a@b.co '.repeat(2_800),
])('a long run of one thing does not take long to read: %#', (text) => {
  guard('warm');
  const began = process.cpuUsage();
  guard(text);
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(2_000);
});

describe('porchlight redact --jsonl', () => {
  it('answers a line with what is left, and with what went from where', () => {
    expect(JSON.parse(redactLine('{"text": "met temitope"}', guard))).toEqual({
      text: 'met [name]',
      removed: [{ kind: 'person', start: 4, end: 12 }],
    });
  });

  it('answers a line it cannot read, and goes on', () => {
    expect(JSON.parse(redactLine('temitope', guard))).toEqual({ error: 'This line is not JSON like {"text": "…"}.' });
  });
});
