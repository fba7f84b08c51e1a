// Reads content/ whole: either everything is right, or every problem is named.
import type { Content, KindOfVisit, Origin, Passage, Source } from '../core/content.ts';
import { visitKinds } from '../core/visit.ts';
import { type ContentFile, checkRoots, readFile, readFolder } from './folder.ts';
import { type Page, readPage } from './page.ts';
import { ContentProblems, inOrder, type Problem } from './problem.ts';
import { checkCare, readCare } from './read-care.ts';
import { checkTwoMoves, readMove } from './read-moves.ts';
import { type Known, passageSchemas, readPassage } from './read-passage.ts';
import { readQuestions } from './read-questions.ts';
import { readSheet, readThemes } from './read-reflection.ts';
import { scenariosIn } from './read-scenarios.ts';
import { paragraphsOf, readSource } from './read-source.ts';
import { readAlikeGroups, readKind, readTopics, readWords } from './read-words.ts';

/**
 * @param roots content folders, ours first; a file in a later one replaces ours of the same name
 * @throws ContentProblems with every problem found
 */
export function readContent(roots: string[]): Content {
  const problems: Problem[] = [];
  checkRoots(roots, problems);
  const toPage = ({ file, text }: ContentFile) => readPage(file, text, problems);
  const folder = (name: string) => readFolder(roots, name, problems).map(toPage);
  const single = (name: string) => toPage(readFile(roots, name, problems));

  const sourcePages = folder('sources');
  const sources = sourcePages.flatMap((page) => readSource(page) ?? []);
  const topics = readTopics(single('topics.md'));
  const visitPages = folder('visits');
  const kinds = visitPages.flatMap((page) => readKind(page) ?? []);
  const alike = readAlikeGroups(single('alike.md'));
  const words = readWords(single('words.md'));
  const known: Known = {
    paragraphs: new Set(sources.flatMap(paragraphsOf)),
    sources: sourcePages.map(idOf),
    unread: sourcePages.map(idOf).filter((id) => !sources.some((source) => source.id === id)),
    schemas: passageSchemas(topics.map(idOf)),
  };
  const passagePages = origins.flatMap((origin) => folder(folders[origin]).map((page) => ({ page, origin })));
  const passages = passagePages.flatMap(({ page, origin }) => readPassage(page, origin, known) ?? []);

  checkTwoMoves(folder('moves').map((page) => ({ page, examples: readMove(page) })));
  const paragraphs = known.unread.length > 0 ? new Set<string>() : known.paragraphs;
  const scenarios = scenariosIn(roots, paragraphs, problems);
  const sheets = folder('reflection').flatMap((page) => readSheet(page, paragraphs) ?? []);
  const themes = readThemes(single('themes.md'));
  const carePages = folder('care');
  const care = carePages.flatMap((page) => readCare(page) ?? []);
  // What is missing can be told only when every card could be read.
  if (care.length === carePages.length) checkCare(care, roots[0] ?? '', problems);
  const bank = folder('questions').map((page) => readQuestions(page, { ...known, topics: topics.map(idOf) }));
  const questions = bank.flatMap((file) => file.questions);
  const insteads = bank.flatMap((file) => file.insteads);
  checkKinds(visitPages.map(idOf), roots[0] ?? '', problems);
  checkLeads(visitPages, kinds, new Set(passagePages.map(({ page }) => page.id)), problems);
  // Which paragraphs nobody restates can be told only when every passage could be read.
  if (passages.length === passagePages.length) checkCovered(sourcePages, sources, passages, problems);
  checkTwice(passagePages, problems);
  if (problems.length > 0 || !words) throw new ContentProblems(inOrder(problems));
  return { sources, passages, topics, kinds, scenarios, sheets, themes, questions, insteads, alike, words, care };
}

const origins = ['guidance', 'safety', 'resource'] as const;
const folders = { guidance: 'guidance', safety: 'safety', resource: 'resources' } as const;

const idOf = ({ id }: { id: string }) => id;

/** Paragraph ids that at least one passage restates, in the order of the documents. */
export function coveredParagraphs({ sources, passages }: Pick<Content, 'sources' | 'passages'>): string[] {
  const restated = new Set(passages.flatMap(({ from }) => from));
  return sources.flatMap(paragraphsOf).filter((id) => restated.has(id));
}

function checkKinds(present: string[], root: string, problems: Problem[]): void {
  for (const kind of visitKinds.filter((candidate) => !present.includes(candidate))) {
    const file = `${root}/visits/${kind}.md`;
    problems.push({ file, line: 1, message: 'This kind of visit has no file. Add it; visits/_template.md shows how.' });
  }
}

function checkLeads(pages: Page[], kinds: KindOfVisit[], known: ReadonlySet<string>, problems: Problem[]): void {
  for (const { id, lead } of kinds) {
    const page = pages.find((candidate) => candidate.id === id);
    for (const missing of lead.filter((passage) => !known.has(passage))) {
      const message = `"${missing}" is not a passage. Name a file of guidance/, safety/ or resources/ without its ".md".`;
      problems.push({ file: page?.file ?? id, line: page?.front.lines.lead ?? 1, message });
    }
  }
}

function checkCovered(pages: Page[], sources: Source[], passages: Passage[], problems: Problem[]): void {
  const covered = new Set(coveredParagraphs({ sources, passages }));
  for (const page of pages) {
    const source = sources.find(({ id }) => id === page.id);
    source?.parts.forEach(({ paragraphs }, index) => {
      const missing = paragraphs.filter((number) => !covered.has(`${page.id}:${number}`));
      if (missing.length === 0) return;
      const message = `No passage restates ${missing.map((number) => `${page.id}:${number}`).join(', ')}. Write one, or take the number out.`;
      problems.push({ file: page.file, line: page.parts[index]?.line ?? 1, message });
    });
  }
}

/** A guidance passage, a safety note and a resource must not share an id: stored visits and links name them by it. */
function checkTwice(pages: { page: Page; origin: Origin }[], problems: Problem[]): void {
  const seen = new Map<string, string>();
  for (const { page, origin } of pages) {
    const { id, file } = page;
    const other = seen.get(id);
    if (other) {
      const message = `"${id}" is also the name of a file in ${other}/. Rename one of them.`;
      problems.push({ file, line: 1, message });
    }
    seen.set(id, folders[origin]);
  }
}
