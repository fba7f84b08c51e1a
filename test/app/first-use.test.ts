import { describe, expect, it } from 'vitest';
import { pageIn, sentences, stampOf } from '../support/answers.ts';
import { type Act, ana, testParts } from '../support/parts.ts';

const inSlack = { agency: 'slack:T1', account: 'slack:T1/U1', name: 'Ana' };
const keeps = 'Slack keeps a copy of every message here';
const says = async (act: Act, text: string, account = inSlack) =>
  sentences(pageIn(await act({ kind: 'said', text }, { account }))).join('\n');

describe('the first answer in a channel that keeps messages', () => {
  it('says so, above the buttons, and only the first does', async () => {
    const { act } = testParts();
    const [first] = await act({ kind: 'said', text: 'help' }, { account: inSlack });
    const kinds = first?.view.kind === 'page' ? first.view.blocks.map(({ kind }) => kind) : [];
    expect(kinds.slice(-2)).toEqual(['note', 'choices']);
    expect(sentences(first?.view).join()).toContain(keeps);
    expect(await says(act, 'help')).not.toContain(keeps);
  });

  it('waits for a page when the first answer is a form', async () => {
    const { act } = testParts();
    const [form] = await act({ kind: 'said', text: 'prepare' }, { account: inSlack });
    await act({ kind: 'chose', stamp: stampOf(form?.view), choice: 'cancel' }, { account: inSlack });
    expect(await says(act, 'help')).not.toContain(keeps); // closing the form was the first page
  });

  it('leaves it out for whoever was introduced', async () => {
    const { act } = testParts();
    const welcome = pageIn(await act({ kind: 'arrived' }, { account: inSlack }));
    expect(sentences(welcome).join()).toContain(keeps);
    expect(await says(act, 'help')).not.toContain(keeps);
  });

  it('is not said twice by Home, which says it always', async () => {
    const { act } = testParts();
    const first = await says(act, 'home');
    expect(first.split(keeps)).toHaveLength(2);
    expect(await says(act, 'help')).not.toContain(keeps);
  });

  it('says nothing of the kind on the page, which keeps nothing elsewhere', async () => {
    const { act } = testParts();
    expect(await says(act, 'help', ana)).not.toContain('keeps a copy');
  });
});
