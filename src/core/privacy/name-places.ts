// Where in a line a name stands: after "his name is", "Ms.", or as a word that is someone there.

import { isBareOwner } from './beside-kin.ts';
import { personVerbs, wordNames } from './name-words.ts';
import { places, placesOrPeople } from './places.ts';
import { type Seen, set } from './seen.ts';
import { isSomeone } from './someone.ts';

/** A place is meant: a town nobody is called, or one that is spoken of as a town. */
export function isPlaceHere({ text, tokens, at }: Seen): boolean {
  const token = tokens[at];
  if (!token) return false;
  // By itself, as in a field for a region.
  if (places.has(token.lower) && text.trim().length === token.text.length) return true;
  const before = text.slice(Math.max(0, token.start - 30), token.start).toLowerCase();
  const after = text.slice(token.end, token.end + 24).toLowerCase();
  if (placesOrPeople.has(token.lower)) return spokenAsPlace.test(before) || peopleAfter.test(after);
  return places.has(token.lower) || /.{4}shires?$/.test(token.lower);
}

const spokenAsPlace =
  /(?:\b(?:in|near|outside|around|across|downtown|north|south|east|west|moved to|move to|moving to|back to|went to|live in|(?<!(?:text|texts|call|calls|message|note|heard|hear|email|letter|word|gift|one) )from|speaks?|in los|in san|from san|from los|to san|to los|the|new|fort|port|el|santa|los|san)\s+)$/;
const peopleAfter =
  /^\s+(?:famil(?:y|ies)|interpreters?|translators?|communit(?:y|ies)|refugees?|speaking|speakers?|language|mothers?|moms?|parents?|churche?s?|people|words|phrases|new year|culture|food|elders?|county|area|river|border|translation)\b/;

/** Words that look like others, and mean someone where they stand here. */
export function isNamed(seen: Seen): boolean {
  const { text, tokens, at, trusted } = seen;
  const token = tokens[at];
  if (!token) return false;
  const previous = tokens[at - 1]?.lower ?? '';
  if (announcing.has(previous)) {
    const before = text.slice(Math.max(0, token.start - 40), token.start);
    const known = notNames.has(token.lower);
    if ((abroad.has(previous) ? introducedAbroad : introduced).test(before))
      return !known && !afterName.has(token.lower);
    if (titled.test(before)) return !known || (token.capital && trusted);
    if (!seen.known && styled.test(before)) return true;
    if (letterAfter.test(before) && /^\p{Lu}$/u.test(token.text) && !/[IA]/.test(token.text)) return true;
  }
  if (/^(\p{L}{2,4})-\1$/u.test(token.lower) && !babble.has(token.lower)) return token.capital || !seen.known;
  if (/^(?:will|may)$/.test(token.lower) && finite.test(text.slice(token.end))) return true;
  if (!seen.known && token.begins && personVerbs.has(tokens[at + 1]?.lower ?? '')) return true;
  return (wordNames.has(token.lower) && isSomeone(seen, token)) || isBareOwner(seen, token);
}

/** The last word of all that may announce a name: after any other, no pattern needs to be tried. */
const announcing = set(
  `is are was names name named nicknamed by him her them aka a signed mr mrs ms miss mx dr sra sr srta señor señora señores oga
 don doña judge officer detective sgt sergeant pastor rev reverend imam sheikh rabbi coach principal attorney deacon bishop ustad ustadh madam maam ma'am hajji alhaji nurse tío tía tio tia auntie aunty aunt uncle cousin kuya ate abuela abuelo big lil
 mom dad baby client kid child son daughter brother sister little family parent mother father llama llamo s'appelle m'appelle rele waa là chama`,
);
/** Someone is about to be named. */
const introduced =
  /(?:\bnames?(?:\s+(?:is|are|was)|['’]s|:)|\bnamed|\bnicknamed|\bgoes by|\bwent by|\bgo by|\b(?:every(?:one|body)|they|we|people|i|family) calls? (?:him|her|them)|\ba\.?k\.?a\.?|\bhis name|\bsigned)\s+["“‘']?$/i;
/** The same in other languages. */
const introducedAbroad =
  /(?:\bse llama|\bme llamo|['’]appelle|\byo rele|\bmagac\p{L}+ waa|\btên(?: \p{L}+)? là|\bse chama)\s+["“‘']?$/iu;
const abroad = set("llama llamo appelle s'appelle m'appelle rele waa là chama");
const afterName = set(
  'up off out over with as on not the in a an at spelled really actually hard pronounced also still listed changed similar same to of and or that this it so but for with because already never just there here common different long nice pretty unusual too very my her his their our your by me him everyone everybody on',
);
const titled = /(?:^|[^\p{L}])(?:mr|mrs|ms|miss|mx|dr|sra|sr|srta|señora?|oga)\.?\s+["“]?$/iu;
const styled =
  /(?:^|[^\p{L}])(?:don|doña|judge|officer|detective|sgt|sergeant|pastor|rev|reverend|imam|sheikh|rabbi|coach|principal|attorney|deacon|bishop|ustad|ustadh|madam|maam|ma'am|hajji|alhaji|nurse|tío|tía|tio|tia|auntie|aunty|aunt|uncle|cousin|kuya|ate|abuela|abuelo|big|lil)\.?\s+["“]?$/iu;
const letterAfter =
  /\b(?:mr|mrs|ms|miss|dr|mom|dad|baby|client|kid|child|son|daughter|brother|sister|little|big|family|parent|mother|father)\.?\s+$/i;
/** Never a name, whatever stands before: "the judge said", "ms is". */
const notNames = set(
  'the a an and or but is was were are be been has had have said says say told asked wants will would can could should may might must to of in on at for with from by about that this it i we you he she they them him us my our their his her your not no so if when who what where why how also just still then there here as than because before after until while who’s did does do didn’t doesn’t said all some any every each other another first last new old came went called never always got gets makes made today yesterday tomorrow ordered wanted granted came comes thinks thought',
);

const babble = set(
  'no-no bye-bye night-night so-so boo-boo pee-pee poo-poo yo-yo choo-choo knock-knock ha-ha da-da ma-ma wee-wee tut-tut pom-pom nom-nom',
);
/** "Will is", never "will be"; "may may". */
const finite =
  /^\s(?:is|was|has|had|said|says|wants|lives|does|did|thinks|keeps|comes|came|went|called|cried|texted|missed|cancell?ed|rang|left|may|will|can|and (?:i|his|her))\b/i;
