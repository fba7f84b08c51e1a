// Runs the conversations in test/transcripts, each a story a colleague can read.
//   > words        someone types       > [label]      someone presses the button with that label
//   > field: value (several lines, then > submit)     someone fills the open form; > close leaves it
//   ~ text         the answer says it   ! text         the answer does not say it
import { describe, expect, it } from 'vitest';
import { viewText } from '../src/channels/text.ts';
import { testParts } from './support/parts.ts';
import { openTalk, type Step, stepsOf, stories } from './support/transcripts.ts';

describe('conversations', () => {
  it('are there to be read', () => {
    expect(stories.length).toBeGreaterThanOrEqual(6);
  });

  it.each(stories)('%s', async (name) => {
    const steps = stepsOf(name);
    expect(steps.filter(({ kind }) => kind !== '>').length).toBeGreaterThan(0);
    await run(steps);
  });
});

async function run(steps: Step[]): Promise<void> {
  const talk = openTalk(testParts().act);
  let said = '';
  for (const { kind, text, line } of steps) {
    if (kind === '~') expect(said, `line ${line}`).toContain(text);
    else if (kind === '!') expect(said, `line ${line}`).not.toContain(text);
    else {
      const deed = talk.deedOf(text);
      const shown = deed && (await talk.carryOut(deed));
      if (shown) said = shown.map((view) => viewText(view, { width: 10_000 })).join('\n');
    }
  }
}
