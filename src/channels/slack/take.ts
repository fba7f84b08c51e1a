// From what someone did in Slack to the door, and back in line where that is possible.
import type { RespondFn, webApi } from '@slack/bolt';
import { takenId } from '../../app/conversation.ts';
import type { Door, Taken } from '../../app/door.ts';
import { findPerson } from '../../app/people.ts';
import { directOf } from '../../app/places.ts';
import type { Ports } from '../../app/ports.ts';
import { agencyFor } from '../../core/agencies.ts';
import type { Account, Incoming, Place } from '../../core/incoming.ts';
import { stampRecord } from '../../core/records/stamp.ts';
import type { View } from '../../core/view.ts';
import { wordsTyped } from '../own-words.ts';
import type { Identity } from './app.ts';
import type { Calls } from './calls.ts';
import type { Answers, InLine, Submitted } from './in-line.ts';
import { wordsModal } from './modal.ts';
import { isChannel } from './place.ts';
import type { Did } from './read.ts';
import { createRefusals } from './refuse.ts';
import type { Workspace } from './workspace.ts';

/** By what the payload that is being read can be answered. */
export type Around = { respond?: RespondFn; submission?: (answer: Submitted) => boolean };

/** Resolves when it is kept and may be acknowledged; undefined when it was refused. */
export type Take = (read: Did, around: Around) => Promise<Taken | undefined>;

export type TakeParts = {
  identity: Identity;
  client: webApi.WebClient;
  calls: Calls;
  workspace: Workspace;
  inLine: InLine;
  door: Door;
  ports: Ports;
};

/** How soon a person sees that work is going on. */
const statusMs = 300;
const inDirect = 'The answer is in your direct messages with me.';

export function createTake(parts: TakeParts): Take {
  const { identity, client, calls, workspace, inLine, door, ports } = parts;
  const refuse = createRefusals(client, calls, workspace);
  const placeOf = createPlaces(workspace, ports);

  return async (read, around) => {
    if (read.direct) workspace.learn(read.user, read.direct);
    const member = await workspace.member(read.user);
    if (await refuse(read, member, identity.team, around.respond)) return undefined;
    const own = `slack:${identity.team}`;
    const account: Account = {
      agency: agencyFor(own, ports.agencies),
      account: `${own}/${read.user}`,
      name: (member.name ?? read.name ?? 'there').slice(0, 100),
    };
    await meet(read.named, account);
    const place = await placeOf(read, account);
    const incoming: Incoming = { id: read.id, at: ports.clock(), person: account, place, what: read.what };
    const cause = takenId(incoming);
    if (read.inLine.trigger || around.submission) putAnswers(cause, read.inLine, around);
    const form = await formFilled(incoming, ports);
    const taking = withWords(door.take(incoming), form, incoming, around, read.inLine, parts);
    void follow(taking, cause, statusOf(read, client, calls), place.audience === 'shared' ? around.respond : undefined);
    return taking;
  };

  /** Whoever is picked in a form can be named before they ever came, if Slack knows them; guests and apps cannot. */
  async function meet(users: string[], { agency, account }: Account): Promise<void> {
    for (const user of users) {
      const { name = '', guest, known } = await workspace.member(user);
      if (known && !guest) await findPerson({ agency, account: `${account.split('/', 1)[0]}/${user}`, name }, ports);
    }
  }

  /** Apart, so that what waits holds no more than it needs. */
  function putAnswers(cause: string, by: Did['inLine'], around: Around) {
    inLine.put(cause, () => answersTo(by, around, parts));
  }

  /** Sees the turn through; who asked where others see it is told when the answer went elsewhere. */
  async function follow(
    taking: Promise<Taken>,
    cause: string,
    showStatus: (() => void) | undefined,
    respond: RespondFn | undefined,
  ) {
    let status: NodeJS.Timeout | undefined;
    try {
      const { turn, duplicate } = await taking;
      // Unless it is done at once, a person sees that work is going on.
      if (showStatus) status = setTimeout(showStatus, statusMs);
      const { now } = await turn;
      if (respond && !duplicate && !now.some(({ to }) => to === 'here'))
        await respond({ text: inDirect, replace_original: false });
    } catch (error) {
      ports.log.error('a turn from Slack failed', error, { incoming: cause });
    } finally {
      clearTimeout(status);
      inLine.drop(cause);
    }
  }
}

/** Words that are kept nowhere stay before whoever wrote them, wherever a window can show them. */
async function withWords(
  taking: Promise<Taken>,
  form: View | undefined,
  { what }: Incoming,
  around: Around,
  by: Did['inLine'],
  parts: TakeParts,
): Promise<Taken> {
  const taken = await taking;
  if (!taken.heldBack) return taken;
  const words =
    what.kind === 'said' && by.ephemeral ? [{ label: 'What you typed', text: what.text }] : wordsTyped(form, what);
  const turn = taken.turn.then(async (answer) => {
    const card = answer.now.find(({ to }) => to === 'here')?.view;
    if (words.length === 0 || card?.kind !== 'page') return answer;
    const view = wordsModal(words, card);
    if (around.submission) around.submission({ response_action: 'update', view });
    else await answersTo(by, {}, parts).open?.(view);
    return answer;
  });
  return { ...taken, turn };
}

/** The form as it stood before it is taken. */
async function formFilled({ what, person }: Incoming, ports: Ports): Promise<View | undefined> {
  if (what.kind !== 'filled') return undefined;
  const stored = await ports.store.get('stamps', (await findPerson(person, ports)).id, what.stamp);
  return stored && stampRecord.read(stored.value).view;
}

function createPlaces(workspace: Workspace, ports: Ports): (did: Did, account: Account) => Promise<Place> {
  return async ({ where, team, user }, account) => {
    if (where.kind === 'thread') return { key: `slack:${team}/${where.channel}/${where.thread}`, audience: 'private' };
    if (where.kind === 'place') return { key: where.key, audience: isChannel(where.key) ? 'shared' : 'private' };
    if (where.kind === 'channel' && !workspace.isDirect(user, where.channel))
      return { key: `slack:${team}/${where.channel}`, audience: 'shared' };
    // Asked each time: whoever links two accounts becomes someone else here.
    return { key: directOf((await findPerson(account, ports)).id), audience: 'private' };
  };
}

/** In line, as far as the payload allows: a modal by its trigger, an ephemeral message, the open submission. */
function answersTo(by: Did['inLine'], { respond, submission }: Around, { client, calls, ports }: TakeParts): Answers {
  const answers: Answers = submission ? { submit: submission } : {};
  const { trigger } = by;
  const tried = (attempt: Promise<unknown>, event: string) =>
    attempt.then(
      () => true,
      () => {
        ports.log.warn(event, {});
        return false;
      },
    );
  if (respond && by.ephemeral)
    answers.respond = ({ text, blocks }, replace_original) =>
      tried(
        respond({ response_type: 'ephemeral', text, blocks, replace_original }),
        'an ephemeral answer did not arrive',
      );
  if (trigger)
    answers.open = async (view) => {
      let id = '';
      const open = calls
        .once(() => client.views.open({ trigger_id: trigger, view }))
        .then((opened) => {
          id = opened.view?.id ?? '';
        });
      if (await tried(open, 'a form could not open')) return id;
      if (by.ephemeral) await respond?.({ text: inDirect, replace_original: false }).catch(() => undefined);
      return false;
    };
  return answers;
}

/** What shows in a thread that work is going on. */
function statusOf({ where, what }: Did, client: webApi.WebClient, calls: Calls): (() => void) | undefined {
  if (where.kind !== 'thread' || what.kind !== 'said') return undefined;
  const { channel: channel_id, thread: thread_ts } = where;
  const show = () => client.assistant.threads.setStatus({ channel_id, thread_ts, status: 'is reading the guidance…' });
  // Not by way of `calls`, which waits for a limit: a status after the answer would stay for minutes.
  return () => void (calls.stopped() || show().catch(() => undefined));
}
