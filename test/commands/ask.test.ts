import { describe, expect, it } from 'vitest';
import { ask, askLine, askText } from '../../src/commands/ask.ts';
import { shippedLibrary } from '../support/parts.ts';

const library = shippedLibrary();

describe('porchlight ask --jsonl', () => {
  it('answers a line with how it reads, whether to keep it, and suggestions with why and sources', () => {
    const answer = JSON.parse(askLine('{"draft": "Why didn\'t you come to the appointment?"}', library.ask));
    expect(Object.keys(answer)).toEqual(['read', 'keep', 'suggestions']);
    expect(Object.keys(answer.read)).toEqual(['form', 'stance', 'function', 'effect']);
    expect(Object.keys(answer.suggestions[0])).toEqual(['text', 'kind', 'why', 'sources']);
    expect(answer).toMatchObject({ keep: false, read: { form: 'open', stance: 'judging', function: 'explore' } });
  });

  it('takes what the parent said with it', () => {
    const answer = JSON.parse(
      askLine('{"draft": "did you call", "said": "i had no minutes on my phone"}', library.ask),
    );
    expect(answer.suggestions[0]).toMatchObject({
      kind: 'acknowledging',
      text: 'You had no minutes on your phone. I hear that.',
    });
  });

  it.each(['', 'hello', '{"draft": 5}', '[]', 'null'])('says what is wrong with %j and goes on', (line) => {
    expect(JSON.parse(askLine(line, library.ask))).toEqual({
      error: 'This line is not JSON like {"draft": "…", "said": "…"}.',
    });
  });
});

describe('porchlight ask', () => {
  it('shows the effect, then each kind of suggestion with its reason', () => {
    const text = askText(ask("Why didn't you come to the appointment?", undefined, library.ask));
    expect(text).toMatch(/^It asks them for a reason/);
    expect(text).toMatch(/Softer\n {2}How did the appointment work out for you\?/);
    expect(text).toMatch(/More direct\n[\s\S]*Inviting\n[\s\S]*Clarifying\n/);
  });

  it('says that a good draft is good', () => {
    expect(askText(ask('how has it been going with the new baby', undefined, library.ask))).toContain(
      'It is good as it is.',
    );
  });

  it('takes a phone number out before it reads anything', () => {
    expect(JSON.stringify(ask('did you call 555-123-4567 about the rent', undefined, library.ask))).not.toContain(
      '4567',
    );
  });
});
