// Where a message stands in Teams, in the words the store keeps: its activity's id, and a mark of what it shows.
import { hash } from 'node:crypto';
import type { Message } from './card-types.ts';

export type Standing = { id: string; mark: string };

/** The id of a message that may have arrived; nobody told where. */
export const unknownId = '?';
/** Shown in a dialog, which nothing can be changed in later. */
export const dialogId = 'dialog';

export function standing(shown: string): Standing {
  const [id = '', mark = ''] = shown.split(' ');
  return { id, mark };
}

export const shownAs = ({ id, mark }: Standing): string => `${id} ${mark}`;

export const markOf = (message: Message): string => hash('sha256', JSON.stringify(message), 'base64url').slice(0, 16);

/** Whether it can be changed in place. */
export const isMessage = ({ id }: Standing): boolean => ![unknownId, dialogId, ''].includes(id);
