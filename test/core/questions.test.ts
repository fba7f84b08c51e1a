// Asking, through its front door: how drafts are read, what comes back, and that it could be said aloud.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Advice, Draft, SuggestionKind } from '../../src/core/questions.ts';
import { countWords } from '../../src/core/text.ts';
import { paragraphsOf } from '../../src/library/read-source.ts';
import { shippedLibrary } from '../support/parts.ts';
import { gradeOf } from './reading-grade.ts';

const { ask, content } = shippedLibrary();
const answer = (draft: string, said?: string): Advice => ask({ draft, ...(said !== undefined && { said }) });
const of = (kind: SuggestionKind, { suggestions }: Advice) =>
  suggestions.filter((one) => one.kind === kind).map(({ text }) => text);

type Labelled = Draft & { form: string; stance: string; function: string; keep: boolean };
const labelled = (file: string) =>
  readFileSync(`test/fixtures/measure/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
const halves = { tuned: labelled('ask.jsonl'), kept: labelled('ask-kept.jsonl') };
const all = [...halves.tuned, ...halves.kept].map((row) => ({ row, advice: ask({ draft: row.draft }) }));
const suggested = all.flatMap(({ row, advice }) => advice.suggestions.map((one) => ({ draft: row.draft, ...one })));

const share = (rows: readonly Labelled[], right: (row: Labelled, advice: Advice) => boolean) =>
  all.filter(({ row, advice }) => rows.includes(row) && right(row, advice)).length / rows.length;

describe.each(Object.entries(halves))('Of a hundred drafts (%s)', (_, rows) => {
  it('form, stance, function and what is good as it is are read as people label them', () => {
    expect(rows).toHaveLength(100);
    expect(share(rows, (row, { read }) => read.form === row.form)).toBeGreaterThanOrEqual(0.9);
    expect(share(rows, (row, { read }) => read.stance === row.stance)).toBeGreaterThanOrEqual(0.85);
    expect(share(rows, (row, { read }) => read.function === row.function)).toBeGreaterThanOrEqual(0.85);
    expect(share(rows, (row, { keep }) => keep === row.keep)).toBeGreaterThanOrEqual(0.9);
  });

  it('every one that is not kept comes back softer, more direct, inviting and clarifying', () => {
    const kinds = ['softer', 'direct', 'inviting', 'clarifying'] as const;
    const poor = all.filter(
      ({ row, advice }) => rows.includes(row) && !advice.keep && kinds.some((kind) => of(kind, advice).length === 0),
    );
    expect(poor.map(({ row }) => row.draft)).toEqual([]);
  });
});

describe('Every suggestion for two hundred drafts', () => {
  it('is a whole sentence of at most 25 words, with nothing left open in it', () => {
    const odd = suggested.filter(
      ({ text }) =>
        !/^[“\p{Lu}].*[.?!”]$/u.test(text) || /[{}]|undefined|\b(\w+) \1\b/i.test(text) || countWords(text) > 25,
    );
    expect(odd.map(({ text }) => text)).toEqual([]);
  });

  it('can be read by a seventh-grader', () => {
    expect(
      gradeOf('The commission deliberated extensively regarding administrative responsibilities.'),
    ).toBeGreaterThan(7);
    const hard = suggested.filter(({ text }) => gradeOf(text) > 7);
    expect(hard.length / suggested.length).toBeLessThan(0.02);
  });

  it('neither leads, judges nor advises, read as a draft would be, and an inviting one invites', () => {
    const asked = suggested.filter(({ kind }) => kind !== 'acknowledging');
    const wrong = asked.filter(({ text, kind }) => {
      const { form, stance } = ask({ draft: text }).read;
      const bent = stance === 'leading' || stance === 'judging' || stance === 'advice-in-disguise';
      return bent || form === null || (kind === 'inviting' && stance !== 'inviting');
    });
    expect(wrong.length / asked.length).toBeLessThan(0.03);
  });

  it('is said once in an answer, and says why, and cites what exists', () => {
    const known = new Set([
      ...content.sources.flatMap(paragraphsOf),
      ...content.passages.map(({ id, origin }) => `${origin}:${id}`),
    ]);
    for (const { advice } of all) {
      const texts = advice.suggestions.map(({ text }) => text.toLowerCase());
      expect(new Set(texts).size).toBe(texts.length);
    }
    const groundless = suggested.filter(
      ({ why, sources }) => why === '' || sources.length === 0 || sources.some((id) => !known.has(id)),
    );
    expect(groundless).toEqual([]);
  });
});

describe('A draft keeps its people, its time and its object', () => {
  it.each([
    ['are you taking your pills', 'softer', /medicine|pills/],
    [
      "Why didn't you come to the appointment on Tuesday?",
      'softer',
      /How did the appointment on Tuesday work out for you\?/,
    ],
    [
      "Why didn't you come to the appointment?",
      'direct',
      /^I noticed we missed each other at the appointment\. What got in the way\?$/,
    ],
    ['did you pay the light bill', 'direct', /bill/],
    ['why did you quit your job', 'softer', /quitting your job/],
    ['is your mom helping you with the kids', 'direct', /mom|count on/],
    ['did she start the new school', 'softer', /her/],
    ['have you tried putting her to bed earlier?', 'inviting', /tried .*putting her to bed earlier/],
    ['u taking ur meds', 'direct', /med(?:s|icine)/],
    ['why you no come to the appointment tuesday', 'softer', /the appointment on Tuesday/],
  ] as const)('%s (%s)', (draft, kind, expected) => {
    expect(of(kind, answer(draft)).join('\n')).toMatch(expected);
  });

  it('“why didn’t you” becomes a question that takes neither failure nor wish for granted', () => {
    const texts = of('softer', answer("why didn't you come to the appointment"));
    expect(texts.join(' ')).not.toMatch(/why|didn.t|fail|want/i);
  });

  it('advice in the shape of a question is shown as such, and asks leave', () => {
    const { read, suggestions } = answer('have you tried putting her to bed earlier?');
    expect(read.stance).toBe('advice-in-disguise');
    expect(read.effect).toMatch(/advice/);
    expect(suggestions.find(({ kind }) => kind === 'direct')?.text).toMatch(/May I share it/);
  });

  it('stacked questions are split, and the one that was worked on is named', () => {
    const { read, notice } = answer('where do you work, and is he helping with the kids');
    expect(read.form).toBe('stacked');
    expect(notice).toMatch(/There are 2 questions in this/);
  });

  it('a word of the trade is named and said plainly', () => {
    const { notice, suggestions } = answer('Does caregiver have adequate social supports? Y/N');
    expect(notice).toContain('people you can count on');
    expect(suggestions.map(({ text }) => text).join(' ')).not.toMatch(/caregiver|adequate|social supports/i);
    expect(suggestions.map(({ text }) => text).join(' ')).toMatch(/count on/);
  });

  it('a purpose is asked for where there is none to be seen', () => {
    for (const draft of ["so who's his dad?", 'how much do you make', 'are you two still together'])
      expect(answer(draft).notice).toMatch(/What is this one for\?/);
    expect(answer('did you call the clinic').notice).toBeUndefined();
  });
});

describe('What must be asked plainly stays plain', () => {
  it('violence at home: kinder before, the same words after, and always the three conditions', () => {
    const advice = answer("he doesn't hit you, does he");
    expect(of('softer', advice).join()).toMatch(/Does he hit you\?$/);
    for (const { why, sources } of advice.suggestions) {
      expect(why).toMatch(/alone, out of the child’s hearing, and only through a professional interpreter/);
      expect(sources).toContain('safety:ask-about-violence-only-alone');
    }
  });

  it('suicide is called by its name', () => {
    expect(of('direct', answer("you're not thinking of doing anything silly are you")).join()).toMatch(
      /suicide|killing yourself/,
    );
  });

  it('a question of safety asked plainly is kept, with a kind way in', () => {
    const advice = answer('do you feel safe at home');
    expect(advice.keep).toBe(true);
    expect(of('softer', advice).join()).toMatch(/Do you feel safe at home\?$/);
  });
});

describe('A good draft is told so, and kept', () => {
  it.each([
    "Have you had a chance to think about what you'd like to focus on?",
    "I'd love to hear how that went",
    'how has it been going with the new baby',
    'is it ok if I take some notes while we talk',
    'did I get that right?',
  ])('%s', (draft) => {
    const { keep, read, suggestions } = answer(draft);
    expect(keep).toBe(true);
    expect(read.effect).toMatch(/Keep/);
    expect(suggestions.length).toBeLessThanOrEqual(6);
  });
});

describe('With what the parent said', () => {
  it('first one line only shows it was heard, and their words come back with the pronouns turned', () => {
    const advice = answer('why arent you doing the exercises', 'my baby screams the whole time, i cant do it to her');
    expect(advice.suggestions[0]).toMatchObject({
      kind: 'acknowledging',
      text: 'You can’t do it to her. I hear that.',
    });
    expect(of('clarifying', advice)[0]).toBe(
      'It sounds like your baby screams the whole time, and you can’t do it to her. Have I got that right?',
    );
  });

  it.each([
    ["I'm so tired of you people", /you’re so tired of people like me/],
    ['leave me alone', /you want me to leave you alone/],
    ['we been staying at my cousins', /you’ve been staying at your cousins/],
    ['you never listen to me', /I never listen to you/],
  ])('%s', (said, expected) => {
    expect(of('clarifying', answer('what happened', said)).join('\n')).toMatch(expected);
  });

  it('may stand where the draft should', () => {
    const advice = answer("I can't do this anymore");
    expect(advice.suggestions[0]?.kind).toBe('acknowledging');
    expect(advice.keep).toBe(false);
  });
});

describe('Bad input gets a plain answer that says what can be done', () => {
  it.each([
    ['', /Write the question/],
    ['   \n ', /Write the question/],
    ['asdf', /Write it the way you would say it/],
    ['😀😀', /Write it the way you would say it|another language/],
    ['¿está tomando su medicina?', /English/],
    ['кто сегодня с ребёнком', /English/],
    ['are you on drugs again you stupid junkie', /shut the door/],
    ['did you talk to Jasmine about the shots', /name/],
    [`did you call the clinic? ${'and then she said that nobody came. '.repeat(200)}`, /a lot to take in/],
  ])('%#', (draft, expected) => {
    expect(answer(draft).notice).toMatch(expected);
  });

  it('an insult and a name do not come back', () => {
    expect(JSON.stringify(answer('did Jasmine take her pills you stupid junkie'))).not.toMatch(
      /jasmine|stupid|junkie/i,
    );
  });

  it('the same words get the same answer', () => {
    expect(answer('why r u late')).toEqual(answer('why r u late'));
  });
});
