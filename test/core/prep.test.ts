import { describe, expect, it } from 'vitest';
import { sections } from '../../src/core/content.ts';
import { kindOf } from '../../src/core/kind-of-visit.ts';
import { type Brief, makeBrief } from '../../src/core/prep.ts';
import { countWords } from '../../src/core/text.ts';
import {
  type Companion,
  type ReadingMinutes,
  type Role,
  readingMinutes,
  roles,
  type Visit,
  type Visitor,
  visitKinds,
} from '../../src/core/visit.ts';
import { shippedLibrary } from '../support/parts.ts';
import { briefOf, citedShare, visitCases } from './measure.ts';

const library = shippedLibrary();
const { content, search } = library;
const homeVisitor: Visitor = { role: 'home-visitor', country: 'us', calm: true };
const most: Record<ReadingMinutes, number> = { 2: 120, 5: 300, 15: 900 };

const brief = (visit: Partial<Visit>, minutes: ReadingMinutes = 5, visitor: Partial<Visitor> = {}): Brief =>
  makeBrief(
    { kind: 'check-in', topics: [], companions: [], lately: '', ...visit },
    { ...homeVisitor, ...visitor },
    minutes,
    content,
    search,
  );
const linesOf = ({ sections: parts }: Brief) => parts.flatMap(({ lines }) => lines);
const textOf = (made: Brief) =>
  linesOf(made)
    .map(({ text }) => text)
    .join('\n');
const sourcesOf = (made: Brief) => linesOf(made).flatMap(({ sources }) => sources);
const section = (made: Brief, id: string) => made.sections.find((part) => part.id === id);

const everyBrief = visitKinds.flatMap((kind) =>
  readingMinutes.flatMap((minutes) => roles.map((role) => ({ kind, minutes, role }))),
);

describe('a brief', () => {
  it('cites what a supervisor would expect in nine of ten visits, tuned on or not', () => {
    expect(citedShare('tune', library)).toBeGreaterThanOrEqual(0.85);
    expect(citedShare('kept', library)).toBeGreaterThanOrEqual(0.85);
  });

  it.each(everyBrief)('keeps to its length: $kind, $minutes minutes, $role', ({ kind, minutes, role }) => {
    const made = brief({ kind }, minutes, { role });
    const counted = made.sections.reduce(
      (sum, { heading, lines }) => sum + countWords([heading, ...lines.map(({ text }) => text)].join(' ')),
      0,
    );
    expect(made.words).toBe(counted);
    expect(made.words).toBeLessThanOrEqual(most[minutes]);
    if (minutes === 2) expect(made.sections.length).toBeLessThanOrEqual(4);
  });

  it('keeps to its length for every labeled visit, in every length', () => {
    for (const one of [...visitCases('tune'), ...visitCases('kept')]) {
      for (const minutes of readingMinutes)
        expect(briefOf(one, library, homeVisitor, minutes).words).toBeLessThanOrEqual(most[minutes]);
    }
  });

  it.each(visitKinds)('begins with what the visit is for and an opening line: %s', (kind) => {
    const made = brief({ kind }, 2);
    expect(made.sections[0]?.id).toBe('purpose');
    expect(
      section(made, 'open')
        ?.lines.map(({ text }) => text)
        .join(' '),
    ).toMatch(/“/);
  });

  it('names a source for every line, and every source exists', () => {
    const paragraphs = content.sources.flatMap(({ id, parts }) =>
      parts.flatMap((part) => part.paragraphs.map((number) => `${id}:${number}`)),
    );
    const own = content.passages
      .filter(({ origin }) => origin !== 'guidance')
      .map(({ id, origin }) => `${origin}:${id}`);
    const known = new Set([...paragraphs, ...own]);
    for (const kind of visitKinds) {
      for (const line of linesOf(brief({ kind, lately: 'angry grandfather, money, interpreter' }, 15))) {
        expect(line.sources.length).toBeGreaterThan(0);
        expect(line.sources.filter((source) => !known.has(source))).toEqual([]);
      }
    }
  });

  it('is the same for the same visit', () => {
    const one = () => JSON.stringify(brief({ kind: 'goal-setting', lately: 'she wants her GED but the car died' }));
    expect(one()).toBe(one());
  });

  it('reads in the order of the house: purpose first, trouble last', () => {
    const ids = brief({ kind: 'sensitive-topic', lately: 'dad is drinking again' }, 15).sections.map(({ id }) => id);
    expect(ids).toEqual([...sections, 'passages'].filter((id) => (ids as string[]).includes(id)));
  });

  it('leaves out "before you knock" for whoever turned it off', () => {
    const lately = 'angry dad';
    expect(section(brief({ lately }, 15), 'before')).toBeDefined();
    const guidanceBefore = section(brief({ lately }, 15, { calm: false }), 'before')?.lines.filter(
      ({ sources }) => !sources.some((id) => id.startsWith('safety:')),
    );
    expect(guidanceBefore ?? []).toEqual([]);
  });

  it('never repeats the worker’s words or guess', () => {
    const made = brief(
      {
        kind: 'not-reached',
        lately: 'mom canceled three times, I think she is avoiding me and lying about the purple stroller',
      },
      15,
    );
    expect(textOf(made)).not.toMatch(/purple stroller|she is avoiding|avoiding you|is lying/i);
  });

  it('says that a guess is a guess', () => {
    expect(sourcesOf(brief({ kind: 'not-reached', lately: 'I think she is avoiding me' }))).toContain(
      'safety:a-guess-is-not-a-fact',
    );
  });

  it('says no line twice', () => {
    for (const kind of visitKinds) {
      const texts = linesOf(brief({ kind, lately: 'grandma, money and a new baby' }, 15)).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('gives the passages themselves in 15 minutes, and only then', () => {
    const lately = 'a dad who says yes to everything and nothing changes';
    expect(section(brief({ lately }, 15), 'passages')?.lines.length).toBeGreaterThan(1);
    expect(section(brief({ lately }, 5), 'passages')).toBeUndefined();
  });

  it('is not turned into a meeting by one word in common with its names', () => {
    const { content, search } = shippedLibrary();
    const kind = (text: string) => kindOf(text, content, search(text, 5));
    expect(kind('mom is sad')).not.toBe('team-meeting');
    expect(kind('FTM today')).toBe('team-meeting');
    expect(kind('closing')).toBe('closing');
  });

  it('says when the words led nowhere, and still holds for the kind of visit', () => {
    const made = brief({ kind: 'check-in', lately: 'xyzzy plugh' });
    expect(made.nothingFound).toBe(true);
    expect(linesOf(made).length).toBeGreaterThan(5);
    expect(brief({ kind: 'check-in' }).nothingFound).toBe(false);
  });
});

describe('the bank of questions', () => {
  const asked = new Map(content.questions.map((question) => [`“${question.text}”`, question]));
  const fromBank = (visit: Partial<Visit>) =>
    linesOf(brief(visit, 15)).flatMap(({ text, sources }) => {
      const question = asked.get(text);
      return question ? [{ ...question, cited: sources }] : [];
    });

  it('lends a brief questions on the topics that the worker named, each with its sources', () => {
    for (const topic of ['money', 'housing', 'grief']) {
      const lent = fromBank({ topics: [topic] });
      expect(lent.map((question) => question.topic)).toContain(topic);
      for (const { sources, cited } of lent) expect(cited).toEqual(sources);
    }
  });

  it('brings nothing delicate up on the guess of a word, and nothing at all on no topic', () => {
    expect(fromBank({})).toEqual([]);
    const lately = 'they are polite, using their time well, and I do not know what they want from us';
    expect(fromBank({ lately }).filter(({ topic }) => topic === 'substances')).toEqual([]);
  });

  it('looks at who will be there: what is for being alone stays away from company', () => {
    const alone = ({ with: hearers }: { with: string[] }) => hearers.includes('alone');
    const visit = { kind: 'sensitive-topic' as const, topics: ['violence'] };
    expect(fromBank({ ...visit, companions: ['mother'] }).some(alone)).toBe(true);
    for (const companions of [
      [],
      ['mother', 'father'],
      ['mother', 'child'],
      ['mother', 'interpreter'],
    ] as Companion[][])
      expect(fromBank({ ...visit, companions }).filter(alone)).toEqual([]);
  });

  it('looks at how far the visits are: nothing for a last visit stands in a first one', () => {
    const phasesIn = (kind: Visit['kind']) =>
      fromBank({ kind, topics: ['relationship', 'goals'] }).map((one) => one.phases);
    expect(phasesIn('first-contact').every((phases) => phases.includes('first') || phases.includes('open'))).toBe(true);
    expect(phasesIn('closing').every((phases) => phases.includes('close') || phases.includes('follow-up'))).toBe(true);
  });
});

describe('house safety notes', () => {
  it.each([
    ['violence', 'ask-about-violence-only-alone'],
    ['immigration', 'immigration-never-ask-and-if-they-say-it'],
    ['language', 'no-child-or-relative-as-interpreter'],
  ])('come with their topic: %s', (topic, note) => {
    expect(sourcesOf(brief({ kind: 'sensitive-topic', topics: [topic] }, 15))).toContain(`safety:${note}`);
    expect(sourcesOf(brief({ kind: 'sensitive-topic' }, 15))).not.toContain(`safety:${note}`);
  });

  it('say on a first contact what must be passed on, even in two minutes', () => {
    expect(sourcesOf(brief({ kind: 'first-contact' }, 2))).toContain('safety:say-what-you-must-pass-on-first');
  });

  it('stand before the guidance in their section', () => {
    for (const part of brief({ kind: 'sensitive-topic', topics: ['violence', 'safety'] }, 15).sections.slice(1)) {
      const house = part.lines.map(({ sources }) => sources.some((id) => id.startsWith('safety:')));
      expect(house).toEqual([...house].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it.each([
    ['home-visitor', 'you-are-not-there-to-investigate'],
    ['child-welfare', 'say-the-concern-and-see-the-child'],
  ] satisfies [Role, string][])('differ by role: a %s is told so', (role, note) => {
    const other = role === 'home-visitor' ? 'child-welfare' : 'home-visitor';
    const visit = { kind: 'sensitive-topic', topics: ['safety'] } as const;
    expect(sourcesOf(brief({ ...visit, topics: ['safety'] }, 15, { role }))).toContain(`safety:${note}`);
    expect(sourcesOf(brief({ ...visit, topics: ['safety'] }, 15, { role: other }))).not.toContain(`safety:${note}`);
  });
});

describe('where the visit is', () => {
  it('decides the words: a mom is a mum in the United Kingdom', () => {
    const visits = visitKinds.map((kind) => textOf(brief({ kind, lately: 'mom' }, 15, { country: 'gb' }))).join('\n');
    expect(visits).not.toMatch(/\bmom\b/i);
  });

  it('decides which help is offered', () => {
    const help = (country: 'us' | 'gb') =>
      sourcesOf(brief({ topics: ['violence'] }, 15, { country })).filter((id) => id.startsWith('resource:'));
    expect(help('us')).toContain('resource:domestic-violence-hotline');
    expect(help('gb')).toContain('resource:national-domestic-abuse-helpline');
    expect(help('gb')).not.toContain('resource:domestic-violence-hotline');
  });
});

describe('the state of a worker', () => {
  it('brings the notes of that state alone', () => {
    const [note] = content.passages.filter(({ id }) => id === 'say-what-you-must-pass-on-first');
    if (!note) throw new Error('the note is gone');
    const local = { ...note, id: 'local', from: ['safety:local'], fit: { ...note.fit, states: ['new-york'] } };
    const lines = note.lines.map((line) => ({ ...line, sources: ['safety:local'] }));
    const here = { ...content, passages: [{ ...local, lines }] };
    const made = (state: string) =>
      makeBrief(
        { kind: 'first-contact', topics: [], companions: [], lately: '' },
        { ...homeVisitor, state },
        5,
        here,
        search,
      );
    expect(sourcesOf(made(' New York '))).toContain('safety:local');
    expect(sourcesOf(made('Ohio'))).not.toContain('safety:local');
  });
});

describe('the goal-setting step', () => {
  it('brings lines for that step and keeps away lines for others', () => {
    const step2 = brief({ kind: 'goal-setting', step: 2 }, 15);
    expect(
      sourcesOf(step2).some((id) =>
        [
          'family-partnership:57',
          'family-partnership:58',
          'family-partnership:59',
          'family-partnership:60',
          'family-partnership:61',
        ].includes(id),
      ),
    ).toBe(true);
  });
});
