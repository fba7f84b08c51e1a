// A file of the store that cannot be read: it is named, left as it is, and nothing is started on a guess.
export class DamagedFile extends Error {
  constructor(path: string, cause?: unknown) {
    super(
      `${path} is damaged and was left untouched. Put back this file, or the whole data folder, from a backup ("porchlight restore"), or move the file away to go on without what it held.`,
      { cause },
    );
    this.name = 'DamagedFile';
  }
}
