import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { storeContract } from '../contracts/store.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-'));
  folders.push(folder);
  return folder;
}

let last = '';
const open = async (clock: () => string) => {
  last = await freshFolder();
  return openLowdbStore(last, clock);
};
storeContract('lowdb', open, { reopen: (clock) => openLowdbStore(last, clock) });
