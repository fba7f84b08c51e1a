// Which failures a command tells to the person as they are.
import { Unavailable } from '../app/failures.ts';
import { SettingsProblems } from '../config.ts';
import { ContentProblems } from '../library/problem.ts';
import { BadBackup } from '../stores/backup.ts';
import { KeyProblem } from '../stores/keys.ts';
import { DamagedFile } from '../stores/lowdb/damaged-file.ts';
import { FolderInUse } from '../stores/lowdb/lock.ts';
import { CommandMistake } from './command-mistake.ts';

/** Failures whose message says what happened and what to do. */
export function isForPeople(error: unknown): error is Error {
  const told = [ContentProblems, SettingsProblems, CommandMistake, BadBackup, KeyProblem, FolderInUse, DamagedFile];
  return [...told, Unavailable].some((kind) => error instanceof kind);
}
