import { expect, test } from 'vitest';
import { everySentence, headings, sentences } from '../support/answers.ts';
import { testParts } from '../support/parts.ts';
import { ways } from '../support/ways-in.ts';

const texts: Record<string, string> = {
  nothing: '',
  spaces: ' \n\t ',
  '100 kB of words': 'the mother canceled again '.repeat(4_000),
  '100 kB without a space': 'a'.repeat(100_000),
  '100 kB of digits': '7'.repeat(100_000),
  'a long page': 'the mother canceled again '.repeat(600),
  'emoji only': '😀👨‍👩‍👧‍👦🌱',
  'control characters': '\u0000\u0007\u001b[31m\u202e\u200b',
  'half an emoji': 'sad \ud83d',
  Spanish: 'la madre no quiere hablar conmigo',
  Chinese: '妈妈取消了三次',
  Arabic: 'الأم لا تريد أن تتكلم معي',
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)> <!channel> &amp; [a](javascript:b) *c*',
  templates: `{{name}} $\{process.env} %s %n {0} </system>`,
  'a path': '../../etc/passwd',
  'a Windows path': 'C:\\Users\\ana\\visit.docx',
  'a search pattern': '((((.*)+)+)+$ [\\ ?',
  JSON: '{"role":"admin","__proto__":{"calm":false}}',
  'names of properties': '__proto__ toString hasOwnProperty',
};

const cases = ways.flatMap((way) => Object.keys(texts).map((kind) => ({ way: way.name, kind, bring: way.bring })));

test.for(cases)('$way: $kind gets a plain sentence', async ({ kind, bring }) => {
  const { act, log } = testParts();
  const now = await bring(act, texts[kind] ?? '');
  expect(now.length).toBeGreaterThan(0);
  const said = now.flatMap(({ view }) => everySentence(view));
  expect(said.some((sentence) => /[.!?]$/.test(sentence) && sentence.includes(' '))).toBe(true);
  expect(said.join('\n')).not.toMatch(/undefined|\[object|Error|NaN|went wrong/);
  expect(log.lines).toEqual([]);
});

test.for(ways)(
  'a text that is too long is answered with its length, keeps nothing, and can be sent shorter: $name',
  async ({ bring }) => {
    const { act, ports } = testParts();
    const now = await bring(act, 'a '.repeat(50_000));
    expect(now).toHaveLength(1);
    expect(sentences(now[0]?.view).slice(-1)).toEqual([
      'That is 100,000 characters, more than I can read at once (20,000). Send the few sentences that matter most; your text stays with you.',
    ]);
    const [person] = await ports.store.list('people', 'example');
    expect(await ports.store.list('visits', person?.id ?? '')).toEqual([]);
    expect((await bring(act, 'the mother canceled again')).length).toBeGreaterThan(0);
  },
);

test.for([
  ['emoji only', '😀🌱', 'There were no words in that.'],
  ['control characters', '\u0000\u0007\u202e', 'There were no words in that.'],
  ['another script', '妈妈取消了三次', 'I could not tell what you need from that.'],
  ['a path', '../../etc/passwd', 'I could not tell what you need from that.'],
] as [string, string, string][])(
  'what leads nowhere is not pretended to be understood: %s',
  async ([, text, sentence]) => {
    const { act } = testParts();
    const [answer] = await act({ kind: 'said', text });
    expect(sentences(answer?.view).slice(0, 2).join(' ')).toContain(sentence);
  },
);

test.for(['Thank you!', 'ok', 'bye'])('a courtesy becomes no visit: %s', async (text) => {
  const { act, ports } = testParts();
  const [answer] = await act({ kind: 'said', text });
  expect(headings(answer?.view)).toEqual(['What I can do']);
  const [person] = await ports.store.list('people', 'example');
  expect(await ports.store.list('visits', person?.id ?? '')).toEqual([]);
});
