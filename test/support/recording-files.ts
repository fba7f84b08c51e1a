// A disk in memory that forgets, at a power cut, whatever was not synced: contents, names and folders.
import { dirname } from 'node:path';
import type { FileSystem, OpenFile } from '../../src/stores/lowdb/file-system.ts';

type Node = { text: string; synced: string };
type Tree = { files: Map<string, Node>; folders: Set<string> };
/** What is on the disk when the power goes, at one moment. */
export type Snapshot = { files: Map<string, string>; folders: Set<string> };

export type RecordingFiles = { files: FileSystem; afterCut(): Snapshot };

const fail = (code: string, path: string) => Object.assign(new Error(`${code}: ${path}`), { code });

/** @param onCall runs after each call that changes something or makes it last */
export function recordingFiles(start?: Snapshot, onCall: (name: string) => void = () => undefined): RecordingFiles {
  const now: Tree = {
    files: new Map([...(start?.files ?? [])].map(([path, text]) => [path, { text, synced: text }])),
    folders: new Set(start?.folders ?? ['/']),
  };
  const lasting: Tree = { files: new Map(now.files), folders: new Set(now.folders) };
  const mustExist = (path: string) => {
    if (!now.folders.has(dirname(path))) throw fail('ENOENT', path);
  };

  /** Names in a folder last when the folder is synced. */
  function syncNames(folder: string): void {
    for (const [path] of lasting.files)
      if (dirname(path) === folder && !now.files.has(path)) lasting.files.delete(path);
    for (const [path, node] of now.files) if (dirname(path) === folder) lasting.files.set(path, node);
    for (const path of now.folders) if (path !== '/' && dirname(path) === folder) lasting.folders.add(path);
  }

  function handleOf(path: string, node: Node | undefined): OpenFile {
    const sync = async () => {
      if (node) node.synced = node.text;
      else syncNames(path);
      onCall('sync');
    };
    return {
      async writeFile(text) {
        if (node) node.text += text;
        onCall('write');
      },
      async truncate(length) {
        if (node) node.text = Buffer.from(node.text).subarray(0, length).toString();
        onCall('truncate');
      },
      sync,
      datasync: sync,
      async close() {},
    };
  }

  const files: FileSystem = {
    async open(path, flags) {
      if (flags === 'r') return handleOf(path, undefined);
      mustExist(path);
      if (flags === 'wx' && now.files.has(path)) throw fail('EEXIST', path);
      const node = now.files.get(path) ?? { text: '', synced: '' };
      now.files.set(path, node);
      onCall('open');
      return handleOf(path, node);
    },
    read: async (path) => now.files.get(path)?.text,
    list: async (folder) =>
      [...now.files.keys(), ...now.folders]
        .filter((path) => path !== '/' && dirname(path) === folder)
        .map((path) => path.slice(folder === '/' ? 1 : folder.length + 1))
        .sort(),
    async makeFolder(path) {
      for (let folder = path; folder !== '/'; folder = dirname(folder)) now.folders.add(folder);
      onCall('makeFolder');
    },
    async rename(from, to) {
      const node = now.files.get(from);
      if (!node) throw fail('ENOENT', from);
      now.files.delete(from);
      now.files.set(to, node);
      onCall('rename');
    },
    async remove(path) {
      now.files.delete(path);
      onCall('remove');
    },
  };

  return {
    files,
    afterCut() {
      const reached = (path: string): boolean => path === '/' || (lasting.folders.has(path) && reached(dirname(path)));
      const kept = [...lasting.files].filter(([path]) => reached(dirname(path)));
      return {
        files: new Map(kept.map(([path, { synced }]) => [path, synced])),
        folders: new Set([...lasting.folders].filter(reached)),
      };
    },
  };
}
