// A backup: one line a document, a first line that says what it is, and a last one that says it is whole.
import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import { type Kept, type Store, shelves } from '../app/ports.ts';
import { createSum, type Sum } from './copy.ts';
import { linesOf } from './lines.ts';

const headSchema = z.object({ porchlight: z.literal('backup'), shape: z.literal(1), at: z.string() });
const footSchema = z.object({ documents: z.number(), hash: z.string() });
const documentSchema = z.object({
  shelf: z.enum(shelves),
  owner: z.string(),
  id: z.string(),
  version: z.number(),
  at: z.string(),
  value: z.unknown(),
  until: z.string().optional(),
});

/** A backup that cannot be used. Its message says what to do. */
export class BadBackup extends Error {}

/** The lines of a backup of a store, sealed values as they are. */
export async function* backupLines(store: Store, at: string): AsyncGenerator<string> {
  yield JSON.stringify({ porchlight: 'backup', shape: 1, at });
  const sum = createSum();
  for await (const document of store.all()) {
    sum.add(document);
    yield JSON.stringify(document);
  }
  yield JSON.stringify(sum.result());
}

/** Writes the lines to a file that is there whole or not at all, readable by its owner alone. */
export async function writeBackup(file: string, lines: AsyncIterable<string>): Promise<Sum> {
  if (existsSync(file)) throw new BadBackup(`${file} is there already and was left as it is. Name another file.`);
  const temporary = `${file}.${process.pid}.part`;
  const handle = await open(temporary, 'wx', 0o600).catch((error: unknown) => refuse(error, cannotWrite(file)));
  try {
    let last = '';
    for await (const line of lines) {
      await handle.write(`${line}\n`);
      last = line;
    }
    const foot = footSchema.safeParse(parseLine(last));
    if (!foot.success) throw new BadBackup('The backup broke off before its end. Nothing was written; try again.');
    await handle.sync();
    await handle.close();
    await rename(temporary, file);
    return foot.data;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    return refuse(error, cannotWrite(file));
  }
}

/**
 * The documents of a backup, after the whole file was checked once.
 * @throws BadBackup before the first document when the file is not a whole backup
 */
export async function* readBackup(file: string): AsyncGenerator<Kept> {
  await checkBackup(file);
  for await (const line of documentLines(file)) yield toKept(line, file);
}

async function checkBackup(file: string): Promise<void> {
  const sum = createSum();
  let foot: unknown;
  let count = 0;
  for await (const line of linesIn(file)) {
    const json = parseLine(line);
    if (count++ === 0) {
      if (!headSchema.safeParse(json).success) throw new BadBackup(`${file} is not a Porchlight backup.`);
    } else if (footSchema.safeParse(json).success && !documentSchema.safeParse(json).success) foot = json;
    else sum.add(toKept(json, file));
  }
  const { documents, hash } = sum.result();
  const told = footSchema.safeParse(foot);
  if (!told.success || told.data.documents !== documents || told.data.hash !== hash) {
    throw new BadBackup(`${file} is not whole: it was cut short or changed. Nothing was restored; use another backup.`);
  }
}

async function* documentLines(file: string): AsyncGenerator<unknown> {
  for await (const line of linesIn(file)) {
    const json = parseLine(line);
    if (documentSchema.safeParse(json).success) yield json;
  }
}

async function* linesIn(file: string): AsyncGenerator<string> {
  try {
    yield* linesOf(createReadStream(file));
  } catch (error) {
    refuse(error, (code) => `${file} cannot be read (${code}). Nothing was restored; name a file that backup wrote.`);
  }
}

const cannotWrite = (file: string) => (code: string) =>
  `${file} cannot be written (${code}). Name a file in a folder that exists, may be written to and has room.`;

/** What the disk refuses is said in a sentence; anything else stays what it is. */
function refuse(error: unknown, sentence: (code: string) => string): never {
  const fromDisk = error instanceof Error && 'syscall' in error && 'code' in error;
  throw fromDisk ? new BadBackup(sentence(String(error.code)), { cause: error }) : error;
}

function toKept(json: unknown, file: string): Kept {
  const document = documentSchema.safeParse(json);
  if (!document.success)
    throw new BadBackup(`${file} holds a line that is no document. Nothing was restored; use another backup.`);
  const { until, value, ...rest } = document.data;
  return { ...rest, value, ...(until ? { until } : {}) };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
