// A file of at most 200 documents of one drawer, kept with lowdb.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { Shelf, Stored } from '../../app/ports.ts';
import type { FileSystem } from './file-system.ts';
import { safeFile } from './safe-file.ts';

/** A document on disk; `order` as a number. */
export type Document = Omit<Stored, 'order'> & { order: number; until?: string | undefined };

const segmentSize = 200;

/** Document number n of a drawer lies in segment number `segmentOf(n)`, both counted from 1. */
export const segmentOf = (order: number) => Math.ceil(order / segmentSize);

export const documentSchema = z.object({
  id: z.string(),
  version: z.number(),
  owner: z.string(),
  at: z.string(),
  order: z.number(),
  value: z.unknown(),
  until: z.string().optional(),
});

/** `created` counts the documents ever made in the drawer up to this segment's last, also those removed since. */
const segmentSchema = z.object({ shape: z.literal(1), created: z.number(), documents: z.array(documentSchema) });
type SegmentFile = z.infer<typeof segmentSchema>;

export type Segment = { documents: Map<string, Document>; created: number; file: Low<SegmentFile> };

export const segmentName = /^(\d{6})\.json$/;
export const drawerName = /^[0-9a-f]{40}$/;

/** Owners may hold any text, so their folder is named by its hash; the documents themselves name the owner. */
export function drawerFolder(data: string, shelf: Shelf, owner: string): string {
  return join(data, shelf, createHash('sha256').update(owner).digest('hex').slice(0, 40));
}

/** The numbers of a drawer's segments, oldest first. */
export async function segmentsIn(folder: string, files: FileSystem): Promise<number[]> {
  return (await files.list(folder)).flatMap((name) => Number(segmentName.exec(name)?.[1] ?? 0) || []);
}

/** @throws DamagedFile when it is there and cannot be read */
export async function openSegment(folder: string, number: number, files: FileSystem): Promise<Segment> {
  const path = join(folder, `${String(number).padStart(6, '0')}.json`);
  const empty: SegmentFile = { shape: 1, created: (number - 1) * segmentSize, documents: [] };
  const file = new Low(safeFile(path, files, segmentSchema.parse), empty);
  await file.read();
  const documents = new Map(file.data.documents.map((document) => [document.id, document]));
  return { documents, created: file.data.created, file };
}

/** Writes the segment as it is now. */
export async function saveSegment({ documents, created, file }: Segment): Promise<void> {
  file.data = { shape: 1, created, documents: [...documents.values()].sort((a, b) => a.order - b.order) };
  await file.write().finally(() => {
    file.data.documents = []; // the map is the copy in memory
  });
}
