import { expect, test } from 'vitest';
import { visitRecord } from '../../src/core/records/visit.ts';
import { formIn, homeIn, pageIn, stampOf } from '../support/answers.ts';
import { plainParts } from '../support/plain-library.ts';

const long = `mom canceled three times. ${'She was tired again, and so was I. '.repeat(150)}`.trim();

async function changed(lately: (shown: string) => string): Promise<string> {
  const { act, ports } = plainParts();
  const now = await act({ kind: 'said', text: long });
  const form = formIn(await act({ kind: 'chose', stamp: stampOf(pageIn(now)), choice: 'change-visit' }));
  const shown = String(form.values?.lately);
  await act({ kind: 'filled', stamp: form.stamp, values: { ...form.values, lately: lately(shown), minutes: '2' } });
  const [visit] = await ports.store.list('visits', homeIn(now).person);
  const { minutes, lately: kept } = visitRecord.read(visit?.value);
  expect(minutes).toBe(2);
  return kept;
}

test('words longer than the form holds stay whole when the form is sent back as it was shown', async () => {
  expect(long.length).toBeGreaterThan(5_000);
  expect(await changed((shown) => shown)).toBe(long);
});

test('and give way to what was written in their place', async () => {
  expect(await changed(() => 'mom canceled')).toBe('mom canceled');
});

test('the form shows no more than its field takes', async () => {
  await changed((shown) => {
    expect(shown.length).toBeLessThanOrEqual(3_000);
    expect(long.startsWith(shown)).toBe(true);
    return shown;
  });
});
