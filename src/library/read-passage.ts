// Guidance, safety notes and resources: the files that give a brief its lines.
import { z } from 'zod';
import { anyFit, type Fit, type Line, type Origin, type Passage, sections } from '../core/content.ts';
import { companions, countries, goalSteps, roles, type VisitKind, visitKinds } from '../core/visit.ts';
import { filled, one, readFront, readLineTags, some } from './fields.ts';
import type { Bullet, Page } from './page.ts';
import { unknownWord } from './problem.ts';
import { listOf } from './tags.ts';

/** What a passage may refer to. `unread` are the documents whose paragraphs could not be read. */
export type Known = {
  paragraphs: ReadonlySet<string>;
  sources: string[];
  unread: string[];
  schemas: ReturnType<typeof passageSchemas>;
};

const fewestHeard = 8;
const mostWordsInLine = 34;
const partNames = ['In the brief', 'Heard as'];

/** Reads one passage; undefined when its head does not fit (the problems stand on the page). */
export function readPassage(page: Page, origin: Origin, known: Known): Passage | undefined {
  if (page.unread) return undefined;
  checkParts(page, origin);
  const front = readFront(page, origin === 'guidance' ? known.schemas.guidance : known.schemas.own);
  const from = origin === 'guidance' ? readFrom(page, known) : [`${origin}:${page.id}`];
  const fit: Fit = front
    ? { ...fitOf(front), topics: front.topics, states: 'states' in front ? front.states : [], companions: [] }
    : anyFit;
  const around = { from, section: front?.section ?? 'open', fit };
  const lines = bulletsOf(page, 'In the brief').flatMap((bullet) => readLine(page, bullet, around, known));
  if (!front) return undefined; // only now, so that the problems of its lines are told as well
  const { title, section, for: audience } = front;
  return {
    id: page.id,
    origin,
    title,
    from,
    section,
    audience,
    fit,
    text: page.intro.map(({ text }) => text),
    lines,
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
    topics: some(topics, 'a topic we know').default([]),
    for: one(['worker', 'family', 'program'], 'a reader we know').default('worker'),
    steps: stepList,
    roles: some(roles, 'a role we know').default([]),
    countries: some(countries, 'a country we know').default([]),
  };
  const states = z.string().toLowerCase().transform(listOf).default([]);
  const tags = {
    section: one(sections, 'a section of the brief').optional(),
    from: z.string().transform(listOf).optional(),
    kind: kindList.default([]),
    topic: some(topics, 'a topic we know').default([]),
    role: some(roles, 'a role we know').optional(),
    country: some(countries, 'a country we know').optional(),
    with: some(companions, 'a person who may be there').default([]),
    step: stepList,
  };
  return {
    guidance: z.strictObject({ ...head, from: filled }),
    own: z.strictObject({ ...head, states }),
    tags: z.strictObject(tags),
  };
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

function readFrom(page: Page, { paragraphs, sources, unread }: Known): string[] {
  const line = page.front.lines.from ?? 1;
  const ids = listOf(page.front.values.from ?? '');
  for (const id of ids.filter((candidate) => !paragraphs.has(candidate) && !unread.includes(documentOf(candidate)))) {
    page.problems.push({ file: page.file, line, message: unknownParagraph(id, sources) });
  }
  if (ids.length > 3) {
    page.problems.push({ file: page.file, line, message: 'A passage restates at most three paragraphs. Split it.' });
  }
  return ids;
}

function unknownParagraph(id: string, sources: string[]): string {
  const source = documentOf(id);
  if (!sources.includes(source)) return unknownWord(source, 'a document we know', sources);
  return `"${id}" is not a paragraph listed in sources/${source}.md. Correct the number, or add it there.`;
}

const documentOf = (id: string) => id.split(':')[0] ?? '';

type Around = { from: string[]; section: Line['section']; fit: Fit };

function readLine(page: Page, bullet: Bullet, around: Around, { schemas }: Known): Line[] {
  const problem = (message: string) => page.problems.push({ file: page.file, line: bullet.line, message });
  const length = bullet.text.split(/\s+/).length;
  if (length > mostWordsInLine) {
    problem(
      `This line has ${length} words, too many to take in at a door. Keep it to ${mostWordsInLine}, or split it.`,
    );
  }
  const tags = readLineTags(page, bullet.line, bullet.tags, schemas.tags);
  if (!tags) return [];
  const {
    section = around.section,
    from = around.from,
    role = around.fit.roles,
    country = around.fit.countries,
  } = tags;
  const elsewhere = around.from.length === 0 ? [] : from.filter((id) => !around.from.includes(id));
  for (const id of elsewhere) {
    problem(unknownWord(id, "one of this passage's own paragraphs", around.from));
  }
  const narrowing = { kinds: tags.kind, steps: tags.step, roles: role, countries: country };
  const fit: Fit = { ...fitOf(narrowing), topics: tags.topic, states: [], companions: tags.with };
  return [{ text: bullet.text, section, sources: from, fit }];
}

function checkParts(page: Page, origin: Origin): void {
  const problem = (line: number, message: string) => page.problems.push({ file: page.file, line, message });
  const strange = page.parts.filter(({ text }) => !partNames.includes(text));
  for (const part of strange) problem(part.line, unknownWord(part.text, 'a heading we know', partNames));
  for (const part of page.parts.filter((candidate) => partOf(page, candidate.text) !== candidate)) {
    problem(part.line, `The heading "${part.text}" stands twice. Put its bullets under the first one.`);
  }
  for (const { line } of [...page.introBullets, ...page.parts.flatMap(({ paragraphs }) => paragraphs)]) {
    problem(line, 'Nobody would see this: paragraphs stand above the first "##" heading, bullets below one. Move it.');
  }
  if (page.intro.length === 0) problem(1, 'The passage itself is missing. Write it below the head of the file.');
  if (strange.length > 0) return; // what seems missing may stand under a misspelled heading
  if (bulletsOf(page, 'In the brief').length === 0) {
    problem(1, 'No line for the brief was found. Add a heading "## In the brief" with at least one bullet.');
  }
  const heard = bulletsOf(page, 'Heard as').length;
  if (origin === 'guidance' && heard < fewestHeard) {
    problem(partOf(page, 'Heard as')?.line ?? 1, tooFewHeard(heard));
  }
}

const tooFewHeard = (count: number) =>
  count === 0
    ? `The ways staff would put this are missing. Add a heading "## Heard as" with at least ${fewestHeard} bullets.`
    : `With fewer than ${fewestHeard} lines here, staff will not find this passage. Add ${fewestHeard - count} or more, as they would put it.`;

const partOf = (page: Page, name: string) => page.parts.find(({ text }) => text === name);
const bulletsOf = (page: Page, name: string): Bullet[] => partOf(page, name)?.bullets ?? [];
