// Files in Slack: uploaded beside what is said of them, replaced when they change, deleted when they go.
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/app/ports.ts';
import { type Block, note, page } from '../../../src/core/view.ts';
import { openSlack, read, refusedWith } from '../../support/slack.ts';

const file = (content: string): Block => ({ kind: 'file', name: 'my-log.md', type: 'text/markdown', content });

async function sending() {
  const world = await openSlack();
  const sender = world.ports.senders.slack;
  if (!sender) throw new Error('Slack has no sender');
  const delivery: Delivery = {
    id: 'talk/log',
    place: 'slack:T0LOCAL/D0ANA/1800000000.000001',
    slot: 'log',
    account: 'slack:T0LOCAL/U0ANA',
    view: page('My log', [note('Two entries.'), file('# A\n\n“É”')]),
    shown: [],
    cause: '',
    again: false,
  };
  const send = (change: Partial<Delivery> = {}) => sender.send({ ...delivery, ...change });
  return { ...world, send };
}

describe('a page with a file', () => {
  it('says that there is one, and uploads it whole where only its person is', async () => {
    const { send, workspace, messages } = await sending();
    await send();
    expect(read(messages()[0]?.blocks)).toContain('As a file, below: my-log.md');
    expect(read(messages()[0]?.blocks)).not.toContain('“É”');
    const [shared] = workspace.files.values();
    expect(shared).toEqual({ name: 'my-log.md', content: '# A\n\n“É”', channel: 'D0ANA' });
  });

  it('shown again the same uploads nothing, changed replaces it, and gone deletes it', async () => {
    const { send, workspace } = await sending();
    const first = await send();
    const again = await send({ shown: first });
    expect(again).toEqual(first);
    expect(workspace.calls.filter(({ method }) => method === 'files.completeUploadExternal')).toHaveLength(1);
    const changed = await send({ shown: again, view: page('My log', [file('# B')]) });
    expect([...workspace.files.values()].map(({ content }) => content)).toEqual(['# B']);
    await send({ shown: changed, view: undefined });
    expect(workspace.files.size).toBe(0);
  });

  it('says what is missing when the app may not share files', async () => {
    const { send, next, messages, workspace } = await sending();
    next('files.getUploadURLExternal', refusedWith('missing_scope'));
    await send();
    expect(
      messages()
        .map(({ blocks }) => read(blocks))
        .join('\n'),
    ).toContain('the app needs the scope files:write');
    expect(workspace.files.size).toBe(0);
  });
});
