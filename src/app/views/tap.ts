// By when, and what about: what can be tapped on an entry that was written in the conversation. None of its words.
import { promiseTimes, type ReflectionRecord } from '../../core/records/reflection.ts';
import type { Theme } from '../../core/reflection.ts';
import { type Block, type Choice, choices, type Page, page, text } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';
import { timeLabels } from '../reflect/form.ts';

/** @returns undefined where there is nothing to tap */
export function tapPage(id: string, entry: ReflectionRecord, themes: readonly Theme[], words: Words): Page | undefined {
  const blocks: Block[] = [...timeBlocks(entry, words), ...themeBlocks(entry, themes)];
  if (blocks.length === 0) return undefined;
  return { ...page(undefined, blocks, { reflection: id }), notice: 'It is kept.', lasting: true };
}

function timeBlocks({ answers }: ReflectionRecord, { labels }: Words): Block[] {
  const promised = answers.find(({ promise, text: words }) => promise === true && words !== '');
  if (!promised) return [];
  const times = promiseTimes.map(
    (time): Choice => ({ id: `reflect-by:${time}`, label: marked(labels[timeLabels[time]], promised.by === time) }),
  );
  return [text('By when did you say you would?'), choices(times)];
}

function themeBlocks({ tags }: ReflectionRecord, themes: readonly Theme[]): Block[] {
  if (themes.length === 0) return [];
  const list = themes.map(
    ({ id, title }): Choice => ({ id: `reflect-tag:${id}`, label: marked(title, tags.includes(id)) }),
  );
  return [text('What is it about? Tap as many as fit, or none.'), choices(list)];
}

const marked = (label: string, isChosen: boolean) => (isChosen ? `✓ ${label}` : label);
