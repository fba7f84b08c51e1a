// What is shared in Slack: read in a modal, never posted, and gone from the open modal the moment it is taken back.
import { describe, expect, it } from 'vitest';
import { handsOf, offer, personOf, writeReflection } from '../../support/reflecting.ts';
import { at, button, lastOf, openSlack, read } from '../../support/slack.ts';

const account = (name: 'Ana' | 'Sam') => {
  const agency = 'slack:T0LOCAL';
  return { agency, account: `${agency}/U0${name.toUpperCase()}`, name };
};
const words = 'She looked up at lark.';

/** Ana has named Sam in a modal, he has accepted in a message, and she has shared one entry. */
async function sharedInSlack() {
  const world = await openSlack();
  const { as, bring, modal, ports, act } = world;
  const [ana, sam] = [as('U0ANA'), as('U0SAM')];
  await bring(sam.command('home'));
  await bring(ana.command('supervision'));
  const overview = lastOf(world.messages());
  await bring(ana.pressed(button(overview, 'Name my supervisor'), at(overview)));
  const named = { person: { answer: { type: 'users_select', selected_user: 'U0SAM' } } };
  await bring(ana.submitted(modal(), named));
  const press = async (label: string) => {
    const message = world.messages().findLast(({ blocks }) => JSON.stringify(blocks).includes(`"${label}"`));
    if (!message) throw new Error(`no “${label}”`);
    await bring(sam.pressed(button(message, label), at(message)));
  };
  await press('Yes, I supervise them');
  const hers = handsOf(account('Ana'), act, ports.store);
  await writeReflection(ports.store, await personOf(ports.store, hers.account), 'lark');
  await offer(ports.store, hers.account, 'share:lark');
  const form = await hers.press('share:lark');
  await hers.fill(form, { reader: await personOf(ports.store, account('Sam')), wants: 'think' });
  await world.settled();
  return { ...world, press, hers };
}

describe('a shared entry in Slack', () => {
  it('is read in a modal, and no message ever holds a word of it', async () => {
    const { press, modal, messages } = await sharedInSlack();
    await press('Open');
    expect(read(modal().view)).toContain(words);
    expect(read(messages())).toContain('Ana shared an entry with you and would like: think with me.');
    expect(read(messages())).not.toMatch(/looked up|Title of lark/);
  });

  it('leaves the modal that is open when it is taken back', async () => {
    const { press, modal, messages, hers, settled, called } = await sharedInSlack();
    await press('Open');
    await hers.press('take-back:lark');
    await settled();
    expect(called('views.update')).toHaveLength(1);
    expect(read(modal().view)).toContain('Ana has taken back what stood here.');
    expect(read(modal().view)).not.toContain(words);
    expect(read(messages())).not.toContain('has taken back');
  });

  it('is told as taken back in a message when its modal was closed meanwhile', async () => {
    const { press, messages, hers, settled, workspace } = await sharedInSlack();
    await press('Open');
    workspace.modal = undefined;
    await hers.press('take-back:lark');
    await settled();
    expect(read(messages())).toContain('Ana has taken back what stood here.');
    expect(read(messages())).not.toContain(words);
  });
});
