// Whatever a page holds: never an error, always within Slack's limits, and nothing of it is cut.
import { describe, expect, it } from 'vitest';
import { formButton, homeView, pageMessages } from '../../../src/channels/slack/blocks.ts';
import { fitting, pieces } from '../../../src/channels/slack/limits.ts';
import { type Block, choices, type Page, page } from '../../../src/core/view.ts';
import { allBlocks, pageOfAll, stringsShown, withStrings } from '../../support/all-views.ts';
import { homeFaults, messageFaults, textsIn } from '../../support/slack-limits.ts';
import { oddStrings } from '../../support/slack-odd.ts';

const tenThousand = 'A sentence that goes on and on. '.repeat(320);
const many = (block: Block, count: number): Page =>
  page(
    'Many',
    Array.from({ length: count }, () => block),
  );

const pages: [string, Page][] = [
  ['one of everything', pageOfAll],
  ['nothing', page(undefined, [])],
  ['nothing under an empty title', page('', [])],
  ...[150, 151, 200].map((length): [string, Page] => [`a title of ${length} letters`, page('t'.repeat(length), [])]),
  ...Object.entries(allBlocks).map(([kind, block]): [string, Page] => [`sixty of ${kind}`, many(block, 60)]),
  [
    'sixty choices',
    page('Choose', [choices(Array.from({ length: 60 }, (_, at) => ({ id: `c:${at}`, label: `${at}` })))]),
  ],
  ['no choices', page('Choose', [choices([])])],
  [
    'no points, facts, bars or paragraphs',
    page('Empty', [
      { kind: 'points', heading: 'Nothing', points: [] },
      { kind: 'facts', heading: 'Nothing', facts: [] },
      { kind: 'facts', facts: [], folded: true },
      { kind: 'chart', sentence: '', bars: [] },
      { kind: 'passage', title: 'Nothing', paragraphs: [], marks: [] },
    ]),
  ],
  [
    'a chart of strange numbers',
    page('Chart', [
      {
        kind: 'chart',
        sentence: 'Numbers',
        bars: [
          { label: 'a', value: 0 },
          { label: 'b', value: 0.5 },
          { label: 'c', value: 1e9 },
        ],
      },
    ]),
  ],
  [
    '300 points of 300 letters',
    page('Long', [
      {
        kind: 'points',
        heading: 'Long',
        points: Array.from({ length: 300 }, (_, at) => ({ text: `${at} ${'x'.repeat(300)}`, marks: [at] })),
      },
    ]),
  ],
  [
    '200 sources',
    page('Long', [
      {
        kind: 'facts',
        heading: 'Sources',
        folded: true,
        facts: Array.from({ length: 200 }, (_, at) => ({ label: String(at), value: `Source ${at}, paragraph ${at}` })),
      },
    ]),
  ],
  [
    'a huge file',
    page('File', [{ kind: 'file', name: 'kept.json', type: 'application/json', content: tenThousand.repeat(4) }]),
  ],
  ['ten long texts', many({ kind: 'text', text: tenThousand }, 10)],
];
const odd = oddStrings.map(([name, text]): [string, Page] => [
  `every word ${name}`,
  withStrings(pageOfAll, () => text),
]);

describe.each([...pages, ...odd])('a page of %s', (_name, shown) => {
  const messages = pageMessages(shown);

  it('is one message or several, each within the limits', () => {
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });

  it('is told whole, in order', () => {
    const told = messages.flatMap(({ blocks }) => textsIn(blocks)).join('');
    for (const text of stringsShown(withoutLabels(shown))) expect(told.includes(text), text.slice(0, 60)).toBe(true);
    const buttons = messages
      .flatMap(({ blocks }) => blocks)
      .flatMap((one) => (one.type === 'actions' ? one.elements : []));
    expect(buttons).toHaveLength(
      shown.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])).length,
    );
  });

  it('is one Home within the limits, which says so when it is not all of it', () => {
    const home = homeView(shown);
    expect(homeFaults(home)).toEqual([]);
    const all = messages.flatMap(({ blocks }) => blocks);
    const last = textsIn(home.blocks.at(-1)).join('');
    if (home.blocks.length < all.length || all.length > 100) expect(last).toContain('There is more than fits here.');
    else expect(home.blocks).toEqual(all);
  });
});

describe('a message', () => {
  it('has a notice of its own only when the page brings one', () => {
    expect(pageMessages(pageOfAll)[0]?.text).toBe('Porchlight has an answer for you.');
    expect(pageMessages({ ...pageOfAll, notice: 'Your brief is ready.' })[0]?.text).toBe('Your brief is ready.');
  });

  it('says the same notice on each part of a page that needs several', () => {
    const parts = pageMessages({ ...many({ kind: 'text', text: tenThousand }, 4), notice: 'Ready.' });
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.map(({ text }) => text))).toEqual(new Set(['Ready.']));
  });

  it('that a model worded says so, and can be rated under its stamp', () => {
    const [told] = pageMessages({ ...pageOfAll, stamp: 's1' });
    expect(textsIn(told?.blocks).join(' ')).toContain('Worded by the offline voice, a language model. Check it.');
    expect(JSON.stringify(told?.blocks)).toContain('"value":"up:s1"');
  });

  it('has at most one main button in each set, as the page has', () => {
    const styles = JSON.stringify(pageMessages(pageOfAll)).match(/"style":"primary"/g) ?? [];
    expect(styles).toHaveLength(1);
  });

  it('with a button for a form names the form, its place and its slot', () => {
    const told = formButton('Prepare for a visit', 'slack:T1/C1', 'visit-form');
    expect(messageFaults(told)).toEqual([]);
    expect(textsIn(told.blocks)).toContain('Prepare for a visit');
    expect(JSON.stringify(told)).toContain('"value":"slack:T1/C1 visit-form"');
    expect(messageFaults(formButton('t'.repeat(300), 'p'.repeat(300), 's'.repeat(300)))).toEqual([]);
  });
});

describe('text that is too long for one piece', () => {
  it.each(oddStrings)('of every word %s comes whole in pieces that fit, with no character halved', (_name, text) => {
    for (const most of [7, 75, 3_000]) {
      const parts = pieces(text, most);
      expect(parts.join('')).toBe(text);
      expect(parts.every((part) => part.length <= most)).toBe(true);
      if (whole(text)) expect(parts.every(whole)).toBe(true);
      expect(fitting(text, most).length).toBeLessThanOrEqual(most);
    }
  });

  it('is broken after a line or a sentence, where there is one', () => {
    expect(pieces('One two.\nThree four five', 12)).toEqual(['One two.\n', 'Three four ', 'five']);
    expect(pieces('One two. Three four', 12)).toEqual(['One two. ', 'Three four']);
  });
});

/** No half of a character that takes two units. */
const whole = (text: string) => !/\p{Surrogate}/u.test(text);

/** Labels of buttons have their own limit, and end with … when they are longer. */
function withoutLabels(shown: Page): Page {
  return { ...shown, blocks: shown.blocks.filter(({ kind }) => kind !== 'choices') };
}
