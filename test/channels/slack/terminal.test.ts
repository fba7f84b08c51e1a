import { describe, expect, it } from 'vitest';
import type { Log } from '../../../src/app/ports.ts';
import { createSlack } from '../../../src/channels/slack/connect.ts';
import { localReceiver } from '../../../src/channels/slack/local/receiver.ts';
import { slackInTerminal } from '../../../src/channels/slack/local/terminal.ts';
import { localWorkspace } from '../../../src/channels/slack/local/workspace.ts';
import { plainParts } from '../../support/plain-library.ts';
import { leapingPace } from '../../support/slack.ts';

const scene = 'mom canceled three times';

const blank = (count: number) => Array.from({ length: count }, () => '');

describe('Slack in the terminal', () => {
  it('says what can be typed, and greets as the Messages tab does', async () => {
    const { shown } = await talk([]);
    expect(shown[0]).toContain('This is Slack without Slack: the same app, no token, nothing leaves this computer.');
    expect(shown[1]).toContain('[Direct message, notified as “Welcome to Porchlight.”]');
    expect(shown[1]).toContain('Slack keeps a copy of every message here');
    expect(shown[1]).toMatch(/\(1\) About your work\n {2}\(2\) Prepare for a visit\n {2}\(3\) What can you do\?/);
  });

  it('answers words with a brief, and presses its buttons by number', async () => {
    const { said } = await talk([scene, '1']);
    expect(said(scene)).toContain('[Direct message, notified as “Your brief is ready.”]');
    expect(said(scene)).toContain('## A check-in · 5 minutes');
    expect(said(scene)).toContain('- “I came by and missed you, mom. When is good?”');
    expect(said(scene)).toContain('(1) 2 minutes');
    expect(said('1')).toContain('## A check-in · 2 minutes');
    expect(said('1')).toContain('(1) 5 minutes');
  });

  it('opens Home, and keeps it quiet while it stays the same', async () => {
    const { said } = await talk([':home', ':home', scene]);
    expect(said(':home')).toContain('[App Home]\n## Hello, there');
    expect(said(':home')).toContain('(1) Prepare for a visit');
    expect(said(scene)).not.toContain('[App Home]');
  });

  it('shows the command’s answer to the asker alone, and the brief in the direct message', async () => {
    const { said } = await talk(['/coach help', `/coach prep ${scene}`]);
    expect(said('/coach help')).toContain('[Only you can see this]\nWhat I can do');
    const brief = said(`/coach prep ${scene}`);
    expect(brief).toContain('[Only you can see this] The answer is in your direct messages with me.');
    expect(brief).toContain('notified as “Your brief is ready.”');
  });

  it('asks a form as questions, says what is wrong, and asks again', async () => {
    const lines = [':prepare', ...blank(11), scene, '', '3', '1, 2', 'money', '', '', ...blank(4)];
    const { shown, visits, printed } = await talk(lines);
    expect(printed).toContain('[Form: Prepare for a visit] Enter keeps what stands there; "close" leaves it.');
    expect(printed).toContain('! lately: Write a few words about the visit, or choose its kind below.');
    expect(shown.filter((text) => text.includes('What is the visit about'))).toHaveLength(2);
    expect(printed).toContain('  3 15 minutes');
    expect(await visits()).toMatchObject([{ lately: scene, minutes: 15, companions: ['mother', 'father'] }]);
    expect(printed).toContain('## A check-in · 15 minutes');
  });

  it('leaves a form at "close", with nothing kept', async () => {
    const { visits, printed } = await talk([':prepare', 'close', 'help']);
    expect(await visits()).toEqual([]);
    expect(printed).toContain('What I can do');
  });

  it('sends a message shortcut, and is answered beside it', async () => {
    const { said } = await talk([':quote Did you call them?']);
    expect(said(':quote Did you call them?')).toContain('A way to ask');
  });

  it('starts a new thread when asked to', async () => {
    const { threads } = await talk(['help', 'home', 'help', ':new', 'help']);
    expect(new Set(threads()).size).toBe(2);
    expect(threads()).toHaveLength(4);
  });

  it('says so when no button has the number, and goes on', async () => {
    const { said } = await talk(['99', scene]);
    expect(said('99')).toContain('No button has that number.');
    expect(said(scene)).toContain('Your brief is ready.');
  });

  it.each([['bye'], [' BYE ']])('ends at "%s" and reads no further', async (bye) => {
    const { visits, left } = await talk([bye, scene]);
    expect([left, await visits()]).toEqual([1, []]);
  });

  it('ends in the middle of a form, when there is nothing more to read', async () => {
    const { printed } = await talk([':prepare', scene]);
    expect(printed).toContain('Kind of visit');
  });
});

async function talk(typed: string[]) {
  leapingPace();
  const user = { id: 'U0YOU', name: 'there' };
  const workspace = localWorkspace([user]);
  const receiver = localReceiver();
  const log: Log = { warn: () => undefined, error: (_event, error) => Promise.reject(error) };
  const slack = createSlack({ botToken: 'xoxb-local' }, log, { fetch: workspace.fetch, receiver });
  const { door, ports } = plainParts({ senders: { slack: slack.sender }, log });
  const running = await slack.connect(door, ports);
  const left = [...typed];
  const shown: string[] = [];
  const answers = new Map<string, string[]>();
  let last = '';
  const lines: AsyncIterator<string> = {
    async next() {
      const line = left.shift();
      if (line === undefined) return { done: true, value: '' };
      last = line;
      return { done: false, value: line };
    },
  };
  const print = (text: string) => {
    shown.push(text);
    answers.set(last, [...(answers.get(last) ?? []), text]);
  };
  await slackInTerminal({ workspace, receiver, user, idle: () => door.idle(), lines, print });
  await running.stop();
  return {
    shown,
    printed: shown.join('\n'),
    /** What was printed between this line and the next. */
    said: (line: string) => (answers.get(line) ?? []).join('\n'),
    left: left.length,
    threads: () => workspace.messages.flatMap(({ thread }) => thread ?? []),
    async visits() {
      const found: unknown[] = [];
      for await (const { shelf, value } of ports.store.all()) if (shelf === 'visits') found.push(value);
      return found;
    },
  };
}
