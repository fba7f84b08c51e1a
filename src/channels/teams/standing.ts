// Where a message stands in Teams, in the words the store keeps: its activity's id, and a mark of what it shows.
import { hash } from 'node:crypto';
import type { FileMessage, Message } from './card-types.ts';

/** `file`: what became of the question whether a file may be sent. */
export type Standing = { id: string; mark: string; file?: FileEnd };

const ends = ['asked', 'sent', 'declined'] as const;
type FileEnd = (typeof ends)[number];

/** The id of a message that may have arrived; nobody told where. */
export const unknownId = '?';
/** Shown in a dialog, which nothing can be changed in later. */
export const dialogId = 'dialog';

export function standing(shown: string): Standing {
  const [id = '', mark = '', ended] = shown.split(' ');
  const file = ends.find((one) => one === ended);
  return { id, mark, ...(file ? { file } : {}) };
}

export const shownAs = ({ id, mark, file }: Standing): string => `${id} ${mark}${file ? ` ${file}` : ''}`;

export const markOf = (message: Message | FileMessage): string =>
  hash('sha256', JSON.stringify(message), 'base64url').slice(0, 16);

/** Whether it can be changed in place. */
export const isMessage = ({ id }: Standing): boolean => ![unknownId, dialogId, ''].includes(id);
