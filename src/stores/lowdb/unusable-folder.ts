// The data folder cannot be used as it is: said in a sentence, with what to do.
import { Unavailable } from '../../app/failures.ts';

export class UnusableFolder extends Unavailable {}

const notAllowed = 'Let Porchlight write there, or set DATA_DIR to another folder.';
const sentences: Record<string, string> = {
  EACCES: `may not be written to. ${notAllowed}`,
  EPERM: `may not be written to. ${notAllowed}`,
  EROFS: `lies on a disk that can only be read. ${notAllowed}`,
  ENOSPC: 'lies on a disk that is full. Make room and start again; what was kept is untouched.',
  EDQUOT: 'lies on a disk that is full. Make room and start again; what was kept is untouched.',
  EIO: 'lies on a disk that reports a fault. Have the disk looked at, and restore the last backup elsewhere if need be.',
  ENOENT: 'is not there and cannot be made. Set DATA_DIR to another folder.',
  ENOTDIR: 'is not a folder. Set DATA_DIR to another folder.',
  EEXIST: 'is not a folder. Set DATA_DIR to another folder.',
  EMFILE: 'needs more open files than this process may have. Raise the limit (ulimit -n) and start again.',
};

/** Runs the task; what the disk refuses in it becomes a sentence. @throws UnusableFolder */
export async function withSentences<T>(data: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const sentence = sentences[code];
    throw sentence ? new UnusableFolder(`${data} ${sentence}`, { cause: error }) : error;
  }
}
