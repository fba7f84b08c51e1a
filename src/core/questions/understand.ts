// A draft taken apart: its questions, which of them weighs most, what that one is about, and what is odd about it.
import type { Heard } from '../moves.ts';
import type { Hear } from '../rehearsal.ts';
import { type Clause, clausesOf, sentencesOf } from './clauses.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Grammar } from './grammar.ts';
import { isItem, itemSaid } from './items.ts';
import { type Jargon, jargonIn, withoutJargon } from './jargon.ts';
import { type Matter, matterOf } from './matter.ts';
import { isForeign, isNosy, withoutInsults } from './notices.ts';
import { advising, type DraftSigns, isAsking } from './read-draft.ts';
import { type Found, plainSenses, senseOf } from './senses.ts';
import type { Situation } from './shapes.ts';
import { situationOf } from './situation.ts';
import { spelled, tidied } from './written.ts';

export type Understood = {
  /** The whole draft, spelled. */
  text: string;
  clauses: Clause[];
  main: Clause | undefined;
  signs: DraftSigns;
  matter: Matter | undefined;
  found: Found | undefined;
  situation: Situation;
  plainly: boolean;
  jargon: Jargon | undefined;
  insulted: boolean;
  named: boolean;
  long: boolean;
  foreign: boolean;
  /** The worker asks us how to ask: “how do I ask about money”. */
  wayOfAsking: boolean;
};

const mostWords = 110;
const way =
  /^(?:how (?:do|can|could|should|would) (?:I|you|we)|what(?:'s| is) (?:a|the) (?:good|best|better) way to|what (?:do|can|should|could) I|help me|(?:I|I'm) (?:need|want|trying|not sure how) to) (?:ask|say|bring|talk|raise|tell|find out|phrase|word|approach)\b(?:(?:.*?\b(?:about|that|if|whether|up|for|to)\b\s*)|.*?(?=\b(?:why|how|what|when|where|who)\b))/i;
const named =
  /(?<=[\p{Ll},'’] )(?!I\b|I')\p{Lu}\p{Ll}{2,}(?:'s)?\b|(?<=^(?:Did|Does|Is|Has|Was|Why did|Why does|Why is|How is|Why didn't|Why doesn't|Can|Will) )\p{Lu}\p{Ll}{2,}(?:'s)?\b/gu;
const kept =
  /^(?:English|Spanish|Somali|Arabic|French|Portuguese|Haitian|Creole|Vietnamese|Hmong|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Medicaid|Medicare|Christmas|Thanksgiving|Easter|Ramadan|Head|Start|Early|Zoom|Mom|Mum|Dad|Grandma|Grandpa|Nana|God|Suboxone|Tylenol|Google|Facebook|Section|Social|Security|The|You|Your|Have|Does|What|How|Why)(?:'s)?$/;

export function understand(draft: string, said: string | undefined, hear: Hear, grammar: Grammar): Understood {
  const tidy = tidied(draft);
  const calm = withoutInsults(tidy);
  const anonymous = withoutNames(calm ?? tidy);
  const short = anonymous.text.split(/\s+/).slice(0, mostWords).join(' ');
  const heard = hear({ text: short, previous: said });
  const item = isItem(short);
  const clauses = clausesOf(
    sentencesOf(short).map((one) => ({ ...one, text: spelled(item ? itemSaid(one.text) : one.text) })),
  );
  const text = clauses.map((clause) => clause.text).join('. ');
  const main = weightiest(clauses);
  const jargon = jargonIn(text);
  return {
    ...about(main, text, grammar),
    text,
    clauses,
    main,
    jargon,
    signs: signsOf({ heard, clauses, main, item, jargon }),
    insulted: calm !== undefined,
    named: anonymous.named,
    long: tidy.split(/\s+/).length > mostWords,
    foreign: isForeign(tidy, heard),
    wayOfAsking: way.test(text),
  };
}

function withoutNames(text: string): { text: string; named: boolean } {
  const pronoun = /\b(?:she|her)\b/i.test(text)
    ? ['she', 'her']
    : /\b(?:he|his|him)\b/i.test(text)
      ? ['he', 'him']
      : ['they', 'them'];
  let found = false;
  const plain = text.replaceAll(named, (name, at: number) => {
    if (kept.test(name)) return name;
    found = true;
    const before = text.slice(0, at).trim().split(/\s+/).at(-1) ?? '';
    if (name.endsWith("'s")) return pronoun[0] === 'she' ? 'her' : pronoun[0] === 'he' ? 'his' : 'their';
    return /^(?:did|does|is|has|was|do|why|how|will|can|didn't|doesn't|isn't|if|that|when)$/i.test(before)
      ? (pronoun[0] ?? '')
      : (pronoun[1] ?? '');
  });
  return { text: found ? plain : text, named: found };
}

/** What must be asked plainly weighs most, then what presses, then the first that asks. */
function weightiest(clauses: readonly Clause[]): Clause | undefined {
  const asking = clauses.filter(isAsking);
  return (
    clauses.find(({ text }) => plainSenses.some(({ pattern }) => pattern.test(text))) ??
    clauses.find(({ text }) => advising.test(text)) ??
    asking.find(({ text }) => text.split(' ').length > 2) ??
    asking[0] ??
    clauses[0]
  );
}

type Noted = {
  heard: Heard;
  clauses: readonly Clause[];
  main: Clause | undefined;
  item: boolean;
  jargon: Jargon | undefined;
};

function signsOf({ heard, clauses, main, item, jargon }: Noted): DraftSigns {
  const text = main?.text ?? '';
  const sense = senseOf(text, undefined)?.sense;
  const safety =
    sense !== undefined && plainSenses.includes(sense) && (sense.name !== 'child-safe' || !advising.test(text));
  return {
    heard,
    clauses,
    main,
    safety,
    consent: sense?.name === 'consent',
    item,
    nosy: clauses.some((one) => isNosy(one.text)),
    jargon: jargon !== undefined,
  };
}

function about(
  main: Clause | undefined,
  text: string,
  grammar: Grammar,
): Pick<Understood, 'matter' | 'found' | 'situation' | 'plainly'> {
  const bare = (main?.text ?? '').replace(way, '');
  const isTold = main !== undefined && (bare !== main.text || (!isAsking(main) && /\b(?:me|I|my)\b/.test(bare)));
  const own = withoutJargon(toldOf(bare, isTold));
  const action = advisedAction(own);
  const frame = frameIn(action ?? own, grammar);
  const matter = frame && matterOf(frame, grammar);
  const found = senseOf(own, matter) ?? (isTold ? undefined : senseOf(withoutJargon(text), matter));
  const plainly = found !== undefined && plainSenses.includes(found.sense) && action === undefined;
  return { matter, found, plainly, situation: situationOf(matter, own, action !== undefined) };
}

const reports =
  /^(?:mom|mum|dad|she|he|(?:the )?(?:mom|mum|parent|mother|father)|grandma)(?: just| always)? (?:says?|said|told me|tells me|thinks|feels|keeps saying)\s+(?:that\s+)?(?=\w+ \w)/i;

/** “mom says she has no food” is about the one who will be asked: “you have no food”. */
function toldOf(text: string, told: boolean): string {
  if (!told && !reports.test(text)) return text;
  return text
    .replace(reports, '')
    .replaceAll(/\b(?:she|he)(?: has|'s got)\b/g, 'you have')
    .replaceAll(/\b(?:she|he)(?:'s| is)\b/g, 'you are')
    .replaceAll(/\b(?:she|he) was\b/g, 'you were')
    .replace(/^(?:(?:the )?(?:parent|client|mother|caregiver)) is\b/i, 'you are')
    .replaceAll(/\b(?:she|he) keeps\b/g, 'you keep')
    .replaceAll(/\b(?:she|he)\b/g, 'you')
    .replaceAll(/\byou (\w+[^s])s\b/g, 'you $1');
}

const frameIn = (text: string, grammar: Grammar): Frame | undefined => (text ? frameOf(text, grammar) : undefined);

/** “have you tried putting her to bed earlier” → “you putting her to bed earlier”; undefined when nothing is advised. */
function advisedAction(text: string): string | undefined {
  if (!advising.test(text)) return undefined;
  const action = text
    .replace(
      /^(?:have|haven't|did|didn't) you(?: ever| even| just)* (?:tried|try|thought (?:about|of)|think about|considered|consider|looked into)(?: just)? /i,
      '',
    )
    .replace(
      /^(?:why don't|why not|what if|couldn't|can't|shouldn't|wouldn't|should|could|can|would|will|maybe|if I were you|don't you think|do you think)\s+/i,
      '',
    )
    .replace(/^(?:what|how) about\s+/i, '')
    .replace(/^(?:you|we|I'd|I would)\s+/i, '')
    .replace(
      /^(?:should|need to|ought to|must|might want to|could|have to|had better|better|just|maybe|try to|try and|try|always|not|go and)\s+/i,
      '',
    )
    .replace(/^(?:should|need to|just|maybe|try to|try and|try|always|not|go and)\s+/i, '');
  if (/^(?:it|he|she|they|your|someone|somebody|his|her)\b/i.test(action) && !/ing\b/.test(action.split(' ')[0] ?? ''))
    return text;
  return /^(?:a|the|some|one of|your)\b/i.test(action) ? `you try ${action}` : `you ${action}`;
}
