import { expect, test } from 'vitest';
import { buttons, formIn, homeIn, pageIn, sentences, stampOf } from '../support/answers.ts';
import { memory } from '../support/at-the-door.ts';
import { type Act, ana, sam } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';
import { slowStore } from '../support/stores.ts';

const arrived = { kind: 'arrived' } as const;
const said = (text: string) => ({ kind: 'said', text }) as const;

/** To whom it goes, and what it is titled. */
const told = async (now: ReturnType<Act>) =>
  (await now).map(({ to, view }) => `${to === 'here' ? 'here' : Object.keys(to)}: ${view.title}`);
const welcome = ['here: Welcome to Porchlight', 'home: Hello, Ana'];
const onlyHome = ['home: Hello, Ana'];

test('whoever arrives for the first time is told what Porchlight is, what is kept, and what to do', async () => {
  const { act } = plainParts();
  const now = await act(arrived);
  expect(await told(Promise.resolve(now))).toEqual(welcome);
  const said = sentences(pageIn(now));
  expect(said[0]).toMatch(/^I am a program, not a person: a coach for people who visit families\./);
  expect(said[1]).toMatch(/^What you type stays here\. Leave names out\./);
  expect(buttons(pageIn(now))).toEqual(['about-me', 'prepare', 'help']);
});

test('in a channel that keeps a copy, whoever arrives is told who keeps it', async () => {
  const { act } = plainParts();
  const now = await act(arrived, { account: { ...ana, account: 'slack:T1/U1' } });
  expect(sentences(pageIn(now))[1]).toMatch(/^Slack keeps a copy of every message here/);
});

test.for(['about-me', 'prepare'])('the welcome leads on: %s', async (choice) => {
  const { act } = plainParts();
  const stamp = stampOf(pageIn(await act(arrived)));
  expect(formIn(await act({ kind: 'chose', stamp, choice })).id).toBe(choice === 'prepare' ? 'visit' : choice);
});

test('from the second time on only Home is shown anew, wherever that is, whatever happened between', async () => {
  const { act, ports } = plainParts();
  await act(arrived);
  expect(await told(act(arrived))).toEqual(onlyHome);
  const { stamp } = formIn(await act(said('about me')));
  await act({ kind: 'filled', stamp, values: { role: 'advocate', country: 'us', calm: 'on' } });
  const brief = pageIn(await act(said('mom canceled three times')));
  await act({ kind: 'chose', stamp: stampOf(brief), choice: 'calm-off' });
  const before = await ports.store.list('outgoing', 'talk:web:ana');
  expect(await told(act(arrived))).toEqual(onlyHome);
  expect(await told(act(arrived, { place: 'elsewhere' }))).toEqual(onlyHome);
  expect(await ports.store.list('outgoing', 'talk:web:ana')).toEqual(before);
  expect(await ports.store.list('outgoing', 'elsewhere')).toEqual([]);
});

test('Home as it is shown anew knows what was told and prepared since', async () => {
  const { act } = plainParts();
  await act(arrived);
  await act(said('mom canceled three times'));
  expect(buttons(homeIn(await act(arrived)).view)).toContain('last-brief');
});

test('whoever wrote before they arrived is welcomed all the same', async () => {
  const { act } = plainParts();
  await act(said('home'));
  expect(await told(act(arrived))).toEqual(welcome);
});

test('arriving is answered the same when it comes in twice, and keeps what someone said about themselves', async () => {
  const { act, ports } = plainParts();
  const { stamp } = formIn(await act(said('about me')));
  await act({ kind: 'filled', stamp, values: { role: 'advocate', country: 'gb', state: 'Kent' } });
  const now = await act(arrived, { id: 'one' });
  expect(await act(arrived, { id: 'one' })).toEqual(now);
  expect(await ports.store.list('people', ana.agency)).toMatchObject([
    { value: { role: 'advocate', country: 'gb', state: 'Kent', greeted: true } },
  ]);
});

test('everyone is welcomed for themselves', async () => {
  const { act } = plainParts();
  await act(arrived);
  expect(await told(act(arrived, { account: sam }))).toEqual(['here: Welcome to Porchlight', 'home: Hello, Sam']);
  expect(await told(act(arrived, { account: { ...ana, agency: 'other' } }))).toEqual(welcome);
});

test('whoever arrives in several places at once is welcomed in one of them', async () => {
  const { act } = plainParts({ store: slowStore(memory()) });
  const answers = await Promise.all(['a', 'b', 'c'].map((place) => told(act(arrived, { place }))));
  expect(answers.sort((a, b) => b.length - a.length)).toEqual([welcome, onlyHome, onlyHome]);
});
