// A brief as a person reads it: short lines with marks, and every source in full once.
import { numberSources } from '../../core/citation.ts';
import type { Content } from '../../core/content.ts';
import type { Brief, BriefSection } from '../../core/prep.ts';
import type { VisitRecord } from '../../core/records/visit.ts';
import { findTopic } from '../../core/topics.ts';
import { type Block, type Choice, choices, note, type Page } from '../../core/view.ts';
import { readingMinutes } from '../../core/visit.ts';
import { sourcesBlock } from './sources.ts';

export type BriefNotes = { visitId: string; aboutYou: string | undefined; calm: boolean };

export function briefPage(brief: Brief, visit: VisitRecord, content: Content, notes: BriefNotes): Page {
  const marks = numberSources(brief.sections.flatMap(({ lines }) => lines));
  const blocks: Block[] = [
    ...remarks(brief, visit, content, notes).map(note),
    ...brief.sections.flatMap((section) => sectionBlocks(section, marks)),
    sourcesBlock(marks, content),
    choices(briefChoices(brief, visit, content, notes.calm)),
  ];
  return {
    kind: 'page',
    title: `${brief.title} · ${visit.minutes} minutes`,
    blocks,
    about: { visit: notes.visitId },
    notice: 'Your brief is ready.',
    lasting: true,
  };
}

function remarks(brief: Brief, visit: VisitRecord, content: Content, { aboutYou }: BriefNotes): string[] {
  const nothing = brief.nothingFound
    ? 'I found nothing in the guidance for those words, so this holds for any visit of this kind. Other words for what happened may find more.'
    : undefined;
  const unknown = visit.unknownTopics.map((topic) => unknownTopic(topic, content));
  return [nothing, ...unknown, aboutYou].filter((remark) => remark !== undefined);
}

function sectionBlocks({ heading, lines, id }: BriefSection, marks: Map<string, number>): Block[] {
  const marksOf = (sources: string[]) => sources.flatMap((source) => marks.get(source) ?? []);
  if (id !== 'passages') {
    return [{ kind: 'points', heading, points: lines.map(({ text, sources }) => ({ text, marks: marksOf(sources) })) }];
  }
  return lines.map(({ text, sources }, index) => ({
    kind: 'passage',
    ...(index === 0 ? { title: heading } : {}),
    paragraphs: text.split('\n'),
    marks: marksOf(sources),
  }));
}

function briefChoices(brief: Brief, visit: VisitRecord, { words: { buttons } }: Content, calm: boolean): Choice[] {
  const lengths = readingMinutes
    .filter((minutes) => minutes !== visit.minutes)
    .map((minutes) => ({ id: `brief:${minutes}`, label: buttons[`minutes-${minutes}`] }));
  const leaveOut =
    calm && brief.sections.some(({ id }) => id === 'before') ? [{ id: 'calm-off', label: buttons['calm-off'] }] : [];
  return [
    ...lengths,
    { id: 'change-visit', label: buttons['change-visit'] },
    { id: 'practice-this', label: buttons['practice-this'] },
    { id: 'reflect-on:after-visit', label: buttons['reflect-this'] },
    ...leaveOut,
  ];
}

function unknownTopic(topic: string, { topics }: Content): string {
  const found = findTopic(topic, topics);
  const nearest =
    'nearest' in found && found.nearest ? ` The nearest I know is “${found.nearest.title}” (${found.nearest.id}).` : '';
  return `“${topic}” is not a topic I know, so the brief leaves it out.${nearest}`;
}
