// Where a message stands in Teams, in the words the store keeps: its activity's id, and a mark of what it shows.
import { hash } from 'node:crypto';
import type { FileMessage, Message } from './card-types.ts';

/** `as`: it is no card of the view, but a file that was asked about, or the form in which its writer's own words stand. */
export type Standing = { id: string; mark: string; as?: Beside };

const besides = ['asked', 'sent', 'declined', 'words'] as const;
type Beside = (typeof besides)[number];

/** The id of a message that may have arrived; nobody told where. */
export const unknownId = '?';
/** Shown in a dialog, which nothing can be changed in later. */
export const dialogId = 'dialog';

export function standing(shown: string): Standing {
  const [id = '', mark = '', named] = shown.split(' ');
  const as = besides.find((one) => one === named);
  return { id, mark, ...(as ? { as } : {}) };
}

export const shownAs = ({ id, mark, as }: Standing): string => `${id} ${mark}${as ? ` ${as}` : ''}`;

export const markOf = (message: Message | FileMessage): string =>
  hash('sha256', JSON.stringify(message), 'base64url').slice(0, 16);

/** Whether it can be changed in place. */
export const isMessage = ({ id }: Standing): boolean => ![unknownId, dialogId, ''].includes(id);
