// The story of sharing, the program ended in the middle of each step: what was acknowledged happens once, at the next start.
import { expect, test } from 'vitest';
import { openDoor } from '../../../src/app/door.ts';
import { turnMs } from '../../../src/app/unfinished.ts';
import { type Act, ana, type TestParts } from '../../support/parts.ts';
import { textOf, twoWhoWork } from '../../support/reflecting.ts';
import { endsTurn, storeWithBefore } from '../../support/stores.ts';

/** Each thing is taken in, and the process ends before its turn is written; the next one takes it up. */
function killedEachTime({ ports }: TestParts): Act {
  const dying = storeWithBefore(ports.store, (call) => {
    if (call.name === 'commit' && endsTurn(call.changes)) throw new Error('killed');
  });
  let count = 0;
  return async (what, { account = ana, place = `talk:${account.account}` } = {}) => {
    const id = `killed-${++count}`;
    const incoming = {
      id,
      at: ports.clock(),
      person: account,
      place: { key: place, audience: 'private' as const },
      what,
    };
    const { turn } = await openDoor({ ...ports, store: dying }).take(incoming);
    await expect(turn).rejects.toThrow('killed');
    const next = openDoor(ports);
    await next.work(turnMs * 2);
    const again = await next.take(incoming);
    expect(again.duplicate).toBe(true);
    return (await again.turn).now;
  };
}

test('sharing, answering, the agenda and taking back survive an end at every step, and happen once', async () => {
  const two = await twoWhoWork({}, killedEachTime);
  await two.begin();
  await two.write('lark');
  expect(textOf(await two.share('lark'))).toContain('Shared with Sam, and with nobody else.');
  const opened = await two.sam.press('read:lark');
  expect(textOf(opened)).toContain('She looked up at lark.');
  await two.sam.fill(opened, { way: 'words', text: 'I wonder what she saw.' });
  expect(textOf(await two.ana.press('read-answer'))).toContain('I wonder what she saw.');
  await two.sam.say('supervision');
  const agenda = await two.sam.fill(await two.sam.press('agenda'), { add: 'holidays' });
  expect(textOf(agenda)).toContain('- Title of lark\n- A theme since last time: Trust\n- holidays');
  await two.ana.press('take-back');
  expect(await two.seen(two.sam)).not.toMatch(/looked up|Title of lark/);
  const readings = await two.ports.store.list('readings', two.writer);
  expect(readings.map(({ value }) => (value as { seen: string }).seen)).toEqual(['entry', 'titles', 'titles']);
  expect(await two.ports.store.list('readings', 'answers:lark')).toHaveLength(1);
});
