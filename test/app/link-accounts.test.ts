// One person in Slack and in Teams: linked by themselves, confirmed in both, and then one in everything.
import { describe, expect, it } from 'vitest';
import { findPerson } from '../../src/app/people.ts';
import type { Account } from '../../src/core/incoming.ts';
import type { Outgoing } from '../../src/core/view.ts';
import { formIn } from '../support/answers.ts';
import { handsOf, offer, personOf, textOf, twoWhoWork, writeReflection } from '../support/reflecting.ts';

const inSlack: Account = { agency: 'slack:T1', account: 'slack:T1/U1', name: 'Sam' };
const inTeams: Account = { agency: 'slack:T1', account: 'teams:X/1', name: 'Sam Lee' };
const elsewhere: Account = { agency: 'teams:Y', account: 'teams:Y/1', name: 'Someone' };

async function twoAccounts() {
  const two = await twoWhoWork();
  const [slack, teams] = [inSlack, inTeams].map((account) => handsOf(account, two.act, two.ports.store));
  if (!slack || !teams) throw new Error('no hands');
  await slack.say('supervision');
  await teams.say('supervision');
  const code = async () => codeIn(await slack.press('link-accounts'));
  const type = async (typed: string, hands = teams) => {
    await hands.press('link-accounts');
    return hands.fill(await hands.press('type-code'), { code: typed });
  };
  const same = async () => (await personOf(two.ports.store, inSlack)) === (await personOf(two.ports.store, inTeams));
  return { ...two, slack, teams, code, type, same };
}

const codeIn = (now: Outgoing[]) => /Your code: ([a-z]+-[a-z]+)/.exec(textOf(now))?.[1] ?? '';

describe('linking', () => {
  it('takes a code from one account, typed in the other and confirmed in the first', async () => {
    const { code, type, slack, teams, same, ports } = await twoAccounts();
    await slack.say('mom canceled three times');
    const typed = await type((await code()).toUpperCase());
    expect(textOf(typed)).toContain('Now confirm it in the account that showed you the code.');
    expect(await same()).toBe(false);
    expect(textOf(await slack.press('yes-link'))).toContain('You are one person here now, in both accounts.');
    expect(await same()).toBe(true);
    const { accounts } = await findPerson(inTeams, ports);
    expect(accounts).toEqual(['slack:T1/U1', 'teams:X/1']);
    expect(textOf(await teams.say('home'))).toContain('Show my last brief');
    expect(await ports.store.list('people', 'slack:T1')).toHaveLength(1);
  });

  it('lets a supervisor in Teams read what a worker in Slack shared with their Slack account', async () => {
    const { code, type, slack, teams, act, ports, pass } = await twoAccounts();
    const worker: Account = { agency: 'slack:T1', account: 'slack:T1/U2', name: 'Ana' };
    const hers = handsOf(worker, act, ports.store);
    await hers.say('supervision');
    await hers.fill(await hers.press('name-supervisor'), { person: 'slack:T1/U1' });
    await slack.press('accept-supervision');
    await type(await code());
    await slack.press('yes-link');
    pass();
    const reader = await personOf(ports.store, inTeams);
    await writeReflection(ports.store, await personOf(ports.store, worker), 'lark');
    await offer(ports.store, worker, 'share:lark');
    await hers.fill(await hers.press('share:lark'), { reader, wants: 'think' });
    expect(textOf(await teams.say('home'))).toContain('One shared entry waits for you.');
    expect(textOf(await teams.press('read:lark'))).toContain('She looked up at lark.');
  });

  it.each([
    ['a code that was never given', async () => 'bobobo-bobobo', 'That code does not fit'],
    ['no code', async () => '', 'Type the code'],
  ])('does not happen by %s', async (_what, codeOf, problem) => {
    const { type, same } = await twoAccounts();
    expect(formIn(await type(await codeOf())).errors?.code).toContain(problem);
    expect(await same()).toBe(false);
  });

  it('takes a code once, the newest alone, and for a quarter of an hour', async () => {
    const { code, type, pass, slack } = await twoAccounts();
    const old = await code();
    const fresh = await code();
    expect(formIn(await type(old)).errors?.code).toContain('does not fit');
    pass(16);
    expect(formIn(await type(fresh)).errors?.code).toContain('does not fit');
    const another = await code();
    await type(another);
    expect(formIn(await type(another)).errors?.code).toContain('does not fit');
    pass(16);
    expect(textOf(await slack.press('yes-link'))).toContain('The time for that is over');
  });

  it('stops whoever tries codes, also when one would fit', async () => {
    const { code, type, pass, same } = await twoAccounts();
    const right = await code();
    for (let tries = 0; tries < 5; tries++) {
      await type(`bobobo-bobob${'aeiou'[tries]}`);
      if (tries === 2) pass(1);
    }
    pass(1);
    expect(formIn(await type(right)).errors?.code).toContain('Wait 15 minutes');
    expect(await same()).toBe(false);
  });

  it('does nothing when the first account says that it was someone else', async () => {
    const { code, type, slack, same } = await twoAccounts();
    await type(await code());
    expect(textOf(await slack.press('not-me'))).toContain('Nothing was linked.');
    expect(await same()).toBe(false);
  });

  it('is not possible across agencies, nor with oneself', async () => {
    const { code, type, slack, act, ports } = await twoAccounts();
    const stranger = handsOf(elsewhere, act, ports.store);
    await stranger.say('supervision');
    const given = await code();
    expect(formIn(await type(given, stranger)).errors?.code).toContain('does not fit');
    const own = await slack.fill(await slack.press('type-code'), { code: given });
    expect(JSON.stringify(own)).toContain('That code is from this same account.');
  });

  it('brings together what was written in both, all of it, a hundred at a time', async () => {
    const { code, type, slack, ports, door } = await twoAccounts();
    const [stays, goes] = [await personOf(ports.store, inTeams), await personOf(ports.store, inSlack)];
    await writeReflection(ports.store, stays, 'lark');
    for (let count = 0; count < 230; count++) await writeReflection(ports.store, goes, `wren${count}`);
    await type(await code());
    await slack.press('yes-link');
    for (let rounds = 0; rounds < 3; rounds++) await door.work();
    expect(await personOf(ports.store, inSlack)).toBe(stays);
    const kept = await ports.store.list('reflections', stays);
    expect(kept.map(({ id }) => id)).toEqual(['lark', ...Array.from({ length: 230 }, (_, count) => `wren${count}`)]);
    expect(await ports.store.list('reflections', goes)).toEqual([]);
    expect((await ports.store.list('work', 'work')).filter(({ id }) => id.startsWith('move-over'))).toEqual([]);
  });

  it('is refused while both work with someone here, with a way on that loses nothing', async () => {
    const { code, type, slack, teams, same, act, pass } = await twoAccounts();
    const third: Account = { agency: 'slack:T1', account: 'slack:T1/U3', name: 'Kim' };
    await act({ kind: 'said', text: 'home' }, { account: third });
    for (const hands of [slack, teams]) {
      await hands.say('supervision');
      await hands.fill(await hands.press('name-supervisor'), { person: third.account });
    }
    pass();
    expect(JSON.stringify(await type(await code()))).toContain('End supervision in one of them');
    expect(await same()).toBe(false);
    await teams.say('supervision');
    await teams.press('end-supervision');
    await teams.press('ended');
    await type(await code());
    await slack.press('yes-link');
    expect(await same()).toBe(true);
  });

  it('keeps the account that holds something, whichever began', async () => {
    const { code, type, slack, ports } = await twoAccounts();
    const holder = await personOf(ports.store, inTeams);
    await writeReflection(ports.store, holder, 'lark');
    await type(await code());
    await slack.press('yes-link');
    expect(await personOf(ports.store, inSlack)).toBe(holder);
  });
});

describe('an agency that comes to span Slack and Teams', () => {
  it('takes everyone along who was there before, with what is theirs', async () => {
    const { ports, act } = await twoWhoWork();
    const before: Account = { agency: 'teams:X', account: 'teams:X/9', name: 'Kim' };
    await act({ kind: 'said', text: 'home' }, { account: before });
    const person = await personOf(ports.store, before);
    const after: Account = { ...before, agency: 'slack:T1' };
    await act({ kind: 'said', text: 'home' }, { account: after });
    expect(await findPerson(after, ports)).toMatchObject({ id: person, agency: 'slack:T1' });
    expect(await ports.store.list('people', 'teams:X')).toEqual([]);
  });
});
