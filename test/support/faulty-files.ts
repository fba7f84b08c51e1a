// A disk on which chosen calls fail, as a full, read-only or broken one would make them.
import type { FileSystem, OpenFile } from '../../src/stores/lowdb/file-system.ts';

export type DiskCall = {
  name: 'open' | 'read' | 'list' | 'makeFolder' | 'rename' | 'remove' | 'write' | 'truncate' | 'sync' | 'datasync';
  path: string;
};

/**
 * @param fails says with which code a call fails; undefined lets it through. A write that fails leaves half of its text,
 * as a disk does that fills up in the middle of it.
 */
export function faultyFiles(inner: FileSystem, fails: (call: DiskCall) => string | undefined): FileSystem {
  const check = (name: DiskCall['name'], path: string) => {
    const code = fails({ name, path });
    if (code) throw Object.assign(new Error(`${code}: ${name} ${path}`), { code, syscall: name });
  };
  const faultyHandle = (path: string, handle: OpenFile): OpenFile => ({
    async writeFile(text) {
      try {
        check('write', path);
      } catch (error) {
        await handle.writeFile(text.slice(0, Math.ceil(text.length / 2)));
        throw error;
      }
      return handle.writeFile(text);
    },
    async truncate(length) {
      check('truncate', path);
      return handle.truncate(length);
    },
    async sync() {
      check('sync', path);
      return handle.sync();
    },
    async datasync() {
      check('datasync', path);
      return handle.datasync();
    },
    close: () => handle.close(),
  });
  return {
    async open(path, flags, mode) {
      check('open', path);
      return faultyHandle(path, await inner.open(path, flags, mode));
    },
    async read(path) {
      check('read', path);
      return inner.read(path);
    },
    async list(folder) {
      check('list', folder);
      return inner.list(folder);
    },
    async makeFolder(path) {
      check('makeFolder', path);
      return inner.makeFolder(path);
    },
    async rename(from, to) {
      check('rename', to);
      return inner.rename(from, to);
    },
    async remove(path) {
      check('remove', path);
      return inner.remove(path);
    },
  };
}

/** Everything a disk that is full refuses. */
export const takesSpace = ({ name }: DiskCall): boolean => ['open', 'makeFolder', 'write'].includes(name);
