// The story of sharing: Ana writes two entries and shares one; Sam wonders back; Ana takes it back and sees that he read it.
import { describe, expect, it } from 'vitest';
import { formIn } from '../../support/answers.ts';
import { shippedLibrary } from '../../support/parts.ts';
import { textOf, twoWhoWork } from '../../support/reflecting.ts';

describe('sharing', () => {
  it('opens one entry to one person, who wonders back, until it is taken back', async () => {
    const two = await twoWhoWork();
    await two.begin();
    await two.write('lark');
    await two.write('wren');

    const screen = await two.ana.press('share:lark');
    expect(textOf(screen)).toContain('She looked up at lark.');
    expect(textOf(screen)).toContain('never for appraisal');
    const shared = await two.ana.fill(screen, { reader: two.reader, wants: 'think' });
    expect(textOf(shared)).toContain('Shared with Sam, and with nobody else.');
    expect(await two.seen(two.sam)).toContain('Ana shared an entry with you and would like: think with me.');
    expect(await two.seen(two.sam)).not.toContain('lark');

    const opened = await two.sam.press('read:lark');
    expect(textOf(opened)).toContain('She looked up at lark.');
    expect(textOf(opened)).not.toContain('What did you leave out?');
    const helped = await two.sam.fill(opened, { way: 'wonder', text: 'I see', afterwards: 'keep' });
    expect(textOf(helped)).toContain('I wonder what that moment was like for you…');
    expect(formIn(helped).values).toMatchObject({ text: 'I see' });
    await two.sam.fill(helped, { way: 'words', text: 'I wonder what she saw.', afterwards: 'keep' });
    expect(await two.seen(two.ana)).toContain('Sam has read what you shared and wrote back.');
    expect(await two.seen(two.ana)).not.toContain('I wonder');
    expect(textOf(await two.ana.press('read-answer'))).toContain('Sam: I wonder what she saw.');

    await two.sam.press('queue');
    await two.sam.press('queue-done');
    await two.sam.press('read:lark');
    expect(await two.seen(two.sam)).toContain('She looked up at lark.');
    expect(textOf(await two.ana.press('take-back'))).toContain('Taken back.');
    expect(await two.seen(two.sam)).not.toContain('She looked up');
    expect(await two.seen(two.sam)).toContain('Ana has taken back what stood here.');
    expect(textOf(await two.sam.press('read:lark'))).toContain('That cannot be opened any more');
    expect(textOf(await two.ana.press('who-read'))).toContain('Sam read After any visit');
  });

  it('begins with what Ana writes in the form after a visit, and sharing that', async () => {
    const two = await twoWhoWork({ library: shippedLibrary() });
    await two.begin();
    const sheet = await two.ana.say('log a visit');
    await two.ana.fill(sheet, { first: 'She held my sleeve' });
    const screen = await two.ana.press('share');
    expect(formIn(screen).reading).toContainEqual(expect.objectContaining({ paragraphs: ['She held my sleeve'] }));
    await two.ana.fill(screen, { reader: two.reader, wants: 'listen' });
    expect(textOf(await two.sam.press('read'))).toContain('She held my sleeve');
    const entry = await two.ana.say('my log').then(() => two.ana.press('log-entry'));
    expect(textOf(entry)).toContain('shared with Sam');
    const ways = async () => (await two.seen(two.ana)).split('Take it back').length - 1;
    expect(await ways()).toBe(2);
    await two.ana.press('take-back');
    expect(await ways(), 'the page that said it is shared has no buttons any more').toBe(1);
    expect(await two.seen(two.sam)).not.toContain('sleeve');
    expect(textOf(await two.ana.press('who-read'))).toContain('Sam read After');
  });
});
