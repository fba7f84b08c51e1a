import { describe, expect, it } from 'vitest';
import { findPerson } from '../../../src/app/people.ts';
import { plainText } from '../../../src/channels/slack/plain.ts';
import { lastOf, openSlack, read } from '../../support/slack.ts';

const thread = '1800000000.000001';
const attacks = ['<!channel>', '*bold*', '_it_', '`code`', '<//x.example|a link>', ':fire:', '&lt;!here&gt;', '> q'];

describe('what is typed', () => {
  const typed: [string, string, string][] = [
    ['a mention', 'ask <@U0SAM> about it', 'ask @someone about it'],
    ['a mention with a name', 'ask <@U0SAM|sam.jones> about it', 'ask @someone about it'],
    ['a group', 'tell <!subteam^S1|@team-north>', 'tell @someone'],
    ['a call to everyone', 'say <!channel> hello <!here>', 'say @someone hello @someone'],
    ['a channel', 'as in <#C0FAMILY|the-jones-family>', 'as in #a-channel'],
    ['a date', 'on <!date^1392734382^{date}|Feb 18>', 'on Feb 18'],
    ['a link with words', 'see <https://example.org/a?b=1&amp;c|the page>', 'see the page'],
    ['a bare link', 'see <https://example.org>', 'see https://example.org'],
    ['an address', 'write <mailto:a@b.org>', 'write a@b.org'],
    ['entities', 'mom &amp; dad &lt;3 &amp;lt;', 'mom & dad <3 &lt;'],
    ['markup', '*no* _it_ ~s~ `c` :fire:', '*no* _it_ ~s~ `c` :fire:'],
    ['half of a mention', 'less < more', 'less < more'],
    ['nothing', '', ''],
  ];
  it.each(typed)('with %s is read as a person wrote it', (_name, from, to) => {
    expect(plainText(from)).toBe(to);
  });

  it('is read in time however it is nested', () => {
    const from = performance.now();
    plainText('<'.repeat(40_000));
    plainText('<a|'.repeat(13_000));
    expect(performance.now() - from).toBeLessThan(1_000);
  });

  it('reaches the visit without mentions, whichever way it came', async () => {
    const { as, bring, ports } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.message('mom canceled, says <@U0SAM|sam> &amp; dad', thread));
    await bring(ana.command('prep mom canceled, says <@U0SAM|sam> &amp; dad'));
    const [account] = await accounts(ports);
    if (!account) throw new Error('nobody is known');
    const visits = await ports.store.list('visits', account);
    expect(visits.map(({ value }) => (value as { lately: string }).lately)).toEqual([
      'mom canceled, says @someone & dad',
      'mom canceled, says @someone & dad',
    ]);
  });

  it('of 40,000 characters is answered with what to do', async () => {
    const { as, bring, messages } = await openSlack();
    await bring(as('U0ANA').message('mom canceled. '.repeat(2_858), thread));
    expect(read(messages())).toContain('more than I can read at once');
  });
});

describe('what is shown of typed words', () => {
  it.each(attacks.filter((attack) => !attack.includes(';')))(
    '%s stands there as it is, in text that Slack does not read as markup',
    async (attack) => {
      const { as, bring, modal, messages } = await openSlack();
      const ana = as('U0ANA');
      await bring(ana.shortcut('prepare'));
      const values = {
        kind: { answer: { type: 'radio_buttons', selected_option: { value: '=check-in' } } },
        topics: { answer: { type: 'plain_text_input', value: attack } },
      };
      await bring(ana.submitted(modal(), values));
      const brief = lastOf(messages());
      expect(read(brief.blocks)).toContain(`“${attack}” is not a topic I know`);
      expect(brief.text).toBe('Your brief is ready.');
      expect(JSON.stringify(brief.blocks)).not.toContain('mrkdwn');
      expect(JSON.stringify(brief.blocks)).not.toContain('"type":"user');
    },
  );

  it.each(attacks)('%s as a name stands on Home as it is', async (attack) => {
    const { as, bring, home, next } = await openSlack();
    next('users.info', () => ({
      status: 200,
      body: { ok: true, user: { id: 'U0ANA', name: 'a', profile: { display_name: attack } } },
    }));
    await bring(as('U0ANA').opened('home'));
    expect(read(home())).toContain(`Hello, ${attack}`);
    expect(JSON.stringify(home())).not.toContain('mrkdwn');
  });
});

async function accounts(ports: Parameters<typeof findPerson>[1]): Promise<string[]> {
  const account = { agency: 'slack:T0LOCAL', account: 'slack:T0LOCAL/U0ANA', name: 'Ana' };
  return [(await findPerson(account, ports)).id];
}
