// The debrief of talks made for it: honesty is no error, not telling is a right, and what was said is what is counted.
import { describe, expect, it } from 'vitest';
import { type Debrief, debrief, debriefOfTalk } from '../../src/core/debrief.ts';
import type { Move } from '../../src/core/hear/move.ts';
import type { Heard } from '../../src/core/moves.ts';
import { end, say, startRehearsal } from '../../src/core/rehearsal.ts';
import type { LineKind, Scenario } from '../../src/core/scenario.ts';
import { content, ownWords, reallyHeard, session, ways } from '../support/debriefs.ts';
import { heardAs, smallScenario } from '../support/scenarios.ts';
import { adviser, direct, judge, nice, play, random } from '../support/workers.ts';

const small = smallScenario();
const line = (text: string, move: Move, also: readonly LineKind[] = []): [string, Heard] => [text, heardAs(move, also)];
const debriefAfter = (lines: [string, Heard][], scenario: Scenario = small): Debrief =>
  debrief(session(scenario, lines), scenario);
const role = line(
  'I write a short note, you can read it, and if a child is hurt I have to pass that on',
  'explaining-role',
);
const scenarioOf = (id: string) => content.scenarios.find((one) => one.id === id) ?? small;
const real = (id: string, lines: string[], seed = 1) => {
  const scenario = scenarioOf(id);
  const begun = startRehearsal({ scenario, level: 2, seed });
  return debrief(
    lines.reduce((so, text) => say(so, text, scenario, reallyHeard), begun),
    scenario,
    ways,
  );
};
const countOf = ({ counts }: Pick<Debrief, 'counts'>, label: string) =>
  counts.find((one) => one.label === label)?.value;

describe('A debrief', () => {
  it('of no turn at all still has one thing to try, and nothing that is not there', () => {
    const empty = debrief(end(startRehearsal({ scenario: small, level: 2, seed: 1 })), small);
    expect(empty).toMatchObject({ turns: 0, told: [], moments: [], promises: [], thoughts: [], course: [{ turn: 0 }] });
    expect(empty.worked).toBeUndefined();
    expect(empty.moment).toBeUndefined();
    expect(empty.next.text).not.toBe('');
  });

  it('is the same for the same session, and works without anything to draw other ways from', () => {
    const lines = [role, line('what are the nights like', 'open-question')];
    expect(debriefAfter(lines)).toEqual(debriefAfter(lines));
    expect(debriefAfter(lines).moments.every(({ instead }) => instead.length === 2)).toBe(true);
  });

  it('shows an honest concern as the price of honesty, never as an error', () => {
    const { moments, moment, challenge } = debriefAfter([line('I am worried about the chair', 'challenge')]);
    expect(moments).toMatchObject([
      { worked: true, how: 'with', move: 'challenge', quote: 'I am worried about the chair' },
    ]);
    expect(moments[0]?.why).toMatch(/honest|price/);
    expect(moment?.worked ?? true).toBe(true);
    expect(challenge).toContain('“I am worried about the chair”');
  });

  it('has no fault to find with a plain safety question; where the reason is missing, it says what a reason would spare them', () => {
    const plain = debriefAfter([role, line('is anyone in this house getting hurt', 'safety-question')]);
    const bare = debriefAfter([line('is anyone in this house getting hurt', 'safety-question')]);
    for (const { moments } of [plain, bare]) expect(moments.filter(({ worked }) => !worked)).toEqual([]);
    expect(bare.moments[0]?.why).toContain('Saying why you ask');
    expect(countOf(bare, 'Safety questions with their reason')).toBe('0 of 1');
  });

  it('finds no fault with a worker who is only direct, in any scenario', () => {
    const blamed = content.scenarios.flatMap((scenario) => {
      const { moments } = debrief(play(scenario, 2, 1, direct, 12), scenario);
      return moments
        .filter(({ worked, sources }) => !worked && !sources[0]?.startsWith('safety:'))
        .map(({ why }) => `${scenario.id}: ${why}`);
    });
    expect(blamed).toEqual([]);
  });

  it('names a question about immigration status as such, whatever it was heard as', () => {
    const { moment, next } = real('papers-and-offices', ['Do you have your papers? Are you here legally?']);
    expect(moment).toMatchObject({ worked: false, how: 'to' });
    expect(moment?.why).toContain('immigration status');
    expect(next.text).toContain('immigration');
  });

  it('counts a door left open as done well, also when nothing was told', () => {
    const lines = [
      'Hi, thanks for having me.',
      'How have the nights been?',
      'That sounds tiring.',
      'You can take your time.',
      'I will come back Thursday, bye',
    ];
    const moves: Move[] = ['small-talk', 'open-question', 'empathy', 'empathy', 'acknowledgement'];
    const { told, moments } = debriefAfter(lines.map((text, index) => line(text, moves[index] ?? 'other')));
    expect(told).toEqual([]);
    expect(moments.at(-1)).toMatchObject({ worked: true, how: 'with', quote: 'I will come back Thursday, bye' });
  });

  it('says whether role and limits came before something was told', () => {
    expect(debriefAfter([role]).role).toMatch(/what you write and what you must pass on before anything was told/);
    expect(debriefAfter([line('hello', 'small-talk')]).role).toContain('did not say');
    const written = debriefAfter([line('I write a short note after each visit', 'explaining-role')]);
    expect(written.role).toContain('not yet what you would have to pass on');
    const late = debriefAfter(
      [line('How are the children, Eli and Nora?', 'open-question'), role],
      scenarioOf('school-or-not'),
    );
    expect(late.told).toEqual(['homework']);
    expect(late.role).toContain('after something had already been told');
  });

  it('says what came back over the whole talk, in words that were said, and nothing where nothing did', () => {
    const scenario = scenarioOf('first-visit');
    const asking = (turn: number) => line(`what is it like with the children ${turn}`, 'closed-question');
    const begun = session(scenario, [asking(0)]);
    const asks = (so: typeof begun, question: string): typeof begun => {
      const turns = so.turns.map((turn, at) => {
        const standing = { ...turn.standing, lastReply: 'asked' as const };
        return at === so.turns.length - 1 ? { ...turn, reply: { ...turn.reply, text: question }, standing } : turn;
      });
      return say({ ...so, turns }, asking(turns.length)[0], scenario, () => asking(turns.length)[1]);
    };
    const asked = asks(asks(begun, 'Who reads that, after you?'), 'Do you have kids?');
    const { noticed } = debrief(asked, scenario);
    expect(noticed).toContainEqual(expect.stringMatching(/asked you 2 questions.*any of them/));
    expect(noticed.join(' ')).toContain('“Who reads that, after you?” and “Do you have kids?”');
    expect(debrief(begun, scenario).noticed).toEqual([]);
  });

  it('sees what the next line was, each time something hard was told', () => {
    const { noticed } = debrief(
      session(
        small,
        [
          role,
          line('who came then', 'closed-question'),
          line('I ask everyone because nights are long, where do you sleep with him at night', 'safety-question'),
          line('and who feeds him', 'closed-question'),
        ],
        1,
      ),
      small,
    );
    expect(noticed[0]).toMatch(
      /^Twice Rae told you something hard to tell, and both times your next line was another question \(turns 2 and 4\)/,
    );
  });

  it('finds no fault in asking to hear something again, and counts it as no question', () => {
    const again = line('sorry, what do you mean?', 'open-question');
    const { moments, counts } = debriefAfter([role, again, again]);
    expect(moments.filter(({ quote }) => quote.includes('what do you mean'))).toEqual([]);
    expect(countOf({ counts }, 'Reflections to questions')).toBe('0 to 0');
  });

  it('keeps the promises nobody came back to, and drops those somebody did', () => {
    const promise = line('I’ll bring the shorter form on Thursday.', 'information');
    expect(debriefAfter([promise]).promises).toEqual([
      { who: 'worker', quote: 'I’ll bring the shorter form on Thursday.' },
    ]);
    const back = line('About the shorter form on Thursday, is that still right for you?', 'closed-question');
    expect(debriefAfter([promise, back]).promises).toEqual([]);
    const yes = content.scenarios.flatMap((scenario) => debrief(play(scenario, 2, 1, adviser, 12), scenario).promises);
    expect(yes.some(({ who }) => who === 'family')).toBe(true);
  });

  it('does not praise a promise of silence', () => {
    const { moment } = debriefAfter([line('You can tell me anything, it stays between us.', 'explaining-role')]);
    expect(moment).toMatchObject({ worked: false, how: 'for' });
    expect(moment?.sources).toContain('safety:do-not-promise-to-keep-a-secret');
  });

  it('finds a question of safety asked within hearing of the partner the wrong place, and not the wrong question', () => {
    const { moment } = real('we-are-fine', ['Hi Tessa, hi Kyle.', 'Does he ever hurt you or scare you?']);
    expect(moment?.sources).toEqual(['safety:ask-about-violence-only-alone']);
    expect(moment?.why).toMatch(/place|hearing/);
  });

  it('gives shares in percent only from five turns up', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => line(`and what then, number ${index}`, 'open-question'));
    expect(countOf(debriefAfter(lines(4)), 'Your share of the words')).toMatch(/^\d+ of \d+ words$/);
    expect(countOf(debriefAfter(lines(6)), 'Your share of the words')).toMatch(/^\d+ %$/);
    expect(countOf(debriefAfter(lines(4)), 'Questions that invited')).toBe('4 of 4');
  });

  it('names whoever answered where two people speak, and never one as the other', () => {
    for (const scenario of content.scenarios.filter(({ people }) => people.length > 1)) {
      const people = scenario.people.map(({ name }) => name);
      const rehearsal = play(scenario, 2, 3, nice, 14);
      const { moments, thoughts } = debrief(rehearsal, scenario, ways);
      const speaker = (turn: number) => rehearsal.turns[turn - 1]?.reply.speaker ?? '';
      for (const { turn, why } of moments) {
        const others = people.filter((name) => name !== speaker(turn) && why.includes(`Right after it, ${name}`));
        expect(others).toEqual([]);
      }
      expect(
        thoughts.every(
          ({ maybe }) =>
            people.some((name) => maybe.includes(name)) ||
            maybe.includes('one of the two') ||
            maybe.includes('One of the two'),
        ),
      ).toBe(true);
    }
  });

  it('stays in bounds for any worker: at most 12 moments, quotes exact, no grade, balance from 0 to 1', () => {
    for (const scenario of content.scenarios) {
      for (const worker of [nice, judge, random(4), random(9)]) {
        const rehearsal = play(scenario, 3, 2, worker, 30);
        const made = debrief(rehearsal, scenario);
        expect(made.moments.length).toBeLessThanOrEqual(12);
        expect(made.moments.every(({ turn, quote }) => rehearsal.turns[turn - 1]?.said.includes(quote))).toBe(true);
        expect(ownWords(made)).not.toMatch(/undefined|NaN|\{|\bgrade|\bscore/);
        expect(made.balance).toBeGreaterThanOrEqual(0);
        expect(made.balance).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('Any talk', () => {
  it('is told by its counts and moments alone: helpful above unhelpful', () => {
    const kind = debriefOfTalk(
      [
        { speaker: 'family', text: 'I have not slept since Sunday.' },
        { speaker: 'worker', text: 'Since Sunday. What have the nights been like for you?' },
        { speaker: 'family', text: 'Long. He screams and I sit there.' },
        { speaker: 'worker', text: 'So you sit there in the dark, holding on until it is light.' },
      ],
      ways,
    );
    const hard = debriefOfTalk(
      [
        { speaker: 'family', text: 'I have not slept since Sunday.' },
        { speaker: 'worker', text: 'You should put him down awake, that is what I did.' },
        { speaker: 'family', text: 'I tried.' },
        { speaker: 'worker', text: 'Well, all babies do that, you just have to be firmer with him.' },
      ],
      ways,
    );
    expect(kind.balance).toBeGreaterThan(hard.balance);
    expect(hard.moments.every(({ worked }) => !worked)).toBe(true);
    expect(Object.keys(kind)).toEqual(['counts', 'moments', 'balance']);
  });
});
