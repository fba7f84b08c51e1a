// Recorded payloads in Slack's own shapes, one for each flow: what is read out of them, and that the real app takes each.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAction, readCommand, readEvent, readShortcut, readSubmission } from '../../../src/channels/slack/read.ts';
import { openSlack } from '../../support/slack.ts';

const folder = 'test/fixtures/slack';
const fixture = (name: string): Record<string, unknown> => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));

const readers: Record<string, (body: unknown) => unknown> = {
  event_callback: readEvent,
  block_actions: readAction,
  view_submission: readSubmission,
  shortcut: readShortcut,
  message_action: readShortcut,
};
const readAny = (body: Record<string, unknown>) => (readers[String(body.type)] ?? readCommand)(body);

const thread = { kind: 'thread', channel: 'D0ANA0001', thread: '1772438400.000100' };
const direct = { kind: 'direct' };
const ana = { kind: 'did', team: 'T0PORCH01', home: 'T0PORCH01', user: 'U0ANA0001', external: false };
const nothing = { kind: 'nothing' };
const gone = { kind: 'gone' };
const said = (text: string) => ({ kind: 'said', text });

const expected: Record<string, object> = {
  'slash-command': {
    ...ana,
    id: '9001.1001.slash',
    name: 'ana',
    where: { kind: 'channel', channel: 'C0GENERAL' },
    what: said('prep mom canceled three times & @someone knows'),
    inLine: { trigger: '9001.1001.slash', ephemeral: true },
  },
  'message-im': {
    ...ana,
    id: 'Ev0MESSAGE1',
    where: thread,
    direct: 'D0ANA0001',
    what: said('mom canceled three times'),
  },
  'message-im-in-thread': { ...ana, id: 'Ev0MESSAGE2', where: thread, what: said('and money is short'), inLine: {} },
  'message-im-with-file': { ...ana, where: thread, what: said('') },
  'message-from-bot': nothing,
  'message-changed': nothing,
  'message-deleted': nothing,
  'message-with-other-subtype': nothing,
  'message-in-channel': nothing,
  'message-from-other-workspace': { kind: 'did', user: 'U0STRANGER', home: 'T0OTHER01', external: true },
  'app-home-opened-home': { ...ana, where: direct, direct: 'D0ANA0001', what: { kind: 'opened', view: 'home' } },
  'app-home-opened-messages': { ...ana, where: direct, what: { kind: 'arrived' } },
  'agent-session-stopped': { ...ana, where: thread, what: { kind: 'stopped' } },
  'app-uninstalled': gone,
  'tokens-revoked': gone,
  'block-actions-home': {
    ...ana,
    id: '9002.1001.home',
    where: direct,
    what: { kind: 'chose', stamp: 'stamp-of-home', choice: 'prepare' },
    inLine: { trigger: '9002.1001.home' },
  },
  'block-actions-thread': {
    ...ana,
    where: thread,
    what: { kind: 'chose', stamp: 'stamp-of-brief', choice: 'brief:2' },
  },
  'block-actions-direct': {
    ...ana,
    where: direct,
    what: { kind: 'chose', stamp: 'stamp-of-welcome', choice: 'about-me' },
  },
  'block-actions-ephemeral': {
    ...ana,
    where: { kind: 'channel', channel: 'C0GENERAL' },
    what: { kind: 'chose', stamp: 'stamp-of-help', choice: 'look-up' },
    inLine: { trigger: '9005.1001.ephemeral', ephemeral: true },
  },
  'block-actions-open-form': {
    ...ana,
    where: { kind: 'place', key: 'slack:T0PORCH01/C0GENERAL' },
    what: { kind: 'opened', view: 'slot:visit-form' },
    inLine: { trigger: '9006.1001.form' },
  },
  'block-actions-rated': { ...ana, where: thread, what: { kind: 'rated', stamp: 'stamp-of-answer', value: 'down' } },
  'view-submission': {
    ...ana,
    id: '9008.1001.submit',
    where: { kind: 'place', key: 'slack:T0PORCH01/D0ANA0001/1772438400.000100' },
    what: {
      kind: 'filled',
      stamp: 'stamp-of-form',
      values: { lately: 'mom canceled three times', kind: 'check-in', companions: ['mother'], step: '', topics: '' },
    },
    inLine: { submission: true },
  },
  shortcut: {
    ...ana,
    name: 'ana',
    where: direct,
    what: { kind: 'opened', view: 'visit' },
    inLine: { trigger: '9009.1001.shortcut' },
  },
  'message-action': {
    ...ana,
    where: { kind: 'channel', channel: 'C0GENERAL' },
    what: { kind: 'quoted', text: 'Did you call @someone?' },
    inLine: { trigger: '9010.1001.message', ephemeral: true },
  },
  'message-action-shared': { ...ana, external: true, what: { kind: 'quoted', text: 'Did you call?' } },
};

const names = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));

describe('a recorded payload', () => {
  it('is there for each flow', () => {
    expect(names.sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(names)('%s is read as what someone did', (name) => {
    expect(readAny(fixture(name))).toMatchObject(expected[name] ?? {});
  });

  it.each(names)('%s is acknowledged by the real app, which keeps what someone of this workspace did', async (name) => {
    const { bring, log, kept } = await openSlack();
    await bring(here(name));
    const { kind, external = false } = expected[name] as { kind: string; external?: boolean };
    expect((await kept()).incoming ?? 0).toBe(kind === 'did' && !external ? 1 : 0);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each(names)('%s, damaged anywhere, is no error: it is read, or it is nothing', (name) => {
    for (const damaged of damages(fixture(name)) as Record<string, unknown>[]) {
      const read = readAny(damaged) as { kind: string };
      expect(['did', 'gone', 'nothing']).toContain(read.kind);
    }
  });
});

describe('what is not a payload', () => {
  it.each([undefined, null, '', 'x', 7, [], {}, { type: 'event_callback' }, { event: {} }, { view: {}, actions: [] }])(
    '%j is nothing',
    (body) => {
      for (const read of [readCommand, readEvent, readAction, readShortcut, readSubmission])
        expect(read(body)).toEqual(nothing);
    },
  );

  it('nor is a form whose metadata is not ours', () => {
    const whole = fixture('view-submission');
    for (const private_metadata of ['', 'x', '{}', '[]', '{"stamp":1}', '{"stamp":"s","place":""}'])
      expect(readSubmission({ ...whole, view: { ...(whole.view as object), private_metadata } })).toEqual(nothing);
  });

  it('nor is a command that is not ours', () => {
    expect(readCommand({ ...fixture('slash-command'), command: '/poll' })).toEqual(nothing);
  });
});

/** The payload as it would come in the workspace of our tests. */
function here(name: string): Record<string, unknown> {
  const ids = { T0PORCH01: 'T0LOCAL', U0ANA0001: 'U0ANA', D0ANA0001: 'D0ANA' };
  const text = JSON.stringify(fixture(name));
  return JSON.parse(Object.entries(ids).reduce((all, [from, to]) => all.replaceAll(from, to), text));
}

/** The payload with each of its parts missing, or of another kind, one at a time. */
function damages(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [undefined, null, 7, 'x', {}, []];
  if (Array.isArray(value))
    return [[], ...value.flatMap((inner, at) => damages(inner).map((one) => value.with(at, one)))];
  return Object.entries(value).flatMap(([key, inner]) =>
    [undefined, null, 7, {}, []].concat(damages(inner) as never[]).map((one) => ({ ...value, [key]: one })),
  );
}
