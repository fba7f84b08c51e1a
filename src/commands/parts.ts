// Puts the parts together for a command: content, store, door.
import { randomBytes } from 'node:crypto';
import { type Door, openDoor } from '../app/door.ts';
import type { Library, Ports } from '../app/ports.ts';
import type { Settings } from '../config.ts';
import { openGuard } from '../library/open-guard.ts';
import { openLibrary } from '../library/open-library.ts';
import { contentRoots } from './content-roots.ts';
import { createLog } from './log.ts';
import { openStore } from './open-store.ts';
import { voiceFor } from './voice.ts';

export const clock = () => new Date().toISOString();
const ids = () => randomBytes(15).toString('base64url').replaceAll(/[-_]/g, 'x');

/** @throws ContentProblems with every problem found */
export function libraryFor(settings: Settings): Library {
  return openLibrary(contentRoots(settings));
}

/** `stores` names where things are kept; `alone` says whether nobody else works there. `close` ends the door's work first, then the store. */
export type Parts = { ports: Ports; door: Door; stores: string; alone: boolean; close(): Promise<void> };

export async function openParts(
  settings: Settings,
  ephemeral: boolean,
  senders: Ports['senders'] = {},
): Promise<Parts> {
  const library = libraryFor(settings);
  const guard = openGuard(library.content);
  guard('ready'); // reads the dictionary now, and stops here when it is not the one we know
  const log = createLog();
  const { store, name, alone, close } = await openStore(settings, clock, log, ephemeral);
  const ports: Ports = {
    store,
    library,
    guard,
    clock,
    ids,
    log,
    admins: settings.PORCHLIGHT_ADMINS,
    agencies: settings.PORCHLIGHT_AGENCIES,
    senders,
    ...(await voiceFor(settings, log)),
  };
  const door = openDoor(ports);
  return { ports, door, stores: name, alone, close: () => door.idle().then(close) };
}
