// What only shows in the words: promises, secrets promised, taking over, what of the role was said.
import { wordsOf } from '../text.ts';

const plain = (text: string) => wordsOf(text).join(' ');

const secret =
  /\b((i (wont|will not|would never|will never|wouldnt|am not going to|im not going to) (tell|report|say (anything|a word))( [a-z]+){0,3} (anyone|anybody|a soul|your|them|her|him|the))|(this|it|that|everything|anything)( [a-z]+){0,4} stays? (between us|between you and me|in this room|with me)|just between (us|you and me)|our (little )?secret|keep (it|this|that) (a )?secret|(nobody|no one) (has|needs|will ever have) to know|you can tell me anything|(nobody|no one) (will|is going to) (ever )?(find out|hear about it))\b/;

/** A promise of silence, or of a safety the worker does not have in hand. */
export const promisesSecret = (text: string): boolean => secret.test(plain(text)) && !limits.test(plain(text));

const limits =
  /\b((have|need|must|required|obliged|got) to (report|tell|pass|call|say|share|let)|must (report|tell|pass)|pass (it|that|this|anything|something)? ?on|mandated|cant (promise|keep)|can not (promise|keep)|cannot (promise|keep)|(is|are|was|gets) (being )?hurt|isnt safe|not safe|in danger|unless|the one thing)\b/;
const writing =
  /\b(write|writing|writes|written|wrote|note|notes|put down|type|file|report|record|who (reads|sees)|reads? (it|this|that|my|what)|see (it|what)|read (it|what|them|my)|supervisor)\b/;

export const saysLimits = (text: string): boolean => limits.test(plain(text));
export const saysWriting = (text: string): boolean => writing.test(plain(text));

const over =
  /\b(let me (just )?(call|ring|handle|fix|do|book|sort|make|set|fill|talk to)(?! you)|(ill|i will|im going to|im gonna) (just )?(call|ring|handle|fix|book|sort out|set up|fill (it |them |this )?(in|out)|talk to|sign you|get you|make (the|that|your|an) (call|appointment)|take care of|deal with)(?! you)|leave (it|that|this) (to|with) me)\b/;

/** The worker does for them what they might do together. */
export const takesOver = (text: string): boolean => over.test(plain(text));

const defence =
  /\b(just (our |the )?policy|nothing personal|(she|he|they) (only )?meant (well|it well)|only doing (her|his|their|my) job|treats? (everyone|everybody|every family|all families|people) the same|i dont see it that way|not (all of us|like that|how we)|were not (like|here to) (that|take)|i can (promise|assure) you|ill be different|im (not like|different)|i hope youll find|thats not (fair|true|what (happened|i said))|nobody is (judging|blaming)|dont take it)\b/;

/** It speaks up for us where the other person had something to say about us. */
export const defends = (text: string): boolean => defence.test(plain(text));

const pressing =
  /\b(its? (would be |will be |d be )?better (if|for) you|or else|last chance|if you (dont|wont|do not|cant) .*\b(ill|i will|we will|well have|theyll|they will|youll|you will|lose)|you (dont|do not) want (me|us|them|him|her) to)\b/;

/** What would follow is held over them. */
export const presses = (text: string): boolean => pressing.test(plain(text));

const leaving = /\b(next (week|month|time)|see you|(ill|i will) (call|text|come|be back|stop by|check in))\b/;
const order =
  /\bi (just |really |only )?need you (two |both )?to (sign|do|fill|go|stop|start|show up|be on time|follow|agree)\b/;

export const leaves = (text: string): boolean => leaving.test(plain(text));
export const orders = (text: string): boolean => order.test(plain(text));

const choice =
  /\b(up to you|your (choice|call|pick|decision|home|pace|terms|goal)|would you rather|you (can|get to|could) (choose|decide|pick|change|say (no|when|where|how|stop))|or (would|do|should|shall) (you|i|we)|either way|which (one|would|of|day|part)|where would you|you dont have to|whatever you decide|(we|i) (can|could) .* or .*|it can (stay|wait)|(inside|here|now|today) or)\b/;

const howItWent =
  /\b(step by step|bit by bit|minute by minute|(walk|take|talk) me through|from the (start|beginning)|(did|was|were|went|happened|came|had|got|last (time|night|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|this morning)\b)/;

/** It asks about a time that was, and not about what could be. */
export const asksHowItWent = (text: string): boolean => howItWent.test(plain(text));

/** A real choice stands in the words. */
export const offersChoice = (text: string): boolean => choice.test(plain(text));

const sentence = /[^.!?…\n]+[.!?…]*/g;
const workerPromise =
  /\b(?:I['’]?ll|I will|you['’]?ll|you will|we['’]ll|we will) (?:text|call|ring|bring|send|come|be (?:back|there)|let you|tell you|show you|hear|read|check|ask|find out|get back|make sure|put|look|leave|stop by|see)\b|\bI promise\b|\bsee you (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const familyPromise =
  /\b(?:I['’]?ll|I will|we['’]ll|we will|I['’]m (?:going to|gonna)|we['’]re going to) (?:call|try|sign|do (?:that|it|this|them|better|more)|look into|bring|ask|read|start|set up|keep|use|give it|work on|put (?:that|this|it))\b|\bI promise\b/i;
const unsure = /\b(?:if|maybe|might|or|would|could|won['’]?t|don['’]?t|not|never|nothing|why|what|whatever)\b/i;

const promisesIn = (text: string, pattern: RegExp): string[] =>
  (text.match(sentence) ?? [])
    .map((one) => one.trim())
    .filter((one) => pattern.test(one) && !unsure.test(one) && !one.endsWith('?'));

export const promisesOfWorker = (text: string): string[] => promisesIn(text, workerPromise);
/** @param text what they said, looks and all; each promise is an exact part of it */
export const promisesOfFamily = (text: string): string[] =>
  text.split(/\*[^*]*\*/).flatMap((spoken) => promisesIn(spoken, familyPromise));
