import { describe, expect, it } from 'vitest';
import { openSlack, read } from '../../support/slack.ts';

const scene = 'mom canceled three times';
const thread = '1800000000.000001';
const guestWords = 'Porchlight is for the staff of this workspace, and you are here as a guest. Nothing was kept.';
const otherWords = 'Porchlight stays inside one organization, and this reaches into another. Nothing was kept.';

type Open = Awaited<ReturnType<typeof openSlack>>;
type Way = { name: string; payload: (send: ReturnType<Open['as']>) => Record<string, unknown> };

const ways: Way[] = [
  { name: 'a direct message', payload: (send) => send.message(scene, thread) },
  { name: 'the command', payload: (send) => send.command(`prep ${scene}`) },
  { name: 'the global shortcut', payload: (send) => send.shortcut('prepare') },
  { name: 'the message shortcut', payload: (send) => send.quoted(scene) },
  { name: 'App Home', payload: (send) => send.opened('home') },
  { name: 'Messages', payload: (send) => send.opened('messages') },
  { name: 'a button', payload: (send) => send.pressed({ action_id: 'help', value: 'x' }, {}) },
  {
    name: 'a form',
    payload: (send) => {
      const private_metadata = JSON.stringify({ stamp: 's', place: 'slack:T0LOCAL/C0GENERAL' });
      return send.submitted({ id: 'V1', view: { callback_id: 'visit', private_metadata } }, {});
    },
  },
];

/** All that one can see, wherever it stands. */
const seen = ({ messages, workspace }: Open) => [
  ...messages().map(({ text, blocks }) => `${text}\n${read(blocks)}`),
  ...[...workspace.homes.values()].map(read),
];

describe('someone who is not served', () => {
  it.each(ways)('as a guest is told so politely after $name, and nothing is kept', async ({ payload }) => {
    const world = await openSlack();
    await world.bring(payload(world.as('U0GUEST')));
    expect(seen(world)).toHaveLength(1);
    expect(seen(world)[0]).toContain(guestWords);
    expect(await world.kept()).toEqual({});
    expect(world.workspace.modal).toBeUndefined();
  });

  it.each(ways)('from another workspace is told so politely after $name, and nothing is kept', async ({ payload }) => {
    const world = await openSlack();
    await world.bring(elsewhere(payload(world.as('U0ANA'))));
    expect(seen(world)).toHaveLength(1);
    expect(seen(world)[0]).toContain(otherWords);
    expect(await world.kept()).toEqual({});
  });

  it('hears it once an hour in the direct message, however much is written', async () => {
    const world = await openSlack();
    for (let turn = 1; turn <= 4; turn++)
      await world.bring(world.as('U0GUEST').message(scene, `180000000${turn}.000001`));
    expect(seen(world)).toHaveLength(1);
    expect(world.messages()[0]?.thread).toBe('1800000001.000001');
  });

  it('hears it after each command, seen by nobody else', async () => {
    const world = await openSlack();
    for (let turn = 1; turn <= 3; turn++) await world.bring(world.as('U0GUEST').command('help'));
    expect(world.messages().map(({ ephemeral }) => ephemeral)).toEqual([true, true, true]);
  });
});

describe('what reaches into another organization', () => {
  it('is refused in a conversation shared with one, also to our own people', async () => {
    const world = await openSlack();
    await world.bring({ ...world.as('U0ANA').message(scene, thread), is_ext_shared_channel: true });
    expect(seen(world)[0]).toContain(otherWords);
    expect(await world.kept()).toEqual({});
  });

  it('is refused when the message of a message shortcut was written there', async () => {
    const world = await openSlack();
    const payload = world.as('U0ANA').quoted(scene);
    await world.bring({ ...payload, message: { ...(payload.message as object), team: 'T0OTHER' } });
    expect(seen(world)[0]).toContain(otherWords);
    expect(await world.kept()).toEqual({});
  });

  it('is refused when a person of another workspace writes in ours', async () => {
    const world = await openSlack();
    const payload = world.as('U0ANA').message(scene, thread);
    await world.bring({ ...payload, event: { ...(payload.event as object), user_team: 'T0OTHER' } });
    expect(seen(world)[0]).toContain(otherWords);
    expect(await world.kept()).toEqual({});
  });
});

describe('someone Slack does not tell about', () => {
  it('is served all the same, under a name that needs no asking', async () => {
    const world = await openSlack();
    world.next('users.info', () => ({ status: 200, body: { ok: false, error: 'user_not_found' } }));
    await world.bring(world.as('U0ANA').opened('home'));
    expect(read(world.home())).toContain('Hello, there');
  });

  it('is asked about again after Slack could not be asked', async () => {
    const world = await openSlack();
    world.next('users.info', () => ({ status: 200, body: { ok: false, error: 'user_not_found' } }));
    await world.bring(world.as('U0GUEST').opened('home'));
    await world.bring(world.as('U0GUEST').opened('home'));
    expect(read(world.home('U0GUEST'))).toContain(guestWords);
  });
});

/** The same payload, from a person of another workspace. */
function elsewhere(payload: Record<string, unknown>): Record<string, unknown> {
  const { user } = payload as { user?: object };
  return {
    ...payload,
    ...('team_id' in payload ? { team_id: 'T0OTHER' } : {}),
    ...(user ? { user: { ...user, team_id: 'T0OTHER' } } : {}),
  };
}
