// Messages of one slot: sent, replaced in place, taken away; one that may have arrived is never sent again.
import type { Delivery } from '../../app/ports.ts';
import { Unanswered } from '../patience.ts';
import type { Begun } from './begun.ts';
import { Refused } from './calls.ts';
import type { FileMessage, Message } from './card-types.ts';
import { noteCard } from './cards.ts';
import type { Reference } from './references.ts';
import type { Wire } from './sender.ts';
import { isMessage, markOf, type Standing, unknownId } from './standing.ts';

export type Messages = {
  /** Shows these where the slot stood before, and says where each stands now. @throws Refused | Unavailable */
  show(list: Sent[], to: Reference, before: Standing[], slot: SlotToShow): Promise<Standing[]>;
  /** Takes them away, or at least what they said. @throws Unavailable */
  remove(list: Standing[], to: Reference): Promise<void>;
};

type Sent = Message | FileMessage;

/**
 * `again`: an attempt before this one may have arrived. `takenBack`: what is shown must be found again when it is taken
 * back, so that it never comes as a message of its own.
 */
type SlotToShow = Pick<Delivery, 'id' | 'place' | 'again'> & { takenBack?: boolean };

/** Stands where the words come to stand, once it is known where that is. */
const room: Message = {
  summary: 'Porchlight opens something for you.',
  card: noteCard('Opening… If this stays as it is, open it again from where you were.'),
};
/** Nobody knows what it shows. */
const unsure = '?';

const gone: Message = { summary: 'Closed.', card: noteCard('Closed.') };

/** Uninstalled or blocked: no message of ours arrives any more. */
export const isBlocked = (error: unknown) => error instanceof Refused && error.code === 'MessageWritesBlocked';

export function createMessages(wire: Wire, begun: () => Begun): Messages {
  async function post(to: Reference, message: Sent, slot: SlotToShow): Promise<Standing> {
    const mark = markOf(message);
    if (slot.again && (await begun().has(slot, mark))) return { id: unknownId, mark };
    await begun().begin(slot, mark);
    try {
      return { id: (await wire.send(to, message)) || unknownId, mark };
    } catch (error) {
      if (error instanceof Unanswered) return { id: unknownId, mark };
      await begun().takeBack(slot, mark);
      throw error;
    }
  }

  /** A message whose place is not known could never be taken back: nothing is said in it before its place is. */
  async function postInRoom(to: Reference, message: Sent, slot: SlotToShow): Promise<Standing> {
    const stands = await post(to, room, slot);
    if (!isMessage(stands)) return stands;
    try {
      await wire.update(to, stands.id, message);
      return { ...stands, mark: markOf(message) };
    } catch (error) {
      if (isBlocked(error)) throw error;
      return { ...stands, mark: unsure };
    }
  }

  async function replaced(old: Standing, to: Reference, message: Sent): Promise<boolean> {
    if (old.mark === markOf(message)) return true;
    if (!isMessage(old)) return false;
    try {
      await wire.update(to, old.id, message);
      return true;
    } catch (error) {
      if (error instanceof Refused && !isBlocked(error)) return false;
      throw error;
    }
  }

  async function removeOne({ id }: Standing, to: Reference): Promise<void> {
    try {
      await wire.remove(to, id);
    } catch (error) {
      // Where nothing can be deleted, nothing of what was said there stays.
      if (!(error instanceof Refused || error instanceof Unanswered)) throw error;
      await wire.update(to, id, gone).catch((failed: unknown) => {
        if (!(failed instanceof Refused)) throw failed; // gone already
      });
    }
  }

  return {
    async show(list, to, before, slot) {
      const now: Standing[] = [];
      for (const [part, message] of list.entries()) {
        const old = before[part];
        const kept = old !== undefined && (await replaced(old, to, message));
        const fresh = slot.takenBack ? postInRoom : post;
        now.push(kept ? stillStanding(old, message) : await fresh(to, message, slot));
      }
      await this.remove(before.slice(list.length), to);
      return now;
    },
    async remove(list, to) {
      for (const one of list.filter(isMessage)) await removeOne(one, to);
    },
  };
}

/** What became of a file is known as long as it is the same one. */
function stillStanding(old: Standing, message: Sent): Standing {
  const mark = markOf(message);
  return old.mark === mark ? old : { id: old.id, mark };
}
