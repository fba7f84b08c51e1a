// Work that is due comes back through the door: the clock is one more channel.
import { agencyFor, ownAgency } from '../core/agencies.ts';
import { type Account, type Incoming, type Work, workSchema } from '../core/incoming.ts';
import { deliverDeed } from './deliver.ts';
import type { Taken } from './door.ts';
import { personIdOf } from './people.ts';
import { directOf } from './places.ts';
import type { Ports } from './ports.ts';
import { isReminder, type ReminderAbout } from './remind/plan.ts';
import { unfinishedTurn } from './unfinished.ts';
import { isWording } from './wording.ts';

type Ways = {
  ports: Ports;
  take(incoming: Incoming): Promise<Taken>;
  resume(work: Work): Promise<void>;
  deliver(work: Work): Promise<void>;
  word(work: Work): Promise<void>;
};

const leaseMs = 60_000;
const mostAtOnce = 20;
const person = { agency: 'porchlight', account: 'clock', name: 'The clock' };
const place = { key: 'clock', audience: 'private' as const };

/** Claims what is due, or will be in `aheadMs` milliseconds, and does it, some at a time until nothing is left. */
export async function doDueWork(aheadMs: number, { ports, take, resume, deliver, word }: Ways): Promise<void> {
  const at = ports.clock();
  const after = (ms: number) => new Date(Date.parse(at) + ms).toISOString();
  const doOne = async (value: unknown) => {
    const work = workSchema.parse(value);
    if (work.deed === unfinishedTurn) return resume(work);
    if (work.deed === deliverDeed) return deliver(work);
    if (isWording(work)) return word(work);
    // Each claim is an attempt of its own.
    const whose = await (isReminder(work) ? theirs(work, ports) : whoseTurn(work, ports));
    const { turn } = await take({ id: `${work.id}@${at}`, at, ...whose, what: { kind: 'due', work } });
    await turn;
  };
  for (;;) {
    const claimed = await ports.store.claim(after(aheadMs), after(aheadMs + leaseMs), mostAtOnce);
    // One piece that fails must not keep the others waiting; it is offered again when its lease ends.
    const done = claimed.map(({ id, value }) =>
      doOne(value).catch((error: unknown) => ports.log.error('work that was due failed', error, { work: id })),
    );
    await Promise.all(done);
    if (claimed.length < mostAtOnce) return;
  }
}

/** In the name of the person it is for, where they alone read it. */
async function theirs({ about }: Work, ports: Ports) {
  const { person, agency, account, name } = about as ReminderAbout; // as plan.ts writes it
  const whose = await asKnownNow({ agency, account, name }, person, ports);
  return { person: whose, place: { key: directOf(person), audience: 'private' as const } };
}

/** Work that names an account is done as that person's own, so that what it says reaches them. */
async function whoseTurn({ about: { agency, account } }: Work, ports: Ports) {
  const whose = agency && account ? await asKnownNow({ agency, account, name: '' }, undefined, ports) : person;
  return { person: whose, place };
}

/** The account under the name its agency goes by now: the settings may have changed since the work was planned. */
async function asKnownNow(planned: Account, id: string | undefined, { store, agencies }: Ports): Promise<Account> {
  const own = planned.account.includes('/') ? ownAgency(planned.account) : planned.agency;
  const now = { ...planned, agency: agencyFor(own, agencies) };
  const [here, before] = [await personIdOf(now, store), await personIdOf(planned, store)];
  const stayed = before !== undefined && (here === undefined || (before === id && here !== id));
  return stayed ? planned : now;
}
