// What an invoke is answered with, never empty: a card in place of the pressed one, a dialog, or a sentence.
import type { Taken } from '../../app/door.ts';
import { slotId } from '../../app/places.ts';
import type { Store } from '../../app/ports.ts';
import { deliveryRecord, outgoingRecord } from '../../core/records/conversation.ts';
import { type StampRecord, stampRecord } from '../../core/records/stamp.ts';
import type { Answer, View } from '../../core/view.ts';
import { type OwnWords, wordsTyped } from '../own-words.ts';
import type { HttpAnswer } from './adapter.ts';
import type { Card } from './card-types.ts';
import { type Look, messagesOf } from './cards.ts';
import type { Answered } from './in-line.ts';
import { fitting, grouped, limits } from './limits.ts';
import type { Did } from './read.ts';
import { dialogId, markOf, standing } from './standing.ts';
import { wordsCard, wordsElements } from './words-card.ts';

/** What is answered, and what stands where through it. */
export type Reply = { http: HttpAnswer; answered?: Answered };

const card = (content: Card): HttpAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: content },
});
const sentence = (words: string): HttpAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words },
});
const dialog = (value: { title: string; card: Card } | string): HttpAnswer => {
  if (typeof value === 'string') return { status: 200, body: { task: { type: 'message', value } } };
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: value.card };
  const info = { title: fitting(value.title, limits.dialogTitle), height: 'large', width: 'medium', card: attachment };
  return { status: 200, body: { task: { type: 'continue', value: info } } };
};

const notUnderstood = 'Porchlight could not read this. Write “home” in your chat with Porchlight.';
const working = 'I am on it. The answer comes in our chat.';
const tooLate = 'This was taken already, or is out of date. The newest stands in our chat.';
const below = 'The answer is in our chat.';

/** For what could not be read. */
export const unreadAnswer = (name: string | null | undefined): HttpAnswer =>
  name?.startsWith('composeExtension/')
    ? dialog(notUnderstood)
    : name === 'adaptiveCard/action'
      ? sentence(notUnderstood)
      : { status: 501 };

/** For a turn that takes longer than the person should wait; its outcome comes as a message. */
export const lateReply = ({ inLine }: Did): Reply => ({
  http: inLine === 'dialog' ? dialog(working) : sentence(working),
});

/** Where a press finds the view it belongs to, as it stood before. */
export async function pressedSlot({ what }: Did, person: string, store: Pick<Store, 'get'>) {
  if (what.kind !== 'chose' && what.kind !== 'filled') return undefined;
  const stored = await store.get('stamps', person, what.stamp);
  return stored && stampRecord.read(stored.value);
}

/** The reply, read from what the turn wrote. */
export async function replyTo(
  did: Did,
  { turn, heldBack }: Taken,
  slot: StampRecord | undefined,
  around: { store: Pick<Store, 'get'>; look: Look; person: string; place: string },
): Promise<Reply> {
  const answer = await turn;
  if (did.inLine === 'taken') return { http: { status: 200, body: {} } };
  const words = heldBack ? wordsTyped(slot?.view, did.what) : [];
  if (did.inLine === 'dialog') return withWords(inDialog(answer, around), words);
  if (!slot) return { http: sentence(tooLate) };
  const inForm = words.length > 0 && did.message ? besideForm(answer, words, did.message, around) : undefined;
  if (inForm) return inForm;
  const id = slotId(slot);
  const [outgoing, delivery] = await Promise.all([
    around.store.get('outgoing', slot.place, id),
    around.store.get('deliveries', slot.place, id),
  ]);
  const shown = delivery ? deliveryRecord.read(delivery.value).shown.map(standing) : [];
  const message = did.message ?? shown[0]?.id ?? '';
  if (outgoing) {
    const part = Math.max(
      0,
      shown.findIndex((one) => one.id === message),
    );
    return inPlace(outgoingRecord.read(outgoing.value).view, { slot: id, message }, part, around.look);
  }
  // A form that was filled or closed gives its message to what answers it.
  const first = here(answer);
  if (!first || !message) return { http: sentence(below) };
  const next = slotId({ place: around.place, slot: first.slot ?? '', person: around.person });
  return inPlace(first.view, { slot: next, message }, 0, around.look);
}

const here = ({ now }: Answer) => now.find(({ to }) => to === 'here');

/** The words stay in the message of the form, for whoever wrote them; the card stands in one of its own. */
function besideForm(
  answer: Answer,
  words: OwnWords[],
  beside: string,
  { person, place }: { person: string; place: string },
): Reply | undefined {
  const first = here(answer);
  if (first?.view.kind !== 'page') return undefined;
  const slot = slotId({ place, slot: first.slot ?? '', person });
  return { http: card(wordsCard(words)), answered: { slot, message: '', mark: '', beside } };
}

/** Below the card, as far as one dialog holds them. */
function withWords(reply: Reply, words: OwnWords[]): Reply {
  const { task } = (reply.http.body ?? {}) as { task?: { value?: { title: string; card?: { content: Card } } } };
  const shown = task?.value?.card?.content;
  if (!shown || !task.value || words.length === 0) return reply;
  const body = [...shown.body, ...wordsElements(words)];
  if (grouped(body, limits.cardBytes - limits.frameBytes).length > 1) return reply;
  return { ...reply, http: dialog({ title: task.value.title, card: { ...shown, body } }) };
}

function inPlace(view: View, where: Omit<Answered, 'mark'>, part: number, look: Look): Reply {
  const message = messagesOf(view, look)[part];
  if (!message) return { http: sentence(below) };
  return { http: card(message.card), answered: { ...where, mark: '' } };
}

function inDialog(answer: Answer, { look, person, place }: { look: Look; person: string; place: string }): Reply {
  const first = here(answer);
  if (!first) return { http: dialog(below) };
  const list = messagesOf(first.view, { ...look, way: 'Action.Submit' });
  const [message] = list;
  // A dialog is one card; what is longer comes whole in the chat.
  if (!message || list.length > 1) return { http: dialog(below) };
  const slot = slotId({ place, slot: first.slot ?? '', person });
  const mark = markOf(messagesOf(first.view, look)[0] ?? message);
  return {
    http: dialog({ title: first.view.title ?? 'Porchlight', card: message.card }),
    answered: { slot, message: dialogId, mark },
  };
}
