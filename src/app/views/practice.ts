// Practice as a person sees it: what to choose, who they will meet, and each reply.
import { numberSources } from '../../core/citation.ts';
import type { Content } from '../../core/content.ts';
import { namesIn, withName } from '../../core/family/names.ts';
import { type Reply, shownText } from '../../core/family.ts';
import type { Suggestion } from '../../core/questions.ts';
import type { Level, Scenario } from '../../core/scenario.ts';
import { type Block, type Choice, choices, note, type Page, page, text } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';
import { sourcesBlock } from './sources.ts';

/** What notifications say: nothing of what is practiced. */
const notice = 'There is an answer.';

export function choosePage(scenarios: Scenario[], { buttons }: Words): Page {
  const list = scenarios.map(({ id, title }): Choice => ({ id: `practice-pick:${id}`, label: title }));
  return page(buttons.practice, [
    text('A talk with someone invented, as hard as it is with people. Then we look back at it, in the words you used.'),
    note('Nobody else sees whether or how often you practice. Leave real families out of it: this is a stage.'),
    choices([...list, { id: 'practice-surprise', label: buttons.surprise, main: true }]),
  ]);
}

/** @param seed decides what the person is called, here and in the talk that begins from here */
export function introductionPage(scenario: Scenario, { buttons }: Words, seed: number): Page {
  const called = namesIn(scenario, seed);
  const names = scenario.people.map(({ name, about }, index) => `${called[index] ?? name}, ${about}`).join('; ');
  const levels = scenario.levels.map(
    (level): Choice => ({ id: `practice-begin:${level}`, label: buttons[`level-${level}`], main: level === 1 }),
  );
  const watch = (['poor', 'good'] as const)
    .filter((quality) => scenario.workers.some((worker) => worker.quality === quality))
    .map((quality): Choice => ({ id: `practice-watch:${quality}`, label: buttons[`watch-${quality}`] }));
  const blocks: Block[] = [
    ...(scenario.warning ? [note(`Before you begin: ${scenario.warning}`)] : []),
    text(withName(scenario.about, scenario, seed)),
    { kind: 'facts', facts: [{ label: 'You will meet', value: names }] },
    note(reserved),
    choices([...levels, ...watch, { id: 'practice', label: 'Another talk' }]),
  ];
  return page(scenario.title, blocks, { scenario: scenario.id, seed: String(seed) });
}

const reserved =
  'Type what you would say. These words are for you alone: wait, hint, help me ask, back, pin, pause, stop. Everything else is said to them. If it comes too close, type pause; nothing is lost.';

export type Controls = { session: string; buttons: Words['buttons'] };

/** @param controls shown at the beginning and now and then; the words work at any time */
export function replyPage(reply: Reply, before: Block[], controls: Controls | undefined): Page {
  const blocks: Block[] = [...before, speech(reply), ...(controls ? [controlChoices(controls)] : [])];
  return { ...page(undefined, blocks, controls ? { session: controls.session } : {}), notice };
}

/** Until the line is there. */
export function waitingPage(speaker: string, before: Block[]): Page {
  return { ...page(undefined, [...before, note(`${speaker} takes a moment…`)]), notice };
}

/** What could be said next, for oneself alone. */
export function nextLinesPage(lines: readonly Suggestion[], wasAsked: boolean, content: Content): Page {
  const marks = numberSources(lines);
  const points = lines.map(({ text: words, kind, sources }) => ({
    text: `${content.words.labels[`ask-${kind}`]}: “${words}”`,
    marks: sources.flatMap((source) => marks.get(source) ?? []),
  }));
  const blocks: Block[] =
    points.length > 0
      ? [{ kind: 'points', heading: 'You could say', points }, sourcesBlock(marks, content)]
      : [note('Give back what they just said, in your words, and wait.')];
  const first = wasAsked ? [note('They asked you something. Answer that first, plainly and in few words.')] : [];
  return {
    ...page(undefined, [...first, ...blocks, note('Or your own words. What you type next is said to them.')]),
    notice,
  };
}

/** Looks and gestures stand in brackets: not every channel has another way to show them. */
function speech(reply: Reply): Block {
  return { kind: 'speech', speaker: reply.speaker, text: shownText(reply).replace(/\*([^*]+)\*/g, '($1)') };
}

function controlChoices({ buttons }: Pick<Controls, 'buttons'>): Block {
  return choices([
    { id: 'practice-wait', label: buttons.wait },
    { id: 'practice-hint', label: buttons.hint },
    { id: 'practice-pause', label: buttons.pause },
    { id: 'practice-stop', label: buttons.debrief },
  ]);
}

export function overPage(reply: Reply, before: Block[], { session, buttons }: Controls): Page {
  const blocks = [...before, speech(reply), note('The talk has ended.')];
  const choice: Choice = { id: 'practice-stop', label: buttons.debrief, main: true };
  return { ...page(undefined, [...blocks, choices([choice])], { session }), notice };
}

export function pausedPage({ session, buttons }: Controls): Page {
  const words = 'Paused. What you type now is for me, not for them.';
  const list: Choice[] = [
    { id: 'practice-resume', label: buttons.resume, main: true },
    { id: 'practice-stop', label: buttons.debrief },
  ];
  return { ...page(undefined, [text(words), choices(list)], { session }), notice: 'Paused.' };
}

/** A talk that was kept, said line by line. */
export function watchPage(title: string, lines: { speaker: string; text: string }[], level: Level): Page {
  const blocks = lines.map((line): Block => speech({ line: '', ...line }));
  return page(title, [note(`One way it can go, at level ${level}.`), ...blocks]);
}
