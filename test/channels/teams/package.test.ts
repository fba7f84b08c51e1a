import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { commands, messageAction } from '../../../src/channels/commands.ts';
import { intentOf } from '../../../src/core/intent.ts';

const https = z.url({ protocol: /^https$/ }).max(2_048);
const guid = z.guid();
const scopes = z.array(z.enum(['personal', 'team', 'groupChat'])).min(1);

/** What Microsoft's schema 1.22 asks of the parts that are used here; anything else is refused. */
const manifestSchema = z.strictObject({
  $schema: z.literal('https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json'),
  manifestVersion: z.literal('1.22'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .max(256),
  id: guid,
  developer: z.strictObject({
    name: z.string().min(1).max(32),
    websiteUrl: https,
    privacyUrl: https,
    termsOfUseUrl: https,
  }),
  name: z.strictObject({ short: z.string().min(1).max(30), full: z.string().max(100) }),
  description: z.strictObject({ short: z.string().min(1).max(80), full: z.string().min(1).max(4_000) }),
  icons: z.strictObject({ color: z.literal('color.png'), outline: z.literal('outline.png') }),
  accentColor: z.string().regex(/^#[\dA-F]{6}$/),
  bots: z
    .array(
      z.strictObject({
        botId: guid,
        scopes,
        isNotificationOnly: z.boolean(),
        supportsCalling: z.boolean(),
        supportsVideo: z.boolean(),
        supportsFiles: z.boolean(),
        commandLists: z
          .array(
            z.strictObject({
              scopes,
              commands: z
                .array(z.strictObject({ title: z.string().min(1).max(32), description: z.string().min(1).max(128) }))
                .max(10),
            }),
          )
          .max(3),
      }),
    )
    .length(1),
  composeExtensions: z
    .array(
      z.strictObject({
        botId: guid,
        commands: z
          .array(
            z.strictObject({
              id: z.string().max(64),
              type: z.literal('action'),
              title: z.string().min(1).max(32),
              description: z.string().max(128),
              context: z.array(z.enum(['message', 'compose', 'commandBox'])).min(1),
              fetchTask: z.literal(true),
            }),
          )
          .max(10),
      }),
    )
    .length(1),
  staticTabs: z.array(z.strictObject({ entityId: z.enum(['conversations', 'about']), scopes })).max(16),
  permissions: z.array(z.enum(['identity', 'messageTeamMembers'])),
  validDomains: z.array(z.string()).max(16),
});

const manifest = manifestSchema.parse(JSON.parse(readFileSync('appPackage/manifest.json', 'utf8')));

test('the menus of Teams are those of the table, and each word in them means something', () => {
  const listed = manifest.bots[0]?.commandLists[0]?.commands;
  expect(listed).toEqual(commands.map(({ word, says }) => ({ title: word, description: says })));
  for (const { word } of commands) expect(['free', 'nothing-said', 'not-yet']).not.toContain(intentOf(word).kind);
  expect(manifest.composeExtensions[0]?.commands).toMatchObject([
    { id: messageAction.id, title: messageAction.title, description: messageAction.says },
  ]);
});

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is a picture of %i pixels each way', (name, pixels) => {
  const file = readFileSync(join('appPackage', name));
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([pixels, pixels]);
});

const appId = '12345678-90ab-cdef-1234-567890abcdef';
const script = resolve('scripts/teams-package.mjs');

test('the package has the bot’s id in it, and all of its files whole', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'porchlight-package-'));
  const made = spawnSync(process.execPath, [script, '--url', 'https://agency.example.org'], {
    cwd,
    env: { ...process.env, TEAMS_APP_ID: appId },
  });
  expect(made.status).toBe(0);
  const files = unzipped(readFileSync(join(cwd, 'build', 'porchlight-teams.zip')));
  expect([...files.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png']);
  const filled = manifestSchema.parse(JSON.parse(files.get('manifest.json')?.toString() ?? ''));
  expect(filled).toMatchObject({ id: appId, bots: [{ botId: appId }], composeExtensions: [{ botId: appId }] });
  expect(filled.developer.privacyUrl).toBe('https://agency.example.org/privacy');
  expect(files.get('color.png')?.equals(readFileSync('appPackage/color.png'))).toBe(true);
});

test('without an id there is no package, and it says what to set', () => {
  const made = spawnSync(process.execPath, [script], { env: { ...process.env, TEAMS_APP_ID: 'nonsense' } });
  expect(made.status).toBe(1);
  expect(made.stderr.toString()).toMatch(/^Set TEAMS_APP_ID/);
});

/** Contents by name, found as an unpacker finds them: from the directory at the end. */
function unzipped(file: Buffer): Map<string, Buffer> {
  const end = file.lastIndexOf('PK\x05\x06');
  let at = file.readUInt32LE(end + 16);
  const found = new Map<string, Buffer>();
  for (let count = file.readUInt16LE(end + 10); count > 0; count--) {
    const title = file.readUInt16LE(at + 28);
    const name = file.subarray(at + 46, at + 46 + title).toString();
    const local = file.readUInt32LE(at + 42);
    const data = local + 30 + file.readUInt16LE(local + 26);
    const content = inflateRawSync(file.subarray(data, data + file.readUInt32LE(at + 20)));
    expect(content.length).toBe(file.readUInt32LE(at + 24));
    found.set(name, content);
    at += 46 + title;
  }
  return found;
}
