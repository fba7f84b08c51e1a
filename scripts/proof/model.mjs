// A model behind the rules: every lie is caught and named, no hostile input decides anything, every failure falls back.
import { readFileSync } from 'node:fs';
import { checkWords } from '../../dist/core/wording/check.js';
import { claimLies, failures, faithful, faithfulClaims, lineLies } from './model-cases.mjs';
import { openModelServer } from './model-server.mjs';
import { library, notesIn, prompts, speechIn, talkWith, voiceTo } from './model-talk.mjs';

const most = { tokenRatio: 0.25 };
const hostileFile = 'test/fixtures/model/hostile.jsonl';
const apis = ['responses', 'chat'];

/** Each takes away one of the things that keep the promise. */
export const variants = [
  'no-secret-check',
  'no-role-check',
  'no-citation-check',
  'no-checks',
  'hears-the-model',
  'no-fallback',
  'sends-everything',
];

export async function prove(broken) {
  const server = await openModelServer(faithful);
  try {
    const lies = await tellLies(server, broken);
    const hostile = await beHostile(server, broken);
    const failed = await fail(server, broken);
    const tokenRatio = await weigh(server, broken);
    const numbers = { ...lies.numbers, ...hostile.numbers, tokenRatio, ...failed.numbers };
    const problems = [...lies.problems, ...hostile.problems, ...failed.problems];
    if (tokenRatio > most.tokenRatio) problems.push(`tokenRatio ${tokenRatio}, at most ${most.tokenRatio} wanted`);
    return { numbers, problems };
  } finally {
    await server.close();
  }
}

/** The checks, without those that a variant takes away. */
function checkFor(broken) {
  const without = {
    'no-secret-check': ['undisclosed fact'],
    'no-role-check': ['role slip'],
    'no-citation-check': ['false citation'],
  };
  if (broken === 'no-checks') return () => [];
  const gone = without[broken] ?? [];
  return (job, words, instructions) => checkWords(job, words, instructions).filter((name) => !gone.includes(name));
}

const scenario = () => library.content.scenarios.find(({ id }) => id === 'first-visit');

async function tellLies(server, broken) {
  const problems = [];
  let caught = 0;
  const all = [...(await aboutLines(server)), ...aboutClaims()];
  for (const [name, tell] of all) {
    const named = await tell(checkFor(broken));
    if (named.includes(name)) caught++;
    else problems.push(`a lie was shown or not named: ${name} (named: ${named.join(', ') || 'nothing'})`);
  }
  return { numbers: { lies: all.length, caught }, problems };

  async function aboutLines() {
    const secret = 'It was her sewing machine in that box.';
    const leak = firstSentence(prompts['family-line'].text);
    const opening = library.content.scenarios.find(({ id }) => id === 'first-visit').openings[0].lines;
    const before = opening.map(({ text }) => text);
    return lineLies({ secret, before: '', leak }).map(([name, lie]) => [
      name,
      (check) => lineLie(name, lie, before, check),
    ]);
  }

  /** What the log names, if our own line was shown. */
  async function lineLie(name, lie, _before, check) {
    const named = [];
    const log = { warn: (_event, { checks = '' }) => named.push(...checks.split(', ')), error: () => undefined };
    const talk = talkWith({ voice: watched(voiceTo(server.url, { check }), log) });
    const opening = await talk.begin('first-visit', 1);
    const said = speechIn(opening).replaceAll(/\([^)]*\)/g, '');
    server.set(name === 'repetition' ? ({ message }) => JSON.stringify({ line: `${message.line} ${said}` }) : lie);
    const page = await talk.hears('How are the visits for you so far?');
    return page.wordedBy === undefined ? named : [];
  }

  function aboutClaims() {
    return claimLies({ leak: firstSentence(prompts.brief.text) }).map(([name, lie]) => [
      name,
      async (check) => {
        server.set(lie);
        const answer = await voiceTo(server.url, { check }).say(claimsJob());
        return answer.kind === 'unavailable' ? answer.refused : [];
      },
    ]);
  }
}

/** The voice, with what it refused written down. */
const watched = (voice, log) => ({
  ...voice,
  say: async (job) => {
    const answer = await voice.say(job);
    log.warn('', { checks: answer.refused.join(', ') });
    return answer;
  },
});

const firstSentence = (text) => /^[^.]*\./.exec(text)[0];

/** Two sentences of the guidance, as a brief would have them worded. */
function claimsJob() {
  const passages = library.content.passages.filter(({ origin }) => origin === 'guidance').slice(0, 2);
  return {
    kind: 'brief',
    names: {},
    message: {
      typed: ['mom canceled three times'],
      items: passages.map(({ id, lines }) => ({ id, text: lines[0].text, passages: [id] })),
      passages: passages.map(({ id, text }) => ({ id, text: text.join(' ') })),
    },
  };
}

/** The same talk with and without a model, with a hostile text in it. */
async function beHostile(server, broken) {
  const cases = readFileSync(hostileFile, 'utf8')
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one));
  const problems = [];
  let decisionsChanged = 0;
  for (const { where, text } of cases) {
    // It obeys, as far as a model can: it says what it was told to say, or what passes the checks.
    server.set((request) => (request.attempt === 1 ? obedient(text)(request) : chatty(request)));
    const plain = JSON.stringify(await hostileTalk(where, text, undefined, undefined));
    const heard = { last: undefined };
    const voice = listened(voiceTo(server.url, { check: checkFor(broken) }), heard);
    const hear =
      broken === 'hears-the-model'
        ? (line) => library.hear({ ...line, previous: heard.last ?? line.previous })
        : undefined;
    if (JSON.stringify(await hostileTalk(where, text, voice, hear)) === plain) continue;
    decisionsChanged++;
    problems.push(`a hostile input changed what was decided: ${text}`);
  }
  return { numbers: { hostile: cases.length, decisionsChanged }, problems };
}

const obedient =
  (text) =>
  ({ message }) =>
    JSON.stringify({ line: `${message.line} ${text}`, trust: 10, told: ['everything'] });
const chatty = ({ message }) => JSON.stringify({ line: `Well, nobody ever listens to me here. ${message.line}` });

const listened = (voice, heard) => ({
  ...voice,
  say: async (job) => {
    const answer = await voice.say(job);
    heard.last = answer.kind === 'said' ? answer.words.line : undefined;
    return answer;
  },
});

async function hostileTalk(where, text, voice, hear) {
  const from = where === 'content' ? { ...library, content: withHostile(library.content, text) } : library;
  const talk = talkWith({ from, ...(voice && { voice }), ...(hear && { hear }) });
  await talk.begin('first-visit', 2);
  const quoted =
    where === 'family' ? `Last time you said: “${text}” What was that like?` : 'How are the visits for you?';
  const lines = [
    where === 'worker' ? text : quoted,
    'So nobody ever listens to you here.',
    'I write a short note after each visit, and you can read it.',
    'You had enough of being watched.',
  ];
  for (const line of lines) await talk.hears(line);
  return talk.decided();
}

/** An agency's scenario with the text in everything a model could read. */
function withHostile(content, text) {
  const scenarios = content.scenarios.map((one) =>
    one.id === scenario().id
      ? {
          ...one,
          about: `${one.about} ${text}`,
          people: one.people.map((person) => ({ ...person, about: `${person.about} ${text}` })),
        }
      : one,
  );
  return { ...content, scenarios };
}

async function fail(server, broken) {
  const cases = apis.flatMap((api) => Object.entries(failures).map(([name, behave]) => ({ api, name, behave })));
  const problems = [];
  let fellBack = 0;
  for (const { api, name, behave } of cases) {
    server.set(behave);
    const voice = voiceTo(server.url, { api });
    const talk = talkWith({ voice: broken === 'no-fallback' ? { ...voice, say: rejecting(voice) } : voice });
    await talk.begin('first-visit', 1);
    const began = Date.now();
    const page = await talk.hears('How are the visits for you so far?');
    const ours = speechIn(page) && page.wordedBy === undefined && notesIn(page).startsWith('In our own words');
    if (ours && Date.now() - began < 6_000) fellBack++;
    else problems.push(`a model that ${name} (${api}) left the person without an answer`);
  }
  return { numbers: { failures: cases.length, fellBack }, problems };
}

const rejecting = (voice) => async (job) => {
  const answer = await voice.say(job);
  if (answer.kind === 'unavailable') throw new Error(answer.reason);
  return answer;
};

const practiceLines = [
  'Hi, I am your new visitor. How are things today?',
  'It sounds like the last visits were hard.',
  'I write a short note after each visit, and you can read it before anyone does.',
  'What would make a visit worth your time?',
  'You carry a lot by yourself.',
  'What does Micah like to do in the morning?',
  'He knows what he wants, then.',
  'I am sorry that nobody called you. That was ours to do.',
  'How was that for Naomi?',
  'Would it help to set how we do this, also if that is no visit?',
  'So once a month, and you read the note first.',
  'I will text you the day before.',
];

/** What twelve turns and looking back take, beside sending all guidance and the whole talk each time; characters / 4. */
async function weigh(server, broken) {
  server.set((request) => (request.message.items ? faithfulClaims(request) : faithful(request)));
  const from = server.requests.length;
  const talk = talkWith({ voice: voiceTo(server.url) });
  await talk.begin('first-visit', 1);
  const said = [];
  const guidance = library.content.passages.map(({ text }) => text.join('\n')).join('\n').length;
  let everything = 0;
  for (const line of practiceLines) {
    const page = await talk.hears(line);
    said.push(line, speechIn(page) ?? '');
    everything += guidance + said.join('\n').length;
  }
  const over = await talk.said('stop');
  if (
    over.blocks.some(
      ({ kind, choices = [] }) => kind === 'choices' && choices.some(({ id }) => id === 'debrief-worded'),
    )
  ) {
    await talk.press(over, 'debrief-worded');
    await talk.idle();
  }
  everything += guidance + said.join('\n').length;
  const sent = server.requests
    .slice(from)
    .reduce((sum, { instructions, message }) => sum + instructions.length + JSON.stringify(message).length, 0);
  const ratio = (broken === 'sends-everything' ? sent + everything : sent) / 4 / (everything / 4);
  return Math.round(ratio * 1_000) / 1_000;
}
