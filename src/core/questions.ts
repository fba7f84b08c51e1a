// Ask: a draft of a question, or what a parent said, becomes questions worth asking.
import type { Topic } from './content.ts';
import { openBank } from './questions/bank.ts';
import { type Candidate, chooseFrom } from './questions/choose.ts';
import type { Grammar } from './questions/grammar.ts';
import { notices } from './questions/notices.ts';
import type { Advice, Draft, Instead, Question, SuggestionKind } from './questions/question.ts';
import { axesOf, effectOf, isAsking, isKept } from './questions/read-draft.ts';
import { acknowledging, clarifyingSaid, readSaid, type Said } from './questions/said.ts';
import { fillerOf } from './questions/senses.ts';
import { shapesFor } from './questions/shapes.ts';
import { groundOf } from './questions/sources.ts';
import { type Understood, understand } from './questions/understand.ts';
import { sentence } from './questions/written.ts';
import type { Hear } from './rehearsal.ts';
import { countWords } from './text.ts';
import { topicsIn } from './topics.ts';

export type { Advice, Draft, Instead, Question, Suggestion, SuggestionKind } from './questions/question.ts';

/** What asking draws on. */
export type AskParts = {
  hear: Hear;
  grammar: Grammar;
  bank: readonly Question[];
  insteads: readonly Instead[];
  topics: readonly Topic[];
};

/** Answers any text at all; never throws. The same words get the same answer. */
export function askAbout(input: Draft, parts: AskParts): Advice {
  const { draft, said } = asMeant(input);
  const understood = understand(draft || (said ?? ''), draft ? said : undefined, parts.hear, parts.grammar);
  const { signs, clauses } = understood;
  const axes = axesOf(signs);
  const asked = clauses.filter(isAsking).length;
  const keep = draft !== '' && !understood.insulted && isKept(axes, signs, countWords(draft));
  const read = { ...axes, effect: draft === '' ? notices.told : effectOf({ axes, keep, signs, asked }) };
  const lost = hopeless(understood, draft, said);
  if (lost) return { read, keep: false, notice: lost, suggestions: [] };
  const plainKept = signs.safety || signs.consent;
  const candidates =
    keep && !plainKept
      ? followUps(understood, said ? readSaid(said) : undefined)
      : candidatesFor(understood, said ? readSaid(said) : undefined, {
          ...parts,
          chosen: input.topics ?? [],
        });
  const suggestions = chooseFrom(candidates, wantedOf(keep, plainKept, said !== undefined), draft, parts.hear);
  const notice = noticeOf(understood, draft, asked);
  return { read, keep, ...(notice && { notice }), suggestions };
}

/** What a parent said may stand where the draft should: “I can't do this anymore”. */
function asMeant({ draft, said }: Draft): { draft: string; said: string | undefined } {
  const quoted =
    /^\s*(?:mom|mum|dad|she|he|they|(?:the )?parent|grandma)\s+(?:just\s+)?(?:said|says|told me|goes|was like|is saying)[:,]?\s+(?:that\s+)?["“]?(.+?)["”]?\s*$/is.exec(
      draft,
    )?.[1];
  const words = said?.trim() || undefined;
  if (words) return { draft, said: words };
  if (quoted && /\b(?:I|I'm|im|my|me|we)\b/i.test(quoted)) return { draft: '', said: quoted };
  const isTheirs =
    /^\s*["“]?(?:I|I'm|im|I’m|ive|I've|my|we|nobody|you people)\b/i.test(draft) &&
    !/\?/.test(draft) &&
    !/^\s*(?:I|I'm|im|I’m)\s+(?:just here|here to|need you|want (?:you|to (?:know|hear|ask|understand))|would like|was wondering|wonder|am (?:wondering|worried|concerned|curious)|wondering|worried|concerned|curious|noticed|heard|know|think you|see|will|have to|need to|ask|'ll|'d like|only)\b/i.test(
      draft,
    );
  return isTheirs && !/\b(?:your|you)\b/i.test(draft.replace(/you people/gi, ''))
    ? { draft: '', said: draft.trim() }
    : { draft, said: undefined };
}

function hopeless(
  { clauses, foreign, insulted, matter, found }: Understood,
  draft: string,
  said: string | undefined,
): string | undefined {
  if (!draft.trim() && !said?.trim()) return notices.empty;
  if (foreign) return notices.language;
  if (clauses.length === 0) return insulted ? notices.abuseAlone : notices.unread;
  return insulted && !matter && !found ? notices.abuseAlone : undefined;
}

function noticeOf(
  { signs, clauses, main, jargon, insulted, named, long, wayOfAsking, matter, found, plainly }: Understood,
  draft: string,
  asked: number,
): string | undefined {
  const said = [
    insulted && notices.abuse,
    long && notices.long,
    named && notices.name,
    signs.nosy && notices.purpose,
    wayOfAsking && notices.wayOfAsking,
    jargon && `“${jargon.word}” is our word, not theirs. Say “${jargon.plainly}.”`,
    !long &&
      asked > 1 &&
      asked === clauses.length &&
      main &&
      `There are ${asked} questions in this. The answer here is about “${sentence(main.text, '?')}” Keep the rest for later.`,
    plainly && found?.sense.name === 'violence' && notices.alone,
    draft !== '' && asked === 0 && !matter && !wayOfAsking && !signs.item && notices.told,
  ].filter((one): one is string => typeof one === 'string');
  return said.length > 0 ? said.slice(0, 3).join(' ') : undefined;
}

function wantedOf(keep: boolean, plainly: boolean, said: boolean): Partial<Record<SuggestionKind, number>> {
  const first = said ? { acknowledging: 1 } : {};
  return keep && !plainly
    ? { ...first, inviting: 1, clarifying: 1 }
    : { ...first, softer: 1, direct: 1, inviting: 3, clarifying: 2 };
}

type Around = AskParts & { chosen: readonly string[] };

/** Everything that could be suggested, best first within each kind. */
function candidatesFor(understood: Understood, said: Said | undefined, parts: Around): Candidate[] {
  const { found, matter, situation, plainly, text } = understood;
  const topics = [...parts.chosen, ...(found ? [found.sense.topic] : []), ...topicsIn(text, parts.topics)];
  const noun = found?.sense.noun ?? matter?.thing ?? '';
  const fill = fillerOf(matter, found?.word ?? '', noun || topicNoun(topics[0], parts.topics), understood.main?.text);
  const violent = found?.sense.name === 'violence';
  const make = (kind: SuggestionKind, lines: readonly string[], sources: readonly string[] = []): Candidate[] => {
    const ground = groundOf(kind, situation, plainly);
    const why = violent ? `${ground.why} ${notices.alone}` : ground.why;
    const own = violent ? ['safety:ask-about-violence-only-alone', 'safety:no-child-or-relative-as-interpreter'] : [];
    return lines
      .flatMap((line) => fill(line) ?? [])
      .map((line) => ({
        text: line,
        kind,
        why,
        sources: [...(sources.length > 0 ? sources : ground.sources), ...own],
      }));
  };
  const sense = found?.sense.lines ?? {};
  const shape = shapesFor(situation);
  const last = shapesFor('topic');
  const instead = openBank(parts.bank, parts.insteads).instead(text);
  const pressed =
    situation === 'missed' || situation === 'advice' || (situation === 'why' && matter?.frame?.tense === 'past');
  const both = (kind: 'softer' | 'direct' | 'inviting' | 'clarifying') =>
    pressed ? [...shape[kind], ...(sense[kind] ?? [])] : [...(sense[kind] ?? []), ...shape[kind]];
  return [
    ...(said ? make('acknowledging', acknowledging(said)) : []),
    ...(said ? make('clarifying', clarifyingSaid(said)) : []),
    ...(instead && !pressed ? make('softer', [instead.better], instead.sources) : []),
    ...(['softer', 'direct', 'clarifying'] as const).flatMap((kind) => make(kind, [...both(kind), ...last[kind]])),
    ...make('inviting', both('inviting').slice(0, 2)),
    ...banked(understood, topics, parts, make),
    ...make('inviting', [...both('inviting').slice(2), ...last.inviting]),
  ];
}

/** What to go on with after a good question. */
function followUps({ situation }: Understood, said: Said | undefined): Candidate[] {
  const make = (kind: SuggestionKind, lines: readonly string[]): Candidate[] => {
    const { sources } = groundOf(kind, situation, false);
    const why =
      kind === 'acknowledging' ? groundOf(kind, situation, false).why : 'A way to go on from what they answer.';
    return lines.map((text) => ({ text, kind, why, sources }));
  };
  return [
    ...(said ? make('acknowledging', acknowledging(said)) : []),
    ...make('inviting', ['What else comes to mind about that?', 'Tell me more about that.']),
    ...(said ? make('clarifying', clarifyingSaid(said)) : []),
    ...make('clarifying', ['I want to make sure I understand. What would be an example?']),
  ];
}

type Make = (kind: SuggestionKind, lines: readonly string[], sources?: readonly string[]) => Candidate[];

/** What the bank has on the same subject. */
function banked(
  { text, matter, found, plainly }: Understood,
  topics: readonly string[],
  { bank, insteads }: Around,
  make: Make,
): Candidate[] {
  if (plainly) return [];
  const words = [found?.word, found?.sense.noun, matter?.thing].filter(Boolean).join(' ') || text;
  const near = openBank(bank, insteads).near(
    words,
    topics,
    (question) =>
      (topics.length === 0 || topics.includes(question.topic)) &&
      question.function !== 'check' &&
      question.function !== 'safety' &&
      !question.with.includes('child'),
  );
  return near
    .slice(0, 4)
    .flatMap((question) =>
      make(question.function === 'clarify' ? 'clarifying' : 'inviting', [question.text], question.sources),
    );
}

function topicNoun(topic: string | undefined, topics: readonly Topic[]): string {
  const title = topics.find(({ id }) => id === topic)?.title ?? '';
  return title ? title.charAt(0).toLowerCase() + title.slice(1) : 'this';
}
