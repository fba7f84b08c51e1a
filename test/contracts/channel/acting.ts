// Buttons and forms: used once, gone when used, told when out of date; and whatever comes twice counts once.
import { describe, expect, it } from 'vitest';
import { testParts } from '../../support/parts.ts';
import { openTalk } from '../../support/transcripts.ts';
import { changedBy } from './answers.ts';
import type { ChannelDriver, OpenChannel, Ways } from './driver.ts';
import { compared, faultsIn, readingOf } from './reading.ts';

const scene = 'mom canceled three times';

export function acting(open: OpenChannel, ways: Ways): void {
  describe('a form', () => {
    it('says what is wrong beside each field, keeps what was filled in, and can be mended', async () => {
      const driver = await open();
      const { act } = testParts();
      const talk = openTalk((what) => act(what, { account: driver.account }));
      const ask = { kind: 'say', text: 'about me' } as const;
      const [form] = await talk.carryOut(ask);
      if (form?.kind !== 'form') throw new Error('no form');
      await driver.say(ask.text);
      const town = form.fields.find(({ id }) => id === 'state')?.label ?? '';
      const [again] = await talk.carryOut({ kind: 'fill', values: { [town]: 'Ohio' } });
      if (again?.kind !== 'form') throw new Error('no form comes back');
      expect(Object.keys(again.errors ?? {})).toHaveLength(2);
      const { answer } = await changedBy(driver, () => driver.fill({ [town]: 'Ohio' }));
      // Where a form is asked one by one, the second answer is asked for with what is wrong beside it.
      const rest = ways.asksOneByOne ? await changedBy(driver, () => driver.fill(good)) : undefined;
      const whole = ways.asksOneByOne ? answer.slice(answer.indexOf(again.title)) + rest?.answer : answer;
      const items = readingOf(again, ways.asksOneByOne ? again.fields.length : undefined);
      const [said = ''] = whole.split('\nSaved.');
      expect(faultsIn(said, items, ways.own), said).toEqual([]);
      const mended = rest ?? (await changedBy(driver, () => driver.fill(good)));
      expect(mended.answer).toContain('Saved.');
      expect(await kept(driver, 'people')).toMatchObject([{ role: 'advocate', country: 'us', state: 'Ohio' }]);
    });

    it('that was closed keeps nothing of what was typed', async () => {
      const driver = await open();
      await driver.say('prepare');
      await driver.close();
      expect(await kept(driver, 'visits')).toEqual([]);
      await driver.say(scene);
      expect(await kept(driver, 'visits')).toHaveLength(1);
    });
  });

  describe('a button', () => {
    it('that was used is gone, with the others of its page', async () => {
      const driver = await open();
      await driver.say('help');
      expect(await driver.buttons()).toContain('Look something up');
      await driver.press('About your work');
      await driver.close();
      expect(await driver.buttons()).not.toContain('Look something up');
      await expect(driver.press('About your work')).rejects.toThrow('no button');
    });

    it('that is out of date says so, changes nothing, and gives the way on', async ({ skip }) => {
      const driver = await open();
      await driver.say(scene);
      if (!driver.hold) return skip('nothing that was shown before can be pressed here');
      const old = await driver.hold('15 minutes');
      await driver.press('2 minutes');
      const { answer, used } = await changedBy(driver, old);
      expect(compared(answer)).toContain('this button is out of date. nothing was changed.');
      expect(used).toEqual([]);
      expect(await kept(driver, 'visits')).toMatchObject([{ minutes: 2 }]);
      await driver.press('Home');
      expect((await texts(driver)).join('\n')).toContain('Hello, Ana');
    });

    it('of Home stays good, however often it is pressed', async () => {
      const driver = await open();
      const [home] = await testParts().act({ kind: 'opened', view: 'home' }, { account: driver.account });
      const { answer } = await changedBy(driver, () => driver.open('home'), true);
      expect(faultsIn(answer, home ? readingOf(home.view) : [], ways.own), answer).toEqual([]);
      for (const _ of [1, 2]) {
        await driver.open('home');
        const told = await changedBy(driver, () => driver.press('What can you do?'));
        expect(compared(told.answer)).toContain('what i can do');
      }
    });
  });

  describe('nothing twice', () => {
    it('also when words, a press or a form are brought again', async ({ skip }) => {
      const driver = await open();
      const { again } = driver;
      if (!again) return skip('nothing is brought again here');
      const once = async (deed: () => Promise<void>) => {
        await deed();
        const before = [await driver.seen(), await kept(driver, 'visits')];
        await again();
        expect([await driver.seen(), await kept(driver, 'visits')]).toEqual(before);
      };
      await once(() => driver.say(scene));
      await once(() => driver.press('2 minutes'));
      await once(() => driver.say('prepare'));
      await once(() => driver.fill({ 'What is the visit about, and what happened lately?': scene }));
      expect(await kept(driver, 'visits')).toHaveLength(2);
    });
  });
}

const good = { 'What do you do?': 'Family advocate', 'Where?': 'United States' };

const texts = async (driver: ChannelDriver) => (await driver.seen()).map(({ text }) => text);

async function kept({ parts }: ChannelDriver, shelf: 'visits' | 'people'): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const stored of parts.ports.store.all()) if (stored.shelf === shelf) found.push(stored.value);
  return found;
}
