import { expect, test } from 'vitest';
import { buttons, formIn, pageIn, sentences, stampOf } from '../support/answers.ts';
import { testParts } from '../support/parts.ts';
import { plainLibrary } from '../support/plain-library.ts';

const secret = 'cannot read “the mother drinks” of undefined';

/** Parts whose search fails for as long as `broken` is true. */
function breakable() {
  const state = { broken: false };
  const { search, ...library } = plainLibrary();
  const parts = testParts({
    library: {
      ...library,
      search: (query, limit) => {
        if (state.broken) throw new TypeError(secret);
        return search(query, limit);
      },
    },
  });
  return { ...parts, state };
}

test('a failing deed gives a neutral sentence with a reference, and nothing of the error or of what was typed', async () => {
  const { act, state, log } = breakable();
  state.broken = true;
  const now = await act({ kind: 'said', text: 'the father drinks and canceled' });
  const [sentence = ''] = sentences(pageIn(now));
  expect(sentence).toMatch(
    /^Something went wrong on our side, and nothing was changed\. Please try again\. If it happens twice, mention \S{8}\.$/,
  );
  expect(JSON.stringify(now)).not.toMatch(/drinks|undefined|TypeError/);
  expect(log.lines).toHaveLength(1);
  expect(sentence).toContain(`mention ${log.lines[0]?.ids.reference}.`);
});

test('the log line of a failure carries ids only, and the error itself beside them', async () => {
  const { act, state, log } = breakable();
  state.broken = true;
  await act({ kind: 'said', text: 'the father drinks and canceled' }, { id: 'event' });
  const [line] = log.lines;
  expect(line).toMatchObject({ level: 'error', event: 'a turn failed' });
  expect(line?.ids).toEqual({ incoming: 'example/web:ana/event', reference: expect.any(String) });
  expect(line?.error).toBeInstanceOf(TypeError);
  expect(JSON.stringify({ event: line?.event, ids: line?.ids })).not.toContain('drinks');
});

test('a failing deed keeps nothing but what came in and what was answered', async () => {
  const { act, state, ports } = breakable();
  state.broken = true;
  await act({ kind: 'said', text: 'the father drinks and canceled' });
  const [person] = await ports.store.list('people', 'example');
  expect(await ports.store.list('visits', person?.id ?? '')).toEqual([]);
});

test('a button whose deed failed stays usable', async () => {
  const { act, state } = breakable();
  const brief = pageIn(await act({ kind: 'said', text: 'mom canceled three times' }));
  const press = { kind: 'chose', stamp: stampOf(brief), choice: 'brief:2' } as const;
  state.broken = true;
  expect(sentences(pageIn(await act(press)))[0]).toMatch(/^Something went wrong on our side/);
  expect(sentences(pageIn(await act(press)))[0]).toMatch(/^Something went wrong on our side/);
  state.broken = false;
  expect(pageIn(await act(press)).title).toMatch(/2 minutes$/);
});

test('a form whose deed failed stays open and can be sent again', async () => {
  const { act, state } = breakable();
  const { stamp } = formIn(await act({ kind: 'said', text: 'prepare' }));
  const filled = { kind: 'filled', stamp, values: { lately: 'mom canceled three times' } } as const;
  state.broken = true;
  const again = formIn(await act(filled));
  expect(Object.values(again.errors ?? {})).toEqual([expect.stringMatching(/^Something went wrong on our side/)]);
  expect([again.stamp, again.values?.lately]).toEqual([stamp, filled.values.lately]);
  state.broken = false;
  expect(buttons(pageIn(await act(filled)))).toContain('change-visit');
});
