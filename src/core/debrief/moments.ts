// The moments of a talk: exact words, what they did, why, and two other ways to say it.

import { shownText } from '../family.ts';
import type { LineKind, Scenario } from '../scenario.ts';
import { stemsOf, wordsOf } from '../text.ts';
import { type DebriefLine, readWords } from './lines.ts';
import { plainWays, wantedFor } from './plain-ways.ts';
import { guidance, sourcesOf, whys } from './plain-words.ts';
import { quoteOf } from './quote.ts';
import { type Way, type Ways, waysFor } from './ways.ts';
import type { Happening, Reason } from './what-happened.ts';
import { type How, howOf } from './with-to-for.ts';

/**
 * `quote` is an exact part of the line as kept (empty where nothing was said). `instead` are two sentences somebody wrote:
 * for a line that worked, two more of its kind. `sources` are paragraph ids.
 */
export type Moment = {
  turn: number;
  quote: string;
  move: LineKind;
  worked: boolean;
  how: How;
  why: string;
  instead: string[];
  sources: string[];
};

/** What moments draw on; a talk that is no rehearsal has no scenario. */
export type Background = {
  lines: readonly DebriefLine[];
  scenario?: Scenario | undefined;
  own: readonly Way[];
  ways?: Ways | undefined;
  /** The person's name in this session, where the reply has none. */
  name: string;
};

const mostMoments = 12;
const waysEach = 2;

/** Those that weigh most, in the order they were said. No way to say it and no reason is given twice while there are others. */
export function momentsOf(happenings: readonly Happening[], background: Background): Map<Happening, Moment> {
  const chosen = [...happenings].sort((a, b) => b.weight - a.weight).slice(0, mostMoments);
  const given = new Set<string>();
  const spoken = new Map<Reason, number>();
  const moments = chosen.map((happening): [Happening, Moment] => {
    const count = spoken.get(happening.reason) ?? 0;
    spoken.set(happening.reason, count + 1);
    return [happening, momentOf(happening, count, given, background)];
  });
  return new Map(moments.sort(([a], [b]) => a.line.turn - b.line.turn));
}

function momentOf(happening: Happening, count: number, given: Set<string>, background: Background): Moment {
  const { line, reason, worked } = happening;
  const instead = insteadOf(happening, given, background);
  for (const text of instead) given.add(text);
  return {
    turn: line.turn,
    quote: quoteOfHappening(happening),
    move: moveOf(happening),
    worked,
    how: howOf(line, reason, worked),
    why: whyOf(happening, count, background),
    instead,
    sources: sourcesOf(reason, background.scenario?.from ?? []),
  };
}

const movesOfReason: Partial<Record<Reason, LineKind>> = {
  owned: 'owning-a-mistake',
  'gave-choice': 'giving-choice',
  'summed-up': 'summary',
  'said-role': 'explaining-role',
  'said-part': 'explaining-role',
};

function moveOf({ line, reason }: Happening): LineKind {
  const named = movesOfReason[reason];
  return named && line.sense.kinds.has(named) ? named : line.sense.main;
}

/** Where the whole of a line did it, the whole; else the sentence that was the move. */
const whole: readonly Reason[] = [
  'owned',
  'gave-choice',
  'summed-up',
  'left-door-open',
  'not-answered',
  'passed-by',
  'missed-cue',
];

export const quoteOfHappening = ({ line, reason }: Happening): string =>
  quoteOf(line, whole.includes(reason) ? undefined : line.heard.move);

function whyOf({ line, reason, worked }: Happening, count: number, { scenario, name }: Background): string {
  const who = line.after?.speaker || line.before.speaker || name;
  const says = whys[reason];
  const told = scenario?.concerns.filter(({ id }) => line.opened.includes(id)) ?? [];
  const sentences = [
    says[count % says.length] ?? '',
    told[0] ? `Right after it, ${who} told you: ${told[0].title}.` : '',
    !told[0] && !worked && line.answers === 'told' && reason !== 'passed-by' && line.why.some(({ trust }) => trust < 0)
      ? `It came just after ${who} had told you something hard.`
      : '',
    reason === 'missed-cue' || reason === 'not-answered' ? cueWords(line) : '',
  ];
  return sentences
    .filter(Boolean)
    .map((one) => capital(one.replaceAll('{name}', () => who)))
    .join(' ');
}

/** What they had said, or, where they said nothing, what could be seen. */
function cueWords({ before }: DebriefLine): string {
  const words = readWords(before);
  return words ? `The words were: “${words}”` : `There were no words to it: ${shownText(before).replaceAll('*', '')}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function insteadOf({ line, reason }: Happening, given: ReadonlySet<string>, background: Background): string[] {
  const { lines, scenario, own, ways } = background;
  const before = lines.filter(({ turn }) => turn <= line.turn);
  const spoken = before.flatMap((one) => [one.said, one.before.text]).join(' ');
  const near = `${line.said} ${line.before.text}`;
  const wanted = wantedFor(reason, line.sense.main);
  const place = {
    wanted,
    sources: guidance[reason],
    near: new Set(stemsOf(near)),
    known: new Set(stemsOf(`${spoken} ${scenario?.about ?? ''}`)),
    pronouns: new Set(wordsOf(near)),
    told: line.told,
    topics: line.topics,
  };
  const found = ways ? waysFor(place, own, ways, scenario) : [];
  const all = [...found, ...plainWays(reason, wanted, line.turn + (scenario?.id.length ?? 0))].filter(
    (text) => !lines.some(({ said }) => said.includes(text)),
  );
  const fresh = all.filter((text) => !given.has(text));
  return [...new Set([...fresh, ...all])].slice(0, waysEach);
}
