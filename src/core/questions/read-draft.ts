// How a draft is read: its form, stance and what it is for, whether it is good as it is, and what it may do to the person hearing it.
import type { Form, QuestionFunction, Stance } from '../hear/move.ts';
import type { Heard } from '../moves.ts';
import type { Clause } from './clauses.ts';

export type DraftSigns = {
  heard: Heard;
  clauses: readonly Clause[];
  /** The clause the advice is about. */
  main: Clause | undefined;
  /** It must be asked plainly: harm, suicide, a child's safety. */
  safety: boolean;
  consent: boolean;
  item: boolean;
  nosy: boolean;
  jargon: boolean;
};

/** A line looked at by itself, with nothing known about it; what it asks at its end counts. */
export const signsAlone = (heard: Heard, clauses: readonly Clause[]): DraftSigns => ({
  heard,
  clauses,
  main: clauses.findLast(isAsking) ?? clauses.at(-1),
  safety: false,
  consent: false,
  item: false,
  nosy: false,
  jargon: false,
});

type Axes = { form: Form | null; stance: Stance | null; function: QuestionFunction | null };

const begins =
  /^(?:who|whose|what|when|where|why|how|which|is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|should|may|might|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't|shouldn't|any|ever)(?:'s|'d|'re)?\b/i;
const invites =
  /^(?:tell me|walk me|talk me|describe|help me understand|say more|I(?:'d| would) (?:like|love|be glad|be curious) to (?:hear|know|understand)|I(?:'m| am) (?:curious|wondering)|wondering|I wonder)\b/i;

/** Whether a clause asks, with or without its question mark. */
export const isAsking = ({ text, asks }: Clause) => asks || begins.test(text) || elliptic.test(text);

/** “you taking your pills”, “he sleeping ok”: a question that left its helper out. */
const elliptic =
  /^(?:you|he|she|they|mom|dad|baby|the baby|your \w+)(?: (?:still|even|already|all|both|two))? (?:\w{2,}ing|been|had|got|gotten|ever)\b/i;

export function axesOf(signs: DraftSigns): Axes {
  const { heard, clauses, main } = signs;
  const asking = clauses.filter(isAsking);
  const text = main?.text ?? '';
  return { form: formOf(asking, text, heard), stance: stanceOf(signs, text), function: functionOf(signs, text) };
}

function formOf(asking: readonly Clause[], text: string, heard: Heard): Form {
  const whole = asking.filter(({ text: own }) => own.split(' ').length > 2);
  if (whole.length > 1 && !whole.slice(1).every(({ text: own }) => checks.test(own))) return 'stacked';
  const one = whole[0] ?? asking[0];
  if (!one) return heard.form === 'stacked' ? 'closed' : (heard.form ?? 'statement');
  if (one.tag !== '') return 'closed';
  const own = one.text;
  if (/^(?:why|how come)\b/i.test(own)) return 'open';
  if (/^how\b/i.test(own))
    return /^how (?:many|much|often|old|far|late|soon|big|long|tall|early)\b/i.test(own) || /^how about\b/i.test(own)
      ? 'closed'
      : 'open';
  if (factual.test(own)) return 'closed';
  if (/^what\b/i.test(own)) return 'open';
  if (/^(?:when|where|who|whose|which)\b/i.test(own)) return 'closed';
  if (begins.test(own) || one.asks) return invites.test(own) ? 'statement' : 'closed';
  return heard.form ?? (invites.test(text) ? 'statement' : 'closed');
}

export const advising =
  /\b(?:have you|you|has he|did you|haven't you)(?: ever| even| just)* (?:tried|try|thought (?:about|of)|considered|consider|looked into|think about)\b (?!it (?:was|is)|of yourself|about what)|^why don't (?:you|we) (?:just |try )?(?!ever|even|answer|call me|listen|come|care|tell|trust|like|want|have|know|let me|help|return|show|talk|feel|believe|understand|get it|love|see|follow|take your|do (?:what|the)|bring|keep (?:your|the) appointment|work)\w+|^why not\b|^(?:maybe )?you (?:should|need to|ought to|must|might want to|could (?:just|try|always)|better|have to|had better)\b|^(?:what|how) about (?:\w+ing|a|the|some|one of)\b|^(?:could|can|would|will) you (?:just|try|maybe|not)\b|^(?:couldn't|can't|shouldn't) (?:you|it|he|she|they|your|someone|somebody)\b.*\b(?:just|try|better|help|easier|more|less|earlier|take|ask|get|watch|put|drive)\b|^should(?:n't)? you\b|^what if you\b|^if (?:i|I) were you\b|^maybe (?:try|you)\b|^(?:just )?try\b|^have you (?:just )?(?:put|asked|called|gone) .* (?:instead|first)\b|^do you think you (?:could|should)\b|^don't you think you (?:should|could|need)/i;
const judging =
  /\b(?:what(?:'s| is) (?:wrong|the matter) with|how could you|how can you (?:say|let|just|not|do)|what were you thinking|when are you (?:finally )?going to|are you (?:lying|high|drunk|serious|going to tell me the truth|even)|do you (?:even|really|honestly)|don't you (?:care|love)|why (?:do|did|are|were|can|would|won|wouldn|don|didn|haven|aren|isn|can|doesn|hasn)(?:'t)? (?:you|he|she|they|your)|why (?:is|are|does|has|hasn't|isn't|aren't|doesn't) (?:your|the|he|she|this)|why so|lazy|again\?|did you (?:even|forget|not)|is (?:it|that|the house|your house|this place) always|like (?:you said|I told you|you promised)|how many times|who lets|what did you do to|how long (?:are|were) you going to)\b/i;
const negativeFirst =
  /^(?:don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|shouldn't|wouldn't|couldn't|can't|won't) (?:you|he|she|it|they|we|that|your|the|his|her)\b/i;
const sureOf = /^(?:so )?(?:surely|obviously|I assume|I take it|I'm sure|you (?:do|did|are|have|know)\b)/i;
const asksLeave =
  /^(?:(?:can|could|may|shall|might) (?:I|we)\b|would (?:it|you) (?:be|mind|like)|do you mind|is (?:it|this|now) (?:ok|okay|all right|alright|a good)|would you (?:rather|like|want|prefer)|are you (?:ok|okay|all right|up for|open to)\b.*\b(?:with|if|to)\b|have you had a chance to|do you feel (?:up to|like) (?:telling|sharing|talking)|is there (?:anything|something)(?: else)?|anything (?:else )?(?:you|on your mind)|can you (?:tell|help|walk|say)|could you (?:tell|help|walk|say)|would you (?:tell|walk|be willing|say))/i;

function stanceOf({ heard, clauses, safety, item }: DraftSigns, text: string): Stance {
  const all = clauses.map(({ text: own }) => own);
  const tag = clauses.map((one) => one.tag).find(Boolean) ?? '';
  if (all.some((one) => advising.test(one))) return 'advice-in-disguise';
  if (/\b(?:you|he|she|they|it|right|yeah|huh|innit|correct|no)$/i.test(tag)) return 'leading';
  if (all.some((one) => judging.test(one))) return 'judging';
  if (all.some((one) => negativeFirst.test(one)) || (sureOf.test(text) && tag !== '')) return 'leading';
  if (item || safety) return 'neutral';
  if (asksLeave.test(text)) return 'inviting';
  if (isOpenAccount(text)) return 'inviting';
  if (/^(?:what (?:is|are|'s)|which|what's) (?:a|the|your|one)\b/i.test(text)) return 'neutral';
  if (/^(?:how many|how much|how often|how old|how long|when|where|who)\b/i.test(text)) return 'neutral';
  const stance = heard.stance ?? 'neutral';
  const isPlain = /^(?:is|are|was|were|do|does|did|have|has|had|will|can)\b/i.test(text);
  return isPlain && (stance === 'inviting' || stance === 'advice-in-disguise') ? 'neutral' : stance;
}

const isOpenAccount = (text: string) =>
  invites.test(text) ||
  /^when (?:you|it comes|someone)\b.*\bwhat\b/i.test(text) ||
  /^(?:which (?:part|of|things|visits|places)|who (?:makes|would|taught|notices|are the people|has told))\b/i.test(
    text,
  ) ||
  /^(?:walk|talk|tell) me\b/i.test(text) ||
  /^how (?:do|did|has|have|is|are|was|were|would|might|can|could)(?:'s)? .*(?:going|feel|see|been|like|doing|think|handle|manage|make|work|go\b|look|fit|find)/i.test(
    text,
  ) ||
  /^how(?:'s| is| are| was| has| did| do)\b(?! it that)/i.test(text) ||
  /^what (?:would|was|has|have|do you|does|did|matters|helps|worries|might|could|makes|goes|kind|happen(?:s|ed)|else|have|can|will|keeps?|worries|is it like|are you|were)\b/i.test(
    text,
  ) ||
  /^what(?:'s| is)(?: it| that| \w+ \w+)? (?:been|like|on your mind|going well|working|it like|hard|important|worrying|helped)/i.test(
    text,
  );

const checks =
  /^(?:is that (?:right|how|it|close|fair)|did I (?:get|hear|understand)|have I (?:got|understood)|am I (?:right|close|hearing)|do I have that|does that (?:sound|fit))/i;
const clarifies =
  /\b(?:do you mean|what do you mean|when you say|did you mean|you mean|by that|is that (?:right|correct|how)|did I (?:get|hear|understand)|have I (?:got|understood)|am I (?:right|hearing|close|understanding)|make sure I|can you give me an example|for example|which one did you|say more about what)\b/i;
const opens =
  /\b(?:would you (?:like|want|rather) to (?:talk|start|share|tell|work|begin)|chance to think|on your mind|like to (?:start|talk|focus|work|share|tell)|want to (?:start|talk about|focus|share|work on)|anything (?:else )?(?:you|that)|hopes?|dreams?|goal|tell me about|where would you like|what would you like|what do you want|what would help|how can I help|what should we)\b/i;

function functionOf({ heard, clauses, safety, item }: DraftSigns, text: string): QuestionFunction {
  const all = clauses.map(({ text: own }) => own).join(' ');
  if (safety) return 'safety';
  if (clarifies.test(all)) return 'clarify';
  if (asksLeave.test(text) || (opens.test(text) && isOpenAccount(text))) return 'invite';
  if (item || clauses.some(({ tag }) => tag !== '')) return 'check';
  const whole = clauses.filter(isAsking);
  if (whole.length === 1 && (closed.test(text) || elliptic.test(text))) return 'check';
  if (factual.test(text)) return 'check';
  if (/^(?:why|how|what)\b/i.test(text)) return heard.function === 'invite' ? 'invite' : 'explore';
  if (whole.length === 0) return heard.function ?? (invites.test(text) ? 'explore' : 'check');
  if (whole.length > 1) return whole.every((one) => closed.test(one.text)) ? 'check' : 'explore';
  return heard.function === 'safety' ? 'check' : (heard.function ?? 'explore');
}

/** One fact answers it, although it begins with “what”. */
const factual =
  /^what(?:'s| is)? (?:your |his |her |the )?(?:time|day|date|age|grade|year|address|number|phone|income|dose|brand|name|last name|due date|birthday)\b/i;
const closed =
  /^(?:is|are|was|were|do|does|did|have|has|had|will|can|could|when|where|who|which|how (?:many|much|often|old|long))\b/i;

/** Good as it is: it invites, or asks plainly what must be asked plainly, or checks what was understood. */
export function isKept(axes: Axes, signs: DraftSigns, words: number): boolean {
  const { form, stance, function: purpose } = axes;
  const { nosy, jargon, item, heard, consent, safety, main } = signs;
  if (form === null || form === 'stacked' || nosy || jargon || item || words > longestKept) return false;
  if (stance === 'judging' || stance === 'leading' || stance === 'advice-in-disguise') return false;
  if (safety)
    return (
      /^(?:do|does|did|has|have|is|are|how safe|who|where|when)\b/i.test(main?.text ?? '') &&
      !blunt.test(main?.text ?? '')
    );
  if (consent) return true;
  if (stance === 'inviting' || heard.move === 'small-talk') return true;
  if (purpose === 'clarify') return true;
  if (form === 'open')
    return !/^what(?:'s| is| are) (?:a|the|your|one)\b/i.test(main?.text ?? '') && heard.move !== 'judgement';
  return practical.test(main?.text ?? '');
}

const longestKept = 35;
const blunt = /\b(?:beat|high|drunk|crazy|anything silly)\b/i;
const practical =
  /^(?:does|do|would|will|is|are) (?:\w+ ){0,4}(?:work for you|suit you|still good|a good time|better for you|okay for you|ok for you|all right for you)\b|^(?:what|which) (?:time|day) (?:works|suits|would)|^would (?:a |the )?\w+ or\b|^shall we\b/i;

type Effect = { axes: Axes; keep: boolean; signs: DraftSigns; asked: number };

/** One or two short sentences: what it may do to the person hearing it. */
export function effectOf({ axes, keep, signs, asked }: Effect): string {
  const { form, stance, function: purpose } = axes;
  if (form === null && stance === null)
    return 'It tells more than it asks, so there is little to answer but yes, no or silence.';
  if (stance === 'advice-in-disguise')
    return 'It is advice in the shape of a question. It can sound as if they hadn’t thought of it themselves.';
  if (stance === 'judging')
    return /^why/i.test(signs.main?.text ?? '')
      ? 'It asks them for a reason, so it can sound like blame. Most people will defend themselves or go quiet.'
      : 'It sounds as if you have made up your mind. Most people will defend themselves or go quiet.';
  if (stance === 'leading')
    return 'The answer is already in it, so the easy thing is to agree. You may not hear how it really is.';
  if (form === 'stacked')
    return `It asks ${asked > 2 ? 'several things' : 'two things'} at once. Most people answer only the last one, or the easiest.`;
  if (signs.nosy) return 'They may wonder why you want to know, and what happens with the answer.';
  if (signs.item) return 'It is a line from a form. Said aloud, it can feel like a test they could fail.';
  if (signs.jargon) return 'It has a word of our trade in it. They may nod without knowing what you mean.';
  if (keep) return keptEffect(axes, signs);
  if (form === 'closed' && purpose === 'check')
    return 'A yes or a no answers it, and the safe answer is easy to guess. You may not hear how it really is.';
  if (form === 'closed') return 'A word or two answers it, so it can feel like a list being ticked off.';
  return 'It asks for what you need to know more than for what is on their mind.';
}

function keptEffect({ form, function: purpose }: Axes, { safety, consent }: DraftSigns): string {
  if (safety)
    return 'It asks plainly about something that must be asked plainly. Keep the words, and mind how you lead in.';
  if (consent) return 'It asks leave, and they can say no. Keep it.';
  if (purpose === 'clarify') return 'It shows you were listening and lets them put you right. Keep it.';
  if (form === 'closed') return 'It can be answered with a yes or a no, and it still leaves the door open. Keep it.';
  return 'It leaves room for their own story, and it blames nobody. Keep it.';
}
