// One content file, read with the one grammar all content shares; whatever lies outside it becomes a problem with its line.
import type { Heading, List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { readTags, type Tags } from './tags.ts';

export type Text = { text: string; line: number };
export type Bullet = Text & { tags: Tags };
export type Part = Text & { tags: Tags; paragraphs: Text[]; bullets: Bullet[] };

/** A file as its author sees it: front matter, an introduction, and `##` parts. */
export type Page = {
  file: string;
  id: string;
  front: FrontMatter;
  intro: Text[];
  introBullets: Bullet[];
  parts: Part[];
  problems: Problem[];
};

const largestFile = 100_000;

/** `problems` collects what is wrong, here and in whatever reads the page later. */
export function readPage(file: string, content: string, problems: Problem[]): Page {
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const { front, body, problems: inFront } = readFrontMatter(file, content);
  problems.push(...inFront);
  const page: Page = { file, id, front, intro: [], introBullets: [], parts: [], problems };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    refuse(page, 1, `The file's name is its id: use small letters, digits and hyphens, such as "first-visit.md".`);
  }
  if (content.length > largestFile) {
    refuse(page, 1, `The file is longer than ${largestFile} characters. Split it.`);
    return page;
  }
  for (const node of fromMarkdown(body).children) place(page, node);
  return page;
}

function place(page: Page, node: RootContent): void {
  const part = page.parts.at(-1);
  switch (node.type) {
    case 'heading':
      placeHeading(page, node);
      return;
    case 'paragraph':
      (part?.paragraphs ?? page.intro).push({ text: plainText(page, node.children), line: lineOf(node) });
      return;
    case 'list':
      placeList(page, node, part?.bullets ?? page.introBullets);
      return;
    default:
      refuse(page, lineOf(node), `${nameOf(node)} cannot stand here. Use "##" headings, paragraphs and "-" bullets.`);
  }
}

function placeHeading(page: Page, node: Heading): void {
  const line = lineOf(node);
  if (node.depth !== 2) refuse(page, line, 'Only headings of the second level ("## …") are used here. Write "##".');
  const { text, tags } = tagged(page, plainText(page, node.children), line);
  page.parts.push({ text, tags, line, paragraphs: [], bullets: [] });
}

function placeList(page: Page, list: List, bullets: Bullet[]): void {
  if (list.ordered) refuse(page, lineOf(list), 'A numbered list cannot stand here. Start each line with "-".');
  for (const item of list.children) {
    const paragraph = onlyParagraph(item);
    if (paragraph) {
      const line = lineOf(item);
      bullets.push({ line, ...tagged(page, plainText(page, paragraph.children), line) });
    } else {
      refuse(
        page,
        lineOf(item),
        'A bullet holds one paragraph and nothing else. Take the rest out, or make it a bullet.',
      );
    }
  }
}

function onlyParagraph(item: ListItem) {
  const [first, ...rest] = item.children;
  return first?.type === 'paragraph' && rest.length === 0 ? first : undefined;
}

function tagged(page: Page, text: string, line: number): { text: string; tags: Tags } {
  const { rest, tags, problem } = readTags(text);
  if (problem) refuse(page, line, problem);
  return { text: rest, tags };
}

function plainText(page: Page, nodes: PhrasingContent[]): string {
  return nodes.map((node) => phrase(page, node)).join('');
}

function phrase(page: Page, node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll(/\s*\n\s*/g, ' ');
    case 'emphasis':
    case 'strong':
      return plainText(page, node.children);
    case 'link':
      return linkText(plainText(page, node.children), node.url);
    case 'break':
      return ' ';
    default:
      refuse(page, lineOf(node), `${nameOf(node)} cannot stand here. Use plain words, **bold**, *italic* or a link.`);
      return '';
  }
}

const linkText = (text: string, url: string) => (text === url || !text ? url : `${text} (${url})`);

const names: Partial<Record<Nodes['type'], string>> = {
  html: 'HTML',
  code: 'A code block',
  inlineCode: 'Code',
  blockquote: 'A quotation block',
  thematicBreak: 'A rule ("---")',
  image: 'A picture',
  definition: 'A link definition',
};
const nameOf = (node: Nodes) => names[node.type] ?? `"${node.type}"`;
const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

function refuse(page: Page, line: number, message: string): void {
  page.problems.push({ file: page.file, line, message });
}
