// A file in Teams: asked about first, sent once by a real request, and never lost or given to anyone else.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { mayUploadTo } from '../../../src/channels/teams/files.ts';
import { ana, openTeams, sam, type TeamsWorld } from '../../support/teams.ts';
import type { Json } from '../../support/teams-connector.ts';

type Put = { path: string; range: string; body: string };
type OneDrive = { url: string; puts: Put[]; statuses: number[]; close(): Promise<void> };

const drives: OneDrive[] = [];
afterEach(async () => void (await Promise.all(drives.splice(0).map((drive) => drive.close()))));

/** Where Teams lets a file be put: on this computer. `statuses` are the next answers; 201 when there are none. */
async function openDrive(): Promise<OneDrive> {
  const drive: OneDrive = { url: '', puts: [], statuses: [], close: async () => void server.close() };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    drive.puts.push({ path: `${request.method} ${request.url}`, range: request.headers['content-range'] ?? '', body });
    response.writeHead(drive.statuses.shift() ?? 201).end('{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  drive.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  drives.push(drive);
  return drive;
}

type Attachment = { contentType: string; name: string; contentUrl?: string; content: Json };
const kinds = { asked: 'consent', there: 'info' };

const filesIn = ({ connector }: TeamsWorld, kind: keyof typeof kinds) =>
  [...connector.messages].flatMap(([id, { attachments }]) => {
    const [first] = (attachments ?? []) as Attachment[];
    return first?.contentType === `application/vnd.microsoft.teams.card.file.${kinds[kind]}` ? [{ id, ...first }] : [];
  });

async function asked() {
  const [world, drive] = await Promise.all([openTeams(), openDrive()]);
  await world.say('my data');
  const [question, ...others] = filesIn(world, 'asked');
  if (!question) throw new Error(`no question: ${world.chat().join('\n')}`);
  expect(others).toEqual([]);
  const uploadInfo = {
    name: question.name,
    uploadUrl: `${drive.url}/up?session=1`,
    contentUrl: 'https://agency-my.sharepoint.com/personal/ana/my-data.json',
    uniqueId: 'u-1',
    fileType: 'json',
  };
  const value = (action: string, more: Json = {}) => ({
    type: 'fileUpload',
    action,
    context: question.content[`${action}Context`] as Json,
    ...(action === 'accept' ? { uploadInfo } : {}),
    ...more,
  });
  const answer = async (body: Json, from = ana) => {
    const invoke = world.activity(
      { type: 'invoke', name: 'fileConsent/invoke', value: body, replyToId: question.id },
      from,
    );
    const response = await world.post(invoke);
    await world.running.stop();
    return response;
  };
  return { world, drive, question, uploadInfo, value, answer };
}

test('an export is asked about, put where Teams says once it is allowed, and then stands in the chat as a file', async () => {
  const { world, drive, question, value, answer } = await asked();
  expect(world.chat().join('\n')).toContain('As a file, below: my-data.json');
  expect(question.content.description).toContain('your own OneDrive');
  expect(drive.puts).toEqual([]);
  expect(await answer(value('accept'))).toMatchObject({ status: 200 });
  const [put] = drive.puts;
  const bytes = Buffer.byteLength(put?.body ?? '');
  expect(put).toMatchObject({ path: 'PUT /up?session=1', range: `bytes 0-${bytes - 1}/${bytes}` });
  expect(bytes).toBe(question.content.sizeInBytes);
  expect(JSON.parse(put?.body ?? '')).toMatchObject({ about: expect.stringContaining('teams:') });
  expect(filesIn(world, 'there')).toMatchObject([
    { name: 'my-data.json', content: { uniqueId: 'u-1', fileType: 'json' } },
  ]);
  expect(filesIn(world, 'asked')).toEqual([]);
});

test('a second answer sends nothing twice, neither at once nor later', async () => {
  const { world, drive, value, answer } = await asked();
  await Promise.all([answer(value('accept')), answer(value('accept'))]);
  await answer(value('accept'));
  expect(drive.puts).toHaveLength(1);
  expect(filesIn(world, 'there')).toHaveLength(1);
});

test('a no is taken as one: nothing is sent, and the question is gone', async () => {
  const { world, drive, value, answer } = await asked();
  await answer(value('decline'));
  expect(world.chat().at(-1)).toBe('All right: no file was sent. Nothing is lost; ask for it again whenever you like.');
  expect(filesIn(world, 'asked')).toEqual([]);
  await answer(value('accept'));
  expect(drive.puts).toEqual([]);
});

test.for([403, 500])('a file that Teams does not take (%s) is not lost: it can be allowed again', async (status) => {
  const { world, drive, uploadInfo, value, answer } = await asked();
  drive.statuses.push(status);
  await answer(value('accept'));
  const [again] = filesIn(world, 'asked');
  expect(again?.content.description).toContain('Nothing is lost');
  expect(filesIn(world, 'there')).toEqual([]);
  const context = again?.content.acceptContext as Json;
  await answer(value('accept', { context, uploadInfo: { ...uploadInfo, uploadUrl: `${drive.url}/second` } }));
  expect(drive.puts.map(({ path }) => path)).toEqual(['PUT /up?session=1', 'PUT /second']);
  expect(filesIn(world, 'there')).toHaveLength(1);
});

test('someone else who sends the same answer gets nothing, and the file still waits', async () => {
  const { world, drive, value, answer } = await asked();
  await world.say('home', sam);
  await answer(value('accept'), sam);
  expect(drive.puts).toEqual([]);
  await answer(value('accept'));
  expect(drive.puts).toHaveLength(1);
});

test('an answer that names something that is not there, is told so', async () => {
  const { world, drive, value, answer } = await asked();
  await answer(value('accept', { context: { slot: 'long-gone', file: 'x' } }));
  expect(drive.puts).toEqual([]);
  expect(world.chat().at(-1)).toContain('This file is not here any more');
});

test.for(['http://169.254.169.254/x', 'https://elsewhere.example.org/x', 'not an address'])(
  'a file goes to OneDrive and SharePoint alone, not to %s',
  async (uploadUrl) => {
    const { world, uploadInfo, value, answer } = await asked();
    await answer(value('accept', { uploadInfo: { ...uploadInfo, uploadUrl } }));
    expect(filesIn(world, 'there')).toEqual([]);
    expect(filesIn(world, 'asked')).toHaveLength(1);
  },
);

test('whose address it is, is read from its end', () => {
  const may = (address: string) => mayUploadTo(address, []);
  expect(may('https://agency-my.sharepoint.com/x')).toBe(true);
  expect(may('https://sharepoint.com.example.org/x')).toBe(false);
  expect(may('https://user@agency-my.sharepoint.com/x')).toBe(false);
  expect(may('http://127.0.0.1/x')).toBe(false);
});

test('outside the person’s own chat nothing is answered', async () => {
  const { world, drive, value } = await asked();
  const conversation = { id: 'group', conversationType: 'groupChat' };
  const invoke = world.activity({ type: 'invoke', name: 'fileConsent/invoke', value: value('accept'), conversation });
  expect((await world.post(invoke)).status).toBe(501);
  await world.running.stop();
  expect(drive.puts).toEqual([]);
});

test('where Teams takes no question about files, it stands in the chat as text', async () => {
  const world = await openTeams();
  await world.say('home');
  // The card is taken, the question is not.
  const { connector } = world;
  const before = connector.calls.length;
  const watching = setInterval(() => {
    if (connector.calls.length === before + 1 && connector.instead.length === 0)
      connector.instead.push({ status: 400 });
  }, 1);
  connector.delayMs = 50;
  await world.say('my data');
  clearInterval(watching);
  expect(filesIn(world, 'asked')).toEqual([]);
  expect(world.chat().join('\n')).toContain('"takenAt"');
});

test('whoever is forgotten leaves no question and no file behind in the chat', async () => {
  const { world, value, answer } = await asked();
  await answer(value('accept'));
  await world.say('forget me');
  await world.press('Forget me');
  await world.press('Yes, delete everything');
  await world.door.work();
  await world.settled();
  expect(filesIn(world, 'there')).toEqual([]);
});
