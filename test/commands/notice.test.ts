import { describe, expect, it } from 'vitest';
import { earFor, notice, noticeLine } from '../../src/commands/notice.ts';
import { forms, functions, moves, stances } from '../../src/core/hear/move.ts';

const ear = earFor({ CONTENT_DIR: undefined });

async function talk(...typed: string[]): Promise<string> {
  const said: string[] = [];
  async function* lines() {
    yield* typed;
  }
  await notice(lines(), (text) => said.push(text), ear);
  return said.join('\n');
}

describe('porchlight notice --jsonl', () => {
  it('answers a line with the move, how sure it is, how it asks, and why', () => {
    const answer = JSON.parse(noticeLine('{"text": "did wic call you back", "previous": "i left a message"}', ear));
    expect(Object.keys(answer).slice(0, 6)).toEqual(['move', 'confidence', 'form', 'stance', 'function', 'because']);
    expect(moves).toContain(answer.move);
    expect(forms).toContain(answer.form);
    expect(stances).toContain(answer.stance);
    expect(functions).toContain(answer.function);
  });

  it('takes a line with nothing before it', () => {
    expect(JSON.parse(noticeLine('{"text": "the clinic opens at 8", "previous": null}', ear))).toMatchObject({
      move: 'information',
      form: null,
      stance: null,
      function: null,
    });
  });

  it.each(['', 'hello', '{"text": 5}', '[]', 'null'])('says what is wrong with %j and goes on', (line) => {
    expect(JSON.parse(noticeLine(line, ear))).toEqual({
      error: 'This line is not JSON like {"text": "…", "previous": "…"}.',
    });
  });
});

describe('porchlight notice', () => {
  it('says what it heard and why', async () => {
    expect(await talk('at least he is sleeping')).toContain('“at least”: it makes it smaller than it is for them.');
  });

  it('remembers what they said for the next line', async () => {
    const line = 'so the yes is easier than explaining it all again';
    const text = await talk("they: i just tell them yes so they'll leave", line);
    expect(text).toMatch(/reflection/i);
  });

  it('shows the parts of a line with several', async () => {
    const text = await talk('that sounds so hard. what helps when it gets like that');
    expect(text).toContain('- what helps when it gets like that: open question');
  });

  it('ends at an empty line', async () => {
    expect(await talk('', 'at least he is sleeping')).not.toContain('at least');
  });
});
