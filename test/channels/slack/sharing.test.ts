// What is shared in Slack: written, read and answered in modals, never posted, and gone from wherever it stood when it is taken back.
import { describe, expect, it } from 'vitest';
import { questionsIn } from '../../../src/channels/slack/local/show.ts';
import { at, button, labels, openSlack, read, type SlackWorld } from '../../support/slack.ts';

const words = 'She held my sleeve.';
const own = 'I was short with my own team.';
const wonder = 'I wonder what she was telling you.';
const secret = /sleeve|own team|I wonder what|Held on|My own day/;

/** One person in the workspace: types in their direct message, presses what stands there, and fills the modal that is open. */
function handsIn(world: SlackWorld, user: 'U0ANA' | 'U0SAM') {
  const { as, bring, workspace } = world;
  const me = as(user);
  const mine = () => world.messages().filter(({ channel }) => channel === workspace.directOf(user));
  let count = 0;
  const shownModal = () => world.modal();
  return {
    mine,
    say: (text: string) => bring(me.message(text, `17${user === 'U0ANA' ? 1 : 2}000${++count}.1`)),
    /** The newest message of theirs with a button that begins so. */
    async press(label: string) {
      const message = mine().findLast((one) => labels(one).some((text) => text.startsWith(label)));
      if (!message) throw new Error(`no “${label}” in ${read(mine())}`);
      const whole = labels(message).find((text) => text.startsWith(label)) ?? label;
      await bring(me.pressed(button(message, whole), at(message)));
      return read(mine());
    },
    /** Answers by the beginning of their labels: what is typed, or the label of what is chosen. */
    async fill(answers: Record<string, string>) {
      const { questions } = questionsIn(shownModal().view as never);
      const values = questions.map(({ id, label, type, options, initial }) => {
        const [, given] = Object.entries(answers).find(([begins]) => label.startsWith(begins)) ?? [];
        return [id, { answer: answerOf(type, given, options, initial) }];
      });
      const after = await bring(me.submitted(shownModal(), Object.fromEntries(values)));
      if (after?.view && workspace.modal) workspace.modal.view = after.view as never;
      else workspace.modal = undefined;
      return after;
    },
    modal: () => read(shownModal().view),
    close: () => {
      workspace.modal = undefined;
    },
  };
}

function answerOf(
  type: string,
  given: string | undefined,
  options: { label: string; value: string }[],
  initial: unknown,
) {
  if (type === 'users_select') return { type, selected_user: given };
  if (type === 'plain_text_input') return { type, value: given ?? initial ?? null };
  const chosen = options.find(({ label }) => label === given);
  if (type === 'checkboxes') return { type, selected_options: chosen ? [chosen] : [] };
  const { value } = (initial ?? {}) as { value?: string };
  return { type, selected_option: chosen ?? (value === undefined ? null : { value }) };
}

type Hands = ReturnType<typeof handsIn>;

async function reflect(ana: Hands, text: string, title: string): Promise<void> {
  await ana.say('log a visit');
  await ana.press('After a visit');
  await ana.fill({ What: text, 'A few words': title });
}

/** Ana has named Sam in a modal, he has accepted in a message, and she has shared one of two entries. */
async function sharedInSlack() {
  const world = await openSlack();
  const [ana, sam] = [handsIn(world, 'U0ANA'), handsIn(world, 'U0SAM')];
  await sam.say('home');
  await ana.say('supervision');
  await ana.press('Name my supervisor');
  await ana.fill({ 'Who is your supervisor': 'U0SAM' });
  await sam.press('Yes, I supervise them');
  await reflect(ana, words, 'Held on');
  await reflect(ana, own, 'My own day');
  await ana.say('my log');
  await ana.press('Held on');
  await ana.press('Share for supervision');
  expect(ana.modal()).toContain(words);
  expect(ana.modal()).toContain('never for appraisal');
  await ana.fill({ 'What I’d like': 'Think with me', 'If our agenda': 'It may show what I wrote, too' });
  const posted = () => read(sam.mine());
  const everywhere = () => read([world.messages().filter((one) => !ana.mine().includes(one)), world.home('U0SAM')]);
  return { ...world, ana, sam, posted, everywhere };
}

describe('a shared entry in Slack', () => {
  it('is read and answered in modals, both plan in one, and what is taken back is gone from all of them', async () => {
    const { ana, sam, posted, everywhere, called, as, bring } = await sharedInSlack();
    expect(posted()).toContain('Ana shared an entry with you and would like: think with me.');
    await sam.press('Open');
    expect(sam.modal()).toContain(words);
    await sam.fill({ 'Your answer': 'Help me begin with “I wonder…”' });
    expect(sam.modal()).toContain('Beginnings to make your own');
    expect(await sam.fill({ 'Your answer': 'Send what I write below', 'In your own words': wonder })).toBeUndefined();
    expect(read(ana.mine())).toContain('Sam has read what you shared and wrote back.');
    await ana.press('Read the answer');
    expect(ana.modal()).toContain(wonder);
    await ana.fill({});

    await ana.say('supervision');
    await ana.press('Agenda: Sam');
    await ana.fill({ 'Add a line': 'holiday cover' });
    await sam.say('supervision');
    await sam.press('Agenda: Ana');
    expect(sam.modal()).toContain('holiday cover');
    await sam.fill({ 'Add a line': 'a visit together' });
    expect(sam.modal()).toMatch(/Held on[\s\S]*holiday cover[\s\S]*a visit together/);
    await sam.fill({ 'And then': 'Make it ready to print' });
    expect(sam.modal()).toContain('Decisions about a child go in the case record, not here.');
    expect(sam.modal()).toContain(words);
    expect(sam.modal(), 'no page for a browser stands in a modal').not.toContain('<html');

    expect(everywhere()).not.toMatch(secret);
    await bring(as('U0SAM').opened('home'));
    expect(everywhere()).toContain('Hello, Sam');
    await ana.say('my log');
    await ana.press('Held on');
    await ana.press('Take it back');
    expect(called('views.update').length).toBeGreaterThan(0);
    expect(sam.modal()).toContain('Ana has taken back what stood here.');
    expect(sam.modal()).not.toMatch(secret);
    expect(everywhere()).toContain('Ana shared an entry with you here, and has taken it back.');
    sam.close();
    await bring(as('U0SAM').opened('home'));
    await sam.say('shared with me');
    await sam.press('Answered and set aside');
    expect(posted()).toContain('There is nothing here yet.');
    await sam.say('supervision');
    await sam.press('Agenda: Ana');
    expect(sam.modal()).toContain('a visit together');
    expect(sam.modal()).not.toMatch(secret);
    expect(everywhere()).not.toMatch(secret);

    expect(await ana.press('Who has read what')).toMatch(
      /made your agenda ready to print[\s\S]*Sam read After a visit/,
    );
  });

  it('leaves the modal that is open when it is taken back', async () => {
    const { ana, sam, posted, called } = await sharedInSlack();
    await sam.press('Open');
    await ana.press('Take it back');
    expect(called('views.update')).toHaveLength(1);
    expect(sam.modal()).toContain('Ana has taken back what stood here.');
    expect(sam.modal()).not.toContain(words);
    expect(posted()).not.toContain('what stood here');
  });

  it('is told as taken back in a message when its modal was closed meanwhile', async () => {
    const { ana, sam, posted } = await sharedInSlack();
    await sam.press('Open');
    sam.close();
    await ana.press('Take it back');
    expect(posted()).toContain('Ana has taken back what stood here.');
    expect(posted()).not.toMatch(secret);
  });
});

describe('a colleague who has never written to Porchlight', () => {
  it('is asked in a message without a word of anything, and accepts there', async () => {
    const world = await openSlack();
    const [ana, sam] = [handsIn(world, 'U0ANA'), handsIn(world, 'U0SAM')];
    await ana.say('supervision');
    await ana.press('Name my supervisor');
    expect(await ana.fill({ 'Who is your supervisor': 'U0SAM' })).toBeUndefined();
    expect(read(ana.mine())).toContain('I asked Sam.');
    expect(sam.mine()).toMatchObject([{ text: 'Something waits for you in Porchlight.' }]);
    await sam.press('Yes, I supervise them');
    expect(read(ana.mine())).toContain('Sam is your supervisor here now.');
  });

  it('is not a guest, who cannot use it', async () => {
    const world = await openSlack();
    const ana = handsIn(world, 'U0ANA');
    await ana.say('supervision');
    await ana.press('Name my supervisor');
    const again = await ana.fill({ 'Who is your supervisor': 'U0GUEST' });
    expect(JSON.stringify(again)).toContain('I do not know them yet.');
    expect(world.messages().filter(({ channel }) => channel === world.workspace.directOf('U0GUEST'))).toEqual([]);
  });
});
