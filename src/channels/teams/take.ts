// From what someone did in Teams to the door, and back in line where Teams waits for it.
import { takenId } from '../../app/conversation.ts';
import type { Door, Taken } from '../../app/door.ts';
import { findPerson } from '../../app/people.ts';
import { directOf } from '../../app/places.ts';
import type { Ports } from '../../app/ports.ts';
import { agencyFor } from '../../core/agencies.ts';
import type { Account, Incoming, What } from '../../core/incoming.ts';
import type { HttpAnswer } from './adapter.ts';
import { lateReply, pressedSlot, type Reply, replyTo } from './answer.ts';
import type { Look } from './cards.ts';
import type { Answered, InLine } from './in-line.ts';
import { stampShownIn } from './rated.ts';
import type { Did } from './read.ts';
import type { References } from './references.ts';
import type { Wire } from './sender.ts';

export type TakeParts = { wire: Wire; inLine: InLine; look: Look; references: References; door: Door; ports: Ports };

/** Resolves when it is kept and may be acknowledged; for an invoke, with its answer, within two seconds of that. */
export type Take = (did: Did) => Promise<HttpAnswer>;

/** How soon a person sees that work is going on. */
const typingMs = 300;
/** How long Teams waits for the answer to a press, with room for the way back. */
const answerMs = 1_800;

export function createTake(parts: TakeParts): Take {
  const { inLine, references, door, ports } = parts;

  async function answerInLine(did: Did, incoming: Incoming, person: string, cause: string): Promise<HttpAnswer> {
    let resolve = (_answered: Answered | undefined) => {};
    inLine.put(cause, new Promise<Answered | undefined>((decide) => (resolve = decide)));
    try {
      const slot = await pressedSlot(did, person, ports.store);
      const taken = await door.take(incoming);
      end(taken, cause, true);
      const around = { store: ports.store, look: parts.look, person, place: incoming.place.key };
      const reply = await sooner(replyTo(did, taken, slot, around), () => lateReply(did));
      resolve(reply.answered);
      return reply.http;
    } finally {
      resolve(undefined);
    }
  }

  /** What remains once the turn has ended. */
  function end({ turn }: Taken, cause: string, inLineToo: boolean, typing?: NodeJS.Timeout): void {
    turn
      .catch((error: unknown) => ports.log.error('a turn from Teams failed', error, { incoming: cause }))
      .finally(() => {
        clearTimeout(typing);
        if (inLineToo) inLine.drop(cause);
      });
  }

  return async (did) => {
    const account = accountOf(did, ports);
    if (did.what.kind === 'left') await references.forget(account.account);
    else await references.refresh(account.account, did.reference);
    // Asked each time: whoever links two accounts becomes someone else here.
    const { id: person } = await findPerson(account, ports);
    // Whoever is picked in a form can be named before they ever came; their name comes with them.
    for (const user of did.named ?? [])
      await findPerson(accountOf({ tenant: did.tenant, user, name: '' }, ports), ports);
    const place = { key: directOf(person), audience: 'private' } as const;
    const what = await whole(did, place.key, ports);
    if (!what) return { status: 200, body: {} };
    const incoming: Incoming = { id: did.id, at: ports.clock(), person: account, place, what };
    const cause = takenId(incoming);
    if (did.inLine) return answerInLine(did, incoming, person, cause);
    const taken = await door.take(incoming);
    end(taken, cause, false, showTyping(did, parts.wire));
    return { status: 200 };
  };
}

/** Who did something, as the door knows them. */
export function accountOf({ tenant, user, name }: Pick<Did, 'tenant' | 'user' | 'name'>, { agencies }: Ports): Account {
  const own = `teams:${tenant}`;
  return { agency: agencyFor(own, agencies), account: `${own}/${user}`, name };
}

/** A rating names a message; the view that stands there has the stamp. Undefined when nothing stands there. */
async function whole({ what, message }: Did, place: string, { store }: Ports): Promise<What | undefined> {
  if (what.kind !== 'rated') return what;
  const stamp = await stampShownIn(message ?? '', place, store);
  return stamp === undefined ? undefined : { ...what, stamp };
}

function showTyping({ what, reference }: Did, wire: Wire): NodeJS.Timeout | undefined {
  if (what.kind !== 'said') return undefined;
  return setTimeout(() => void wire.typing(reference).catch(() => undefined), typingMs);
}

function sooner(reply: Promise<Reply>, late: () => Reply): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<Reply>((resolve) => {
    timer = setTimeout(() => resolve(late()), answerMs);
  });
  return Promise.race([reply, waited]).finally(() => clearTimeout(timer));
}
