// Practice through the door with a model on this computer, as the proof needs it.
import { openDoor } from '../../dist/app/door.js';
import { checkWords } from '../../dist/core/wording/check.js';
import { openGuard } from '../../dist/library/open-guard.js';
import { openLibrary } from '../../dist/library/open-library.js';
import { readPrompts } from '../../dist/library/read-prompts.js';
import { fallbackVoice } from '../../dist/models/fallback.js';
import { offlineVoice } from '../../dist/models/offline.js';
import { openAiSpeaker } from '../../dist/models/openai.js';
import { memoryStore } from '../../dist/stores/memory.js';

export const prompts = readPrompts('prompts');
export const library = openLibrary(['content']);
const guard = openGuard(library.content);
const limitMs = 700;
const quiet = { warn: () => undefined, error: () => undefined };

/** @param check which words pass; the proof weakens it on purpose to show that it notices */
export function voiceTo(url, { check = checkWords, api = 'responses', log = quiet } = {}) {
  const speaker = openAiSpeaker({ apiKey: 'none', baseUrl: url, model: 'loopback', api, timeoutMs: 60_000 });
  const kinds = new Set(['family-line', 'rewrites', 'brief', 'debrief']);
  return fallbackVoice({ name: 'loopback', kinds, speaker, prompts, check, limitMs, restMs: 60_000, log });
}

/** A person at the door, and what they can do there. */
export function talkWith({ voice = offlineVoice, from = library, guarding = guard, hear = from.hear } = {}) {
  let now = Date.parse('2026-03-02T08:00:00.000Z');
  const clock = () => new Date(now++).toISOString();
  let count = 0;
  const ids = () => `id-${String(++count).padStart(18, '0')}`;
  const store = memoryStore(clock);
  const library = { ...from, hear };
  const ports = {
    store,
    library,
    guard: guarding,
    clock,
    ids,
    log: quiet,
    admins: [],
    agencies: [],
    senders: {},
    voice,
  };
  const door = openDoor(ports);
  const person = { agency: 'example', account: 'web:ana', name: 'Ana' };
  const place = { key: 'talk', audience: 'private' };
  const act = async (what) => {
    now += 30_000;
    const { turn } = await door.take({ id: ids(), at: clock(), person, place, what });
    const { now: shown } = await turn;
    return shown[0].view;
  };
  const said = (text) => act({ kind: 'said', text });
  const press = (view, choice) => act({ kind: 'chose', stamp: view.stamp, choice });
  const shown = async () => (await store.list('outgoing', 'talk')).map(({ value }) => value.view);
  return {
    store,
    said,
    press,
    idle: () => door.idle(),
    async begin(scenario, level) {
      return press(await said(`practice ${scenario}`), `practice-begin:${level}`);
    },
    /** Says it, and waits for the words that come back. */
    async hears(text) {
      await said(text);
      await door.idle();
      return (await shown()).at(-1);
    },
    shown,
    /** All that was decided, by turn; whom the store knows; what was written down about access. */
    async decided() {
      const link = await store.get('accounts', 'example', 'web:ana');
      const sessions = await store.list('rehearsals', link.value.person);
      const lines = (await Promise.all(sessions.map(({ id }) => store.list('lines', id)))).flat();
      const people = await store.list('people', 'example');
      const audit = await store.list('audit', 'example');
      const turns = lines.map(({ value }) => ({ ...value, reply: { ...value.reply, shown: undefined } }));
      return { turns, people: people.map(({ value }) => value), audit: audit.map(({ value }) => value) };
    },
  };
}

export const speechIn = (view) => view.blocks.find(({ kind }) => kind === 'speech')?.text;
export const notesIn = (view) => view.blocks.flatMap(({ kind, text }) => (kind === 'note' ? [text] : [])).join(' ');
