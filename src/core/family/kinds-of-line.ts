// What a worker's line is for the person who hears it: its move, and what only shows in this story (a choice of place, a reason).
import { kindMoves, type Move, unhelpfulMoves } from '../hear/move.ts';
import type { Heard } from '../moves.ts';
import { type LineKind, lineKinds } from '../scenario.ts';
import { wordsOf } from '../text.ts';
import { asksAfterThem, isCourtesy, speaksOfOneself, tellsNoMore } from './ordinary.ts';
import { asksStatus } from './status.ts';

/** What is barely heard weighs little either way, and less where it costs: to take honesty for blame is the worse mistake. */
export const weightOf = (confidence: number, costs: boolean): number =>
  Math.min(1, costs ? Math.max(0.05, 1.8 * (confidence - 0.12)) : 0.2 + 1.2 * confidence);

/** A worker's line: the words, and how they were heard; no words is waiting. */
export type WorkerLine = { text: string; heard: Heard };

/**
 * `main` is what weighs most, `kinds` all of what it is. `closes`: the worker is taking leave. `aside`: nothing said to the person
 * (orders to a machine, another language), which moves nothing. `status`: it asks about immigration status.
 */
export type LineSense = {
  main: LineKind;
  /** How much it weighs, from 0.05 to 1. */
  sureness: number;
  /** How much weighs what it cost besides, from 0.05 to 1. */
  surely: number;
  kinds: ReadonlySet<LineKind>;
  asks: boolean;
  judging: boolean;
  inviting: boolean;
  reasoned: boolean;
  closes: boolean;
  aside: boolean;
  status: boolean;
};

const ownEars: { kind: LineKind; pattern: RegExp }[] = [
  {
    kind: 'owning-a-mistake',
    pattern:
      /\b(sorry (that )?(i|we) (?!(didnt|did not) (hear|catch|get|understand|see)|missed (that|it|what|the)|(was|were|am) (just |only |a (bit|little) )?(late|digging|looking|reading|nervous|thinking|running|stuck|new|lost)|got (stuck|lost|held|here)|came (early|late))(was|were|did|didnt|said|asked|made|put|pushed|brought|got|interrupted|jumped|kept|never|took|let|missed|forgot|hurt|reported|called|left|came|went|talked|treated|told you|gave|had|ever|havent|wasnt|werent|am|assumed|judged|rushed|ignored|scared|upset|made|failed|broke|stopped)\b|sorry (that )?(my|our) (office|program|agency|team|boss|supervisor|note|notes|question|words?|people|staff|report|visitor|worker|last|predecessor)\b|(sorry|that was|it was) (that was |it was )?(an? )?(stupid|wrong|rude|unfair|thoughtless|clumsy|careless|bad)( thing| question| place| time| moment)? (of me|of us|to (say|ask))|(i|we) (lied|failed|ignored|forgot|broke|took|never (called|told|asked|came|listened)) .*\b(sorry|no excuse)\b|(theres|there is) no excuse for (it|that|what (we|i))|sorry for (pushing|asking|saying|how|my|our|the way|what (i|we))|i apologi[sz]e|(my|our) (mistake|fault|bad|doing)|(i|we) (got|had|did) (that|it|this|you) wrong|(i|we) (was|were) wrong|(i|we) (may|might|must|could) (well )?have (it |that |this |you |got |gotten |had )*wrong|without asking (you|how|either|first|if|what)|thats? (is |kind of |really |all )*on (me|us)|that was (us|ours|on us|on me)\b|(bad|wrong|rude|stupid) question|not (a |an )?(nice|good|fair|kind) question|should(nt| not| never) have happened|(i|we) should(nt| not)? have|(i|we) (messed|screwed|missed|dropped|let you down|piled|owe you))\b/,
  },
  {
    kind: 'giving-choice',
    pattern:
      /\b(up to you|your (choice|call|pick|decision|pace|terms)|you (can |get to )?(choose|decide|pick|say (when|where|how))|whichever|whatever works for you|either way|would you rather|do you want to .* or\b|(we|i|it|that) (can|could) .* or .*|or (not yet|not at all|neither|never|none of (it|them))\b|(inside|in here|here|now|today|indoors|in the kitchen|the kitchen) or\b|where would you (like|feel|rather)|where .* (easier|easiest|better|comfortable) (for you)?)/,
  },
  {
    kind: 'meeting-alone',
    pattern:
      /\b(just (the two of us|you and (me|i)|us two|you)|(talk|meet|see you|speak|sit|time|visit|chat) .*\b(alone|privately|in private|one on one|by ourselves|on your own)|without (him|her|anyone|anybody|them|your)|(another|different|better|good|quieter|easier|safer|safe) (time|place|day|moment|number|way)|somewhere (else|quiet|quieter|safe)|meet (you|me|up)? ?(at|somewhere|outside|in)|walk (me|you|out|outside|to|with)|in my car|at the (clinic|library|center|centre|office|school|park|playground))\b/,
  },
  {
    kind: 'concrete-check',
    pattern:
      /\b(last (time|night|week|weekend|month|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|this morning|step by step|bit by bit|minute by minute|when (did|were|was) you last|(tell me )?how (that|the last) (morning|night|day|evening|time|one) went|(go|went) through (last|that|the|a) (night|day|morning|evening|time)|from the (time|moment|minute)|walk me through|take me through|talk me through|first thing|(what|and) happened (next|then|after|first)|what (came|comes|did you do) (next|first|after)|and then what|from (the )?(start|beginning|when)|what time|which (day|days|night|nights)|how many|how did (it|that|bedtime|the night) go|the last one|on a (night|day|morning)|a (normal|typical|usual|regular) (day|night|evening|morning)|when you (got|get) (home|up|back)|who (is|was|stays|stayed|watches|watched|gets|puts|has|had|looks|picks|picked|feeds|fed)|whos|(what (happens|goes|do|does|did)|who|where|how (do|does|did)) .{0,40}at (night|bedtime)|tonight|(what|how|who|where) .{0,50}\bon (monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?|show me)\b/,
  },
  {
    kind: 'explaining-role',
    pattern:
      /\b((what|everything|anything) (i|we) (write|put|note|type|pass|have to|must|can|cant)|i (write|type|note|put|jot) (down|it|that|what|this|only|about|up)|i (only |also |just )?write|who (reads|sees|gets)|(reads|sees) (it|this|that|what|my|the)|(im|i am|i) (not|dont|wont|will not) (going to )?(write|writing|put|putting|note|noting) (that|it|this|any)|i (do |would |will |also )?(have|need) to (report|tell|pass|call)|i must (report|tell|pass)|(im )?(a )?mandated|my (job|role)|part of my job|i (cant|can not|cannot|dont) (promise|decide|keep|take|remove|have any (say|power))|im (not )?here to|(cant|cannot|not|isnt|wont|never) (just )?(stay |be |keep (it|this|that) )?between (us|you and me)|(my|the|your) (supervisor|boss|office|team|judge|court) (can |could |will |also |may |might )*(read|reads|see|sees|gets|knows)|(couldnt|cant|wont|can not|cannot) keep (it|that|this|a .{1,20}) (all )?(to myself|secret|quiet|private)|(tell|ask) you first|(hear|find out) (it )?(from me )?first|you can (read|see|look at) (it|what|my|everything))\b/,
  },
  {
    kind: 'safety-question',
    pattern:
      /\b(hurt(s|ing)?|hit(s|ting)?|push(es|ed)?|grab(s|bed)?|chok\w*|scares? you|scared (you|of (him|her|them|yourself))|afraid of (him|her|them|yourself|what)|(feel|feels|are you|is (he|she|it)|be) safe|harm(ed|ing)?|kill(ing)? yourself|suicid\w*|end(ing)? your life|not (be|wake|want to be) (alive|up|here)|rather not (wake|be)|wish(ed)? you (wouldnt|would not|didnt|werent|could stop)|(fallen|passed out|blacked out|collapsed)|better off without you|(left|leave|leaves) (a )?marks?|mark on (him|her)|bruis\w*|weapons?|guns?|(using|used|drinking|drunk|high) (today|tonight|now|since|around)|threaten\w*|enough (food|to eat)|food tonight|sleep(s|ing)? (on|in|with|face)|alone (with|at night|in the house)|by (them|him|her)sel(f|ves)|(who|whos|who is|who was) (with|has|had|watches|watching) (him|her|them|the (kids|baby|children|boys|girls)))\b/,
  },
  {
    kind: 'reason',
    pattern:
      /\b(because|thats why|so (that )?(i|we) (can|know|could|understand)|the reason|i ask (all|every|each|everyone|everybody|this|that|you)|i (have|need|want|got) to (ask|know|understand)|why im asking|im asking|i am asking|ask every|with every|(a|if you say) yes (means|doesnt|does not|leads|would|wont|will not)|(it|that|a yes) (doesnt|does not|wont|will not) mean|im (worried|concerned)|i worry|part of my job|for (his|her|their|your|the|\w+s) (safety|sake)|to keep|make sure)\b/,
  },
];

const closing =
  /\b(see you (on|next|then|soon|later|tomorrow|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in)|let you (go|get)|(ill|i will|im going to|im gonna|ill just|i should|id better|i better|i have to|i need to|i gotta|ive got to) (go|run|(head|get) (out|off|going|home|back))( now)?$|(ill|i will|im going to|im gonna|i should|i gotta|ive got to) (go|run|(head|get) (out|off|going)) |(ill|i will|im going to|ill just) (head|get) (out|off|going)|get out of your (way|hair)|(good ?)?bye\b|take care|have a good|head out|(ill|i will|lets|we can|we could|well) (leave|stop) (it |you )?(there|here|be|for (now|today))|thats (all|enough|it) for (now|today)|(thanks|thank you) for (your time|having me|talking|letting me|seeing|meeting|today|sitting)|until (next|then)|you know where (i am|to find me)|(ill|i will) (come|be|stop|call|swing|check) (back|by|you|in)\b)/;
const firmClosing = /\b((good ?)?bye|see you|let you (go|get)|take care|head out|have a good)\b/;
const toMachine =
  /\b(ignore|disregard|forget) (all |any |the |your |my |these |those )*(previous|prior|above|earlier|other|last)?\s*(instructions?|prompts?|rules?)\b|\bsystem prompt\b|\b(language model|chatgpt|developer mode|jailbreak)\b|\byou are (now )?(an? )?(ai|assistant|chatbot|bot)\b|<\/?(system|assistant|user|instructions?)>|\b(print|reveal|output|show|list) (the |your |all )*(hidden|secret|concerns?|prompt|state|variables?)\b/i;
const fewestWordsToJudge = 4;

/** Any text has a sense. The first line of all steps away from nothing: what might be, is a greeting. */
export function senseOf({ text, heard }: WorkerLine, isFirst = false): LineSense {
  if (isWaiting(text)) return { ...plain('wait'), kinds: new Set<LineKind>(['wait']) };
  const words = wordsOf(text.slice(0, mostHeard)).join(' ');
  if (toMachine.test(text) || isForeign(words, heard)) return { ...plain('other'), aside: true };
  if (asksStatus(words)) return { ...plain('closed-question'), asks: true, status: true };
  const main = mainOf(words, heard, isFirst);
  const asks = heard.form !== null || isAsking(main);
  const judging = heard.stance === 'judging' || heard.stance === 'leading';
  const unhelpful = unhelpfulMoves.includes(main) && main !== 'topic-change';
  const kinds = unhelpful ? new Set<LineKind>([main]) : kindsOf(words, { ...heard, move: main }, asks);
  const inviting = !unhelpful && (heard.stance === 'inviting' || main === 'open-question') && !judging;
  if (inviting && heard.stance !== 'neutral') kinds.add('inviting');
  const reasoned = kinds.has('reason');
  const closes = closing.test(words) && (!asks || firmClosing.test(words)) && !unhelpful;
  const sureness = weightOf(heard.confidence, unhelpful || main === 'topic-change' || main === 'challenge');
  const surely = weightOf(heard.confidence, true);
  return { main, sureness, surely, kinds, asks, judging, inviting, reasoned, closes, aside: false, status: false };
}

/** As much of a line as anyone takes in, in characters. */
export const mostHeard = 2_000;

/** What is this and nothing else. */
export const plain = (main: LineKind): LineSense => ({
  main,
  sureness: 1,
  surely: 1,
  kinds: new Set<LineKind>([main]),
  asks: false,
  judging: false,
  inviting: false,
  reasoned: false,
  closes: false,
  aside: false,
  status: false,
});

const waitingWords =
  /^(wait|waits|waiting|i wait|silence|(say|says|said|saying) nothing|quiet|pause|pauses|nods?|nod quietly|stay quiet)$/;

/** No words, dots, or a note that nothing is said: "(waits)", "say nothing". */
function isWaiting(text: string): boolean {
  const words = wordsOf(text.slice(0, 60)).join(' ');
  if (words === '') return !/\p{Extended_Pictographic}|\p{L}/u.test(text.slice(0, 60));
  return text.length < 40 && waitingWords.test(words.replace(/^(the worker|worker|just) /, ''));
}

/** Whether its pattern stands in the words. */
export const hears = (kind: LineKind, words: string): boolean =>
  ownEars.some((ear) => ear.kind === kind && ear.pattern.test(words));

/** Role talk opens what waits for it only when it is surely role talk. */
const ownsRole = (words: string, { move, confidence, parts }: Heard) =>
  (confidence >= 0.5 && move === 'explaining-role') ||
  parts.some((part) => part.move === 'explaining-role' && part.confidence >= 0.6) ||
  hears('explaining-role', words);

/** "Whatever you need" leaves no choice: it offers nothing. */
const isBlankCheck = (kind: LineKind, words: string) => kind === 'giving-choice' && /\bwhatever you need\b/.test(words);

const isForeign = (words: string, { confidence, parts }: Heard) =>
  parts.length === 0 && confidence <= 0.2 && words.split(' ').length >= fewestWordsToJudge;

function kindsOf(words: string, heard: Heard, asks: boolean): Set<LineKind> {
  const kinds = new Set<LineKind>([heard.move]);
  const also = heard.also.flatMap((name) => lineKinds.find((kind) => kind === name) ?? []);
  for (const kind of also) if (!isUnhelpful(kind) && !isBlankCheck(kind, words)) kinds.add(kind);
  for (const { kind, pattern } of ownEars) {
    if (!pattern.test(words)) continue;
    if (
      kind === 'concrete-check' &&
      !asks &&
      !/^(so |ok |okay |and |can you |could you )*((walk|take|talk|show|tell) me|go through)/.test(words)
    )
      continue;
    if (kind === 'safety-question' && !asks) continue;
    if (kind === 'explaining-role' && asks && heard.parts.length < 2) continue;
    kinds.add(kind);
  }
  if (isCourtesy(words)) kinds.delete('owning-a-mistake');
  if (speaksOfOneself(words)) kinds.add('self-disclosure');
  if (asksAfterThem(words)) kinds.add('asks-after-them');
  if (!ownsRole(words, heard)) kinds.delete('explaining-role');
  if (kinds.has('simple-reflection') || kinds.has('complex-reflection')) kinds.add('reflection');
  return kinds;
}

const barely = 0.45;
const introduction =
  /\b(im|i am|my name is|this is) (.{1,30} )?(worker|visitor|caseworker|advocate|nurse|coordinator|therapist|specialist|replacement|from the|new)\b/;
/** "What works for most people is a chart" asks nothing. */
const namesTheRemedy = /^(what (works|helps|id do|you need|i would do) .{0,40}\bis\b|the (best )?thing to do is\b)/;
const longestIntroduction = 120;
const greeting = /^(hi|hello|hey|good (morning|afternoon|evening|day)|thanks|thank you|my name|its good|nice to)\b/;

/**
 * What weighs most, with three corrections: to say one's name and trade is not yet to say what one writes and must pass on; blame
 * that was barely heard is not blame where someone plainly says what they must do, why they ask, what they got wrong, or goodbye; and the first line of all
 * steps away from nothing: what might be taken so is a greeting.
 */
function mainOf(words: string, { move, confidence, parts, form }: Heard, isFirst: boolean): Move {
  if (move === 'open-question' && namesTheRemedy.test(words)) return 'unsolicited-advice';
  const introduces = words.length <= longestIntroduction && introduction.test(words);
  if (move === 'explaining-role') return introduces && !hears('explaining-role', words) ? 'information' : move;
  const isDoubtful = isUnhelpful(move) && confidence < barely;
  if (isUnhelpful(move) && confidence < 0.5 && closing.test(words)) return 'acknowledgement';
  if (isUnhelpful(move) && confidence < 0.8 && (hears('owning-a-mistake', words) || tellsNoMore(words)))
    return 'acknowledgement';
  if (move === 'other' && form !== null) return 'closed-question';
  if (isFirst && (introduces || greeting.test(words)) && (isDoubtful || move === 'topic-change' || move === 'other')) {
    const best = surestPart(
      parts.filter((part) => part.move !== 'other'),
      0,
    );
    const isName = introduces && best === 'explaining-role' && !hears('explaining-role', words);
    return isName ? 'information' : (best ?? (introduces ? 'information' : 'small-talk'));
  }
  if (!isDoubtful) return move;
  const isDuty = hears('explaining-role', words) || (hears('safety-question', words) && hears('reason', words));
  return surestPart(parts, confidence) ?? (isDuty ? 'challenge' : move);
}

const fairlySure = 0.38;
/** From here a doubt is not cleared up by kindness heard in a part: to take blame for kindness is the worst mistake. */
const hardlyAtAll = 0.2;

/** What the part says that was heard best, unless that too is unhelpful or heard no better than the whole. */
function surestPart(parts: Heard['parts'], whole: number): Move | undefined {
  const best = parts.reduce<Heard['parts'][number] | undefined>(
    (surest, part) => (!surest || part.confidence > surest.confidence ? part : surest),
    undefined,
  );
  if (!best || best.confidence < Math.max(fairlySure, whole + 0.1) || isUnhelpful(best.move)) return undefined;
  return kindMoves.includes(best.move) && best.move !== 'open-question' && whole >= hardlyAtAll ? undefined : best.move;
}

export const isUnhelpful = (kind: LineKind): boolean => (unhelpfulMoves as readonly string[]).includes(kind);

const asking: readonly Move[] = ['open-question', 'closed-question', 'leading-question', 'safety-question'];
const isAsking = (move: Move) => asking.includes(move);
