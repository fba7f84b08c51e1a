// A provider behind the checks: what is sent, what may come back, what happens when nothing usable does.
import nock from 'nock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { failures, faithful, faithfulClaims, lineLies } from '../../scripts/proof/model-cases.mjs';
import { type Behave, type ModelRequest, openModelServer } from '../../scripts/proof/model-server.mjs';
import type { Log, Voice } from '../../src/app/ports.ts';
import { evaluate } from '../../src/commands/evaluate.ts';
import { readSettings } from '../../src/config.ts';
import { checkWords } from '../../src/core/wording/check.ts';
import { type ClaimsJob, jobKinds, type LineJob } from '../../src/core/wording/job.ts';
import { readPrompts } from '../../src/library/read-prompts.ts';
import { fallbackVoice } from '../../src/models/fallback.ts';
import { offlineVoice } from '../../src/models/offline.ts';
import { openAiSpeaker } from '../../src/models/openai.ts';
import type { Speaker } from '../../src/models/speaker.ts';

const prompts = readPrompts('prompts');
let server: Awaited<ReturnType<typeof openModelServer>>;
const errors: string[] = [];
const log: Log = { warn: () => {}, error: (event) => errors.push(event) };

beforeAll(async () => {
  server = await openModelServer(faithful);
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  errors.length = 0;
});

type Change = Partial<Parameters<typeof fallbackVoice>[0]> & { api?: 'responses' | 'chat' };

function voiceOf({ api = 'responses', ...change }: Change = {}): Voice {
  const speaker = openAiSpeaker({ apiKey: 'key-1', baseUrl: server.url, model: 'm', api, timeoutMs: 5_000 });
  const kinds = new Set(jobKinds);
  const parts = { name: 'loopback', kinds, speaker, prompts, check: checkWords, limitMs: 5_000, restMs: 10_000, log };
  return fallbackVoice({ ...parts, ...change });
}

const lineJob: LineJob = {
  kind: 'family-line',
  names: { name: 'Rae', about: '30, folds laundry', scene: 'You come about the bottle schedule.' },
  message: {
    mood: 'guarded',
    told: [],
    talk: [{ who: 'you', text: 'Sit down, then.' }],
    worker: 'How are the nights going?',
    line: 'Nights are long. I hear the trucks at four.',
  },
  held: {
    telling: false,
    before: ['You never came when the water was off, did you.'],
    open: ['night', 'truck'],
    secrets: [{ concern: 'chair', strong: ['chair', 'asleep'], stems: ['chair', 'asleep', 'hold'], runs: [] }],
  },
};

const claimsJob: ClaimsJob = {
  kind: 'brief',
  names: {},
  message: {
    typed: ['mom canceled three times'],
    items: [{ id: 'open:0', text: 'Say that you came by twice and missed them.', passages: ['come-back'] }],
    passages: [{ id: 'come-back', text: 'A family that cancels may still want the program.' }],
  },
};

describe.each(['responses', 'chat'] as const)('over %s', (api) => {
  test('a line comes back worded, with tokens, provider and hashes', async () => {
    server.set(faithful);
    expect(await voiceOf({ api }).say(lineJob)).toEqual({
      kind: 'said',
      words: { line: `Well. ${lineJob.message.line}` },
      by: 'loopback',
      prompt: prompts['family-line'].hash,
      content: expect.stringMatching(/^[0-9a-f]{8}$/),
      tokens: { input: expect.any(Number), cached: 0, output: expect.any(Number) },
      refused: [],
    });
  });

  test('sentences come back with the passages they rest on', async () => {
    server.set(faithfulClaims);
    expect(await voiceOf({ api }).say(claimsJob)).toMatchObject({
      kind: 'said',
      words: { claims: [{ id: 'open:0' }] },
    });
  });

  test('an answer that arrives in pieces is waited for, whole', async () => {
    server.set((request) => ({ slowly: faithful(request) }));
    expect(await voiceOf({ api }).say(lineJob)).toMatchObject({ kind: 'said' });
  });

  test('what was typed stands in the message alone, nothing is stored, and nobody is named', async () => {
    server.set(faithful);
    await voiceOf({ api }).say(lineJob);
    const [request] = server.requests;
    expect(request?.instructions).not.toContain(lineJob.message.worker);
    expect(request?.instructions).toContain('The person is Rae: 30, folds laundry');
    expect(request?.message).toEqual(lineJob.message);
    expect(request?.sent.store).toBe(false);
    expect(JSON.stringify(request?.sent)).not.toMatch(/chair|asleep|"user"\s*:|safety_identifier|metadata/);
  });

  test.for(Object.entries(failures))('a model that %s leaves no words, within the limit', async ([, behave]) => {
    server.set(behave as Behave);
    const began = performance.now();
    expect(await voiceOf({ api, limitMs: 500 }).say(lineJob)).toMatchObject({ kind: 'unavailable' });
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(errors).toEqual([]);
  });
});

test.for(
  lineLies({
    secret: 'I fall asleep with him.',
    before: lineJob.held.before[0] ?? '',
    leak: 'Keep the weighty words of `line`.',
  }),
)('a lie is named, also the second time, and never said: %s', async ([name, lie]) => {
  server.set(lie as Behave);
  const answer = await voiceOf().say(lineJob);
  expect(answer).toMatchObject({ kind: 'unavailable', reason: 'checks' });
  expect(answer.refused.filter((one) => one === name)).toHaveLength(2);
  expect(server.requests[1]?.message.avoid).toContain(name);
});

test('words that pass the second time are said, and what was wrong the first time is counted', async () => {
  const lie = JSON.stringify({ line: 'Thank you for asking. Nights are long. I hear the trucks at four.' });
  server.set((request) => (request.attempt === 1 ? lie : faithful(request)));
  const answer = await voiceOf().say(lineJob);
  expect(answer).toMatchObject({ kind: 'said', refused: ['role slip'] });
  expect(server.requests).toHaveLength(2);
});

describe('a model that fails again and again', () => {
  test('is left alone, and asked by one call after a rest', async () => {
    server.set(() => ({ status: 503 }));
    const voice = voiceOf({ restMs: 50 });
    const reasons = [];
    for (let call = 0; call < 5; call++) reasons.push(reasonOf(await voice.say(lineJob)));
    expect(reasons).toEqual(['away', 'away', 'away', 'paused', 'paused']);
    expect(server.requests).toHaveLength(3);
    server.set(faithful);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(await voice.say(lineJob)).toMatchObject({ kind: 'said' });
  });

  test('that comes back badly is left alone once more after one call', async () => {
    server.set(() => ({ status: 503 }));
    const voice = voiceOf({ restMs: 50 });
    for (let call = 0; call < 3; call++) await voice.say(lineJob);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect([reasonOf(await voice.say(lineJob)), reasonOf(await voice.say(lineJob))]).toEqual(['away', 'paused']);
    expect(server.requests).toHaveLength(4);
  });

  test('by what it says is not left alone: that is no sign that it is away', async () => {
    server.set(() => 'no JSON');
    const voice = voiceOf();
    for (let call = 0; call < 5; call++) expect(reasonOf(await voice.say(lineJob))).toBe('unreadable');
  });
});

const reasonOf = (answer: Awaited<ReturnType<Voice['say']>>) =>
  answer.kind === 'unavailable' ? answer.reason : 'said';

test('a speaker that never answers and does not listen is not waited for', async () => {
  const deaf: Speaker = () => new Promise(() => {});
  expect(reasonOf(await voiceOf({ speaker: deaf, limitMs: 30 }).say(lineJob))).toBe('slow');
});

test('a check that breaks lets nothing through: no model, never no checks', async () => {
  server.set(faithful);
  const check = () => {
    throw new TypeError('a bug');
  };
  expect(reasonOf(await voiceOf({ check }).say(lineJob))).toBe('away');
  expect(errors).toEqual(['a voice failed']);
});

test('where no model is set up nobody is asked', async () => {
  expect(jobKinds.filter((kind) => offlineVoice.words(kind))).toEqual([]);
  expect(await offlineVoice.say(lineJob)).toMatchObject({ kind: 'unavailable', reason: 'off' });
});

describe('porchlight eval', () => {
  const settings = (more: Record<string, string> = {}) =>
    readSettings({ OPENAI_BASE_URL: server.url, OPENAI_MODEL: 'm', ...more }, 'no-such-file.env');

  test('asks for the same texts each time and says what came of them', async () => {
    const thanks = (request: ModelRequest) =>
      request.message.items ? faithfulClaims(request) : JSON.stringify({ line: `${request.message.line} Thank you.` });
    server.set(thanks);
    const table = await evaluate(settings(), false);
    expect(table).toMatch(/^127\.0\.0\.1 \(m\)\n\n +asked +worded +our own +tokens in +out +median +slowest\n/);
    // A busy machine may make some of them late.
    const worded = (kind: string) => Number(new RegExp(`\\n${kind} +\\d+ +(\\d+) `).exec(table)?.[1]);
    expect(worded('family-line')).toBeLessThan(3);
    expect(worded('brief')).toBeGreaterThan(5);
    expect(table).toMatch(/\nfamily-line: checks that failed: role slip \d+/);
    expect(table).toMatch(/\nfamily-line: our own words because: .*\bchecks \d+/);
  });

  test('says what to set where nothing is set up', async () => {
    await expect(evaluate(readSettings({}, 'no-such-file.env'), false)).rejects.toThrow(/Set OPENAI_API_KEY/);
    expect(() => settings({ OPENAI_MODEL: '' })).toThrow(/Name the model that this server offers/);
  });
});

describe('OpenAI itself', () => {
  afterEach(() => nock.cleanAll());
  const speaker = (timeoutMs = 1_000) =>
    openAiSpeaker({ apiKey: 'key-1', baseUrl: undefined, model: 'm', api: 'responses', timeoutMs });

  test('is asked once, with the key alone, whatever the environment names besides', async () => {
    process.env.OPENAI_ORG_ID = 'org-of-someone';
    const sent = nock('https://api.openai.com', { badheaders: ['openai-organization', 'openai-project'] })
      .matchHeader('authorization', 'Bearer key-1')
      .post('/v1/responses', (body) => body.store === false && body.model === 'm')
      .reply(429, { error: { message: 'slow down' } });
    expect(reasonOf(await voiceOf({ speaker: speaker() }).say(lineJob))).toBe('busy');
    expect(sent.isDone()).toBe(true);
    delete process.env.OPENAI_ORG_ID;
  });

  test('that answers too late is slow', async () => {
    nock('https://api.openai.com').post('/v1/responses').delay(500).reply(200, {});
    expect(reasonOf(await voiceOf({ speaker: speaker(50) }).say(lineJob))).toBe('slow');
  });
});
