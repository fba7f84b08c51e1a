// Slack in the terminal: the same Bolt app, messages and Home as text, buttons by number, modals as questions. No token.
import type { types } from '@slack/bolt';
import { payloadsOf } from './payloads.ts';
import type { LocalReceiver } from './receiver.ts';
import { answerTo, blocksText, questionsIn, type ShownButton } from './show.ts';
import type { LocalWorkspace } from './workspace.ts';

export type LocalTerminal = {
  workspace: LocalWorkspace;
  receiver: LocalReceiver;
  user: { id: string; name: string };
  /** Resolves when all work is done. */
  idle(): Promise<void>;
  lines: AsyncIterator<string>;
  print(text: string): void;
};

const help = [
  'This is Slack without Slack: the same app, no token, nothing leaves this computer.',
  '  words            a direct message to Porchlight; the thread goes on until you type :new',
  '  /coach words     the command, typed in #general',
  '  :home            opens App Home       :prepare  the global shortcut',
  '  :quote words     the message shortcut on a message with these words',
  '  a number         presses that button  bye       ends',
].join('\n');

type Pressable = ShownButton & { at: Parameters<ReturnType<typeof payloadsOf>['pressed']>[1] };

/** What is on the screen: each thing as it was last shown, the buttons by number, and the thread that goes on. */
type Screen = { seen: Map<string, string>; buttons: Pressable[]; thread: string | undefined; typed: number };

type Send = ReturnType<typeof payloadsOf>;

/** Runs until "bye" or the end of input. */
export async function slackInTerminal(terminal: LocalTerminal): Promise<void> {
  const { workspace, receiver, user, lines, print } = terminal;
  const send = payloadsOf(workspace, user.id, user.name);
  const screen: Screen = { seen: new Map(), buttons: [], thread: undefined, typed: 0 };
  print(help);
  await receiver.bring(send.opened('messages'));
  await refresh(screen, terminal);
  for (;;) {
    const { value: line, done } = await lines.next();
    if (done || line.trim().toLowerCase() === 'bye') return;
    if (line.trim() === '') continue;
    const payload = payloadFor(line.trim(), screen, send);
    if (typeof payload === 'string') print(payload);
    else await receiver.bring(payload);
    await refresh(screen, terminal);
    while (workspace.modal) await fill(workspace.modal, send, terminal);
    await refresh(screen, terminal);
  }
}

/** What a line stands for; a text when it stands for nothing. */
function payloadFor(line: string, screen: Screen, send: Send): Record<string, unknown> | string {
  const [word = '', rest = ''] = line.split(/\s+(.*)/s);
  if (word === '/coach') return send.command(rest);
  if (word === ':prepare') return send.shortcut('prepare');
  if (word === ':quote') return send.quoted(rest);
  if (word === ':home') {
    screen.seen.delete('home');
    return send.opened('home');
  }
  if (word === ':new') {
    screen.thread = undefined;
    return 'The next line starts a new thread.';
  }
  if (/^\d+$/.test(line)) {
    const button = screen.buttons[Number(line) - 1];
    return button
      ? send.pressed({ action_id: button.action_id, value: button.value }, button.at)
      : 'No button has that number.';
  }
  const ts = `1800000000.${String(++screen.typed).padStart(6, '0')}`;
  const payload = send.message(line, ts, screen.thread);
  screen.thread ??= ts;
  return payload;
}

/** Shows what is new or has changed since it was last shown. */
async function refresh(screen: Screen, { workspace, user, idle, print }: LocalTerminal): Promise<void> {
  await idle();
  const { seen } = screen;
  const fresh = workspace.messages.filter((message) => seen.get(message.ts) !== JSON.stringify(message));
  const home = workspace.homes.get(user.id);
  const homeChanged = home !== undefined && seen.get('home') !== JSON.stringify(home);
  if (fresh.length > 0 || homeChanged) screen.buttons = [];
  const show = (title: string, blocks: types.AnyBlock[], at: Pressable['at']) => {
    const number = (button: ShownButton) => `(${screen.buttons.push({ ...button, at })})`;
    print(`\n[${title}]\n${blocksText(blocks, number)}`);
  };
  if (homeChanged) {
    seen.set('home', JSON.stringify(home));
    if (fresh.length === 0) show('App Home', home.blocks, {});
  }
  for (const message of fresh) {
    const { channel, ts, thread, ephemeral, text, blocks } = message;
    seen.set(ts, JSON.stringify(message));
    const at = { channel, ts, ...(thread ? { thread } : {}), ephemeral: ephemeral ?? false };
    if (blocks.length === 0) print(`\n[Only you can see this] ${text}`);
    else show(ephemeral ? 'Only you can see this' : `Direct message, notified as “${text}”`, blocks, at);
  }
}

/** Asks a modal's questions and sends the answers; a modal that comes back stays open. */
async function fill(modal: Modal, send: Send, { workspace, receiver, lines, print }: LocalTerminal): Promise<void> {
  const { intro, questions } = questionsIn(modal.view);
  print(`\n[Form: ${modal.view.title.text}] Enter keeps what stands there; "close" leaves it.\n${intro}`);
  const values: Record<string, Record<string, unknown>> = {};
  for (const question of questions) {
    const options = question.options.map(({ label }, index) => `\n  ${index + 1} ${label}`).join('');
    print(`\n${question.label}${question.hint ? `\n${question.hint}` : ''}${options}`);
    const { value: line, done } = await lines.next();
    if (done || line.trim() === 'close') {
      workspace.modal = undefined;
      return;
    }
    values[question.id] = { answer: answerTo(question, line) };
  }
  const answer = (await receiver.bring(send.submitted({ id: modal.id, view: { ...modal.view } }, values))) as Answered;
  for (const [field, error] of Object.entries(answer?.errors ?? {})) print(`! ${field}: ${error}`);
  if (answer?.response_action === 'errors') return;
  workspace.modal = answer?.view ? { view: answer.view, id: modal.id } : undefined;
}

type Modal = NonNullable<LocalWorkspace['modal']>;
type Answered = { response_action?: string; errors?: Record<string, string>; view?: types.ModalView } | undefined;
