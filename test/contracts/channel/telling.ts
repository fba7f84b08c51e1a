// The conversations of test/transcripts, in this channel: what the door answers is read there, and nothing else.
import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/core/view.ts';
import { testParts } from '../../support/parts.ts';
import { type Deed, openTalk, stepsOf, stories } from '../../support/transcripts.ts';
import { changedBy } from './answers.ts';
import type { ChannelDriver, OpenChannel, Ways } from './driver.ts';
import { compared, faultsIn, type Item, readingOf } from './reading.ts';

export function telling(open: OpenChannel, ways: Ways): void {
  describe('tells the conversation', () => {
    // Where one is greeted first, ids run on, and the family member begins with another of their lines.
    const told = stories.filter((story) => !(ways.asksOneByOne && story.startsWith('practice-')));
    it.each(told)('%s', async (story) => {
      await tell(story, await open(), ways);
    });
  });
}

async function tell(story: string, driver: ChannelDriver, ways: Ways): Promise<void> {
  const { act } = testParts();
  const talk = openTalk((what) => act(what, { account: driver.account }));
  let said = '';
  let shown: View[] = [];
  let silent = false;
  for (const { kind, text, line } of stepsOf(story)) {
    if (kind !== '>') {
      if (!silent) expect(says(said, text), `line ${line}: ${kind} ${text}\n${said}`).toBe(kind === '~');
      continue;
    }
    const deed = talk.deedOf(text);
    if (!deed) continue;
    const form = shown.find((view) => view.kind === 'form');
    shown = await talk.carryOut(deed);
    const { answer, used } = await changedBy(driver, () => carryOut(deed, driver));
    silent = deed.kind === 'close' && ways.closesSilently === true;
    if (silent) {
      expect(answer).toBe('');
      continue;
    }
    for (const view of used) expect(lostLabels(view), `line ${line}`).not.toEqual([]);
    const filled = ways.asksOneByOne && deed.kind === 'fill' && form ? readingOf(form, form.fields.length) : [];
    const items = [...filled, ...shown.flatMap((view) => readingOf(view, ways.asksOneByOne ? 1 : undefined))];
    const read = filled.length > 0 ? `${said}\n${answer}` : answer;
    expect(faultsIn(read, items, ways.own), `line ${line}: > ${text}\n${read}`).toEqual([]);
    expect(saidTwice(shown.flatMap((view) => readingOf(view))), `line ${line}`).toEqual([]);
    // What is asked one by one goes on with the next deed: from the form that is open now.
    const again = ways.asksOneByOne ? shown.find((view) => view.kind === 'form') : undefined;
    said = again ? answer.slice(answer.lastIndexOf(again.title)) : answer;
  }
}

async function carryOut(deed: Deed, driver: ChannelDriver): Promise<void> {
  switch (deed.kind) {
    case 'say':
      return driver.say(deed.text);
    case 'press':
      return driver.press(deed.label);
    case 'fill':
      return driver.fill(deed.values);
    case 'close':
      return driver.close();
  }
}

/** A line of capitals is a heading, which stands by itself; any other text may be part of a line. */
function says(answer: string, text: string): boolean {
  const heading = text === text.toUpperCase() && /\p{L}/u.test(text);
  if (!heading) return compared(answer).includes(compared(text));
  // How many stand below a folded heading may stand beside it.
  return answer.split('\n').some((line) => compared(line.replace(/ \(\d+\)$/, '')) === compared(text));
}

function lostLabels({ was, now }: { was: string; now: string }): string[] {
  const left = now.split('\n');
  return was.split('\n').filter((line) => !left.includes(line));
}

/** Whole sentences that stand in one answer more than once. */
function saidTwice(items: Item[]): string[] {
  const sentences = items.map(({ text }) => text).filter((text) => text.length > 50);
  return sentences.filter((text, index) => sentences.indexOf(text) !== index);
}
