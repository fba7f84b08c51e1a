// Ask: a draft of a question, or what a parent said, becomes questions worth asking.
import { candidatesFor, followUps, type Stock } from './questions/candidates.ts';
import { chooseFrom } from './questions/choose.ts';
import type { Grammar } from './questions/grammar.ts';
import { notices } from './questions/notices.ts';
import type { Advice, Draft, SuggestionKind } from './questions/question.ts';
import { axesOf, effectOf, isAsking, isKept } from './questions/read-draft.ts';
import { readSaid } from './questions/said.ts';
import { type Understood, understand } from './questions/understand.ts';
import { sentence } from './questions/written.ts';
import type { Hear } from './rehearsal.ts';
import { countWords } from './text.ts';
import { topicsIn } from './topics.ts';

export type { Advice, Draft, Question, Suggestion, SuggestionKind } from './questions/question.ts';

/** What asking draws on: hearing, the grammar of English words, the bank, and the topics it knows. */
export type AskParts = Stock & { hear: Hear; grammar: Grammar };

/** Answers any text at all; never throws. The same words get the same answer. */
export function askAbout(input: Draft, parts: AskParts): Advice {
  const { draft, said } = asMeant(input);
  const only = draft === '';
  const understood = understand(only ? (said ?? '') : draft, only ? undefined : said, parts.hear, parts.grammar);
  const { signs, clauses, wayOfAsking, insulted } = understood;
  const axes = only || wayOfAsking ? nothingAsked : axesOf(signs);
  const lost = lostCause(understood, input, parts);
  if (lost) return { read: { ...nothingAsked, effect: unreadEffect }, keep: false, notice: lost, suggestions: [] };
  const asked = clauses.filter(isAsking).length;
  const keep = !only && !insulted && !wayOfAsking && isKept(axes, signs, countWords(draft));
  const effect = only ? heardEffect : wayOfAsking ? notices.wayOfAsking : effectOf({ axes, keep, signs, asked });
  const heard = said ? readSaid(said) : undefined;
  const plainly = signs.safety || signs.consent;
  const candidates =
    keep && !plainly
      ? followUps(understood, heard)
      : candidatesFor(understood, { ...parts, chosen: input.topics ?? [], said: heard, only });
  const suggestions = chooseFrom(candidates, wantedOf(keep && !plainly, said !== undefined), draft, parts.hear);
  const notice = only ? undefined : noticeOf(understood, asked);
  return { read: { ...axes, effect }, keep, ...(notice && { notice }), suggestions };
}

const nothingAsked = { form: null, stance: null, function: null };
const unreadEffect = 'Nothing could be read in it yet.';
const heardEffect = 'This is what they said, so show first that you heard it. A question can wait for one breath.';

const reported =
  /^\s*(?:mom|mum|dad|she|he|they|(?:the )?parent|grandma)\s+(?:just\s+)?(?:said|says|told me|goes|was like|is saying)[:,]?\s+(?:that\s+)?["“]?(.+?)["”]?\s*$/is;
const theirs = /^\s*["“]?(?:I|I['’]?m|I['’]?ve|my|we|nobody|you people)\b/i;
const workers =
  /^\s*(?:I['’]?d (?:like|love|be (?:glad|curious|interested))\b|(?:I['’]?m|I am|I)\s+(?:just here|here to|need you|want (?:you|to (?:know|hear|ask|understand))|would like|was wondering|wonder|wondering|worried|concerned|curious|noticed|heard|know|think you|see|will|have to|need to|ask|only|glad|love to)\b)/i;

/** What a parent said may stand where the draft should: “I can't do this anymore”. */
function asMeant({ draft, said }: Draft): { draft: string; said: string | undefined } {
  const words = said?.trim() || undefined;
  if (words) return { draft: draft.trim(), said: words };
  const quoted = reported.exec(draft)?.[1];
  if (quoted && /\b(?:I|I['’]?m|im|my|me|we)\b/i.test(quoted)) return { draft: '', said: quoted };
  const isTheirs = theirs.test(draft) && !draft.includes('?') && !workers.test(draft);
  const toNobody = !/\b(?:your|you)\b/i.test(draft.replaceAll(/you people/gi, ''));
  return isTheirs && toNobody ? { draft: '', said: draft.trim() } : { draft, said: undefined };
}

/** Why nothing can be made of it, in words for the person, and what they can do. */
function lostCause(understood: Understood, { draft, said }: Draft, { topics }: AskParts): string | undefined {
  const { clauses, foreign, insulted, matter, found, text, signs } = understood;
  if (!draft.trim() && !said?.trim()) return notices.empty;
  if (foreign) return notices.language;
  const known = matter !== undefined || found !== undefined || topicsIn(text, topics).length > 0;
  const readable =
    clauses.length > 0 &&
    (known ||
      signs.item ||
      signs.heard.form !== null ||
      clauses.some(isAsking) ||
      (said?.trim() ?? '') !== '' ||
      theirs.test(draft));
  if (insulted && (!readable || !known)) return notices.abuseAlone;
  return readable ? undefined : notices.unread;
}

const mostNotices = 3;

function noticeOf(understood: Understood, asked: number): string | undefined {
  const { signs, clauses, main, jargon, insulted, named, long, wayOfAsking, found } = understood;
  const told = [
    insulted && notices.abuse,
    long && notices.long,
    named && notices.name,
    signs.nosy && notices.purpose,
    jargon && `“${jargon.word}” is our word, not theirs. Say “${jargon.plainly}.”`,
    !long && asked > 1 && asked === clauses.length && main
      ? `There are ${asked} questions in this. The answer here is about “${sentence(main.text, '?')}” Keep the rest for later.`
      : false,
    found?.sense.topic === 'violence' && notices.alone,
    asked === 0 && !wayOfAsking && !signs.item && notices.told,
  ].filter((one): one is string => typeof one === 'string');
  return told.length > 0 ? told.slice(0, mostNotices).join(' ') : undefined;
}

function wantedOf(kept: boolean, said: boolean): Partial<Record<SuggestionKind, number>> {
  const first = said ? { acknowledging: 1 } : {};
  return kept
    ? { ...first, inviting: 1, clarifying: 1 }
    : { ...first, softer: 1, direct: 1, inviting: 3, clarifying: 2 };
}
