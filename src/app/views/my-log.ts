// A person's own log as they see it: titles and days, never what was written; that is read in the form alone.
import type { ReflectionRecord } from '../../core/records/reflection.ts';
import { monthBars, themeCounts, withTheme } from '../../core/reflection/over-time.ts';
import { answeredCount, type Theme } from '../../core/reflection.ts';
import { type Block, type Choice, choices, note, type Page, page, text } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';

/** What notifications say: nothing of what is written. */
const notice = 'A list is ready.';

/** `day` is written as it is said where the person works; `readers` are the names of those it is shared with; `goes` says until when it is kept. */
export type Listed = { id: string; entry: ReflectionRecord; day: string; readers: string; goes: string };

export type LogWords = { words: Words; themes: readonly Theme[] };

/** One line an entry, and a button each. */
export function entryBlocks(list: readonly Listed[], { themes }: Pick<LogWords, 'themes'>): Block[] {
  const points = list.map((listed) => ({ text: `${listed.entry.title} · ${aboutLine(listed, themes)}` }));
  const open = list.map(({ id, entry, day }): Choice => ({ id: `log-entry:${id}`, label: `${entry.title}, ${day}` }));
  return [{ kind: 'points', points }, choices(open)];
}

function aboutLine({ entry, day, readers, goes }: Listed, themes: readonly Theme[]): string {
  const titles = entry.tags.flatMap((tag) => themes.find(({ id }) => id === tag)?.title ?? []);
  const draft = entry.state === 'draft' ? ['draft'] : [];
  return [day, ...draft, ...titles, ...(readers ? [`shared with ${readers}`] : []), goes].join(' · ');
}

/** @param more the `order` from which the next page goes on */
export function logPage(list: readonly Listed[], more: string | undefined, around: LogWords): Page {
  const { buttons } = around.words;
  if (list.length === 0) return emptyPage(around.words);
  const ways: Choice[] = [
    ...(more ? [{ id: `log:${more}`, label: 'Older ones' }] : []),
    { id: 'log-find', label: buttons['find-in-log'] },
    { id: 'log-themes', label: buttons.themes },
    { id: 'promises', label: buttons.promises },
    { id: 'log-files', label: buttons.files },
    { id: 'reflect', label: buttons.reflect, main: true },
  ];
  return { ...page(buttons['my-log'], [...entryBlocks(list, around), choices(ways)]), notice, lasting: true };
}

function emptyPage({ buttons }: Words): Page {
  return page(buttons['my-log'], [
    text('Nothing is kept yet. What you write when you reflect will be here, for you alone.'),
    choices([{ id: 'reflect', label: buttons.reflect, main: true }]),
  ]);
}

/** @param heading says what was looked for; @param none what is said when nothing was found */
export function foundPage(heading: string, list: readonly Listed[], none: string, around: LogWords): Page {
  const { buttons } = around.words;
  const wayOn = choices([
    { id: 'log-find', label: buttons['find-in-log'] },
    { id: 'log', label: buttons['my-log'] },
  ]);
  return { ...page(heading, [...(list.length > 0 ? entryBlocks(list, around) : [note(none)]), wayOn]), notice };
}

/** One entry without its words, and all that can be done with it. @param answered whether a reader wrote back */
export function entryPage(listed: Listed, answered: boolean, { words, themes }: LogWords): Page {
  const { id, entry } = listed;
  const { buttons } = words;
  const count = answeredCount(entry);
  const shareable = entry.state === 'done' ? [{ id: 'share', label: buttons.share }] : [];
  const blocks: Block[] = [
    text(aboutLine(listed, themes)),
    note(
      `${count} of ${entry.answers.length} questions answered. It opens as a form, so that it stays out of the messages.`,
    ),
    choices([
      { id: 'reflect-open', label: buttons['change-entry'], main: true },
      ...shareable,
      ...(answered ? [{ id: 'read-answer', label: buttons['read-answer'] }] : []),
      ...(listed.readers
        ? [
            { id: 'take-back', label: buttons['take-back'] },
            { id: 'who-read', label: buttons['who-read'] },
          ]
        : []),
      { id: 'log-alike', label: buttons.alike },
      { id: 'log-delete', label: buttons.delete },
    ]),
  ];
  return { ...page(entry.title, blocks, { reflection: id }), notice, lasting: true };
}

/** @param readers the names of those who may read it now; @param days how long messages are kept */
export function deletePage(id: string, readers: string, days: number, { buttons }: Words): Page {
  const shared = readers ? ` ${readers} will not be able to open it any more; that it was read stays on record.` : '';
  return page(
    undefined,
    [
      text(`Delete it for good, and what you promised in it?${shared} It can’t be brought back.`),
      note(
        `A last copy, which only serves to answer you after a crash, goes within ${days} days. Messages you typed stay where they stand.`,
      ),
      choices([
        { id: 'log-delete-now', label: buttons.delete },
        { id: 'keep', label: buttons.keep, main: true },
      ]),
    ],
    { reflection: id },
  );
}

const months = 6;

/** How often each theme was tapped. @param entries all of them, newest first; @param now an ISO instant */
export function themesPage(entries: readonly ReflectionRecord[], { words, themes }: LogWords): Page {
  const counts = themeCounts(entries, themes);
  const [most] = counts;
  if (!most)
    return page(words.buttons.themes, [
      note('No themes yet. Tap some when you write, and they are counted here, for you alone.'),
    ]);
  const sentence = `You wrote most often on “${most.label}”: ${times(most.value)}. Only you see this.`;
  return {
    ...page(words.buttons.themes, [
      { kind: 'chart', sentence, bars: counts.map(({ label, value }) => ({ label, value })) },
      choices(counts.map(({ id, label }) => ({ id: `log-theme:${id}`, label }))),
    ]),
    notice,
    lasting: true,
  };
}

/** One theme, month by month. */
export function themeChart(theme: Theme, entries: readonly ReflectionRecord[], now: string, locale: string): Block {
  const bars = monthBars(withTheme(entries, theme.id), now, months, locale);
  const sum = bars.reduce((all, { value }) => all + value, 0);
  return { kind: 'chart', sentence: `In the last ${months} months you wrote on it ${times(sum)}.`, bars };
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

export function filesPage(): Page {
  return page(undefined, [
    text('Your whole log as one file. It holds every word you wrote; where it goes is up to you then.'),
    note('It lands in this conversation. Where a conversation keeps its messages, a copy of the file stays there too.'),
    choices([
      { id: 'log-file:md', label: 'To read (Markdown)', main: true },
      { id: 'log-file:csv', label: 'For a spreadsheet (CSV)' },
    ]),
  ]);
}
