// porchlight practice: a hard conversation, rehearsed in the terminal or line by line for machines.
import { z } from 'zod';
import type { Settings } from '../config.ts';
import { debrief } from '../core/debrief.ts';
import { withName } from '../core/family/names.ts';
import { giveHint } from '../core/rehearsal/hint.ts';
import {
  end,
  type Hear,
  isOver,
  lastReply,
  type Rehearsal,
  rewind,
  say,
  standingOf,
  startRehearsal,
} from '../core/rehearsal.ts';
import type { Level, Scenario } from '../core/scenario.ts';
import { unknownWord } from '../library/problem.ts';
import { readScenarios } from '../library/read-scenarios.ts';
import { contentRoots } from './content-roots.ts';
import type { DebriefParts } from './debrief.ts';
import { debriefText } from './debrief-text.ts';
import { parseJson } from './parse-json.ts';

export type PracticeOptions = { level: string; seed: number; list?: boolean; json?: boolean; jsonl?: boolean };

/** What a practice session in the terminal needs; what the debrief draws on is read when the talk is over. */
export type PracticeParts = {
  scenario: Scenario;
  level: Level;
  seed: number;
  hear: Hear;
  forDebrief: () => Promise<DebriefParts>;
};
type Print = (text: string) => void;

/** All scenarios, for machines `[{id, title, levels}]`. */
export function practiceList(scenarios: Scenario[], json: boolean): string {
  if (json) return JSON.stringify(scenarios.map(({ id, title, levels }) => ({ id, title, levels })));
  const row = ({ id, title, warning }: Scenario) =>
    [`${id}  ${title}`, ...(warning ? [`    ${warning}`] : [])].join('\n');
  return scenarios.map(row).join('\n');
}

/** The scenario and level that were asked for, or a sentence that says what is wrong. */
export function practiceParts(
  scenarios: Scenario[],
  id: string | undefined,
  level: string,
): Pick<PracticeParts, 'scenario' | 'level'> | string {
  if (id === undefined) return 'Name a scenario. "porchlight practice --list" names them.';
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (!scenario)
    return unknownWord(
      id,
      'a scenario we know',
      scenarios.map((known) => known.id),
    );
  const known = scenario.levels.find((candidate) => String(candidate) === level);
  return known ? { scenario, level: known } : `"${id}" has no level ${level}. It has ${scenario.levels.join(', ')}.`;
}

/** Reads content/scenarios alone. @throws ContentProblems */
export function scenariosFor(settings: Pick<Settings, 'CONTENT_DIR'>): Scenario[] {
  return readScenarios(contentRoots(settings));
}

const lineSchema = z.object({ text: z.string() });

/** Reads `{"text"}` lines and answers each; at the end of input one line `{debrief}`. Empty text is saying nothing. */
export async function practiceLines(lines: AsyncIterable<string>, print: Print, parts: PracticeParts): Promise<void> {
  const { scenario, level, seed, hear } = parts;
  let rehearsal = startRehearsal({ scenario, level, seed });
  for await (const line of lines) {
    if (!line.trim()) continue;
    const parsed = lineSchema.safeParse(parseJson(line.trim()));
    if (isOver(rehearsal)) print(JSON.stringify({ ended: true }));
    else if (!parsed.success) print(JSON.stringify({ error: 'This line is not JSON like {"text": "…"}.' }));
    else {
      rehearsal = say(rehearsal, parsed.data.text, scenario, hear);
      print(JSON.stringify(answerOf(rehearsal, scenario)));
    }
  }
  print(JSON.stringify({ debrief: debrief(rehearsal, scenario, (await parts.forDebrief()).ways) }));
}

function answerOf(rehearsal: Rehearsal, scenario: Scenario): object {
  const turn = rehearsal.turns.at(-1);
  const { trust, tension, told, lastKind } = standingOf(rehearsal);
  return {
    said: turn?.said,
    move: lastKind,
    reply: spoken(rehearsal, scenario),
    trust,
    tension,
    disclosed: told,
    ended: isOver(rehearsal),
  };
}

/** Where two people speak, who says it stands before it. */
function spoken(rehearsal: Rehearsal, { people }: Scenario): string {
  const { speaker, text } = lastReply(rehearsal);
  return people.length > 1 && !/^\*[^*]*\*$/.test(text) ? `${speaker}: ${text}` : text;
}

const howTo = `Type what you would say. "wait" says nothing; "hint", "rewind 3" and "stop" are for you alone.`;

/** A session with someone at the terminal. */
export async function practice(lines: AsyncIterable<string>, print: Print, parts: PracticeParts): Promise<void> {
  const { scenario, level, seed, hear } = parts;
  let rehearsal = startRehearsal({ scenario, level, seed });
  print(introduction(parts));
  print(`\n${named(rehearsal)}`);
  for await (const line of lines) {
    const words = line.trim();
    if (!words) continue;
    if (/^(stop|quit|exit)$/i.test(words)) break;
    const back = /^rewind(?: +(\d+))?$/i.exec(words);
    if (/^hint$/i.test(words)) {
      const given = giveHint(rehearsal, scenario);
      rehearsal = given.rehearsal;
      print(`  ${given.hint.text}`);
    } else if (back) {
      rehearsal = goBack(rehearsal, back[1], print);
    } else if (isOver(rehearsal)) {
      print('  The talk is over. "rewind 3" goes back to after turn 3; "stop" ends.');
    } else {
      rehearsal = say(rehearsal, /^wait$/i.test(words) ? '' : words, scenario, hear);
      print(named(rehearsal));
      if (isOver(rehearsal)) print('  (The talk is over. "rewind 3" goes back; "stop" ends.)');
    }
  }
  const { ways, content } = await parts.forDebrief();
  print(`\n${debriefText(debrief(end(rehearsal), scenario, ways), { scenario, seed, content })}`);
}

function goBack(rehearsal: Rehearsal, after: string | undefined, print: Print): Rehearsal {
  const back = rewind(rehearsal, after === undefined ? rehearsal.turns.length - 1 : Number(after));
  if (back === rehearsal)
    print(`  Go back to a turn from 0 (the beginning) to ${Math.max(0, rehearsal.turns.length - 1)}.`);
  else print(`  Back after turn ${back.turns.length}. What you left is kept.\n${named(back)}`);
  return back;
}

const introduction = ({ scenario, level, seed }: PracticeParts) => {
  const { title, about, warning } = scenario;
  return [`${title} (level ${level})`, withName(about, scenario, seed), ...(warning ? [warning] : []), '', howTo].join(
    '\n',
  );
};

const named = (rehearsal: Rehearsal) => {
  const { speaker, text } = lastReply(rehearsal);
  return `${speaker}: ${text}`;
};
