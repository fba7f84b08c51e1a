// The content we ship, as Slack shows it: within every limit, and with nothing cut.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outgoingRecord } from '../../../src/core/records/conversation.ts';
import type { View } from '../../../src/core/view.ts';
import { readingMinutes, visitKinds } from '../../../src/core/visit.ts';
import { memoryStore } from '../../../src/stores/memory.ts';
import { stringsShown } from '../../support/all-views.ts';
import { shippedLibrary, steppingClock } from '../../support/parts.ts';
import { labels, openSlack, read, type SlackWorld } from '../../support/slack.ts';
import { textsIn } from '../../support/slack-limits.ts';

const picked = (value: string) => ({ answer: { type: 'radio_buttons', selected_option: { value: `=${value}` } } });
const typed = (value: string) => ({ answer: { type: 'plain_text_input', value } });
const all = 'money, school, language, sleep, housing, safety, health, food';

async function openShipped(): Promise<SlackWorld> {
  const step = steppingClock();
  // Five seconds a look: nobody asks too much in a minute.
  const clock = () => [step(), step(), step(), step(), step()].at(-1) ?? '';
  return openSlack({ library: shippedLibrary(), clock, store: memoryStore(clock) });
}

/** The pages that stand in the store now, but for Home. */
async function pages({ ports }: SlackWorld): Promise<View[]> {
  const found: View[] = [];
  for await (const { shelf, owner, value } of ports.store.all())
    if (shelf === 'outgoing' && !owner.startsWith('home:')) found.push(outgoingRecord.read(value).view);
  return found.filter(({ kind }) => kind === 'page');
}

async function expectWhole(world: SlackWorld): Promise<void> {
  const told = world
    .messages()
    .flatMap(({ blocks }) => textsIn(blocks))
    .join('');
  const views = await pages(world);
  expect(views.length).toBeGreaterThan(0);
  for (const view of views)
    for (const text of stringsShown({ ...view, notice: '' })) expect(told.includes(text), text).toBe(true);
}

describe('the briefs we ship', () => {
  const cases = visitKinds.flatMap((kind) => readingMinutes.map((minutes) => ({ kind, minutes })));

  it.each(cases)('for $kind in $minutes minutes come whole', async ({ kind, minutes }) => {
    const world = await openShipped();
    const ana = world.as('U0ANA');
    for (const topics of ['', all]) {
      await world.bring(ana.shortcut('prepare'));
      const values = { kind: picked(kind), minutes: picked(String(minutes)), topics: typed(topics), step: picked('1') };
      expect(await world.bring(ana.submitted(world.modal(), values))).toBeUndefined();
    }
    expect(new Set(world.messages().map(({ text }) => text))).toEqual(new Set(['Your brief is ready.']));
    await expectWhole(world);
  });

  it('changes its length in place, also when one needs more messages than the other', async () => {
    const world = await openShipped();
    const ana = world.as('U0ANA');
    const thread = '1800000000.000001';
    await world.bring(ana.message('mom canceled three times', thread));
    for (const label of ['15 minutes', '2 minutes', '15 minutes', '5 minutes']) {
      const at = world.messages().find((message) => labels(message).includes(label));
      const value = at && JSON.stringify(at.blocks).match(/"value":"([^"]+)"/)?.[1];
      const minutes = label.split(' ')[0];
      if (!at || !value) throw new Error(`no button ${label}`);
      await world.bring(
        ana.pressed({ action_id: `brief:${minutes}`, value }, { channel: at.channel, ts: at.ts, thread }),
      );
      expect(read(world.messages()[0])).toContain(`${minutes} minutes`);
      await expectWhole(world);
      const titles = world.messages().filter(({ blocks }) => blocks.some(({ type }) => type === 'header'));
      expect(titles).toHaveLength(1);
    }
  });
});

describe('what is looked up', () => {
  it('comes whole, whichever passage is asked for', async () => {
    const world = await openShipped();
    const ana = world.as('U0ANA');
    const titles = shippedLibrary().content.passages.map(({ title }) => title);
    for (const [index, title] of titles.entries())
      await world.bring(ana.message(`find ${title}`, `1800000${String(index).padStart(3, '0')}.000001`));
    expect(world.messages().length).toBeGreaterThanOrEqual(titles.length);
    await expectWhole(world);
  });
});

describe('the forms we ship', () => {
  it.each(['prep', 'find', 'about me'])('/coach %s shows every label, hint and option whole', async (text) => {
    const world = await openShipped();
    await world.bring(world.as('U0ANA').command(text));
    const form = JSON.stringify(world.modal().view);
    expect(form).not.toContain('…');
  });
});

describe('the prompts that Slack suggests', () => {
  type Prompts = { features: { agent_view: { suggested_prompts: { title: string; message: string }[] } } };
  const manifest: Prompts = JSON.parse(readFileSync('manifest.json', 'utf8'));

  it.each(manifest.features.agent_view.suggested_prompts)('“$title” leads to an answer', async ({ message }) => {
    const world = await openShipped();
    await world.bring(world.as('U0ANA').message(message, '1800000000.000001'));
    expect(world.messages().length).toBeGreaterThan(0);
    expect(read(world.messages())).not.toMatch(/could not tell what you need|found nothing|went wrong/);
  });
});
