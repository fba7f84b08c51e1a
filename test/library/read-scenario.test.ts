// Scenarios as they are written: the small one is in order, and each thing that can be wrong is told with its line and what to do.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { speechesOf } from '../../src/core/scenario.ts';
import { readPage } from '../../src/library/page.ts';
import type { Problem } from '../../src/library/problem.ts';
import { readScenario } from '../../src/library/read-scenario.ts';
import { smallScenario } from '../support/scenarios.ts';

const file = 'test/fixtures/content/base/scenarios/quiet-kitchen.md';
const text = readFileSync(file, 'utf8');

/** The problems of the small scenario after a change, each as "line: message". */
function problemsAfter(from: string | RegExp, to: string): string[] {
  const changed = text.replace(from, to);
  expect(changed, 'the change must change something').not.toBe(text);
  const problems: Problem[] = [];
  readScenario(readPage(file, changed, problems, true), new Set(['test-guide:1']));
  return problems.map(({ line, message }) => `${line}: ${message}`);
}

const lineOf = (words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('A scenario', () => {
  it('is read with its looks, tags, topics and locks', () => {
    const scenario = smallScenario();
    expect(scenario).toMatchObject({
      id: 'quiet-kitchen',
      people: [{ name: 'Rae', about: '30, folds laundry at a hotel' }],
      levels: [1, 2, 3],
      distance: 'avoidance',
    });
    expect(scenario.concerns.find(({ id }) => id === 'chair')).toMatchObject({
      topics: ['nights'],
      opens: ['safety-question'],
      needs: ['notes', 'reason'],
      trust: 2,
      tension: 6,
      levels: [1, 2, 3],
    });
    expect(scenario.lines.find(({ text: said }) => said === '*She folds a cloth in four.*')).toMatchObject({
      topic: 'any',
      when: ['judgement', 'confrontation'],
      mood: 'tense',
    });
    expect(new Set(speechesOf(scenario).map(({ id }) => id)).size).toBe(speechesOf(scenario).length);
  });

  it.each<[string, string | RegExp, string, string[]]>([
    [
      'a topic nobody knows',
      '## Say: papers',
      '## Say: paper',
      [
        `${lineOf('## Say: papers')}: "paper" is not a topic of this scenario. Did you mean "papers"? Known: nights, papers, any.`,
        `${lineOf('## Topic: papers')}: The topic "papers" has no lines. Add a heading "## Say: papers" with bullets.`,
      ],
    ],
    [
      'a topic without words',
      '- write, notes, file\n',
      '',
      [
        `${lineOf('## Topic: papers')}: The topic has no words by which a line is about it. Add a bullet with words and phrases, commas between.`,
      ],
    ],
    [
      'a kind of line nobody knows',
      'when: role question}',
      'when: roles question}',
      [`${lineOf('Is that the same form?')}: "roles" is not a kind of line we know. Did you mean "role"?`],
    ],
    [
      'a tag nobody knows',
      '{depth: 2}\n- I bought',
      '{depht: 2}\n- I bought',
      [
        `${lineOf('I hear the trucks')}: "depht" is not a tag we know. Did you mean "depth"? Known: depth, when, mood, cue.`,
      ],
    ],
    [
      'a missing heading',
      /## Ends\n.*\n/,
      '',
      [`1: How the person ends the talk is missing. Add a heading "## Ends" with lines.`],
    ],
    [
      'a misspelled heading',
      '## Leaves open',
      '## Leaves it open',
      [
        `${lineOf('## Leaves open')}: "Leaves it open" is not a heading we know. Did you mean "Leaves open"?`,
        '1: A door left open is missing. Add a heading "## Leaves open" with lines.',
      ],
    ],
    [
      'two concerns of one name',
      '{id: nobody,',
      '{id: chair,',
      [`${lineOf('## Concern: nobody comes')}: The id "chair" stands twice. Give one of them another.`],
    ],
    [
      'nothing kept at level 3',
      'tension: 5, levels: 1 2}',
      'tension: 5, levels: 1 2 3}',
      ['1: At level 3 exactly one concern stays untold; here none does. Leave 3 out of the levels of one.'],
    ],
    [
      'too few questions to the worker',
      '- Are you coming back?\n',
      '',
      [
        `${lineOf('## Asks you')}: The person asks the worker 2 questions; people ask back. Write at least 3 under "## Asks you".`,
      ],
    ],
    [
      'a line too long to be said',
      '- Nights are long.',
      `- ${'Nights are long. '.repeat(21)}`,
      [`${lineOf('Nights are long.')}: This line has 63 words. Nobody says that in one breath: keep it to 60.`],
    ],
    [
      'a line that stands twice',
      '- Fine. {when: role}',
      '- Well... I get by! {when: role}',
      [
        `${lineOf('- Fine. {when: role}')}: This line also stands in line ${lineOf('- Well. I get by.')}. Word one of them anew.`,
      ],
    ],
    [
      'a lock whose need is never told at that level',
      'needs: chair, trust: 3, tension: 5, levels: 1 2}',
      'needs: chair, trust: 3, tension: 5, levels: 1 2}\nWhy.\n- Said.\n\n## Concern: more {id: more, topic: any, opens: wait, needs: nobody, trust: 1, tension: 5, levels: 3}',
      [
        `No line can open this at level 3: it needs "nobody", which stays untold there. Change its needs or its levels.`,
      ],
    ],
    [
      'locks that wait for each other',
      'needs: none, trust: 1',
      'needs: chair, trust: 1',
      [
        `${lineOf('## Concern: the last one')}: No line can open this at level 1: its needs go round in a circle (notes → chair → notes). Take one out.`,
      ],
    ],
    [
      'more trust than there ever is',
      'trust: 2, tension: 6, levels: 1 2 3}',
      'trust: 9, tension: 6, levels: 1 2 3}',
      [
        `${lineOf('## Concern: she sits up')}: No line can open this at level 3: trust never rises above 8 there. Ask for less, or leave 3 out of its levels.`,
      ],
    ],
    [
      'a lock without a key',
      'opens: explaining-role,',
      'opens: explaining,',
      [`${lineOf('## Concern: the last one')}: "explaining" is not a kind of line we know.`],
    ],
    [
      'immigration status as something to reach',
      '- She had a little book. I found',
      '- I am undocumented. I found',
      [
        `${lineOf('## Concern: the last one')}: Immigration status is never a concern to reach. Take it out; a fear of offices can stand without it.`,
      ],
    ],
    [
      'too few answers to one kind of line',
      "- Kettle's slow. {when: small-talk}\n",
      '',
      [`${lineOf('## Say: any')}: Only 2 lines here answer "small-talk". Write 1 more with {when: small-talk}.`],
    ],
    [
      'a name the person may have, for somebody else',
      '## Opening {level: 1}',
      '## Names\n- Jo\n- Rae\n\n## Opening {level: 1}\n- Jo stands there.',
      [`"Jo" is a name the person may have. Give whoever is meant here another, or take it out of "## Names".`],
    ],
    [
      'two people, and a line nobody says',
      'person: Rae, 30, folds laundry at a hotel',
      'person: Rae, 30, folds laundry / Jo, 60, her mother',
      [`Two people speak here, and nobody is named. Begin the line with "Rae: " or "Jo: ".`],
    ],
    [
      'guidance nobody wrote',
      'from: test-guide:1',
      'from: test-guide:99',
      ['7: "test-guide:99" is not a paragraph of our documents. Name one as sources/ lists it: check-in:3.'],
    ],
    [
      'a level that is missing in the heading',
      '## Opening {level: 2}',
      '## Opening',
      [
        `${lineOf('## Opening {level: 2}')}: Which level this is for is missing. Write it at the end of the heading: {level: 2}.`,
        '1: What the person says first at level 2 is missing.',
      ],
    ],
  ])('tells of %s', (_, from, to, expected) => {
    const problems = problemsAfter(from, to);
    for (const one of expected) expect(problems.join('\n')).toContain(one);
  });

  it('tells nothing else when a topic has no lines', () => {
    expect(problemsAfter('## Say: papers', '## Say: paper')).toHaveLength(2);
  });
});
