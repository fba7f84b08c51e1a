// What can go wrong between us and the database, and what is said of it.
import { Unavailable } from '../../app/failures.ts';
import { NewerSchema } from './migrations.ts';

/** The database is away, refuses us, or is not for this program. `cause` is what was reported. */
export class StoreUnavailable extends Unavailable {}

const lostConnection = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01', // the server is being shut down
  '57P02', // another of its processes crashed
  '57P03', // it is starting up
  '25P03', // idle in a transaction for too long
  '53300', // too many connections
]);
const refusedWork = new Set([
  '57014', // a statement took too long
  '25006', // it only reads at present, as a stand-by does
  '53100', // its disk is full
  '53200', // it is out of memory
]);
const contention = new Set(['40001', '40P01']);

/** What pg says of a connection without giving it a code. */
const lostInWords =
  /Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|Query read timeout|timeout expired/;

/** The server did not answer in time; nothing more will come over this connection. */
export const isSilence = (error: unknown): boolean => error instanceof Error && error.message === 'Query read timeout';

/** The connection was lost, or never made. */
export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  if (lostConnection.has(code) || /^08/.test(code)) return true;
  return code === '' && error instanceof Error && lostInWords.test(error.message);
}

/** Worth another try: nothing was changed, and it may go well now. */
export const mayPass = (error: unknown): boolean => isAway(error) || contention.has(codeOf(error));

/** A failure while running, as it is said to a person. What is not the database's state stays as it is: a bug. */
export function runningFailure(error: unknown): unknown {
  if (error instanceof StoreUnavailable || !(mayPass(error) || refusedWork.has(codeOf(error)))) return error;
  return new StoreUnavailable(
    'Our records cannot be reached just now. Nothing was changed; please try again shortly.',
    {
      cause: error,
    },
  );
}

/** A failure at the start, as it is said to whoever starts the program. `place` is host, port and name. */
export function startFailure(error: unknown, place: string): StoreUnavailable {
  return error instanceof StoreUnavailable
    ? error
    : new StoreUnavailable(startSentence(error, place), { cause: error });
}

function startSentence(error: unknown, place: string): string {
  const code = codeOf(error);
  const words = error instanceof Error ? error.message : String(error);
  if (error instanceof NewerSchema)
    return `The database at ${place} was set up by a newer version of Porchlight. Start that version, or use another database.`;
  if (code.startsWith('28') || /password must be a/.test(words))
    return `The database at ${place} refused the user or the password. Correct them in DATABASE_URL.`;
  if (code === '3D000')
    return `There is no database at ${place}, though its server runs. Create it, or correct its name in DATABASE_URL.`;
  if (code === '42501')
    return `The user of the database at ${place} may not create tables in it. Give the user that right, or name another in DATABASE_URL.`;
  if (code === '53300')
    return `The database at ${place} has no connection left for us. Raise its max_connections, or stop what else uses it.`;
  if (isAway(error)) return `The database at ${place} cannot be reached. Start it, or correct DATABASE_URL.`;
  return `The database at ${place} could not be opened (${words}). Correct DATABASE_URL or the settings of its server.`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
