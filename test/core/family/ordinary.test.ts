// What people say in any talk: asked again, asked how they are, told something, passed by; and what was hardly heard.
import { describe, expect, it, test } from 'vitest';
import { weightOf } from '../../../src/core/family/kinds-of-line.ts';
import {
  asksAfterThem,
  asksAgain,
  invitesQuestions,
  isCourtesy,
  speaksOfOneself,
} from '../../../src/core/family/ordinary.ts';
import { spokenTo } from '../../../src/core/family/spoken-to.ts';
import { asksStatus } from '../../../src/core/family/status.ts';
import { type Move, moves } from '../../../src/core/hear/move.ts';
import type { Heard } from '../../../src/core/moves.ts';
import { hintWords } from '../../../src/core/rehearsal/hint-words.ts';
import { lastReply, type Rehearsal, say, startRehearsal } from '../../../src/core/rehearsal.ts';
import { type Level, type LineKind, type Scenario, speechesOf, spokenIn } from '../../../src/core/scenario.ts';
import { wordsOf } from '../../../src/core/text.ts';
import { shippedLibrary } from '../../support/parts.ts';
import { heardAs } from '../../support/scenarios.ts';
import { cycling, play, skilled } from '../../support/workers.ts';

const { scenarios } = shippedLibrary().content;
const named = (id: string) => scenarios.find((one) => one.id === id) as Scenario;
const words = (text: string) => wordsOf(text).join(' ');
const seeds = [1, 2, 3, 4, 5, 6];
const heard = (move: Move, confidence: number): Heard => {
  const as = heardAs(move);
  return { ...as, confidence, parts: as.parts.map((part) => ({ ...part, confidence })) };
};

type Said = [text: string, heard: Heard];
function talk(scenario: Scenario, lines: readonly Said[], seed = 1, level: Level = 2): Rehearsal {
  return lines.reduce((so, [text, as]) => say(so, text, scenario, () => as), startRehearsal({ scenario, level, seed }));
}
const lineSaid = (rehearsal: Rehearsal, scenario: Scenario) =>
  speechesOf(scenario).find(({ id }) => id === lastReply(rehearsal).line);
const writtenFor = (kind: LineKind, scenario: Scenario) => scenario.lines.filter(({ when }) => when.includes(kind));

describe('Asked again', () => {
  test.for([
    'what do you mean?',
    'What do you mean by that, hon',
    'sorry, what did you say',
    'um I don’t get it sorry',
    'say again?',
    'huh?',
    'Sorry? I not understand, please again',
    'I’m sorry, can you say that again, I was digging for my glasses',
    'how do you mean, Mr Ray',
  ])('is heard in “%s”', (text) => {
    expect(asksAgain(words(text), text.includes('?'))).toBe(true);
  });

  test.for([
    'what do you mean he never came home',
    'what',
    'tell me again what the doctor said about his ears and how you took it',
    'I don’t understand why you never called anybody about the rent this winter',
    'what would help',
  ])('is not heard in “%s”', (text) => {
    expect(asksAgain(words(text), text.includes('?'))).toBe(false);
  });

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s: who did not hear is told the words again; who did not understand, another way; neither costs or opens anything',
    (_, scenario) => {
      const begun = talk(scenario, [['what are the days like', heardAs('open-question')]]);
      const before = begun.turns.at(-1)?.standing;
      if (!spokenIn(lastReply(begun).text)) return;
      // However the line is heard.
      for (const move of moves) {
        const again = say(begun, 'sorry, say that again?', scenario, () => heard(move, 0.9));
        expect(spokenIn(lastReply(begun).text)).toContain(lastReply(again).text);
        const meaning = say(begun, 'what do you mean?', scenario, () => heard(move, 0.9));
        expect(lineSaid(meaning, scenario)?.when).toContain('asks-again');
        for (const after of [again, meaning])
          expect(after.turns.at(-1)).toMatchObject({
            opened: [],
            standing: { trust: before?.trust, tension: before?.tension },
          });
      }
    },
  );

  it('has an answer in every scenario, of everybody who speaks, for two times running', () => {
    const missing = scenarios.flatMap((scenario) =>
      scenario.people.flatMap(({ name }) => {
        const speaker = scenario.people.length > 1 ? name : undefined;
        const own = (kind: LineKind) => writtenFor(kind, scenario).filter((line) => line.speaker === speaker).length;
        const least: [LineKind, number][] = [
          ['asks-again', speaker ? 4 : 6],
          ['left-unanswered', speaker ? 1 : 2],
          ['self-disclosure', speaker ? 1 : 2],
          ['asks-after-them', speaker ? 1 : 2],
        ];
        return least.filter(([kind, count]) => own(kind) < count).map(([kind]) => `${scenario.id}, ${name}: ${kind}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('is answered by the one who spoke', () => {
    for (const scenario of scenarios.filter(({ people }) => people.length > 1)) {
      for (const seed of seeds) {
        const begun = talk(scenario, [['what are the children like', heardAs('open-question')]], seed);
        if (!spokenIn(lastReply(begun).text)) continue;
        const again = say(begun, 'what do you mean?', scenario, () => heardAs('open-question'));
        expect(lastReply(again).speaker, `${scenario.id} ${seed}`).toBe(lastReply(begun).speaker);
      }
    }
  });
});

describe('In any talk', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s: asked how their day was, they say how it was; told something of the worker’s own, they take it up',
    (_, scenario) => {
      const day = talk(scenario, [['and how was your day?', heardAs('open-question')]]);
      // In one scenario it is the key to something.
      if (day.turns.at(-1)?.opened.length === 0) expect(lineSaid(day, scenario)?.when).toContain('asks-after-them');
      const own = talk(scenario, [
        ['hello there', heardAs('small-talk')],
        ['my brother had that too', heardAs('acknowledgement')],
      ]);
      expect(lineSaid(own, scenario)?.when).toContain('self-disclosure');
    },
  );

  it('a question of theirs that is passed by is asked after, more often than not, and once', () => {
    const insisted = scenarios.flatMap((scenario) =>
      seeds.map((seed) => {
        const asked = talk(scenario, [['do you have any questions for me', heardAs('closed-question')]], seed);
        expect(asked.turns.at(-1)?.standing.lastReply, scenario.id).toBe('asked');
        const passed = say(asked, 'what time is it', scenario, () => heardAs('closed-question'));
        const answered = say(asked, 'yes, I have two boys', scenario, () => heardAs('information'));
        expect(lineSaid(answered, scenario)?.when ?? []).not.toContain('left-unanswered');
        return lineSaid(passed, scenario)?.when.includes('left-unanswered') ?? false;
      }),
    );
    expect(insisted.filter(Boolean).length / insisted.length).toBeGreaterThan(0.5);
  });

  it('manners are no mistake that is owned, and a joke opens nothing', () => {
    for (const scenario of scenarios) {
      const joke = 'why did the chicken cross the road? sorry I tell my grandbabies that one';
      const after = talk(scenario, [
        ['hello', heardAs('small-talk')],
        [joke, heardAs('open-question')],
      ]);
      expect(after.turns.at(-1)?.why.map(({ reason }) => reason)).not.toContain('owned');
      expect(after.turns.at(-1)?.opened).toEqual([]);
    }
    expect(
      ['sorry, go on, I interrupted', 'sorry I’m late', 'I’m rambling, sorry'].every((text) => isCourtesy(words(text))),
    ).toBe(true);
    expect(isCourtesy(words('I am sorry. We reported you without a word to you, and nobody called.'))).toBe(false);
  });

  it('hears how are you, a story of one’s own, and an offer to ask', () => {
    expect(['How’s your week going', 'how are you?', 'hows it going'].every((text) => asksAfterThem(words(text)))).toBe(
      true,
    );
    expect(asksAfterThem(words('how are you going to pay for it'))).toBe(false);
    expect(
      ['I have two girls, grown now', 'I am also from another country'].every((text) => speaksOfOneself(words(text))),
    ).toBe(true);
    expect(speaksOfOneself(words('your son is funny'))).toBe(false);
    expect(
      ['is there anything you want to ask me', 'You have questions?'].every((text) => invitesQuestions(words(text))),
    ).toBe(true);
  });

  it('asks at least three questions of a worker who leaves room for them, in every scenario', () => {
    const worker = cycling(['information', 'small-talk', 'empathy', 'explaining-role', 'open-question']);
    const few = scenarios.filter((scenario) => {
      const asks = seeds.map((seed) => play(scenario, 2, seed, worker, 25).turns.at(-1)?.standing.asks ?? 0);
      return asks.some((count) => count < 3);
    });
    expect(few.map(({ id }) => id)).toEqual([]);
  });

  it('papers somebody brought are not immigration papers', () => {
    const ours = ['You have the papers I gave you last time?', 'Have you got the documents for the preschool?'];
    expect(ours.filter((text) => asksStatus(words(text)))).toEqual([]);
    const theirs = ['Do you have your papers?', 'do you have papers to be here', 'Have you got legal documents?'];
    expect(theirs.filter((text) => !asksStatus(words(text)))).toEqual([]);
  });

  it('of two people, the one who is called by name answers; a name inside a question calls nobody', () => {
    const { people } = named('we-are-fine');
    expect(spokenTo('Tessa, how are you doing?', { people }, 'Kyle')).toEqual({ name: 'Tessa', byName: true });
    expect(spokenTo('And what about you, Kyle?', { people }, 'Tessa')).toEqual({ name: 'Kyle', byName: true });
    expect(spokenTo('Does Kyle help at night?', { people }, 'Tessa')).toEqual({ name: 'Tessa', byName: false });
    const meeting = named('family-team-meeting');
    for (const seed of seeds) {
      const asked = talk(meeting, [['Mrs. Ellis, how do you see it?', heard('open-question', 0.9)]], seed);
      if (lastReply(asked).line) expect(lastReply(asked).speaker).toBe('Mrs. Ellis');
    }
  });
});

describe('What was hardly heard', () => {
  it('weighs less the less sure it is, in both directions, and least where it costs', () => {
    const sure = [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1];
    for (const costs of [true, false]) {
      const weights = sure.map((confidence) => weightOf(confidence, costs));
      expect([...weights].sort((a, b) => a - b)).toEqual(weights);
      expect(weights.at(-1)).toBe(1);
      expect(weights[1]).toBeLessThanOrEqual(0.3);
    }
    expect(sure.every((confidence) => weightOf(confidence, true) <= weightOf(confidence, false))).toBe(true);
  });

  it('moves trust and tension little, whatever it was taken for, and opens nothing', () => {
    for (const scenario of scenarios) {
      for (const move of moves) {
        const begun = talk(scenario, [['well now', heardAs('small-talk')]]);
        const { start } = begun;
        const before = begun.turns.at(-1)?.standing ?? start;
        const faint: Heard = { ...heard(move, 0.07), stance: 'leading' };
        const turn = say(begun, 'zebras and umbrellas', scenario, () => faint).turns.at(-1);
        const name = `${scenario.id}: ${move}`;
        expect(Math.abs((turn?.standing.trust ?? 0) - before.trust), name).toBeLessThanOrEqual(0.25);
        expect(Math.abs((turn?.standing.tension ?? 0) - before.tension), name).toBeLessThanOrEqual(0.25);
        expect(turn?.opened, name).toEqual([]);
      }
    }
  });
});

describe('After something was told', () => {
  it('nobody chats or cheers for three turns, unless the worker begins with it', () => {
    for (const scenario of scenarios) {
      for (const seed of seeds) {
        const { turns } = play(scenario, 2, seed, skilled, 30);
        const heavy = turns.filter(({ standing }) => {
          const since = standing.turn - (standing.toldAt ?? -10);
          return since > 0 && since <= 3 && standing.lastReply !== 'asked';
        });
        const light = heavy.filter(({ reply }) => {
          const line = scenario.lines.find(({ id }) => id === reply.line);
          return line?.text.replaceAll(/\*[^*]*\*/g, '').includes('!') === true;
        });
        expect(
          light.map(({ reply }) => reply.text),
          `${scenario.id} ${seed}`,
        ).toEqual([]);
      }
    }
  });

  it('at level 3 nobody says two such things in a row', () => {
    for (const scenario of scenarios) {
      const told = play(scenario, 3, 1, skilled, 40).turns.flatMap(({ opened, standing }) =>
        opened.length > 0 ? [standing.turn] : [],
      );
      const between = told.slice(1).map((turn, index) => turn - (told[index] ?? 0));
      expect(Math.min(2, ...between), scenario.id).toBe(2);
    }
  });
});

test('what was let show is picked up by what is about it, and not by the next question on the list', () => {
  const scenario = named('relapse');
  const cue = scenario.lines.find(({ cue: one, depth, when }) => one === 'nobody' && depth === 1 && when.length === 0);
  if (!cue) throw new Error('A line with that cue is needed here.');
  const begun = startRehearsal({ scenario, level: 2, seed: 1 });
  const shown: Rehearsal = {
    ...begun,
    said: [...begun.said, cue.id],
    start: { ...begun.start, lastReply: 'cue', turn: 3 },
  };
  const reasons = (text: string, as: Heard) =>
    say(shown, text, scenario, () => as)
      .turns.at(-1)
      ?.why.map(({ reason }) => reason);
  expect(reasons('what does the hotel serve for dessert', heardAs('open-question'))).not.toContain('noticed');
  expect(reasons('tell me more about that', heardAs('open-question'))).toContain('noticed');
  expect(reasons('she sleeps through, you say', heardAs('simple-reflection'))).toContain('noticed');
});

test('no two hints are in the same words', () => {
  const all = Object.values(hintWords).flat();
  expect(new Set(all).size).toBe(all.length);
});
