// Someone in Slack: one thread of the direct message with Porchlight, App Home, and the modal that is open.
import { answerTo, buttonsIn, questionsIn, type ShownButton } from '../../../src/channels/slack/local/show.ts';
import type { ChannelDriver, Seen } from '../../contracts/channel/driver.ts';
import { shippedLibrary } from '../parts.ts';
import { at, openSlack } from '../slack.ts';
import { textsIn } from '../slack-limits.ts';
import { sendAs } from './send-as.ts';

type Body = Record<string, unknown>;
type Pressable = { button: ShownButton; at: Parameters<ReturnType<typeof payloads>['pressed']>[1] };
type World = Awaited<ReturnType<typeof openSlack>>;
const payloads = (world: World) => world.as('U0ANA');

const thread = '1800000000.000001';

export async function driveSlack(): Promise<ChannelDriver> {
  const world = await openSlack({ library: shippedLibrary() });
  const ana = payloads(world);
  const { workspace, messages } = world;
  const account = { agency: 'slack:T0LOCAL', account: 'slack:T0LOCAL/U0ANA', name: 'Ana' };
  let typed = 0;
  let last: Body = {};
  let atHome = false;
  let errors: Record<string, string> = {};
  let entered: Record<string, Body> = {};

  /** Whoever sees the button of a form opens it. */
  async function openForm(before: string[]): Promise<void> {
    const fresh = messages().findLast(({ ts }) => !before.includes(ts));
    const opener = fresh && buttonsIn(fresh.blocks).find(({ action_id }) => action_id === 'open-form');
    if (opener && !workspace.modal) await world.bring(ana.pressed(opener, at(fresh)));
  }

  async function bring(payload: Body): Promise<void> {
    const before = messages().map(({ ts }) => ts);
    last = payload;
    errors = {};
    entered = {};
    await world.bring(payload);
    await openForm(before);
  }

  function pressable(): Pressable[] {
    const home = buttonsIn(world.home()?.blocks ?? []).map((button): Pressable => ({ button, at: {} }));
    if (atHome) return home;
    return messages().flatMap((message) => buttonsIn(message.blocks).map((button) => ({ button, at: at(message) })));
  }

  async function hold(label: string): Promise<() => Promise<void>> {
    const found = pressable().findLast(({ button }) => button.label === label);
    if (!found) throw new Error(`no button “${label}” among ${pressable().map(({ button }) => button.label)}`);
    return () => bring(ana.pressed({ action_id: found.button.action_id, value: found.button.value }, found.at));
  }

  async function fill(values: Record<string, string>): Promise<void> {
    const modal = world.modal();
    for (const question of questionsIn(workspace.modal?.view ?? never()).questions) {
      const value = values[question.label];
      const option = question.options.findIndex(({ label }) => label === value);
      const line = option < 0 ? (value ?? '') : String(option + 1);
      if (value !== undefined || !entered[question.id]) entered[question.id] = { answer: answerTo(question, line) };
    }
    const before = messages().map(({ ts }) => ts);
    last = ana.submitted(modal, entered as Record<string, Record<string, unknown>>);
    const answer = await world.bring(last);
    errors = answer?.errors ?? {};
    if (answer?.response_action === 'errors') return;
    entered = {};
    // A window with their own words to copy is closed before a button in the messages can be pressed.
    const copied = (answer?.view as { callback_id?: string } | undefined)?.callback_id === 'own-words';
    workspace.modal =
      answer?.view && !copied ? ({ ...modal, view: answer.view } as unknown as typeof workspace.modal) : undefined;
    await openForm(before);
  }

  /** A file is read where it is spoken of. */
  const withFiles = (text: string) =>
    [...workspace.files.values()].reduce(
      (read, { name, content }) => read.replace(`As a file, below: ${name}`, `${name}\n${content}`),
      text,
    );

  function modalSeen(): Seen[] {
    if (!workspace.modal) return [];
    const { id, view } = workspace.modal;
    const parts = view.blocks.flatMap((block) => [
      ...textsIn(withoutAnswers(block)),
      ...(errors[block.block_id ?? ''] ? [errors[block.block_id ?? '']] : []),
    ]);
    const text = [view.title.text, ...parts, view.submit?.text, view.close?.text].join('\n');
    return [{ id: `modal ${id}`, text }];
  }

  return {
    parts: world,
    account,
    async say(text) {
      atHome = false;
      typed++;
      await bring(ana.message(text, typed === 1 ? thread : `1800000000.${typed.toString().padStart(6, '0')}`, thread));
    },
    hold,
    press: async (label) => (await hold(label))(),
    fill,
    async close() {
      workspace.modal = undefined;
    },
    async open() {
      atHome = true;
      await bring(ana.opened('home'));
    },
    async show(view) {
      const before = messages().map(({ ts }) => ts);
      await sendAs(account, view, world.ports);
      await openForm(before);
    },
    async seen() {
      const home = world.home();
      return [
        ...(home ? [{ id: 'home', text: textsIn(home.blocks).join('\n') }] : []),
        ...messages().map(({ ts, text, blocks }) => ({ id: ts, text: withFiles(textsIn(blocks).join('\n') || text) })),
        ...modalSeen(),
      ];
    },
    buttons: async () => pressable().map(({ button }) => button.label),
    async again() {
      await world.bring(structuredClone(last));
    },
  };
}

function never(): never {
  throw new Error('no modal is open');
}

/** The question, without what stands in its field. */
function withoutAnswers(block: unknown): unknown {
  return JSON.parse(JSON.stringify(block), (key, value) => (key.startsWith('initial_') ? undefined : value));
}
