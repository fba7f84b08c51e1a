// What a person answers when Teams asks whether a file may be sent: it is sent once, to whoever it was made for, or nothing is lost.
import { directOf, slotId } from '../../app/places.ts';
import type { Log, Store, Stored } from '../../app/ports.ts';
import { deliveryRecord, outgoingRecord } from '../../core/records/conversation.ts';
import type { View } from '../../core/view.ts';
import type { FileContext } from './card-types.ts';
import { noteCard } from './cards.ts';
import {
  consentFor,
  type FileBlock,
  fileCard,
  fileMark,
  filesIn,
  mayUploadTo,
  type UploadInfo,
  upload,
} from './files.ts';
import type { Reference } from './references.ts';
import type { Wire } from './sender.ts';
import { markOf, type Standing, shownAs, standing } from './standing.ts';

/** `upload` is there when they allowed it. `message` is the question that was answered. */
export type Consent = { reference: Reference; context: FileContext; upload?: UploadInfo; message?: string };

export type Consents = {
  /** Returns at once; what follows is shown in the chat. @param person whose chat it was answered in */
  take(consent: Consent, person: string): void;
  /** Resolves when no file is on its way. */
  idle(): Promise<void>;
};

type Parts = { wire: Wire; store: Pick<Store, 'get' | 'commit'>; log: Log; hosts: readonly string[] };

const gone =
  'This file is not here any more: it was made for one moment. Nothing is lost; ask for it again the way you did.';
const declined = 'All right: no file was sent. Nothing is lost; ask for it again whenever you like.';
const failed = 'Teams did not take the file. Nothing is lost, and it is still here: tap Allow to try once more.';

/** A file that waits, where it stands in its slot, and the record that says so. */
type Waiting = { slot: string; place: string; file: FileBlock; standing: Standing | undefined };

export function createConsents({ wire, store, log, hosts }: Parts): Consents {
  const underWay = new Map<string, Promise<void>>();

  const quietly = (call: Promise<unknown>) => call.catch(() => undefined);
  const say = ({ reference, message }: Consent, words: string) =>
    quietly(
      message
        ? wire.update(reference, message, { summary: 'There is an answer.', card: noteCard(words) })
        : wire.say(reference, reference.conversation, words),
    );

  async function send(consent: Consent, info: UploadInfo, waiting: Waiting, person: string): Promise<void> {
    const { reference, message } = consent;
    const there = mayUploadTo(info.uploadUrl, hosts) && (await upload(waiting.file, info.uploadUrl));
    if (!there) log.warn('Teams did not take a file', { bytes: Buffer.byteLength(waiting.file.content) });
    const shown = there ? fileCard(info) : consentFor(waiting.file, waiting.slot, failed);
    const id = await wire.send(reference, shown);
    await keep(waiting, person, { id, mark: '', as: there ? 'sent' : 'asked' }, { store, log });
    if (message) await quietly(wire.remove(reference, message));
  }

  async function answer(consent: Consent, person: string): Promise<void> {
    const waiting = await find(consent.context, person, { store, log });
    if (!waiting || waiting.standing?.as === 'declined') return void (await say(consent, gone));
    if (waiting.standing?.as === 'sent') return;
    if (consent.upload) return send(consent, consent.upload, waiting, person);
    await say(consent, declined);
    const id = consent.message ?? waiting.standing?.id ?? '';
    await keep(waiting, person, { id, mark: '', as: 'declined' }, { store, log });
  }

  return {
    take(consent, person) {
      // Pressed twice, or brought twice by Teams: the first answer counts.
      const key = JSON.stringify([person, consent.context.slot, consent.context.file]);
      if (underWay.has(key)) return;
      const work = answer(consent, person)
        .catch((error: unknown) => log.error('an answer about a file failed', error, { person }))
        .finally(() => underWay.delete(key));
      underWay.set(key, work);
    },
    idle: async () => void (await Promise.all(underWay.values())),
  };
}

type Kept = Pick<Parts, 'store' | 'log'>;

/** Only what was made for this person is ever looked at: the place is theirs, whatever the answer names. */
async function find({ slot, file: mark }: FileContext, person: string, { store }: Kept): Promise<Waiting | undefined> {
  const place = directOf(person);
  const id = slotId({ place, slot, person });
  const [outgoing, delivery] = await Promise.all([
    store.get('outgoing', place, id),
    store.get('deliveries', place, id),
  ]);
  const file = outgoing && fileIn(outgoingRecord.read(outgoing.value).view, mark);
  if (!file) return undefined;
  const stands = markOf(consentFor(file, slot));
  return { slot, place, file, standing: standingsIn(delivery).find((one) => one.mark === stands) };
}

/** Writes down what became of it, where a message of its slot stands. */
async function keep(
  { slot, place, file }: Waiting,
  person: string,
  now: Standing,
  { store, log }: Kept,
): Promise<void> {
  const id = slotId({ place, slot, person });
  const mark = markOf(consentFor(file, slot));
  for (let tries = 0; tries < mostTries; tries++) {
    const delivery = await store.get('deliveries', place, id);
    if (!delivery) return;
    const { shown, ...rest } = deliveryRecord.read(delivery.value);
    const next = shown.map((one) => (standing(one).mark === mark ? shownAs({ ...now, mark }) : one));
    const value = deliveryRecord.write({ ...rest, shown: next });
    const { owner, version, at } = delivery;
    if (await store.commit([{ shelf: 'deliveries', owner, id, expected: version, at, value }])) return;
  }
  log.warn('what became of a file could not be kept', { delivery: id });
}

const mostTries = 5;

const fileIn = (view: View, mark: string) => filesIn(view).find((file) => fileMark(file) === mark);

const standingsIn = (delivery: Stored | undefined): Standing[] =>
  delivery ? deliveryRecord.read(delivery.value).shown.map(standing) : [];
