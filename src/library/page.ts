// One content file, read with the one grammar all content shares; whatever lies outside it becomes a problem with its line.
import type { Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { braceProblem, readTags, type Tags } from './tags.ts';

type Text = { text: string; line: number };
export type Bullet = Text & { tags: Tags };
export type Part = Text & { tags: Tags; paragraphs: Text[]; bullets: Bullet[] };

/**
 * A file as its author sees it: front matter, an introduction, and `##` parts.
 * `unread` when only its name is known; why is told already, and nothing else can be said about it.
 */
export type Page = {
  file: string;
  id: string;
  unread: boolean;
  /** Whether *emphasis* keeps its asterisks, as looks and gestures do. */
  keepsEmphasis: boolean;
  front: FrontMatter;
  intro: Text[];
  introBullets: Bullet[];
  parts: Part[];
  problems: Problem[];
};

const largestFile = 100_000;

/** `problems` collects what is wrong, here and in whatever reads the page later. */
export function readPage(file: string, content: string | undefined, problems: Problem[], keepsEmphasis = false): Page {
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const front: FrontMatter = { values: {}, lines: {}, broken: true };
  const page: Page = { file, id, unread: true, keepsEmphasis, front, intro: [], introBullets: [], parts: [], problems };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    refuse(page, 1, `The file's name is its id: use small letters, digits and hyphens, such as "first-visit.md".`);
  }
  if (content === undefined) return page;
  if (content.length > largestFile) {
    refuse(page, 1, `The file is longer than ${largestFile} characters. Split it.`);
    return page;
  }
  const read = readFrontMatter(file, content);
  problems.push(...read.problems);
  if (read.body === undefined) return page;
  page.unread = false;
  page.front = read.front;
  for (const node of fromMarkdown(read.body).children) place(page, node);
  return page;
}

function place(page: Page, node: RootContent): void {
  const part = page.parts.at(-1);
  switch (node.type) {
    case 'heading':
      placeHeading(page, node);
      return;
    case 'paragraph':
      placeParagraph(page, node, part?.paragraphs ?? page.intro);
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
  if (node.depth === 1 && page.parts.length === 0) return; // the file's title, written once more
  const { text, tags } = tagged(page, plainText(page, node.children), line);
  page.parts.push({ text, tags, line, paragraphs: [], bullets: [] });
}

function placeParagraph(page: Page, node: Paragraph, texts: Text[]): void {
  const text = plainText(page, node.children);
  const { problem } = braceProblem(text);
  if (problem) refuse(page, lineOf(node), problem);
  texts.push({ text, line: lineOf(node) });
}

function placeList(page: Page, list: List, bullets: Bullet[]): void {
  if (list.ordered) refuse(page, lineOf(list), 'A numbered list cannot stand here. Start each line with "-".');
  for (const item of list.children) placeBullet(page, item, bullets);
}

function placeBullet(page: Page, item: ListItem, bullets: Bullet[]): void {
  const [first, second] = item.children;
  if (!first) refuse(page, lineOf(item), 'This bullet is empty. Write something after it, or take it out.');
  const line = lineOf(item);
  const stray = first?.type === 'paragraph' ? second : first;
  if (stray) refuse(page, lineOf(stray), 'A bullet holds one paragraph. Make this a bullet of its own, not indented.');
  if (first?.type === 'paragraph') bullets.push({ line, ...tagged(page, plainText(page, first.children), line) });
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
      return page.keepsEmphasis ? `*${plainText(page, node.children)}*` : plainText(page, node.children);
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
  code: 'A code block, or a line that begins with four spaces,',
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
