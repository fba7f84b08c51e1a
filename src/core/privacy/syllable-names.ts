// Names made of syllables that are English words too: "mai see", "saw eh doh", "an bao".
import { kin, personVerbs } from './name-words.ts';
import { isNext, type Token } from './tokens.ts';

const set = (list: string) => new Set(list.split(/\s+/));

/** Hardly words in English: one of them makes a name of its neighbours. */
const telling = set(
  `mai mee kao nou yer yia xee chue chee pa pang paj pao lee lor vue moua neng meng cheng seng kou bao blia yeng fue tou xai shoua youa hli dia ying xia
 doh htoo paw ku shee wah moo hser htee mu lah lwin aung naw naing eh thaw soe thet zin ei mon hla khin ner gay
 linh kim minh thi hoa lan hue nga yen phuc duc quoc ngo vo bui trinh tien tuan thu thuy loan nhi dao bich mei wei jing ming jun lei ling qing xin yan yi ying yu yun hua fang lin chen cai ye hao tao lian shu xiu
 soo hee woo jae yoon sung eun ji jin hyun young min tae sook kyung byung
 singh kaur das ram rani dev devi lal bai ben bhai`,
);
/** Words that are syllables of names beside one of those. */
const joining = set(
  `see saw say so long an ha her bee gay lay law than win yang true ma may my no la lo le lu ko ka nu tin son tai tung hung dung long dat hang hai ho do sang song sun sin kin man fan ting ding ping wing ling tan tam chin chan shan dan din gee jean her nan sue ra day mae ray lay poe nay nei too tun pan bo be toe hey hi yo yo bye say`,
);

/** Marks two to four syllables in a row, one of them no English word, that stand where someone is named. */
export function markSyllables(text: string, tokens: Token[], isName: boolean[]): void {
  if (!tokens.some(({ lower }) => telling.has(lower))) return;
  for (let at = 0; at < tokens.length - 1; at++) {
    if (!isSyllable(tokens[at], isName[at])) continue;
    const end = endOfRun(text, tokens, isName, at);
    if (end - at > 1 && isSomeone(text, tokens, isName, at, end)) isName.fill(true, at, end);
    at = Math.max(at, end - 1);
  }
}

const isSyllable = (token: Token | undefined, named: boolean | undefined) =>
  token !== undefined && (named || telling.has(token.lower) || joining.has(token.lower));

function endOfRun(text: string, tokens: Token[], isName: boolean[], from: number): number {
  let at = from + 1;
  for (; at - from < 4; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || before.own || !isNext(text, before, token) || !isSyllable(token, isName[at])) break;
  }
  return at;
}

/** Where a run begins or follows kin and ends in what someone does, or is written with capitals. */
function isSomeone(text: string, tokens: Token[], isName: boolean[], from: number, end: number): boolean {
  const run = tokens.slice(from, end);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || !run.some(({ lower }) => telling.has(lower))) return false;
  const capitals = run.every(({ capital }) => capital);
  const stops = last.own || /^\s*(?:[.,;:!?)(]|$|['’]s?\s|and\b|\d)/.test(text.slice(last.end));
  const ends = stops || personVerbs.has(tokens[end]?.lower ?? '') || kin.has(tokens[end]?.lower ?? '');
  const begins = first.begins || kin.has(tokens[from - 1]?.lower ?? '');
  const unsure = run.filter(({ lower }, at) => !telling.has(lower) && !isName[from + at]).length;
  return capitals || (begins && ends) || unsure === 0;
}
