// Puts the parts together for a command: content, store, door.
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Door, openDoor } from '../app/door.ts';
import type { Library, Log, Ports } from '../app/ports.ts';
import type { Settings } from '../config.ts';
import { guard } from '../core/privacy.ts';
import { openLibrary } from '../library/open-library.ts';
import { memoryStore } from '../stores/memory.ts';

const clock = () => new Date().toISOString();
const ids = () => randomBytes(15).toString('base64url').replaceAll(/[-_]/g, 'x');

/** Our content, then the agency's own. */
export function contentRoots({ CONTENT_DIR }: Settings): string[] {
  const ours = fileURLToPath(new URL('../../content', import.meta.url));
  return CONTENT_DIR ? [ours, CONTENT_DIR] : [ours];
}

/** @throws ContentProblems with every problem found */
export function libraryFor(settings: Settings): Library {
  return openLibrary(contentRoots(settings));
}

export function openParts(settings: Settings): { ports: Ports; door: Door } {
  const ports: Ports = { store: memoryStore(clock), library: libraryFor(settings), guard, clock, ids, log };
  return { ports, door: openDoor(ports) };
}

const log: Log = {
  warn: (event, ids) => process.stderr.write(`${line('warn', event, ids)}\n`),
  error: (event, error, ids) => process.stderr.write(`${line('error', event, { ...ids, error: nameOf(error) })}\n`),
};

const line = (level: string, event: string, ids: Record<string, string | number>) =>
  JSON.stringify({ level, time: clock(), event, ...ids });

/** The error's name and the first place in our code, never its message: that may hold what someone typed. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = /\((?:file:\/\/)?[^()]*?dist\/([^()]+)\)/.exec(error.stack ?? '')?.[1];
  return place ? `${error.name} at ${place}` : error.name;
}
