// Shows what was decided: on App Home, as a modal, as an ephemeral message, or as messages that are replaced in place.
import type { webApi } from '@slack/bolt';
import type { Delivery, Sender } from '../../app/ports.ts';
import type { Form, Page } from '../../core/view.ts';
import { formButton, homeView, type Message, pageMessages } from './blocks.ts';
import { type Calls, Refused } from './calls.ts';
import { type Files, fileParts, withoutFiles } from './files.ts';
import type { Answers, InLine } from './in-line.ts';
import { createMessages, type Target } from './messages.ts';
import { closedModal, modalErrors, modalView } from './modal.ts';
import { isChannel } from './place.ts';
import type { Workspace } from './workspace.ts';

/** What stands in a slot besides messages; after `modal` stands its id, where Slack told it. */
const modal = 'modal';
const ephemeral = 'ephemeral';
const home = 'home';
const isModal = (shown: string) => shown === modal || shown.startsWith(`${modal} `);
const isMessage = (shown: string) => !isModal(shown) && ![ephemeral, home].includes(shown);

type Parts = { client: webApi.WebClient; calls: Calls; workspace: Workspace; inLine: InLine; files: Files };

export function createSlackSender({ client, calls, workspace, inLine, files }: Parts): Sender {
  const messages = createMessages(client, calls);

  async function targetOf({ place, account }: Delivery): Promise<Target> {
    const [, channel, thread] = place.startsWith('slack:') ? place.split('/') : [];
    if (channel && thread) return { channel, thread };
    return { channel: await workspace.direct(userOf(account)) };
  }

  /** Where the asker was, or else where only they are. */
  async function asMessages(list: Message[], whole: Delivery): Promise<string[]> {
    const delivery = { ...whole, shown: whole.shown.filter(isMessage) };
    const target = await targetOf(delivery);
    try {
      return await messages.show(list, target, delivery);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const anew = { ...delivery, shown: [] };
      if (/^(?:invalid_blocks|msg_)/.test(error.code)) return messages.show([notShown], target, anew);
      if (!target.thread) throw error;
      return messages.show(list, { channel: await workspace.direct(userOf(delivery.account)) }, anew);
    }
  }

  /** Files come after what is said of them, and go where only their person is. */
  async function withFiles(page: Page, delivery: Delivery, answers: Answers): Promise<string[]> {
    const { page: told, files: list } = withoutFiles(page);
    const before = fileParts(delivery.shown);
    const shown = await showPage(told, { ...delivery, shown: before.others }, answers);
    if (list.length + before.files.length === 0) return shown;
    const alone = { channel: await workspace.direct(userOf(delivery.account)) };
    const target = isChannel(delivery.place) ? alone : await targetOf(delivery);
    try {
      return [...shown, ...(await files.show(list, target, before.files))];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const [message] = pageMessages(fileRefused);
      if (message) await messages.show([message], target, { ...delivery, id: `${delivery.id} file`, shown: [] });
      return shown;
    }
  }

  async function showPage(page: Page, delivery: Delivery, answers: Answers): Promise<string[]> {
    if (delivery.place.startsWith('home:')) {
      await calls.repeat(() => client.views.publish({ user_id: userOf(delivery.account), view: homeView(page) }));
      return [home];
    }
    if (!answers.submit && (await tookModal(page, delivery.shown, client, calls))) return [];
    const list = pageMessages(page);
    if (isChannel(delivery.place) && (await responded(list, delivery, answers))) return [ephemeral];
    // What one person saw once is not replaced by a message that stays.
    if (delivery.shown.includes(ephemeral)) return delivery.shown;
    return asMessages(list, delivery);
  }

  return {
    async send(delivery) {
      const { view, shown, cause } = delivery;
      const answers = inLine.get(cause)?.() ?? {};
      if (!view) {
        const { files: standing, others } = fileParts(shown);
        await messages.remove(others.filter(isMessage));
        await files.remove(standing);
        return [];
      }
      if (view.kind === 'page') return withFiles(view, delivery, answers);
      const opened = await openedInLine(view, delivery, answers);
      if (opened !== undefined) return [opened, ...shown.filter((one) => !isModal(one))];
      return asMessages([formButton(view.title, delivery.place, delivery.slot)], delivery);
    },
  };
}

/** A page that takes the slot of a form stands in its modal, as long as that is open. */
async function tookModal(page: Page, shown: string[], client: webApi.WebClient, calls: Calls): Promise<boolean> {
  const id = shown.find(isModal)?.split(' ')[1];
  if (!id) return false;
  try {
    await calls.repeat(() => client.views.update({ view_id: id, view: closedModal(page) }));
    return true;
  } catch (error) {
    if (error instanceof Refused) return false; // closed meanwhile
    throw error;
  }
}

const fileRefused: Page = {
  kind: 'page',
  blocks: [
    {
      kind: 'note',
      text: 'Slack would not take the file. Whoever runs Porchlight can allow it: the app needs the scope files:write.',
    },
  ],
};

const notShown: Message = {
  text: 'Porchlight has an answer that Slack would not show.',
  blocks: [
    {
      type: 'section',
      text: {
        type: 'plain_text',
        text: 'I have an answer that Slack would not show. Write “home”, and try a shorter one.',
      },
    },
  ],
};

/** The modal it stands in; undefined when none could open. */
async function openedInLine(
  form: Form,
  { place, shown }: Delivery,
  { open, submit }: Answers,
): Promise<string | undefined> {
  const errors = modalErrors(form);
  const before = shown.find(isModal);
  if (submit && before && Object.keys(errors).length > 0)
    return submit({ response_action: 'errors', errors }) ? before : undefined;
  const view = modalView(form, place);
  if (submit) return submit({ response_action: 'update', view }) ? (before ?? modal) : undefined;
  const id = open ? await open(view) : false;
  return id === false ? undefined : `${modal} ${id}`.trim();
}

/** The view that was pressed is replaced; anything else comes after it. */
async function responded(list: Message[], { shown }: Delivery, { respond }: Answers): Promise<boolean> {
  if (!respond) return false;
  const replaces = shown.includes(ephemeral);
  for (const [index, message] of list.entries()) if (!(await respond(message, replaces && index === 0))) return false;
  return true;
}

const userOf = (account: string) => account.slice(account.indexOf('/') + 1);
