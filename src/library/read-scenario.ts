// One scenario: the head, the headings, and the lines beneath them, as core/scenario.ts names them.
import { z } from 'zod';
import {
  distances,
  type Level,
  levels,
  type Person,
  type Scenario,
  type Speech,
  type TopicSpeech,
  type WorkerLines,
  workerQualities,
} from '../core/scenario.ts';
import { checkScenario } from './check-scenario.ts';
import { filled, one, readFront, some } from './fields.ts';
import type { Page, Part } from './page.ts';
import { unknownWord } from './problem.ts';
import { levelOf, type ReadConcern, readConcern, readTopic } from './scenario-concerns.ts';
import { type LineContext, readSpeeches } from './scenario-lines.ts';
import { listOf } from './tags.ts';

const head = z.strictObject({
  title: filled,
  about: filled,
  person: filled.transform(peopleIn),
  levels: some(levels.map(String), 'a level').transform((named) =>
    levels.filter((level) => named.includes(String(level))),
  ),
  distance: one(distances, 'a way of keeping at a distance'),
  weighs: z.string().optional(),
  warning: z.string().optional(),
  from: filled.transform(listOf),
  'reviewed-by': z.string().optional(),
});

const single = [
  'True underneath',
  'Names',
  'When you wait',
  'Asks you',
  'After you own it',
  'Ends',
  'Leaves open',
] as const;
type Single = (typeof single)[number];
const workerHeadings = workerQualities.map((quality) => `Worker, ${quality}`);
const headings = [...single, 'Opening', 'Topic: …', 'Concern: …', 'Say: …', ...workerHeadings];

/** The paragraphs of the documents that may be named; empty when they could not be read. */
export type KnownParagraphs = ReadonlySet<string>;

/** Undefined when the head does not fit; every problem stands on the page. */
export function readScenario(page: Page, paragraphs: KnownParagraphs): Scenario | undefined {
  if (page.unread) return undefined;
  const front = readFront(page, head);
  checkHeadings(page);
  for (const id of (front?.from ?? []).filter((known) => paragraphs.size > 0 && !paragraphs.has(known))) {
    tell(
      page,
      page.front.lines.from ?? 1,
      `"${id}" is not a paragraph of our documents. Name one as sources/ lists it: check-in:3.`,
    );
  }
  const topics = named(page, 'Topic').flatMap(({ part, rest }) => readTopic(page, part, rest) ?? []);
  const topicIds = topics.map(({ id }) => id);
  const concernIds = named(page, 'Concern').flatMap(({ part }) => part.tags.id ?? []);
  const people = front?.person ?? [];
  const context: LineContext = { page, speakers: people.map(({ name }) => name), cues: [...concernIds, ...topicIds] };
  const concerns = named(page, 'Concern').flatMap(
    ({ part, rest }) => readConcern(part, rest, topicIds, concernIds, context) ?? [],
  );
  const speeches = (heading: Single): Speech[] => readSpeeches(bulletsOf(page, heading), context);
  const parts = {
    underneath: partNamed(page, 'True underneath')?.paragraphs.map(({ text }) => text) ?? [],
    names: bulletsOf(page, 'Names').map(({ text }) => text),
    openings: openingsOf(page, context),
    topics,
    lines: linesOf(page, topicIds, context),
    waits: speeches('When you wait'),
    asks: speeches('Asks you'),
    owned: speeches('After you own it'),
    ends: speeches('Ends'),
    leavesOpen: speeches('Leaves open'),
    workers: workersOf(page),
  };
  if (!front) return undefined; // only now, so that the problems of its lines are told as well
  return assembled(page, front, people, concerns, parts);
}

type Parts = Omit<Scenario, 'id' | 'title' | 'about' | 'people' | 'levels' | 'distance' | 'from' | 'concerns'>;

function assembled(
  page: Page,
  front: z.output<typeof head>,
  people: Person[],
  read: ReadConcern[],
  parts: Parts,
): Scenario {
  const { title, about, distance, from } = front;
  const scenario: Scenario = {
    id: page.id,
    title,
    about,
    people,
    levels: front.levels,
    distance,
    from,
    ...(front.weighs && { weighs: front.weighs }),
    ...(front.warning && { warning: front.warning }),
    ...(front['reviewed-by'] && { reviewedBy: front['reviewed-by'] }),
    concerns: read.map(({ concern }) => concern),
    ...parts,
  };
  checkScenario(page, scenario, new Map(read.map(({ concern, line }) => [concern.id, line])));
  return scenario;
}

/** "Danielle, 27, night aide" or two of them with " / " between. */
function peopleIn(value: string): Person[] {
  return value.split(' / ').map((person) => {
    const [name = '', ...about] = person.split(',').map((piece) => piece.trim());
    return { name, about: about.join(', ') };
  });
}

function openingsOf(page: Page, context: LineContext): Scenario['openings'] {
  return page.parts
    .filter(({ text }) => text === 'Opening')
    .flatMap((part) => {
      const level = levelOf(page, part);
      const lines = readSpeeches(part.bullets, context);
      return level ? [{ level, lines }] : [];
    });
}

function linesOf(page: Page, topics: string[], context: LineContext): TopicSpeech[] {
  return named(page, 'Say').flatMap(({ part, rest: topic }) => {
    if (topic !== 'any' && !topics.includes(topic))
      tell(page, part.line, unknownWord(topic, 'a topic of this scenario', [...topics, 'any']));
    return readSpeeches(part.bullets, context).map((line) => ({ ...line, topic }));
  });
}

function workersOf(page: Page): WorkerLines[] {
  return workerQualities.flatMap((quality) => {
    const part = partNamed(page, `Worker, ${quality}`);
    const level: Level | undefined = part && levelOf(page, part);
    return part && level ? [{ quality, level, lines: part.bullets.map(({ text }) => text) }] : [];
  });
}

function checkHeadings(page: Page): void {
  for (const { line } of [...page.intro, ...page.introBullets]) {
    tell(page, line, 'Nobody would hear this: everything stands below a "##" heading. Move it.');
  }
  const seen = new Set<string>();
  for (const part of page.parts) {
    const { text, line } = part;
    const several = ['Topic', 'Concern', 'Say'].some((name) => text.startsWith(`${name}: `));
    const plain = text === 'Opening' || workerHeadings.includes(text) || (single as readonly string[]).includes(text);
    if (!several && !plain) tell(page, line, unknownWord(text, 'a heading we know', headings));
    const key = text === 'Opening' ? `Opening ${part.tags.level?.join(' ')}` : text;
    if (seen.has(key)) tell(page, line, `The heading "${key}" stands twice. Put its bullets under the first one.`);
    seen.add(key);
  }
}

const partNamed = (page: Page, name: string) => page.parts.find(({ text }) => text === name);
const bulletsOf = (page: Page, name: Single) => partNamed(page, name)?.bullets ?? [];

/** The parts called `name: rest`. */
function named(page: Page, name: 'Topic' | 'Concern' | 'Say'): { part: Part; rest: string }[] {
  return page.parts
    .filter(({ text }) => text.startsWith(`${name}: `))
    .map((part) => ({ part, rest: part.text.slice(name.length + 2).trim() }));
}

const tell = (page: Page, line: number, message: string) => page.problems.push({ file: page.file, line, message });
