// What one deed changed of what a person sees.
import type { ChannelDriver, Seen } from './driver.ts';

export type Changed = {
  /** All that is new or says something else, in its order, as one text. */
  answer: string;
  /** Views that were used: what stood there, and what is left. */
  used: { was: string; now: string }[];
};

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** @param home whether Home is what the person looks at */
export async function changedBy(driver: ChannelDriver, deed: () => Promise<unknown>, home = false): Promise<Changed> {
  const before = await look(driver, home);
  await deed();
  const after = await look(driver, home);
  const was = (id: string) => before.find((seen) => seen.id === id)?.text;
  const changed = after.filter(({ id, text }) => was(id) !== text);
  const used = changed.filter(({ id, text }) => isLess(text, was(id)));
  return {
    answer: changed
      .filter((seen) => !used.includes(seen))
      .map(({ text }) => text)
      .join('\n'),
    used: used.map(({ id, text }) => ({ was: was(id) ?? '', now: text })),
  };
}

async function look(driver: ChannelDriver, home: boolean): Promise<Seen[]> {
  const seen = await driver.seen();
  return seen.filter(({ id }) => home || id !== 'home');
}

function isLess(now: string, was: string | undefined): boolean {
  const left = lines(was ?? '');
  return now !== '' && now.length < (was ?? '').length && lines(now).every((line) => left.includes(line));
}
