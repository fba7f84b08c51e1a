// Guidance, safety notes and resources: the files that give a brief its lines.
import { z } from 'zod';
import { type Fit, type Line, type Origin, type Passage, sections } from '../core/content.ts';
import { companions, countries, goalSteps, roles, type VisitKind, visitKinds } from '../core/visit.ts';
import { filled, one, readFront, readLineTags, some } from './fields.ts';
import type { Bullet, Page } from './page.ts';
import { unknownWord } from './problem.ts';
import { listOf } from './tags.ts';

export type Known = { topics: string[]; paragraphs: ReadonlySet<string>; sources: string[] };

const fewestHeard = 8;
const mostWordsInLine = 34;
const partNames = ['In the brief', 'Heard as'];

/** Reads one passage; undefined when its head does not fit (the problems stand on the page). */
export function readPassage(page: Page, origin: Origin, known: Known): Passage | undefined {
  checkParts(page, origin);
  const front = readFront(page, headOf(origin, known));
  if (!front) return undefined;
  const { title, section, for: audience } = front;
  const from = origin === 'guidance' ? readFrom(page, known) : [`${origin}:${page.id}`];
  const fit: Fit = { ...fitOf(front), topics: front.topics, companions: [] };
  return {
    id: page.id,
    origin,
    title,
    from,
    section,
    audience,
    fit,
    text: page.intro.map(({ text }) => text),
    lines: bulletsOf(page, 'In the brief').flatMap((bullet) => readLine(page, bullet, { from, section, fit }, known)),
    heard: bulletsOf(page, 'Heard as').map(({ text }) => text),
  };
}

const stepNames = goalSteps.map(String);
const kindList = some([...visitKinds, 'any'], 'a kind of visit');
const stepList = some(stepNames, 'a step').default([]);

function headOf(origin: Origin, { topics }: Known) {
  const head = {
    title: filled,
    from: z.string().optional(),
    section: one(sections, 'a section of the brief'),
    kinds: kindList,
    topics: some(topics, 'a topic').default([]),
    for: one(['worker', 'family', 'program'], 'a reader').default('worker'),
    steps: stepList,
    roles: some(roles, 'a role').default([]),
    countries: some(countries, 'a country').default([]),
  };
  if (origin === 'guidance') return z.strictObject({ ...head, from: filled });
  return z.strictObject({ ...head, from: z.undefined().optional() });
}

type Narrowing = { kinds: string[]; steps: string[]; roles: Fit['roles']; countries: Fit['countries'] };

function fitOf({ kinds, steps, roles, countries }: Narrowing) {
  return {
    kinds: kinds.filter(isVisitKind),
    steps: goalSteps.filter((step) => steps.includes(String(step))),
    roles,
    countries,
  };
}

const isVisitKind = (kind: string): kind is VisitKind => (visitKinds as readonly string[]).includes(kind);

function readFrom(page: Page, { paragraphs, sources }: Known): string[] {
  const line = page.front.lines.from ?? 1;
  const ids = listOf(page.front.values.from ?? '');
  for (const id of ids.filter((candidate) => !paragraphs.has(candidate))) {
    page.problems.push({ file: page.file, line, message: unknownParagraph(id, sources) });
  }
  if (ids.length > 3) {
    page.problems.push({ file: page.file, line, message: 'A passage restates at most three paragraphs. Split it.' });
  }
  return ids;
}

function unknownParagraph(id: string, sources: string[]): string {
  const [source = ''] = id.split(':');
  if (!sources.includes(source)) return unknownWord(source, 'a document', sources);
  return `"${id}" is not a paragraph of guidance in content/sources/${source}.md. Correct the number, or add it there.`;
}

type Around = { from: string[]; section: Line['section']; fit: Fit };

function readLine(page: Page, bullet: Bullet, around: Around, { topics }: Known): Line[] {
  const schema = z.strictObject({
    section: one(sections, 'a section of the brief').default(around.section),
    from: some(around.from, "one of this passage's own paragraphs").default(around.from),
    kind: kindList.default([]),
    topic: some(topics, 'a topic').default([]),
    role: some(roles, 'a role').default(around.fit.roles),
    country: some(countries, 'a country').default(around.fit.countries),
    with: some(companions, 'a person who may be there').default([]),
    step: stepList,
  });
  const length = bullet.text.split(/\s+/).length;
  if (length > mostWordsInLine) {
    const message = `This line has ${length} words; a brief is read in a car. Keep it to ${mostWordsInLine} or split it.`;
    page.problems.push({ file: page.file, line: bullet.line, message });
  }
  const tags = readLineTags(page, bullet.line, bullet.tags, schema);
  if (!tags) return [];
  const { section, from, kind, topic, role, country, step } = tags;
  const fit: Fit = {
    ...fitOf({ kinds: kind, steps: step, roles: role, countries: country }),
    topics: topic,
    companions: tags.with,
  };
  return [{ text: bullet.text, section, sources: from, fit }];
}

function checkParts(page: Page, origin: Origin): void {
  const problem = (line: number, message: string) => page.problems.push({ file: page.file, line, message });
  for (const part of page.parts.filter(({ text }) => !partNames.includes(text))) {
    problem(part.line, unknownWord(part.text, 'a heading', partNames));
  }
  if (page.intro.length === 0) problem(1, 'The passage itself is missing. Write it below the head of the file.');
  if (bulletsOf(page, 'In the brief').length === 0) {
    problem(1, 'No line for the brief was found. Add a heading "## In the brief" with at least one bullet.');
  }
  const heard = bulletsOf(page, 'Heard as').length;
  if (origin === 'guidance' && heard < fewestHeard) {
    problem(
      partOf(page, 'Heard as')?.line ?? 1,
      `"## Heard as" has ${heard} lines; at least ${fewestHeard} are needed, or staff will not find it.`,
    );
  }
}

const partOf = (page: Page, name: string) => page.parts.find(({ text }) => text === name);
const bulletsOf = (page: Page, name: string): Bullet[] => partOf(page, name)?.bullets ?? [];
