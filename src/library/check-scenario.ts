// What a scenario must have to be played: lines for whatever comes, locks that can be opened, one thing kept at level 3.
import { at, ceilings } from '../core/family/rules.ts';
import {
  type Concern,
  groupNames,
  groups,
  type Level,
  type LineKind,
  lineKinds,
  type Scenario,
  tellable,
  warmKinds,
} from '../core/scenario.ts';
import { wordsOf } from '../core/text.ts';
import type { Page } from './page.ts';

const fewestAsks = 3;
const fewestOfAKind = 3;
const mustHaveAnswers = [
  ...groupNames,
  'minimising',
  'topic-change',
  'leading-question',
  'small-talk',
  'other',
] as const;
const aboutStatus = /\b(immigration|undocumented|deport\w*|green card|citizenship|visa)\b/i;

type Tell = (line: number, message: string) => void;

/** @param lines where each concern's heading stands */
export function checkScenario(page: Page, scenario: Scenario, lines: ReadonlyMap<string, number>): void {
  const tell: Tell = (line, message) => page.problems.push({ file: page.file, line, message });
  checkParts(page, scenario, tell);
  checkNames(page, scenario, tell);
  checkTwice(page, tell);
  checkAnswers(page, scenario, tell);
  checkIds(page, scenario, tell);
  const lineOf = ({ id }: Concern) => lines.get(id) ?? 1;
  for (const concern of scenario.concerns) checkLock(concern, scenario, lineOf(concern), tell);
  checkWarmth(scenario, lineOf, tell);
  checkKept(scenario, tell);
}

function checkParts(page: Page, scenario: Scenario, tell: Tell): void {
  const missing = (heading: string, what: string) => tell(1, `${what} Add a heading "## ${heading}" with lines.`);
  if (scenario.underneath.length === 0)
    tell(1, 'What is true underneath is missing. Add "## True underneath" with a paragraph or more.');
  for (const level of scenario.levels) {
    const opening = scenario.openings.find((candidate) => candidate.level === level);
    if (!opening?.lines.length)
      missing(`Opening {level: ${level}}`, `What the person says first at level ${level} is missing.`);
  }
  for (const { id, title } of scenario.topics) {
    const line = page.parts.find(({ text }) => text === `Topic: ${title}`)?.line ?? 1;
    if (!scenario.lines.some(({ topic }) => topic === id))
      tell(line, `The topic "${id}" has no lines. Add a heading "## Say: ${id}" with bullets.`);
  }
  if (scenario.concerns.length === 0) missing('Concern: … {id: …}', 'Nothing is kept to themselves here.');
  if (scenario.waits.length === 0) missing('When you wait', 'What happens when the worker says nothing is missing.');
  if (scenario.owned.length === 0) missing('After you own it', 'The answer to a mistake that is owned is missing.');
  if (scenario.ends.length === 0) missing('Ends', 'How the person ends the talk is missing.');
  if (scenario.leavesOpen.length === 0) missing('Leaves open', 'A door left open is missing.');
  if (scenario.asks.length < fewestAsks) {
    const line = page.parts.find(({ text }) => text === 'Asks you')?.line ?? 1;
    tell(
      line,
      `The person asks the worker ${scenario.asks.length} questions; people ask back. Write at least ${fewestAsks} under "## Asks you".`,
    );
  }
  for (const quality of ['poor', 'fair', 'good']) {
    const worker = scenario.workers.find((candidate) => candidate.quality === quality);
    if (!worker?.lines.length) missing(`Worker, ${quality} {level: 2}`, `What a ${quality} worker says is missing.`);
  }
}

/** The name the file uses is replaced by the one the person has; the others must stand for nobody else. */
function checkNames(page: Page, { names, people }: Scenario, tell: Tell): void {
  const texts = page.parts
    .filter(({ text }) => text !== 'Names')
    .flatMap(({ bullets, paragraphs }) => [...bullets, ...paragraphs]);
  for (const name of names.filter((other) => other !== people[0]?.name)) {
    const stands = texts.find(({ text }) => new RegExp(`(^|[^\\p{L}])${name}([^\\p{L}]|$)`, 'u').test(text));
    if (stands) {
      const message = `"${name}" is a name the person may have. Give whoever is meant here another, or take it out of "## Names".`;
      tell(stands.line, message);
    }
  }
}

/** No line of the person's stands twice: it would be said twice. */
function checkTwice(page: Page, tell: Tell): void {
  const seen = new Map<string, number>();
  for (const part of page.parts.filter(({ text }) => !/^(Topic|Worker|Names)/.test(text))) {
    for (const { text, line } of part.bullets) {
      const words = wordsOf(text).join(' ');
      const first = seen.get(words);
      if (first !== undefined) tell(line, `This line also stands in line ${first}. Word one of them anew.`);
      else seen.set(words, line);
    }
  }
}

function checkAnswers(page: Page, { lines }: Scenario, tell: Tell): void {
  const any = lines.filter(({ topic }) => topic === 'any' || topic === 'small-talk');
  const heading = page.parts.find(({ text }) => text === 'Say: any')?.line ?? 1;
  if (any.length === 0) {
    tell(1, 'Lines for whatever comes are missing. Add a heading "## Say: any" with bullets.');
    return;
  }
  for (const kind of mustHaveAnswers) {
    const kinds: readonly LineKind[] =
      kind in groups ? groups[kind as keyof typeof groups] : lineKinds.filter((one) => one === kind);
    const answers = any.filter(({ when }) => when.some((one) => kinds.includes(one))).length;
    if (answers < fewestOfAKind) {
      tell(
        heading,
        `Only ${answers} lines here answer "${kind}". Write ${fewestOfAKind - answers} more with {when: ${kind}}.`,
      );
    }
  }
}

function checkIds(page: Page, { concerns, topics }: Scenario, tell: Tell): void {
  const seen = new Set<string>();
  for (const part of page.parts.filter(({ text }) => /^(Topic|Concern): /.test(text))) {
    const id = part.tags.id?.[0];
    if (id === undefined) continue;
    const key = `${part.text.slice(0, 5)} ${id}`;
    if (seen.has(key)) tell(part.line, `The id "${id}" stands twice. Give one of them another.`);
    seen.add(key);
  }
  for (const { id } of topics.filter((topic) => concerns.some((concern) => concern.id === topic.id))) {
    const line = page.parts.find((part) => part.text.startsWith('Concern: ') && part.tags.id?.[0] === id)?.line ?? 1;
    tell(line, `"${id}" is a topic's id already. Give the concern another.`);
  }
}

/** A lock must be one that some line can open, at every level where it may be. */
function checkLock(concern: Concern, scenario: Scenario, line: number, tell: Tell): void {
  if (
    aboutStatus.test([concern.id, concern.title, concern.why, ...concern.told.map(({ text }) => text)].join(' ')) &&
    isStatusItself(concern)
  ) {
    tell(line, 'Immigration status is never a concern to reach. Take it out; a fear of offices can stand without it.');
  }
  if (concern.opens.length === 0)
    tell(line, 'No line can open this. Name the kinds of line that do: {opens: open-question}.');
  for (const level of concern.levels.filter((named) => scenario.levels.includes(named))) {
    const why = whyShut(concern, scenario, level, []);
    if (why) tell(line, `No line can open this at level ${level}: ${why}`);
  }
}

const isStatusItself = ({ id, title, told }: Concern) =>
  aboutStatus.test(`${id} ${title}`) ||
  told.some(({ text }) => /\b(undocumented|green card|visa|immigration status)\b/i.test(text));

function whyShut(concern: Concern, scenario: Scenario, level: Level, on: string[]): string | undefined {
  if (on.includes(concern.id))
    return `its needs go round in a circle (${[...on, concern.id].join(' → ')}). Take one out.`;
  const most = at(ceilings.purpose, level);
  if (concern.trust > most)
    return `trust never rises above ${most} there. Ask for less, or leave ${level} out of its levels.`;
  for (const need of concern.needs) {
    const needed = scenario.concerns.find(({ id }) => id === need);
    if (!needed) continue;
    if (!needed.levels.includes(level))
      return `it needs "${need}", which stays untold there. Change its needs or its levels.`;
    const why = whyShut(needed, scenario, level, [...on, concern.id]);
    if (why) return why;
  }
  return undefined;
}

/** Warmth alone opens the smallest thing at most. */
function checkWarmth({ concerns }: Scenario, lineOf: (concern: Concern) => number, tell: Tell): void {
  const warm = concerns.filter(
    ({ opens, needs }) => needs.length === 0 && opens.every((kind) => warmKinds.includes(kind)),
  );
  for (const concern of warm.slice(1)) {
    tell(
      lineOf(concern),
      'Warmth alone opens this and another concern too. Let a question, a reason or something owned open one.',
    );
  }
}

function checkKept(scenario: Scenario, tell: Tell): void {
  if (!scenario.levels.includes(3) || scenario.concerns.length === 0) return;
  const kept = scenario.concerns.length - tellable(scenario, 3).length;
  if (kept !== 1) {
    const remedy = kept === 0 ? 'Leave 3 out of the levels of one.' : 'Leave only one without it.';
    tell(1, `At level 3 exactly one concern stays untold; here ${kept === 0 ? 'none does' : `${kept} do`}. ${remedy}`);
  }
}
