// Review: what was shared with a supervisor, read and answered; and who supervises whom. By the names of presses.
import { closeAnswers, fillEntry, readAnswers } from './review/answer.ts';
import { askToEnd, clearShares, clearSharesDeed, end } from './review/end-supervision.ts';
import { accept, askForName, decline, nameFormId, nameOrAsk, setSupervisor } from './review/name-supervisor.ts';
import { showSupervision } from './review/overview.ts';
import { showDone, showQueue } from './review/queue.ts';
import { pressEntry } from './review/read-entry.ts';
import { shareOrAsk } from './review/share-entry.ts';
import { showTeamThemes } from './review/themes.ts';
import { showWhoRead } from './review/who-read.ts';
import { pressTakeBack } from './sharing.ts';
import type { DueDeeds, Openings, Presses } from './turn.ts';
import { answersFormId, entryFormId } from './views/review.ts';

export const reviewPresses: Presses = {
  supervision: (_press, turn) => showSupervision(turn),
  'name-supervisor': nameOrAsk,
  'set-supervisor': setSupervisor,
  'accept-supervision': accept,
  'decline-supervision': decline,
  'end-supervision': askToEnd,
  ended: end,
  share: shareOrAsk,
  'take-back': pressTakeBack,
  queue: showQueue,
  'queue-done': showDone,
  read: pressEntry,
  [entryFormId]: fillEntry,
  'read-answer': readAnswers,
  [answersFormId]: closeAnswers,
  'who-read': showWhoRead,
  'team-themes': (_press, turn) => showTeamThemes(turn),
};

export const reviewOpenings: Openings = { [nameFormId]: askForName };

/** Forms that show what someone else wrote: opened again, they are read again. */
export const reviewReopenings: Presses = { [entryFormId]: pressEntry };

export const reviewDueDeeds: DueDeeds = { [clearSharesDeed]: clearShares };
