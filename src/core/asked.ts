// Typed words about asking: a draft to look at, what a parent said, or a topic to ask about.

/** A draft, and what the parent said before it; either may be empty. */
export type Asked = { draft: string; said: string };

const speaker = '(?:they|she|he|mom|mum|dad|parent|mother|father|grandma|the (?:parent|mother|father|mom|mum|dad))';
const saidBelow = new RegExp(
  `(?:^|[\\n|.?!…”"]\\s*|\\s)${speaker}(?: just)?(?: said| says| told me)?\\s*:\\s*(\\S.*)$`,
  'is',
);
const saidFirst = new RegExp(`^${speaker}(?: just)? (?:said|says|goes|told me)\\s*[,:]?\\s*(\\S.*)$`, 'is');
const firstPerson = /\b(?:i|i['’]?m|i['’]?ve|i['’]?ll|i['’]?d|my|me|mine|we|our|us)\b/i;
const quoted = /^["“'‘](.*?)["”'’]?$/s;

/** "why now? they: I was at work" → a draft and what was said; "she said I'm fine" → what was said alone. */
export function askedIn(text: string): Asked {
  const words = text.trim();
  const first = saidFirst.exec(words)?.[1];
  if (first && (quoted.test(first) || firstPerson.test(first) || theirOwn.test(first)))
    return { draft: '', said: unquoted(first) };
  const below = saidBelow.exec(words);
  if (!below?.[1]) return { draft: unquoted(words), said: '' };
  const before = words.slice(0, below.index + 1).replace(/[|\s]+$/, '');
  return { draft: unquoted(below.index === 0 ? '' : before), said: unquoted(below[1]) };
}

const unquoted = (text: string) => (quoted.exec(text.trim())?.[1] ?? text).trim();

const who = `(?:(?:her|him|them|mom|mum|dad|people|families|parents|someone|(?:a|the|my|this) [\\p{L}-]+(?: [\\p{L}-]+)?) )?`;
const asksHow = new RegExp(
  `^(?:so )?(?:how (?:do|can|could|should|would|might) (?:i|we|you)|how to|what['’]?s (?:a|the) (?:good|best|better) way to|help me|(?:what|which)(?: questions)? (?:do|can|could|should|would) (?:i|we)) (?:even )?(?:ask|bring up|raise) ${who}(?:about|if|whether|for|why|what|how|on)?\\s*(\\S.*)$`,
  'isu',
);
const questionsOn =
  /^(?:(?:some|good|better|more|other) )?(?:questions?|ways to ask) (?:about|on|for|around) (\S.*)$/is;
const ofWhom = new RegExp(`^${who}(?=(?:why|what|when|where|how|if|whether|is|are|do|does|did|has|have)\\b)`, 'iu');
const aboutWhat = new RegExp(`^${who}about (\\S.*)$`, 'isu');

/** What someone wants to know how to ask about: "how do I ask her about money?" → "money". */
export function topicAskedAbout(text: string): string | undefined {
  return asksHow.exec(text.trim())?.[1] ?? questionsOn.exec(text.trim())?.[1];
}

/** "her when is she coming" → "when is she coming". */
export const withoutWhom = (rest: string): string => rest.replace(ofWhom, '');

/** After "ask" or "help me ask": "her about money" → "money"; a draft has none. */
export function topicAfterAsk(rest: string): string | undefined {
  return aboutWhat.exec(rest.trim())?.[1];
}

// Asked of the parent: what they did, have, are or feel. "Do you keep this?" and "what do you do when a dad shouts" are asked of us.
const askedOfThem =
  /^(?:so |and |but |ok(?:ay)?,? |well,? |hey,? )?(?:why (?:did|do|don|does|have|haven|has|hasn|are|aren|were|weren|was|can|couldn|won|would)(?:n?['’]?t)? (?:not )?(?:you|your|u|ur|ya)\b|(?:have|haven|had) ?(?:n?['’]?t)? (?:you|u|ya)\b|(?:did|didn|don|are|aren|were|weren|is|isn|does|doesn|was|wasn)(?:n?['’]?t)? (?:you|your|u|ur|ya)\b|do (?:you|u|ya) (?:take|have|feel|want|need|like|drink|smoke|use|hit|spank|yell|love|think (?:you|your)|even|ever|really|not|still)\b|(?:what|how|when|where|who) (?:did|have|are|were|is|was|do|does|has|will) (?:you|your|u|ur|ya)\b|how come\b|what['’]?s (?:up|wrong|going on) with (?:you|your)\b|(?:you|u) .+,? (?:right|huh|(?:do|don|are|aren|did|didn|have|haven|can|will|won)(?:n?['’]?t)? (?:you|u))\??$)/i;
const oursToAnswer =
  /\b(?:(?:can|could|should|do|would|may) (?:i|we)|a (?:parent|mom|mum|dad|mother|father|family|client|child|kid)|families|parents|when someone)\b|^(?:are|is|were) you (?:a |an )?(?:bot|robot|real|human|person|ai|there|down|working|able|free)\b|^(?:do|did|are|have) you (?:have any|got any|have (?:guidance|questions|resources|tips|an?) |keep|keeping|store|storing|save|saving|share|record|remember|know|speak|understand)\b|^(?:who|what) (?:are|is|do|did) you(?:\?|$)|^(?:what|how) do you (?:do|say|ask|handle|deal|work|think|suggest|recommend|know|keep|talk|get|tell|build|approach|write|help|respond|start|set|explain|make|find|use|prepare|keep)\b/i;
const fewestWords = 4;

const theirOwn =
  /^(?:i['’]?m|i am|i don|i do not|i can|i cannot|i['’]?ve|i won|i never|i just|my|leave me|we['’]?re|nobody|no one)\b/i;

/** What a parent said, by itself: in quotes, after a colon, or in words that can only be theirs. */
function isSaid(text: string): boolean {
  const first = saidFirst.exec(text)?.[1];
  return first !== undefined && (quoted.test(first) || theirOwn.test(first));
}

/** Whether what is typed by itself is for us to look at: what a parent said, or a question that for a parent and not for us. */
export function isDraft(text: string): boolean {
  const words = text.trim().replace(/^["“]/, '');
  if (isSaid(words)) return true;
  if (words.split(/\s+/).length < fewestWords) return false;
  return askedOfThem.test(words) && !oursToAnswer.test(words);
}
