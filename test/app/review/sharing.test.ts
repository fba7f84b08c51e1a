// Who can read what, and when: naming, accepting, sharing, taking back, ending, and what is written down of it.
import { describe, expect, it } from 'vitest';
import { openDoor } from '../../../src/app/door.ts';
import { viewInSlot } from '../../../src/app/open-again.ts';
import type { Account } from '../../../src/core/incoming.ts';
import { formIn, sentences } from '../../support/answers.ts';
import { ana, sam } from '../../support/parts.ts';
import { ben, handsOf, textOf, twoWhoWork, writeReflection } from '../../support/reflecting.ts';

const words = 'She looked up at lark.';
const closed = 'That cannot be opened any more';

async function shared(values: Record<string, string | string[]> = {}) {
  const two = await twoWhoWork();
  await two.begin();
  await two.write('lark');
  await two.share('lark', values);
  return two;
}

describe('supervision here', () => {
  it('begins when the one who was named accepts, and naming opens nothing', async () => {
    const two = await twoWhoWork();
    await two.write('lark');
    expect(textOf(await two.ana.press('share:lark'))).toContain('There is nobody to share with yet.');
    await two.ana.say('supervision');
    const asked = await two.ana.fill(await two.ana.press('name-supervisor'), { person: 'web:sam' });
    expect(textOf(asked)).toContain('I asked Sam. Nothing of yours is open to them');
    expect(textOf(await two.ana.press('share:lark'))).toContain('Sam has not accepted yet.');
    await two.sam.press('accept-supervision');
    expect(await two.seen(two.ana)).toContain('Sam is your supervisor here now.');
    expect(textOf(await two.ana.press('share:lark'))).toContain(words);
  });

  it('does not begin when they decline; the worker is told kindly', async () => {
    const two = await twoWhoWork();
    await two.ana.say('supervision');
    await two.ana.fill(await two.ana.press('name-supervisor'), { person: 'sam' });
    expect(textOf(await two.sam.press('decline-supervision'))).toContain('Nothing has begun.');
    expect(await two.seen(two.ana)).toContain('Sam cannot be your supervisor here at present.');
    expect(await two.ports.store.list('relations', two.writer)).toEqual([]);
  });

  it('can be asked no more by the worker before it began; the other is told', async () => {
    const two = await twoWhoWork();
    await two.ana.say('supervision');
    await two.ana.fill(await two.ana.press('name-supervisor'), { person: 'web:sam' });
    await two.ana.say('supervision');
    expect(textOf(await two.ana.press('end-supervision'))).toContain('Sam is not asked any more');
    await two.ana.press('ended');
    expect(await two.seen(two.sam)).toContain('Ana does not ask you any more to be their supervisor here.');
    expect(textOf(await two.sam.press('accept-supervision'))).toContain('That is not asked any more.');
  });

  it.each([
    ['themselves', 'web:ana', 'Name someone else.'],
    ['nobody', '', 'Choose who it is.'],
    ['someone who has not said hello', 'Robin', 'I do not know them yet.'],
    ['someone of another agency', 'slack:T9/U9', 'I do not know them yet.'],
  ])('is not asked of %s', async (_who, person, problem) => {
    const two = await twoWhoWork();
    const stranger: Account = { agency: 'slack:T9', account: 'slack:T9/U9', name: 'Robin' };
    await two.act({ kind: 'said', text: 'home' }, { account: stranger });
    await two.ana.say('supervision');
    const again = await two.ana.fill(await two.ana.press('name-supervisor'), { person });
    expect(formIn(again).errors?.person).toContain(problem);
    expect(await two.ports.store.list('relations', two.writer)).toEqual([]);
  });

  it('can be set by an admin, who is no reader: both are told, and nothing shared earlier opens', async () => {
    const two = await twoWhoWork({ admins: ['web:ben'] });
    const admin = handsOf(ben, two.act, two.ports.store);
    await two.write('lark');
    await admin.say('supervision');
    const set = await admin.fill(await admin.press('set-supervisor'), { worker: 'web:ana', person: 'web:sam' });
    expect(textOf(set)).toContain('Both are told, and this was written down.');
    expect(await two.seen(two.ana)).toContain('An admin set Sam as your supervisor here.');
    expect(await two.seen(two.sam)).toContain('An admin set you as Ana’s supervisor here.');
    expect(await two.ports.store.list('audit', 'example')).toMatchObject([{ value: { did: 'set a supervisor' } }]);
    await two.share('lark');
    expect(textOf(await two.sam.press('read:lark'))).toContain(words);
    expect(await two.seen(admin)).not.toContain('lark');
  });

  it('is not set by anyone else', async () => {
    const two = await twoWhoWork();
    const view = await two.ana.say('supervision');
    expect(textOf(view)).not.toContain('Set who supervises whom');
  });

  it.each([
    ['the worker', 'as-worker'],
    ['the supervisor', 'as-supervisor'],
  ] as const)(
    'ends by %s after one question, and then nothing shared opens, also when it begins again',
    async (_who, side) => {
      const two = await shared();
      await two.sam.press('read:lark');
      expect(await two.seen(two.sam)).toContain(words);
      const [ender, other] = side === 'as-worker' ? [two.ana, two.sam] : [two.sam, two.ana];
      await ender.say('supervision');
      await ender.press(`end-supervision:${side}/${side === 'as-worker' ? two.reader : two.writer}`);
      await ender.press('ended');
      expect(await two.seen(other)).toContain('ended supervision with you here.');
      expect(await two.seen(two.sam)).not.toContain(words);
      expect(await two.seen(two.sam)).toContain('Supervision here has ended, and this is closed.');
      expect(textOf(await two.sam.press('read:lark'))).toContain(closed);
      await two.begin();
      expect(textOf(await two.sam.press('read:lark'))).toContain(closed);
      expect(textOf(await two.sam.press('queue'))).toContain('Nothing waits for you.');
      await two.share('lark');
      expect(textOf(await two.sam.press('read:lark'))).toContain(words);
    },
  );

  it('clears away what no longer opens, in pieces', async () => {
    const two = await twoWhoWork();
    await two.begin();
    for (let count = 0; count < 60; count++) {
      await two.write(`entry${count}`);
      await two.share(`entry${count}`);
      if (count % 10 === 9) two.pass();
    }
    await two.ana.say('supervision');
    await two.ana.press('end-supervision');
    await two.ana.press('ended');
    await two.door.work();
    await two.door.work();
    expect(await two.ports.store.list('shares', `${two.writer}/${two.reader}`)).toEqual([]);
    expect(await two.ports.store.list('shares', `asked:${two.reader}`)).toEqual([]);
  });
});

describe('an entry', () => {
  it('is shown to its writer exactly as its reader sees it', async () => {
    const two = await twoWhoWork();
    await two.begin();
    await two.write('lark');
    const preview = formIn(await two.ana.press('share:lark')).reading;
    await two.share('lark');
    expect(formIn(await two.sam.press('read:lark')).reading).toEqual(preview);
  });

  it('is not shared without a reader and a wish', async () => {
    const two = await twoWhoWork();
    await two.begin();
    await two.write('lark');
    const again = await two.share('lark', { reader: two.writer, wants: 'a medal' });
    expect(formIn(again).errors).toEqual({ reader: 'Choose who it is for.', wants: 'Choose what would help you.' });
    expect(await two.ports.store.list('shares', `asked:${two.reader}`)).toEqual([]);
  });

  it('is not shared while it is a draft, nor after it changed under the preview', async () => {
    const two = await twoWhoWork();
    await two.begin();
    await two.write('lark', { state: 'draft' });
    expect(textOf(await two.ana.press('share:lark'))).toContain('That is still a draft.');
    await writeReflection(two.ports.store, two.writer, 'lark');
    const screen = await two.ana.press('share:lark');
    await writeReflection(two.ports.store, two.writer, 'lark', { changedAt: '2026-03-02T10:00:00.000Z' });
    const again = await two.ana.fill(screen, { reader: two.reader, wants: 'listen' });
    expect(formIn(again).errors?.reader).toContain('The entry has changed since.');
  });

  it('that changed after it was shared does not open: what is read is what was previewed', async () => {
    const two = await shared();
    await writeReflection(two.ports.store, two.writer, 'lark', { changedAt: '2026-03-02T10:00:00.000Z' });
    expect(textOf(await two.sam.press('read:lark'))).toContain(closed);
  });

  it('opens for nobody who takes the button of its reader', async () => {
    const two = await shared();
    const place = `direct:${two.reader}`;
    const outgoing = await two.ports.store.list('outgoing', place);
    const notice = outgoing.map(({ value }) => (value as { view: { stamp?: string } }).view).find(({ stamp }) => stamp);
    for (const account of [ana, ben]) {
      const now = await two.act({ kind: 'chose', stamp: notice?.stamp ?? '', choice: 'read:lark' }, { account });
      expect(sentences(now[0]?.view)[0]).toContain('out of date');
    }
    const other = await two.act({ kind: 'chose', stamp: notice?.stamp ?? '', choice: 'read:wren' }, { account: sam });
    expect(sentences(other[0]?.view)[0]).toContain('out of date');
  });

  it('that is taken back while it is being opened does not open', async () => {
    const two = await shared();
    const { store } = two.ports;
    let between: (() => Promise<unknown>) | undefined = () => two.ana.press('take-back');
    const door = openDoor({
      ...two.ports,
      store: {
        ...store,
        commit: async (changes) => {
          const act = changes.some(({ shelf }) => shelf === 'readings') ? between : undefined;
          if (act) between = undefined;
          await act?.();
          return store.commit(changes);
        },
      },
    });
    const stamp = (await two.stampFor(two.sam, 'read:lark')) ?? '';
    const { turn } = await door.take({
      id: 'the-race',
      at: two.ports.clock(),
      person: sam,
      place: { key: `talk:${sam.account}`, audience: 'private' },
      what: { kind: 'chose', stamp, choice: 'read:lark' },
    });
    expect(textOf((await turn).now)).toContain('out of date');
    expect(await two.seen(two.sam)).toContain('Ana shared an entry with you here, and has taken it back.');
    expect(between).toBeUndefined();
    expect(await two.seen(two.sam)).not.toContain(words);
    expect(await store.list('readings', two.writer)).toEqual([]);
  });

  it('is read anew, and written down again, when its form is asked for again', async () => {
    const two = await shared();
    const opened = await two.sam.press('read:lark');
    const reopen = () => two.act({ kind: 'opened', view: viewInSlot(opened[0]?.slot ?? '') }, { account: sam });
    expect(textOf(await reopen())).toContain(words);
    expect(await two.ports.store.list('readings', two.writer)).toHaveLength(2);
    await two.ana.press('take-back');
    expect(textOf(await reopen())).toContain('That form is closed.');
  });

  it('stays where it was opened: a form sent from elsewhere brings none of it along', async () => {
    const two = await shared();
    const { stamp } = formIn(await two.sam.press('read:lark'));
    const values = { way: 'words', text: 'x'.repeat(30_000) };
    const now = await two.act({ kind: 'filled', stamp, values }, { account: sam, place: 'elsewhere' });
    expect(textOf(now)).not.toContain(words);
  });

  it('can be taken back from under an answer, which then is not sent', async () => {
    const two = await shared();
    const opened = await two.sam.press('read:lark');
    await two.ana.press('take-back');
    const now = await two.sam.fill(opened, { way: 'words', text: 'I wonder' });
    expect(textOf(now)).toContain('out of date');
    expect(await two.seen(two.ana)).not.toContain('Sam has read');
  });
});

describe('an answer', () => {
  it.each([
    ['no way', {}, 'way'],
    ['no words', { way: 'words' }, 'text'],
    ['no day', { way: 'talk' }, 'day'],
  ])('with %s is asked for again', async (_what, values, field) => {
    const two = await shared();
    const again = await two.sam.fill(await two.sam.press('read:lark'), values);
    expect(Object.keys(formIn(again).errors ?? {})).toEqual([field]);
    expect(textOf(again)).toContain(words);
  });

  it.each([
    [{ way: 'talk', day: 'Tuesday' }, 'would like to talk it over on Tuesday.'],
    [{ way: 'call' }, 'asks you to call them now.'],
    [{ way: 'read', afterwards: 'aside' }, 'has put something you shared aside for now.'],
    [{ way: 'read', afterwards: 'discussed' }, 'marked something you shared as talked over.'],
  ])('%j is told to the writer once', async (values, told) => {
    const two = await shared();
    await two.sam.fill(await two.sam.press('read:lark'), values);
    const seen = await two.seen(two.ana);
    expect(seen.split(told)).toHaveLength(2);
    await two.sam.press('queue');
    expect(await two.seen(two.sam)).toContain('Nothing waits for you.');
  });

  it('is not told when it was only read; it waits on, and the writer can see who read it', async () => {
    const two = await shared();
    const before = await two.seen(two.ana);
    const now = await two.sam.fill(await two.sam.press('read:lark'), { way: 'read' });
    expect(textOf(now)).toContain('Nothing was sent. It still waits in your list.');
    expect(await two.seen(two.ana)).toBe(before);
    expect(textOf(await two.ana.press('who-read'))).toContain('Sam read After any visit');
  });
});
