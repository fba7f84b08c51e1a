// Someone in Teams: their own chat with Porchlight, over real HTTP with a signed token.
import { expect } from 'vitest';
import { toCopy } from '../../../src/channels/own-words.ts';
import { type FileBlock, filesIn } from '../../../src/channels/teams/files.ts';
import { outgoingRecord } from '../../../src/core/records/conversation.ts';
import type { ChannelDriver } from '../../contracts/channel/driver.ts';
import { shippedLibrary } from '../parts.ts';
import { ana, filledIn, openTeams, tenant } from '../teams.ts';
import type { Json } from '../teams-connector.ts';
import { cardText, everyNode } from '../teams-limits.ts';
import { sendAs } from './send-as.ts';

type Action = { id: string; title: string; verb: string; data: Json };

export async function driveTeams(): Promise<ChannelDriver> {
  const world = await openTeams({ ports: { library: shippedLibrary() } });
  const account = { agency: `teams:${tenant}`, account: `teams:${tenant}/${ana.aadObjectId}`, name: ana.name };
  const ids = () => [...world.connector.messages.keys()];
  let last: Json = {};

  async function bring(activity: Json): Promise<Json> {
    last = activity;
    const { status, body } = await world.post(activity);
    expect(status).toBe(200);
    await world.settled();
    return body ?? {};
  }

  const actions = (): Action[] =>
    ids().flatMap((id) =>
      everyNode(world.card(id)).flatMap(({ type, title, verb, data }) =>
        type === 'Action.Execute' ? [{ id, title: String(title), verb: String(verb), data: data as Json }] : [],
      ),
    );

  /** Whoever presses sees the answer at once; when Teams loads the message again, it must say the same. */
  async function execute({ id, title, verb, data }: Action, inputs: Json): Promise<void> {
    const value = { action: { type: 'Action.Execute', title, verb, data: { ...inputs, ...data } }, trigger: 'manual' };
    const answer = await bring(world.activity({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: id }));
    const kinds = ['application/vnd.microsoft.card.adaptive', 'application/vnd.microsoft.activity.message'];
    expect(kinds).toContain(answer.type);
    // Their own words to copy stand in the answer alone.
    const toKeep = cardText(answer.value).includes(toCopy);
    if (answer.type === kinds[0] && !toKeep) expect(cardText(world.card(id))).toBe(cardText(answer.value));
  }

  const isForm = (id: string) => everyNode(world.card(id)).some(({ verb }) => verb === 'fill');

  async function hold(label: string): Promise<() => Promise<void>> {
    const found = actions().findLast(({ title, verb }) => title === label && verb === 'choose');
    if (!found) throw new Error(`no button “${label}” among ${actions().map(({ title }) => title)}`);
    return () => execute(found, {});
  }

  /** What Teams asks about, as it waits to be sent. */
  async function filesWaiting(): Promise<FileBlock[]> {
    const found: FileBlock[] = [];
    for await (const { shelf, value } of world.ports.store.all())
      if (shelf === 'outgoing') found.push(...filesIn(outgoingRecord.read(value).view));
    return found;
  }

  return {
    parts: world,
    account,
    say: async (text) => void (await bring(world.activity({ text }))),
    hold,
    press: async (label) => (await hold(label))(),
    async fill(values) {
      const send = actions().findLast(({ verb }) => verb === 'fill');
      if (!send) throw new Error('no form is open');
      const card = world.card(send.id);
      await execute(send, { ...filledIn(card), ...inputsFor(card, values) });
    },
    async close() {
      const close = actions().findLast(({ id, title }) => isForm(id) && title === 'Close');
      if (!close) throw new Error('no form is open');
      await execute(close, {});
    },
    open: async () => void (await bring(world.activity({ text: 'home' }))),
    show: (view) => sendAs(account, view, world.ports),
    async seen() {
      const files = await filesWaiting();
      const shown = ids().filter((id) => world.card(id).type === 'AdaptiveCard');
      return shown.map((id) => ({ id, text: files.reduce(read, cardText(world.card(id))) }));
    },
    buttons: async () => actions().flatMap(({ id, title }) => (isForm(id) ? [] : [title])),
    async again() {
      await world.post(structuredClone(last));
      await world.settled();
    },
  };
}

/** A file is read where it is spoken of. */
const read = (text: string, { name, content }: FileBlock) =>
  text.replace(`As a file, below: ${name}`, `${name}\n${content}`);

/** Inputs by the label they stand under, options by their own. */
function inputsFor(card: Json, values: Record<string, string>): Json {
  const inputs = everyNode(card).filter(({ type }) => String(type).startsWith('Input.'));
  const entries = Object.entries(values).map(([label, value]) => {
    const input = inputs.find((one) => one.label === label);
    if (!input) throw new Error(`no field “${label}”`);
    const choices = (input.choices ?? []) as { title: string; value: string }[];
    return [input.id, choices.find(({ title }) => title === value)?.value ?? value];
  });
  return Object.fromEntries(entries);
}
