// What Teams sends, read once: who did what, where, and how it wants to be answered.
import { z } from 'zod';
import type { What } from '../../core/incoming.ts';
import { messageAction } from '../commands.ts';
import { verbs } from './call.ts';
import type { Consent } from './consents.ts';
import { peopleIn, valuesIn } from './form-card.ts';
import { plainFromHtml, plainText } from './plain.ts';
import type { Reference } from './references.ts';

/** How an invoke is answered: the pressed card, a dialog, or with nothing but "taken". */
type InLineWay = 'card' | 'dialog' | 'taken';

export type Did = {
  kind: 'did';
  id: string;
  tenant: string;
  /** The person's id in their organization's directory. */
  user: string;
  name: string;
  /** Where it happened; `conversation` is empty unless that was the person's own chat with Porchlight. */
  reference: Reference;
  what: What;
  /** People who were picked in a form, by their ids in the directory. */
  named?: string[];
  inLine?: InLineWay;
  /** The message that was pressed or rated. */
  message?: string;
};

/** `elsewhere`: words in a group. `unread`: something that must be answered and says nothing. */
export type Read =
  | Did
  | Consented
  | { kind: 'elsewhere'; reference: Reference }
  | { kind: 'unread' }
  | { kind: 'nothing' };

/** Whether a file may be sent, answered in the person's own chat. */
export type Consented = Pick<Did, 'tenant' | 'user' | 'name'> & { kind: 'consented'; consent: Consent };

const text = z.string();
const account = z.looseObject({ id: text, aadObjectId: text.nullish(), name: text.nullish() });

/** What every activity must have before anything else looks at it. */
const activitySchema = z.looseObject({
  type: text.min(1).max(50),
  id: text.min(1).max(250),
  channelId: text,
  serviceUrl: z.url().max(500),
  from: account,
  recipient: account.nullish(),
  conversation: z.looseObject({
    id: text.min(1).max(1_000),
    conversationType: text.nullish(),
    tenantId: text.nullish(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: text }).nullish() }).nullish(),
  locale: text.max(35).nullish(),
  name: text.nullish(),
  action: text.nullish(),
  text: text.nullish(),
  replyToId: text.max(250).nullish(),
  membersAdded: z.array(z.looseObject({ id: text })).nullish(),
  value: z.unknown().optional(),
});
export type Activity = z.infer<typeof activitySchema>;

/** The activity, if it is one. */
export function readActivity(body: unknown): Activity | undefined {
  const { data } = activitySchema.safeParse(body);
  return data;
}

/** Every tenant the activity names; all of them must be served. */
export function tenantsIn({ conversation, channelData }: Activity): string[] {
  return [conversation.tenantId, channelData?.tenant?.id].filter(
    (id) => typeof id === 'string' && id !== '',
  ) as string[];
}

/** @param dev also people without a directory id, and chats that do not say what they are */
export function readDid(activity: Activity, dev: boolean): Read {
  const { from, id, replyToId, conversation } = activity;
  const user = from.aadObjectId || (dev ? from.id : undefined);
  const tenant = tenantsIn(activity)[0] ?? (dev ? 'local' : undefined);
  const invoke = activity.type === 'invoke';
  if (!user || !tenant) return { kind: invoke ? 'unread' : 'nothing' };
  const personal = (conversation.conversationType ?? (dev ? 'personal' : '')) === 'personal';
  const reference = referenceIn(activity, tenant, personal);
  const name = (from.name || 'there').slice(0, 100);
  const consent = invoke && personal ? consentIn(activity, reference) : undefined;
  if (consent) return { kind: 'consented', tenant, user, name, consent };
  const done = invoke ? invoked(activity, tenant) : heard(activity);
  if (!done) return { kind: invoke ? 'unread' : 'nothing' };
  if (!personal && done.inLine !== 'dialog')
    return done.what.kind === 'said' ? { kind: 'elsewhere', reference } : { kind: invoke ? 'unread' : 'nothing' };
  return { kind: 'did', id, tenant, user, name, reference, ...done, ...(replyToId ? { message: replyToId } : {}) };
}

function referenceIn(
  { serviceUrl, conversation, recipient, from, locale }: Activity,
  tenant: string,
  personal: boolean,
) {
  return {
    serviceUrl,
    conversation: personal ? conversation.id : '',
    bot: recipient?.id ?? '',
    user: from.id,
    tenant,
    locale: locale ?? '',
  };
}

type Done = Pick<Did, 'what' | 'inLine' | 'named'>;

/** What needs no answer in line. */
function heard({ type, text: typed, action, membersAdded }: Activity): Done | undefined {
  if (type === 'message') return { what: { kind: 'said', text: plainText(typed ?? '') } };
  if (type === 'conversationUpdate' && (membersAdded ?? []).length > 0) return { what: { kind: 'arrived' } };
  if (type !== 'installationUpdate') return undefined;
  if (action === 'add') return { what: { kind: 'arrived' } };
  return action === 'remove' ? { what: { kind: 'left' } } : undefined;
}

const pressSchema = z.object({
  action: z.object({ verb: text, data: z.record(text, z.unknown()).default({}) }),
});
const submitSchema = z.object({ data: z.record(text, z.unknown()) });
const dataSchema = z.object({ stamp: text.max(200), choice: text.max(300).default('') });
const ratedSchema = z.object({ actionName: z.literal('feedback'), actionValue: z.object({ reaction: text }) });
const quotedSchema = z.object({
  commandId: z.literal(messageAction.id),
  messagePayload: z.object({ body: z.object({ contentType: text.nullish(), content: text.nullish() }) }),
});

function invoked({ name, value }: Activity, tenant: string): Done | undefined {
  switch (name) {
    case 'adaptiveCard/action': {
      const { data } = pressSchema.safeParse(value);
      const what = data && pressed(data.action.verb, data.action.data, tenant);
      return what && { what, inLine: 'card', named: peopleIn(data.action.data) };
    }
    case 'composeExtension/submitAction': {
      const { data } = submitSchema.safeParse(value);
      const what = data && pressed(String(data.data.verb ?? ''), data.data, tenant);
      return what && { what, inLine: 'dialog' };
    }
    case 'composeExtension/fetchTask': {
      const { data } = quotedSchema.safeParse(value);
      if (!data) return undefined;
      const { content, contentType } = data.messagePayload.body;
      const words = contentType === 'text' ? plainText(content ?? '') : plainFromHtml(content ?? '');
      return { what: { kind: 'quoted', text: words }, inLine: 'dialog' };
    }
    case 'message/submitAction': {
      const { data } = ratedSchema.safeParse(value);
      // The stamp of what was rated is looked up by its message.
      return data && { what: { kind: 'rated', stamp: '', value: rating(data.actionValue.reaction) }, inLine: 'taken' };
    }
    default:
      return undefined;
  }
}

const consentSchema = z.object({
  type: z.literal('fileUpload'),
  action: z.enum(['accept', 'decline']),
  context: z.object({ slot: text.max(300), file: text.max(100) }),
  uploadInfo: z
    .object({
      name: text.max(400),
      contentUrl: z.url().max(4_000),
      uploadUrl: z.url().max(4_000),
      uniqueId: text.max(400),
      fileType: text.max(50).default(''),
    })
    .nullish(),
});

function consentIn({ name, value, replyToId }: Activity, reference: Reference): Consent | undefined {
  if (name !== 'fileConsent/invoke') return undefined;
  const { data } = consentSchema.safeParse(value);
  if (!data || (data.action === 'accept' && !data.uploadInfo)) return undefined;
  const upload = data.action === 'accept' && data.uploadInfo ? { upload: data.uploadInfo } : {};
  return { reference, context: data.context, ...upload, ...(replyToId ? { message: replyToId } : {}) };
}

const rating = (reaction: string) => (reaction === 'like' ? 'up' : 'down');

/** Who pressed is never read from a card: whatever it carries, the sender of the activity pressed it. */
function pressed(verb: string, raw: Record<string, unknown>, tenant: string): What | undefined {
  const { data } = dataSchema.safeParse(raw);
  if (!data) return undefined;
  const { stamp, choice } = data;
  if (verb === verbs.choose) return { kind: 'chose', stamp, choice };
  return verb === verbs.fill ? { kind: 'filled', stamp, values: valuesIn(raw, tenant) } : undefined;
}
