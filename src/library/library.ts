// Reads content/ whole: either everything is right, or every problem is named.
import type { Content, KindOfVisit, Passage, Source } from '../core/content.ts';
import { visitKinds } from '../core/visit.ts';
import { type ContentFile, checkRoots, readFile, readFolder } from './folder.ts';
import { type Page, readPage } from './page.ts';
import { ContentProblems, inOrder, type Problem } from './problem.ts';
import { type Known, passageSchemas, readPassage } from './read-passage.ts';
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
  const single = (name: string) => readFile(roots, name, problems).map(toPage);

  const sourcePages = folder('sources');
  const sources = sourcePages.flatMap((page) => readSource(page) ?? []);
  const topics = single('topics.md').flatMap(readTopics);
  const visitPages = folder('visits');
  const kinds = visitPages.flatMap((page) => readKind(page) ?? []);
  const alike = single('alike.md').flatMap(readAlikeGroups);
  const words = single('words.md').map(readWords)[0];
  const known: Known = {
    paragraphs: new Set(sources.flatMap(paragraphsOf)),
    sources: sources.map(({ id }) => id),
    schemas: passageSchemas(topics.map(({ id }) => id)),
  };
  const passages = (['guidance', 'safety', 'resource'] as const).flatMap((origin) =>
    folder(folders[origin]).flatMap((page) => readPassage(page, origin, known) ?? []),
  );

  checkKinds(
    kinds.map(({ id }) => id),
    roots[0] ?? '',
    problems,
  );
  checkLeads(visitPages, kinds, passages, problems);
  checkCovered(sourcePages, sources, passages, problems);
  checkTwice(passages, problems);
  if (problems.length > 0 || !words) throw new ContentProblems(inOrder(problems));
  return { sources, passages, topics, kinds, alike, words };
}

const folders = { guidance: 'guidance', safety: 'safety', resource: 'resources' } as const;

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

function checkLeads(pages: Page[], kinds: KindOfVisit[], passages: Passage[], problems: Problem[]): void {
  const known = new Set(passages.map(({ id }) => id));
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
function checkTwice(passages: Passage[], problems: Problem[]): void {
  const seen = new Map<string, string>();
  for (const { id, origin } of passages) {
    const other = seen.get(id);
    if (other) {
      const message = `"${id}" is also the name of a file in ${other}. Rename one of them.`;
      problems.push({ file: `${folders[origin]}/${id}.md`, line: 1, message });
    }
    seen.set(id, folders[origin]);
  }
}
