// What only shows over a whole talk: something true that was repeated, in their words and with its turns. Never a grade.
import type { LineKind } from '../scenario.ts';
import { countWords, wordsOf } from '../text.ts';
import { type DebriefLine, readWords } from './lines.ts';
import { quoteOf } from './quote.ts';

type Found = { text: string; weight: number };

const mostNoticed = 2;

/** The strongest first; none where nothing came back. @param name the person's, in this session */
export function noticedIn(lines: readonly DebriefLine[], name: string): string[] {
  const found = [afterTelling, whatOpened, cameNear, theirQuestions, lengths, firstWords].flatMap(
    (look) => look(lines, name) ?? [],
  );
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostNoticed)
    .map(({ text }) => text);
}

type Look = (lines: readonly DebriefLine[], name: string) => Found | undefined;

const list = (parts: readonly (string | number)[]) => new Intl.ListFormat('en').format(parts.map(String));
const turnsOf = (lines: readonly DebriefLine[]) =>
  `turn${lines.length === 1 ? '' : 's'} ${list(lines.map(({ turn }) => turn))}`;
const times = ['', 'once', 'twice', 'three times', 'four times', 'five times'];
const often = (count: number) => times[count] ?? `${count} times`;

const receiving: readonly LineKind[] = [
  'reflection',
  'simple-reflection',
  'complex-reflection',
  'summary',
  'empathy',
  'affirmation',
  'wait',
  'owning-a-mistake',
];
const thanks = /\bthank(s| you)\b.{0,12}\b(telling|saying|trusting|sharing|letting)\b/i;
const receives = ({ sense, said }: DebriefLine) => receiving.some((kind) => sense.kinds.has(kind)) || thanks.test(said);
const spoken = (lines: readonly DebriefLine[]) =>
  lines.filter(({ said, sense }) => said !== '' && !sense.aside && sense.main !== 'asks-again');

/** What the next line was, each time something had been told. */
const afterTelling: Look = (lines, name) => {
  const next = lines.filter(({ answers, sense }) => answers === 'told' && sense.main !== 'asks-again');
  if (next.length < 2) return undefined;
  const asked = next.filter((line) => line.sense.asks && !receives(line));
  const stayed = next.filter(receives);
  if (asked.length === next.length)
    return {
      text: `${capital(often(next.length))} ${name} told you something hard to tell, and ${often(next.length) === 'twice' ? 'both times' : 'each time'} your next line was another question (${turnsOf(asked)}).`,
      weight: 3,
    };
  if (stayed.length === next.length)
    return {
      text: `${capital(often(next.length))} something hard was told, and you stayed with it each time before going on (${turnsOf(stayed)}). That is rarer than it sounds.`,
      weight: 2.6,
    };
  const [kept] = stayed;
  const [left] = next.filter((line) => !receives(line));
  if (!kept || !left) return undefined;
  return {
    text: `After one hard thing was told, you stayed with it: ${quoted(kept)}, turn ${kept.turn}. After another you went on: ${quoted(left)}, turn ${left.turn}. What came next is worth comparing.`,
    weight: 2.2,
  };
};

const openers: { kind: LineKind; as: string }[] = [
  { kind: 'wait', as: 'you had said nothing' },
  { kind: 'owning-a-mistake', as: 'you had owned something' },
  { kind: 'safety-question', as: 'a plain question about safety' },
  { kind: 'explaining-role', as: 'you had said what you write or pass on' },
  { kind: 'giving-choice', as: 'you had left something up to them' },
  { kind: 'complex-reflection', as: 'you had said back what was meant, and asked nothing' },
  { kind: 'simple-reflection', as: 'you had given their words back, and asked nothing' },
];

/** What most of what was told came right after. */
const whatOpened: Look = (lines) => {
  const opened = lines.filter((line) => line.opened.length > 0);
  if (opened.length < 2) return undefined;
  for (const { kind, as } of openers) {
    const after = opened.filter(({ sense }) => (kind === 'wait' ? sense.main === kind : sense.kinds.has(kind)));
    if (after.length >= 2 && after.length * 2 > opened.length)
      return {
        text: `Of ${opened.length} things you were told, ${after.length} came right after ${as} (${turnsOf(after)}).`,
        weight: 2,
      };
  }
  const asked = opened.filter(({ sense }) => sense.asks).length;
  if (asked > 0) return undefined;
  return {
    text: `Nothing you were told came in answer to a question. All of it followed something you said, or did not say (${turnsOf(opened)}).`,
    weight: 2.4,
  };
};

/** The same thing let show more than once, and never told: what it is stays theirs. */
const cameNear: Look = (lines, name) => {
  const told = new Set(lines.flatMap((line) => [...line.told, ...line.opened]));
  const near = new Map<string, DebriefLine[]>();
  for (const line of lines) {
    const cue = line.after?.cue;
    if (cue !== undefined && !told.has(cue)) near.set(cue, [...(near.get(cue) ?? []), line]);
  }
  const [most] = [...near.values()].filter((some) => some.length >= 2).sort((a, b) => b.length - a.length);
  const [first, second] = most ?? [];
  if (!most || !first?.after || !second?.after) return undefined;
  return {
    text: `${capital(often(most.length))} ${name} came near the same thing and turned away: “${shown(first.after)}” (after turn ${first.turn}), “${shown(second.after)}” (after turn ${second.turn}).`,
    weight: 2.8,
  };
};

/** Questions of theirs, and how many got an answer. */
const theirQuestions: Look = (lines, name) => {
  const asked = lines.filter(({ answers, before }) => answers === 'asked' && readWords(before).endsWith('?'));
  const open = asked.filter(({ why }) => !why.some(({ reason }) => reason === 'answered'));
  if (asked.length < 2 || open.length < 2) return undefined;
  const quotes = open.slice(0, 2).map(({ before }) => `“${readWords(before)}”`);
  return {
    text: `${name} asked you ${asked.length} questions. What you said next did not answer ${open.length === asked.length ? 'any of them' : `${open.length} of them`}. ${open.length > quotes.length ? 'Two of those' : 'Those were'}: ${list(quotes)}.`,
    weight: 1.6 + open.length * 0.3,
  };
};

const shortLine = 8;
const longLine = 18;
const fewestLines = 3;

/** How much came back after few words, and after many. */
const lengths: Look = (lines, name) => {
  const answered = spoken(lines).filter(({ after }) => after);
  const mean = (some: readonly DebriefLine[]) =>
    Math.round(some.reduce((sum, { after }) => sum + (after ? countWords(readWords(after)) : 0), 0) / some.length);
  const short = answered.filter(({ said }) => countWords(said) <= shortLine);
  const long = answered.filter(({ said }) => countWords(said) >= longLine);
  if (short.length < fewestLines || long.length < fewestLines) return undefined;
  const [afterShort, afterLong] = [mean(short), mean(long)];
  if (afterShort < afterLong * 1.5 && afterLong < afterShort * 1.5) return undefined;
  const text = `After your ${short.length} shortest lines ${name} said ${afterShort} words on average; after your ${long.length} longest, ${afterLong}.`;
  return { text, weight: 1.4 };
};

const fewestAlike = 4;
const noHabit = new Set(['i', 'what', 'how', 'you', 'the', 'it', 'can', 'do', 'is', 'and']);

/** A word that line after line begins with. */
const firstWords: Look = (lines) => {
  const said = spoken(lines);
  const counts = new Map<string, number>();
  for (const line of said) {
    const [first] = wordsOf(line.said);
    if (first && !noHabit.has(first)) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < fewestAlike || most[1] * 4 < said.length) return undefined;
  return { text: `${most[1]} of your ${said.length} lines began with “${most[0]}”.`, weight: 1 };
};

const quoted = (line: DebriefLine) => (line.said ? `“${quoteOf(line)}”` : 'you said nothing');
const shown = (line: NonNullable<DebriefLine['after']>) => readWords(line) || line.text.replaceAll('*', '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
