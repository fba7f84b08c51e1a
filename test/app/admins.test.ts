import { describe, expect, it } from 'vitest';
import type { What } from '../../src/core/incoming.ts';
import { auditRecord } from '../../src/core/records/audit.ts';
import { buttons, formIn, pageIn, sentences, stampOf } from '../support/answers.ts';
import { sam } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';

const said = (text: string): What => ({ kind: 'said', text });
const chose = (stamp: string, choice: string): What => ({ kind: 'chose', stamp, choice });
const parts = () => plainParts({ admins: ['web:ana'] });

describe('an admin', () => {
  it('is whom the settings name, and finds the way on Home; nobody else does', async () => {
    const { act } = parts();
    expect(buttons(pageIn(await act(said('home'))))).toContain('admins');
    expect(buttons(pageIn(await act(said('home'), { account: sam })))).not.toContain('admins');
  });

  it('names another, who is one from then on, and it is written down without a word of anyone', async () => {
    const { act, ports } = parts();
    await act(said('hello'), { account: sam });
    const home = pageIn(await act(said('home')));
    const form = formIn(await act(chose(stampOf(home), 'admins')));
    const [field] = form.fields;
    const options = field && 'options' in field ? field.options : [];
    expect(options.map(({ label }) => label)).toEqual(['Sam (web:sam)']);
    const done = await act({ kind: 'filled', stamp: stampOf(form), values: { person: options[0]?.id ?? '' } });
    expect(sentences(pageIn(done))).toEqual(['Sam is an admin now. This was written down.']);
    expect(buttons(pageIn(await act(said('home'), { account: sam })))).toContain('admins');
    const people = await ports.store.list('people', 'example');
    const [whom, by] = people.map(({ id }) => id);
    const audit = (await ports.store.list('audit', 'example')).map(({ value }) => auditRecord.read(value));
    expect(audit).toEqual([{ by, did: 'named an admin', whom }]);
  });

  it('is told when there is nobody to name, and when nobody was chosen', async () => {
    const { act } = parts();
    const home = pageIn(await act(said('home')));
    expect(sentences(pageIn(await act(chose(stampOf(home), 'admins'))))[0]).toMatch(/once they have said hello/);
    await act(said('hello'), { account: sam });
    const form = formIn(await act(chose(stampOf(pageIn(await act(said('home')))), 'admins')));
    const again = formIn(await act({ kind: 'filled', stamp: stampOf(form), values: { person: 'nobody' } }));
    expect(again.errors).toEqual({ person: 'Choose who it should be.' });
  });

  it('cannot be made by someone of another agency, whatever they send', async () => {
    const { act, ports } = parts();
    await act(said('hello'), { account: sam });
    const [person] = await ports.store.list('people', 'example');
    const other = { agency: 'elsewhere', account: 'web:ana', name: 'Ana' };
    const form = await act(chose(stampOf(pageIn(await act(said('home'), { account: other }))), 'admins'), {
      account: other,
    });
    expect(JSON.stringify(form)).not.toContain(person?.id);
  });
});
