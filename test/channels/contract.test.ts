// Every channel against the contract of channels, with what each does differently on purpose.
import { expect, test } from 'vitest';
import { readingOf } from '../contracts/channel/reading.ts';
import { channelContract } from '../contracts/channel.ts';
import { driveSlack } from '../support/drivers/slack.ts';
import { driveTeams } from '../support/drivers/teams.ts';
import { driveTerminal } from '../support/drivers/terminal.ts';
import { driveWeb } from '../support/drivers/web.ts';
import { testParts } from '../support/parts.ts';
import { openTalk, stepsOf, stories } from '../support/transcripts.ts';

/** The way out of a form has a button of its own, but where one types “close”. */
const close = /^Close$/gm;

// A form opens by a press; what a model worded is rated by two buttons; whoever closes a modal is not told about it.
channelContract('Slack', driveSlack, {
  own: [/^This opens as a form:\n.*$/gm, /^(?:Helpful|Not helpful)$/gm, close],
  closesSilently: true,
});

channelContract('Teams', driveTeams, { own: [close] });

// Which answers are needed, how many have to be looked at again, and who there is: Slack and Teams say that themselves.
channelContract('the page', driveWeb, {
  own: [
    /\(needed\)/g,
    /^(?:One answer needs|\d+ answers need) another look\.$/gm,
    /^(?:Choose…|Ana|Ben|Sam)$/gm,
    close,
  ],
});

// One question after another, no button to send; numbers are those of the newest view, so none is out of date.
channelContract('the terminal', driveTerminal, {
  own: [/^Enter keeps what is in brackets; "close" leaves the form\.$/gm],
  asksOneByOne: true,
});

test.each(stories)(
  'to every channel the door answers %s with the same words, but for who keeps them',
  async (story) => {
    const channels = ['slack', 'teams', 'web', 'terminal'];
    const [first, ...others] = await Promise.all(channels.map((channel) => answersTo(story, `${channel}:T1/U1`)));
    expect(first?.length).toBeGreaterThan(3);
    for (const other of others) expect(other).toEqual(first);
  },
);

async function answersTo(story: string, account: string): Promise<string[]> {
  const { act } = testParts();
  const talk = openTalk((what) => act(what, { account: { agency: 'one', account, name: 'Ana' } }));
  const said: string[] = [];
  for (const { kind, text } of stepsOf(story)) {
    const deed = kind === '>' ? talk.deedOf(text) : undefined;
    for (const view of deed ? await talk.carryOut(deed) : []) said.push(...readingOf(view).map((item) => item.text));
  }
  return said.filter(
    (text) => !/keeps a copy of every message here|^What you type stays here|^Your own message still stands/.test(text),
  );
}
