// Choosing a talk, meeting someone, watching, beginning.

import { describe, expect, test } from 'vitest';
import { watch } from '../../src/core/rehearsal/transcript.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import type { Page } from '../../src/core/view.ts';
import { buttons, homeIn, pageIn, sentences } from '../support/answers.ts';
import { sam, shippedLibrary, testParts } from '../support/parts.ts';
import { plainLibrary } from '../support/plain-library.ts';
import { practicing, readAll, speechIn } from '../support/practicing.ts';
import { smallScenario } from '../support/scenarios.ts';

const openings = { 1: "Oh. It's you. Sit.", 2: '(She leaves the door half open.)', 3: 'Now?' };

function withScenarios(...scenarios: Scenario[]) {
  const library = plainLibrary();
  return practicing({ library: { ...library, content: { ...library.content, scenarios } } });
}

describe('“practice”', () => {
  test('lists every talk there is, and says that nobody else sees who practices', async () => {
    const { act } = testParts();
    const list = pageIn(await act({ kind: 'said', text: 'practice' }));
    const { scenarios } = shippedLibrary().content;
    expect(scenarios).toHaveLength(14);
    expect(buttons(list)).toEqual([...scenarios.map(({ id }) => `practice-pick:${id}`), 'practice-surprise']);
    expect(sentences(list).join(' ')).toContain('Nobody else sees whether or how often you practice.');
  });

  test.for(['practice quiet-kitchen', 'practice A quiet kitchen', 'rehearse a Quiet Kitchen'])(
    'with the name of a talk introduces it: %s',
    async (words) => expect((await practicing().said(words)).title).toBe('A quiet kitchen'),
  );

  test('with words that name none shows the list', async () => {
    expect(buttons(await practicing().said('practice skydiving'))).toContain('practice-surprise');
  });
});

describe('the introduction', () => {
  test('says who it is, what is for oneself alone, and offers three levels and two talks to watch', async () => {
    const { said, press } = practicing();
    const shown = await press(await said('practice'), 'practice-pick:quiet-kitchen');
    expect(readAll(shown)).toContain('Rae, 30, folds laundry at a hotel');
    expect(readAll(shown)).toContain('wait, hint, help me ask, back, pin, pause, stop');
    expect(buttons(shown)).toEqual([
      ...[1, 2, 3].map((level) => `practice-begin:${level}`),
      ...['poor', 'good'].map((quality) => `practice-watch:${quality}`),
      'practice',
    ]);
    expect(readAll(shown)).not.toMatch(/True underneath|told nobody/);
  });

  test('begins with the warning where there is one', async () => {
    const { said } = withScenarios({ ...smallScenario(), warning: 'A child is taken.' });
    expect(sentences(await said('practice quiet-kitchen'))[0]).toBe('Before you begin: A child is taken.');
  });

  test('can be watched, the same each time, and keeps nothing', async () => {
    const { said, press, kept } = practicing();
    const watched = async () => press(await said('practice quiet-kitchen'), 'practice-watch:good');
    const first = await watched();
    expect(readAll(first)).toContain('I write a short note, and you can read it before anyone does');
    expect(readAll(await watched())).toBe(readAll(first));
    expect((await kept()).sessions).toEqual([]);
  });

  test('is watched word for word as the kept transcript has it', async () => {
    const { said, press, ports } = practicing();
    const view = await press(await said('practice quiet-kitchen'), 'practice-watch:poor');
    const [scenario] = ports.library.content.scenarios.filter(({ id }) => id === 'quiet-kitchen');
    const worker = scenario?.workers.find(({ quality }) => quality === 'poor');
    if (!scenario || !worker) throw new Error('the quiet kitchen has no poor worker');
    const kept = watch(scenario, worker, ports.library.hear).turns.map(({ reply }) => reply.text);
    const shown = view.blocks.flatMap((block) => (block.kind === 'speech' ? block.text : []));
    for (const text of kept) expect(shown).toContain(text.replace(/\*([^*]+)\*/g, '($1)'));
  });

  test('calls the person what they are called in the talk that begins from it', async () => {
    const names = ['Rae', 'Wren', 'Odile', 'Marta'];
    const { said, press } = withScenarios({ ...smallScenario(), names });
    const seen = new Set<string>();
    for (let turn = 0; turn < 12; turn++) {
      const shown = await said('practice quiet-kitchen');
      const [name = ''] = names.filter((one) => readAll(shown).includes(`${one}, 30`));
      seen.add(name);
      const opening = await press(shown, 'practice-begin:1');
      expect(opening.blocks).toContainEqual(expect.objectContaining({ kind: 'speech', speaker: name }));
      await said('stop');
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  test.for([1, 2, 3] as const)('begins at level %i with its own opening and the buttons of a talk', async (level) => {
    const { begin, kept } = practicing();
    const opening = await begin(level);
    expect(speechIn(opening)).toBe(openings[level]);
    expect(buttons(opening)).toEqual(['practice-wait', 'practice-hint', 'practice-pause', 'practice-stop']);
    expect((await kept()).sessions).toMatchObject([{ state: 'open', turns: 0 }]);
  });

  test('of a talk that is not among the content any more says so, and the button stays', async () => {
    const before = practicing();
    const list = await before.said('practice');
    const library = plainLibrary();
    const after = practicing({
      store: before.ports.store,
      library: { ...library, content: { ...library.content, scenarios: [] } },
    });
    const answer = await after.press(list, 'practice-pick:quiet-kitchen', { id: 'again' });
    expect(sentences(answer)).toEqual(['That talk is not here any more. Type “practice” to see the ones there are.']);
    expect((await before.press(list, 'practice-pick:quiet-kitchen', { id: 'and-again' })).title).toBe(
      'A quiet kitchen',
    );
  });
});

describe('“Surprise me”', () => {
  test('never begins with a warning, whichever talk it is', async () => {
    const { said, press } = practicing({ library: shippedLibrary() });
    const titles = new Set<string>();
    for (let count = 0; count < 40; count++) {
      const shown = await press(await said('practice'), 'practice-surprise');
      titles.add(shown.title ?? '');
      expect(sentences(shown).join()).not.toContain('Before you begin');
    }
    expect(titles.size).toBeGreaterThan(3);
  });

  test('says so where every talk has a warning', async () => {
    const { said, press } = withScenarios({ ...smallScenario(), warning: 'A child is taken.' });
    expect(sentences(await press(await said('practice'), 'practice-surprise'))).toEqual([
      'There is no talk to practice yet.',
    ]);
  });
});

describe('“Practice this”', () => {
  test('under a brief introduces a talk that rehearses what the brief rests on', async () => {
    const { said, press } = practicing({ library: shippedLibrary() });
    const brief = await said('he says yes to everything and then nothing happens');
    const shown = await press(brief, 'practice-this');
    expect(buttons(shown)).toContain('practice-begin:1');
  });

  test('shows the list where no talk shares a source with the brief', async () => {
    const { said, press } = practicing();
    expect(buttons(await press(await said('mom canceled three times'), 'practice-this'))).toContain(
      'practice-surprise',
    );
  });
});

test('a second talk begun in the same place pauses the first, and both are kept', async () => {
  const { act, begin, press, said, kept } = practicing();
  const { view: home } = homeIn(await act({ kind: 'said', text: 'home' }));
  await begin(1);
  await said('what a day');
  const list = await press(home as Page, 'practice');
  const second = await press(await press(list, 'practice-pick:quiet-kitchen'), 'practice-begin:2');
  expect(speechIn(second)).toBe(openings[2]);
  expect((await kept()).sessions).toMatchObject([
    { state: 'paused', turns: 1 },
    { state: 'open', turns: 0 },
  ]);
  await said('what a night');
  expect((await kept()).sessions.map(({ turns }) => turns)).toEqual([1, 1]);
});

test('nobody else can press what someone began', async () => {
  const { begin, press, kept } = practicing();
  const opening = await begin();
  for (const choice of ['practice-wait', 'practice-hint', 'practice-pause', 'practice-stop'])
    expect(sentences(await press(opening, choice, { account: sam }))[0]).toMatch(/^This button is out of date/);
  expect((await kept()).sessions).toMatchObject([{ state: 'open', turns: 0 }]);
  expect((await kept(sam)).sessions).toEqual([]);
});
