// Shows what was decided in a person's own chat: as messages that are replaced in place, or as what stands there already.
import { Unavailable } from '../../app/failures.ts';
import type { Delivery, Log, Sender } from '../../app/ports.ts';
import type { View } from '../../core/view.ts';
import { waitsForWords } from '../own-words.ts';
import type { Begun } from './begun.ts';
import { Refused } from './calls.ts';
import { type Look, messagesOf } from './cards.ts';
import { consentFor, filesIn } from './files.ts';
import type { Answered, InLine } from './in-line.ts';
import { createMessages, isBlocked, type Messages } from './messages.ts';
import type { Reference, References } from './references.ts';
import type { Wire } from './sender.ts';
import { dialogId, type Standing, shownAs, standing } from './standing.ts';

/** What the sender reads and writes in the store. */
export type Shelves = { references: References; begun: Begun };

/** `shelves` are there once Teams is connected. */
export type SenderParts = { wire: Wire; inLine: InLine; log: Log; look: Look; shelves(): Shelves | undefined };

/** Home is a card on the word “home”: nothing stands open that could be kept up to date. */
const home = 'home';

export function createTeamsSender({ wire, inLine, log, look, shelves }: SenderParts): Sender {
  const connected = (): Shelves => {
    const found = shelves();
    if (!found) throw new Unavailable('Teams is not connected yet.');
    return found;
  };
  const messages = createMessages(wire, () => connected().begun);

  async function deliver(delivery: Delivery, to: Reference): Promise<Standing[]> {
    const { view, account, shown, id, cause } = delivery;
    const answered = await inLine.get(cause);
    const before = shown.map(standing);
    if (!view) {
      await messages.remove(
        before.filter(({ id }) => id !== answered?.message && id !== answered?.beside),
        to,
      );
      return [];
    }
    // A press in a dialog changes what the dialog shows; what it leaves behind there has no place in the chat.
    if (answered?.message === dialogId && answered.slot !== id && before[0]?.id === dialogId) return before;
    const stands = answered?.slot === id ? standsNow(before, answered) : before;
    const direct = to.conversation ? to : await open(account, to);
    const words = stands.filter(({ as }) => as === 'words');
    const others = stands.filter(({ as }) => as !== 'words');
    const now = await showWithFiles(view, direct, others, delivery, { messages, look });
    const beside = answered?.slot === id && answered.beside ? [besideIt(answered.beside)] : words;
    if (waitsForWords(view)) return [...now, ...beside];
    await messages.remove(words, direct);
    return now;
  }

  /** The first message of ours to someone who has never written to us. */
  async function open(account: string, to: Reference): Promise<Reference> {
    const conversation = await wire.openDirect(to, account.slice(account.indexOf('/') + 1));
    const known = { ...to, conversation };
    await connected().references.refresh(account, known);
    return known;
  }

  return {
    async send(delivery) {
      if (delivery.place.startsWith('home:')) return delivery.view ? [home] : [];
      const { references } = connected();
      const to = await references.get(delivery.account);
      if (!to) {
        // Nobody can be written to before they have added us; what waits for them comes when they do.
        log.warn('someone cannot be reached in Teams yet', { account: delivery.account });
        return [];
      }
      try {
        return (await deliver(delivery, to)).map(shownAs);
      } catch (error) {
        if (!isBlocked(error)) throw error;
        log.warn('someone blocked or removed Porchlight in Teams; nothing is sent to them', {
          account: delivery.account,
        });
        await references.forget(delivery.account);
        return delivery.shown;
      }
    },
  };
}

/** Files come after what is said of them, each behind its question; where none may be sent, they stand there as text. */
async function showWithFiles(
  view: View,
  to: Reference,
  stands: Standing[],
  delivery: Delivery,
  { messages, look }: { messages: Messages; look: Look },
): Promise<Standing[]> {
  const others = stands.filter(({ as }) => as === undefined);
  const asked = stands.filter(({ as }) => as !== undefined);
  const takenBack = view.kind === 'form' && view.reading !== undefined;
  const cards = await messages.show(messagesOf(view, look), to, others, { ...delivery, takenBack });
  const questions = look.files === 'text' ? [] : filesIn(view).map((file) => consentFor(file, delivery.slot));
  if (questions.length + asked.length === 0) return cards;
  try {
    const shown = await messages.show(questions, to, asked, delivery);
    return [...cards, ...shown.map((one): Standing => ({ as: 'asked', ...one }))];
  } catch (error) {
    if (!(error instanceof Refused) || isBlocked(error)) throw error;
    return messages.show(messagesOf(view, { ...look, files: 'text' }), to, cards, delivery);
  }
}

/** The form that was filled stays as long as its writer has not answered: their words stand in it, on their screen alone. */
const besideIt = (id: string): Standing => ({ id, mark: '', as: 'words' });

/** A slot may take over the message that was pressed, or the dialog that is open. */
function standsNow(before: Standing[], { message, mark }: Answered): Standing[] {
  return before.some(({ id }) => id === message) ? before : [{ id: message, mark }];
}
