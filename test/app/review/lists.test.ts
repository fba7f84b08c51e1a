// The lists of supervision: what waits, the agenda two people keep, the themes of a team, and Home.
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/core/incoming.ts';
import { buttons, formIn, homeIn, stampOf } from '../../support/answers.ts';
import { ben, handsOf, offer, personOf, textOf, twoWhoWork, writeReflection } from '../../support/reflecting.ts';

async function sharedByAna(...entries: [id: string, wants: string][]) {
  const two = await twoWhoWork();
  await two.begin();
  for (const [id, wants] of entries) {
    two.pass();
    await two.write(id);
    await two.share(id, { wants });
  }
  two.pass();
  return two;
}

describe('the queue', () => {
  it('puts what was asked for first, then the oldest, three lines an item at most, without a word of theirs', async () => {
    const two = await sharedByAna(['lark', 'listen'], ['wren', 'think'], ['dove', 'decision']);
    const [item] = (await two.sam.press('queue')).map(({ view }) => view);
    const facts =
      item?.kind === 'page' ? item.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])) : [];
    expect(facts.map(({ value }) => value)).toEqual([
      'Ana: think with me. After any visit, Mon, March 2.',
      'Ana: a decision. After any visit, Mon, March 2.',
      'Ana: just listen. After any visit, Mon, March 2.',
    ]);
    expect(textOf(await two.sam.press('queue'))).not.toMatch(/lark|wren|dove/);
  });

  it('shows ten at a time, and each once', async () => {
    const entries = Array.from({ length: 23 }, (_, index): [string, string] => [
      `bird${index}`,
      index % 2 === 0 ? 'listen' : 'think',
    ]);
    const two = await sharedByAna(...entries);
    const opened: string[] = [];
    const { account } = two.sam;
    let [shown] = await two.sam.press('queue');
    for (let pages = 0; pages < 3; pages++) {
      const ids = buttons(shown?.view).filter((id) => id.startsWith('read:'));
      expect(ids.length).toBe([10, 10, 3][pages]);
      opened.push(...ids);
      const choice = buttons(shown?.view).find((id) => id.startsWith('queue:'));
      expect(choice === undefined).toBe(pages === 2);
      if (choice) [shown] = await two.act({ kind: 'chose', stamp: stampOf(shown?.view), choice }, { account });
    }
    expect(new Set(opened).size).toBe(23);
    expect(opened).toHaveLength(23);
    expect(opened[0]).toBe('read:bird1');
  });

  it('is somebody’s own: the one who shared finds nothing in theirs', async () => {
    const two = await sharedByAna(['lark', 'think']);
    await offer(two.ports.store, two.ana.account, 'queue');
    expect(textOf(await two.ana.press('queue'))).toContain('Nothing waits for you.');
  });

  it('is counted on the Home of the one it is for, and on no other', async () => {
    const two = await sharedByAna(['lark', 'think'], ['wren', 'listen']);
    const home = async (hands: typeof two.sam) => textOf([{ to: 'here', view: homeIn(await hands.say('home')).view }]);
    expect(await home(two.sam)).toContain('Shared entries that wait for you: 2.');
    expect(await home(two.ana)).not.toContain('wait');
  });
});

describe('the agenda', () => {
  it('starts from titles, is changed by both, and carries over what is left', async () => {
    const two = await sharedByAna(['lark', 'think'], ['wren', 'listen']);
    await two.sam.say('supervision');
    const shown = await two.sam.press('agenda');
    expect(textOf(shown)).toContain('- Title of lark\n- Title of wren\n- A theme since last time: Trust');
    expect(textOf(shown)).not.toContain('She looked up');
    expect(textOf(shown)).toContain('Decisions about a child go in the case record, not here.');
    await two.sam.fill(shown, { add: 'holidays', first: 'entry/wren', afterwards: 'save' });
    await two.ana.say('supervision');
    const hers = await two.ana.press('agenda');
    expect(textOf(hers)).toContain('- Title of wren\n- Title of lark\n- A theme since last time: Trust\n- holidays');
    const met = await two.ana.fill(hers, { strike: ['entry/wren', 'theme/trust'], afterwards: 'met' });
    expect(textOf(met)).toContain('- Title of lark (carried over)\n- holidays (carried over)');
    expect(textOf(met)).not.toContain('wren');
  });

  it('keeps both changes when two save at once', async () => {
    const two = await sharedByAna(['lark', 'think']);
    await two.sam.say('supervision');
    await two.ana.say('supervision');
    const [his, hers] = [await two.sam.press('agenda'), await two.ana.press('agenda')];
    await Promise.all([two.sam.fill(his, { add: 'from his side' }), two.ana.fill(hers, { add: 'from hers' })]);
    await two.ana.say('supervision');
    const both = textOf(await two.ana.press('agenda'));
    expect(both).toContain('- from his side');
    expect(both).toContain('- from hers');
  });

  it('prints titles alone, unless the writer ticked more, and says what paper is', async () => {
    const two = await sharedByAna(['lark', 'think']);
    two.pass();
    await two.write('wren', { title: '<b>Wren</b> & *co*' });
    await two.share('wren', { printed: ['yes'] });
    await two.sam.say('supervision');
    const printed = await two.sam.fill(await two.sam.press('agenda'), { afterwards: 'print' });
    const files = (formIn(printed).reading ?? []).flatMap((block) => (block.kind === 'file' ? [block] : []));
    const [html, markdown] = files.map(({ content }) => content);
    expect(files.map(({ name }) => name)).toEqual(['agenda.html', 'agenda.md']);
    expect(html).toContain('&lt;b&gt;Wren&lt;/b&gt; &amp; *co*<blockquote>She looked up at wren.</blockquote>');
    expect(markdown).toContain('- [ ] \\<b\\>Wren\\</b\\> & \\*co\\*\n  > She looked up at wren.');
    for (const page of [html, markdown]) {
      expect(page).toContain('Title of lark');
      expect(page).not.toContain('She looked up at lark.');
      expect(page).toContain('cannot be taken back');
    }
    expect(textOf(await two.ana.press('who-read'))).toContain(
      'made your agenda ready to print, with 2 titles of yours',
    );
  });

  it('loses what is taken back, at once and wherever it stands open', async () => {
    const two = await sharedByAna(['lark', 'think'], ['wren', 'listen']);
    await two.sam.say('supervision');
    await two.sam.press('agenda');
    expect(await two.seen(two.sam)).toContain('Title of lark');
    await two.ana.press('take-back:lark');
    expect(await two.seen(two.sam)).not.toContain('Title of lark');
    await two.sam.say('supervision');
    const again = textOf(await two.sam.press('agenda'));
    expect(again).toContain('Title of wren');
    expect(again).not.toContain('lark');
  });

  it('is for the two alone, and for no longer than they work together', async () => {
    const two = await sharedByAna(['lark', 'think']);
    const third = handsOf(ben, two.act, two.ports.store);
    await third.say('home');
    for (const side of [`as-supervisor/${two.writer}`, `as-worker/${two.reader}`]) {
      await offer(two.ports.store, ben, `agenda:${side}`);
      expect(textOf(await third.press(`agenda:${side}`))).toContain('You do not work together here at present');
    }
    await two.ana.say('supervision');
    await two.ana.press('agenda');
    await two.ana.say('supervision');
    await two.ana.press('end-supervision');
    await two.ana.press('ended');
    await offer(two.ports.store, two.sam.account, `agenda:as-supervisor/${two.writer}`);
    expect(textOf(await two.sam.press(`agenda:as-supervisor/${two.writer}`))).toContain('You do not work together');
  });
});

describe('themes of a team', () => {
  it.each([
    [4, 'No theme yet that 5 different people have shared entries about.'],
    [5, 'Trust'],
  ])('from %i people: %s', async (count, words) => {
    const two = await twoWhoWork();
    const { store } = two.ports;
    for (let index = 0; index < count; index++) {
      const account: Account = { agency: 'example', account: `web:p${index}`, name: `Person ${index}` };
      const hands = handsOf(account, two.act, store);
      await hands.say('supervision');
      await hands.fill(await hands.press('name-supervisor'), { person: 'web:sam' });
      const person = await personOf(store, account);
      await two.sam.press(`accept-supervision:${person}`);
      for (const id of [`a${index}`, `b${index}`]) {
        await writeReflection(store, person, id, { tags: index === 0 ? ['trust', 'money'] : ['trust'] });
        await offer(store, account, `share:${id}`);
        await hands.fill(await hands.press(`share:${id}`), { reader: two.reader, wants: 'listen' });
      }
      two.pass();
    }
    await two.sam.say('supervision');
    const said = textOf(await two.sam.press('team-themes'));
    expect(said).toContain(words);
    expect(said).not.toMatch(/Person \d|Money/);
    // The question is the last thing that is said.
    expect(/For the team meeting: [^?]+\?\s*- Supervision\s*$/.test(said)).toBe(count === 5);
  });
});
