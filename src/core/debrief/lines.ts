// A talk as the debrief reads it: each line of the worker's, what it did, and the person's words before and after.
import { changeBy, countKinds, type Why } from '../family/change.ts';
import { type LineSense, mostHeard, senseOf } from '../family/kinds-of-line.ts';
import { isOverheard } from '../family/overheard.ts';
import { senseHere } from '../family/sense-here.ts';
import { beginning, type FamilyState, type LastReply } from '../family/state.ts';
import { type Reply, shownText } from '../family.ts';
import type { Heard } from '../moves.ts';
import type { Hear, Rehearsal } from '../rehearsal.ts';
import type { Scenario } from '../scenario.ts';

/** What the person said or showed; looks stand between asterisks. What is counted rests on `text`; `shown` is what was read. */
type PersonLine = Pick<Reply, 'speaker' | 'text' | 'shown' | 'cue'>;

/**
 * One line of the worker's. `before` is what it answered, and `answers` what that was for them; `told` are the concerns told
 * before it, `opened` by it.
 */
export type DebriefLine = {
  turn: number;
  said: string;
  heard: Heard;
  sense: LineSense;
  why: Why[];
  before: PersonLine;
  answers: LastReply;
  after?: PersonLine;
  told: string[];
  opened: string[];
  topics: string[];
  /** Somebody else came into it while they were telling: going on to something harmless may be right. */
  interrupted?: boolean;
  /** A question about safety that somebody they would have to be away from to answer could hear. */
  overheard?: boolean;
  ended?: FamilyState['ended'];
};

export function linesOfRehearsal({ opening, start, turns }: Rehearsal, scenario: Scenario): DebriefLine[] {
  const { people } = scenario;
  return turns.map(({ said, heard, why, reply, opened, standing }, index) => {
    const last = turns[index - 1];
    const before = last?.reply ?? opening;
    const others = people.filter(({ name }) => name !== before.speaker);
    const { told, lastReply, topics: underWay } = last?.standing ?? start;
    const { sense, named } = senseHere({ text: said, heard }, last?.standing ?? start, scenario);
    return {
      turn: index + 1,
      said,
      heard,
      sense,
      why,
      before,
      interrupted: others.some(({ name }) => before.text.includes(name)),
      answers: lastReply,
      after: reply,
      told,
      opened,
      overheard: isOverheard(scenario, { sense, named, told }),
      topics: named.length > 0 ? named : underWay.slice(0, 1),
      ...(standing.ended && { ended: standing.ended }),
    };
  });
}

export type ConversationLine = { speaker: 'worker' | 'family'; text: string };

/** Any talk, judged by the same rules as a rehearsal, each line from the same standing. */
export function linesOfConversation(lines: readonly ConversationLine[], hear: Hear): DebriefLine[] {
  const found: DebriefLine[] = [];
  let state = between;
  let before = '';
  let heardOut = true;
  for (const { speaker, text } of lines) {
    if (speaker === 'family') {
      before = heardOut ? text : `${before}\n${text}`;
      heardOut = false;
      const last = found.at(-1);
      if (last) last.after = { speaker: '', text: before };
      continue;
    }
    heardOut = true;
    const answers: LastReply = found.length === 0 ? 'opening' : /\?\s*$/.test(before) ? 'asked' : 'line';
    state = { ...state, lastReply: answers };
    const heard = hear({ text: text.slice(0, mostHeard), ...(before && { previous: before }) });
    const sense = senseOf({ text, heard }, found.length === 0);
    const { why, row } = changeBy(sense, state, { distance: 'avoidance' }, 2, {});
    found.push({
      turn: found.length + 1,
      said: text,
      heard,
      sense,
      why,
      before: { speaker: '', text: before },
      answers,
      told: [],
      opened: [],
      topics: [],
    });
    const waits = sense.main === 'wait' ? state.waits + 1 : 0;
    state = { ...state, row, waits, kinds: countKinds(state.kinds, sense), lastKind: sense.main };
  }
  return found;
}

/** No talk's beginning and no talk's end: neither a ceiling nor an empty store of trust hides what a line does. */
const between: FamilyState = { ...beginning(2, [], false), trust: 3, tension: 4 };

/** The words as they were read, without looks: what is quoted. */
export const readWords = (line: PersonLine): string => wordsIn(shownText(line));

/** The words of what the person said, without looks. */
export const wordsIn = (text: string): string =>
  text
    .replaceAll(/\*[^*]*\*/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
