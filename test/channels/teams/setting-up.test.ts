import { expect, test } from 'vitest';
import { createTeams, type TeamsSettings } from '../../../src/channels/teams/app.ts';
import { plainParts } from '../../support/plain-library.ts';
import { openTeams, settings } from '../../support/teams.ts';

async function problemOf(change: Partial<TeamsSettings>): Promise<string> {
  const { ports, door, log } = plainParts();
  const teams = createTeams({ ...settings, ...change }, log);
  return teams.connect(door, ports).then(
    () => 'none',
    (error: Error) => error.message,
  );
}

const none = { appId: undefined, appPassword: undefined, tenantId: undefined };
const problems: [string, Partial<TeamsSettings>, RegExp][] = [
  ['no app id', none, /^The Teams bot has no app id\. Set TEAMS_APP_ID, or TEAMS_DEV=1/],
  ['no tenant', { tenantId: undefined }, /Set TEAMS_TENANT_ID/],
  ['no secret', { appPassword: undefined }, /Set TEAMS_APP_PASSWORD/],
  ['a secret that a managed identity has not', { appType: 'UserAssignedMSI' }, /Unset TEAMS_APP_PASSWORD/],
  ['no key to seal with', { sealed: false }, /^Teams needs PORCHLIGHT_KEY/],
  ['development with credentials', { dev: true }, /^TEAMS_DEV=1 is for tests without credentials/],
  ['development for everyone', { ...none, dev: true, host: '0.0.0.0' }, /Set HOST to 127\.0\.0\.1/],
];

test.each(problems)('with %s it says what to do, and nothing is served', async (_name, change, said) => {
  expect(await problemOf(change)).toMatch(said);
});

test.each<[string, Partial<TeamsSettings>]>([
  ['a secret', {}],
  ['a managed identity', { appType: 'UserAssignedMSI', appPassword: undefined }],
  ['nothing, in development', { ...none, dev: true, sealed: false }],
])('it can be set up with %s', async (_name, change) => {
  expect(await problemOf(change)).toBe('none');
});

const dev = { settings: { ...none, dev: true, sealed: false, serviceHosts: [] } };
const playground = {
  from: { id: 'user-id-0', name: 'Alex Wilber', aadObjectId: '00000000-0000-0000-0000-0000000000020' },
  conversation: { id: 'personal-chat', tenantId: '00000000-0000-0000-0000-0000000000001' },
  channelData: undefined,
};

test('in development anyone on this computer is served without signing in, and both sides are told', async () => {
  const world = await openTeams(dev);
  expect(world.running.greeting).toContain('WITHOUT SIGN-IN');
  expect(await world.post(world.activity({ text: 'home', ...playground }), '')).toMatchObject({ status: 200 });
  await world.settled();
  expect(world.chat()[0]).toMatch(/^Hello, Alex Wilber/);
  expect(world.chat()[0]).toMatch(/Local test: anyone on this computer can write here/);
  expect(world.connector.calls[0]?.authorization).toBe('');
  await world.press('Prepare for a visit', {}, playground.from);
  const emulator = {
    text: 'home',
    channelId: 'emulator',
    from: { id: 'someone' },
    conversation: { id: 'c' },
    channelData: {},
  };
  expect(await world.post(world.activity(emulator), '')).toMatchObject({ status: 200 });
});

test('in development nothing is sent anywhere but to this computer', async () => {
  const world = await openTeams(dev);
  const serviceUrl = 'https://smba.trafficmanager.net/amer/';
  expect(await world.post(world.activity({ text: 'home', ...playground, serviceUrl }), '')).toMatchObject({
    status: 403,
  });
});

test('with credentials nobody is served without signing in', async () => {
  const world = await openTeams();
  expect(world.running.greeting).not.toContain('WITHOUT');
  expect(await world.post(world.activity({ text: 'home', ...playground }), '')).toMatchObject({ status: 401 });
});

test('tenants that the settings name are served, and only they', async () => {
  const world = await openTeams({ settings: { allowedTenants: ['another-tenant'] } });
  expect(await world.post(world.activity({ text: 'home' }))).toMatchObject({ status: 403 });
  const conversation = { id: 'c', conversationType: 'personal', tenantId: 'another-tenant' };
  expect(await world.post(world.activity({ text: 'home', conversation, channelData: {} }))).toMatchObject({
    status: 200,
  });
});
