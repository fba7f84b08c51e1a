// Guidance, safety notes and resources: the files that give a brief its lines.
import { z } from 'zod';
import { type Fit, type Line, type Origin, type Passage, sections } from '../core/content.ts';
import { companions, countries, goalSteps, roles, type VisitKind, visitKinds } from '../core/visit.ts';
import { filled, one, readFront, readLineTags, some } from './fields.ts';
import type { Bullet, Page } from './page.ts';
import { unknownWord } from './problem.ts';
import { listOf } from './tags.ts';

/** What a passage may refer to. */
export type Known = {
  paragraphs: ReadonlySet<string>;
  sources: string[];
  schemas: ReturnType<typeof passageSchemas>;
};

const fewestHeard = 8;
const mostWordsInLine = 34;
const partNames = ['In the brief', 'Heard as'];

/** Reads one passage; undefined when its head does not fit (the problems stand on the page). */
export function readPassage(page: Page, origin: Origin, known: Known): Passage | undefined {
  checkParts(page, origin);
  const front = readFront(page, origin === 'guidance' ? known.schemas.guidance : known.schemas.own);
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

/** What the head of a file and the tags of a line may say; built once, for all passages share it. */
export function passageSchemas(topics: string[]) {
  const head = {
    title: filled,
    section: one(sections, 'a section of the brief'),
    kinds: kindList,
    topics: some(topics, 'a topic').default([]),
    for: one(['worker', 'family', 'program'], 'a reader').default('worker'),
    steps: stepList,
    roles: some(roles, 'a role').default([]),
    countries: some(countries, 'a country').default([]),
  };
  const tags = {
    section: one(sections, 'a section of the brief').optional(),
    from: z.string().transform(listOf).optional(),
    kind: kindList.default([]),
    topic: some(topics, 'a topic').default([]),
    role: some(roles, 'a role').optional(),
    country: some(countries, 'a country').optional(),
    with: some(companions, 'a person who may be there').default([]),
    step: stepList,
  };
  return { guidance: z.strictObject({ ...head, from: filled }), own: z.strictObject(head), tags: z.strictObject(tags) };
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

function readLine(page: Page, bullet: Bullet, around: Around, { schemas }: Known): Line[] {
  const problem = (message: string) => page.problems.push({ file: page.file, line: bullet.line, message });
  const length = bullet.text.split(/\s+/).length;
  if (length > mostWordsInLine) {
    problem(`This line has ${length} words; a brief is read in a car. Keep it to ${mostWordsInLine} or split it.`);
  }
  const tags = readLineTags(page, bullet.line, bullet.tags, schemas.tags);
  if (!tags) return [];
  const { section = around.section, from = around.from, role = around.fit.roles, country = around.fit.countries } = tags;
  for (const id of from.filter((candidate) => !around.from.includes(candidate))) {
    problem(unknownWord(id, "one of this passage's own paragraphs", around.from));
  }
  const narrowing = { kinds: tags.kind, steps: tags.step, roles: role, countries: country };
  const fit: Fit = { ...fitOf(narrowing), topics: tags.topic, companions: tags.with };
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
