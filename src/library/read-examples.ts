// The lines of content/moves alone, read fast: hearing needs them at once, and the rest of the content not at all.
// Whether they are in order is for the content check (read-moves.ts); what cannot be read here is left out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MoveExample } from '../core/hear/example.ts';
import { moves } from '../core/hear/move.ts';
import { readWeights, type Weights } from '../core/hear/weights.ts';
import { readFolder } from './folder.ts';
import { readTags } from './tags.ts';

/** Every example of content/moves, a later root's file replacing ours of the same name. */
export function readExamples(roots: string[]): MoveExample[] {
  return readFolder(roots, 'moves', []).flatMap(({ file, text }) => {
    if (text === undefined) return [];
    const plain = text.replaceAll('\r\n', '\n');
    const head = /^---[ \t]*\n[\s\S]*?\n---[ \t]*\n/.exec(plain)?.[0] ?? '';
    const name = /^move:[ \t]*(\S+)/m.exec(head)?.[1] ?? file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
    const move = moves.find((known) => known === name);
    return move ? linesOf(plain.slice(head.length)).map((line) => ({ ...line, move })) : [];
  });
}

type Line = Omit<MoveExample, 'move'>;

function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  let previous = '';
  for (const row of body.split('\n')) {
    const heading = /^##\s+(.*)$/.exec(row)?.[1];
    if (heading !== undefined) previous = /^After: *(\S.*?)\s*$/.exec(heading)?.[1] ?? '';
    const bullet = /^[-*+]\s+(.*)$/.exec(row)?.[1];
    if (bullet !== undefined) lines.push(lineOf(bullet, previous));
  }
  return lines;
}

function lineOf(bullet: string, previous: string): Line {
  const { rest, tags } = readTags(bullet);
  const { form, stance, function: purpose } = tags;
  return {
    text: rest,
    previous,
    ...(form && { form: form[0] as Line['form'] }), // the content check has looked at the words
    ...(stance && { stance: stance[0] as Line['stance'] }),
    ...(purpose && { function: purpose[0] as Line['function'] }),
  };
}

/** @throws Error when they are missing or damaged; "npm run train" makes them */
export function readTrained(root: string): Weights {
  return readWeights(readFileSync(join(root, 'moves', 'weights.bin')));
}
