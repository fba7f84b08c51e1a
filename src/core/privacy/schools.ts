// Named schools, child-care centers and shelters: where a child or a frightened parent can be found.
import type { Removed } from '../removed.ts';
import { type Span, spansOf } from './span.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const set = (list: string) => new Set(list.split(/\s+/));

type Named = { kind: Removed['kind']; ending: RegExp; surely: ReadonlySet<string> };

/** What ends the name of a place. After `surely` words in lower case may be a name too. */
const sorts: Named[] = [
  {
    kind: 'school',
    ending:
      /\b(?:elementary(?: school)?|middle(?: school)?|junior high(?: school)?|jr\.? high|high(?: school)?|primary(?: school| academy)?|infant school|junior school|secondary(?: school)?|comprehensive|academy|prep(?: school)?|charter(?: school)?|montessori(?: school)?|magnet(?: school)?|schools?|isd|pre-?school|pre-?k|day ?cares?(?: center| centre)?|day nursery|child ?care(?: center| centre)?|children[’']?s (?:center|centre|house|academy)|early (?:learning|education|childhood)(?: center| centre| academy)?|learning (?:center|centre|tree|academy)|child development(?: center| centre)?|nursery(?: school)?|nurseries|kindergarten|playgroup|kids? club|after ?school|academy|college)(?![\p{L}\d])/giu,
    surely: set(
      'elementary daycare daycares preschool pre-school academy montessori nursery primary kindergarten playgroup childcare isd',
    ),
  },
  {
    kind: 'shelter',
    ending:
      /\b(?:(?:women[’']?s |family |homeless |dv |domestic violence |emergency )?shelter|safe ?house|refuge|haven|mission|rescue mission|crisis center|ywca)(?![\p{L}\d])/giu,
    surely: set('shelter refuge safehouse mission'),
  },
];

/** Says which kind of place, never which one. */
const general = set(
  `new old local nearby good great better best bad different public private charter same another other free cheap full-day half-day full part special summer bilingual home family in-home subsidized subsidised licensed unlicensed affordable quality early pre after before
 first last next whole entire neighborhood neighbourhood regular online virtual catholic christian islamic jewish community emergency infant infants toddler toddlers head start big small little-kid high elementary middle grade primary secondary church state city county district our my her his their your the a an this that each every some any no which what
 at to from in into of on for with by near outside inside until since during about around and or but so if when because while than as is was are were be been has had have does did do not dont doesnt didnt isnt wasnt starts started starting finish finished finishes leave leaves left quit quits miss missed misses skip skips skipped skipping attend attends attended attending go goes going went gone get gets getting
 find finds finding found need needs needed want wants wanted like likes liked love loves loved hate hates hated use uses used using pay pays paid paying afford change changes changed switch switched back off up out call calls called pick picks picked drop drops dropped take takes took taking bring brings brought send sends sent put puts apply applied visit visited tour toured enroll enrolled try tried choose chose
 public-school homeschool medical law nursing art music dance sunday day night trade vocational technical alternative therapeutic boarding military driving beauty cosmetology language english spanish women womens women's mens men's homeless domestic violence dv battered overnight warming animal winter temporary transitional youth teen safe motel hotel
 more less her's mom mom's dad grandma grandmas grandma's auntie aunt she he they we you i it him them us me who kids kid child son daughter baby boys girls middle-school high-school elementary-school all both few many most half twice sometimes still also just only really never always now then today tomorrow yesterday monday tuesday wednesday thursday friday junior senior evening morning afternoon rural urban inner-city title accredited full-time part-time center-based center parent parents parent's drop-in respite reliable trusted decent nice real actual inclusive integrated early-years years state-funded funded good-enough
 under over between plus without through toward towards onto per via re`,
);
const placed = set('at to from attends attend attending in into near outside by enrolled for behind called');

/** Whatever the patterns find has one of these; most lines have none, and cost nothing then. */
const telltales = {
  sorts:
    /school|elementary|middle|junior high|jr\.? high|high|primary|secondary|comprehensive|academy|prep|charter|montessori|magnet|isd|pre-?k|day ?care|nurser|child ?care|children|early |learning|development|kindergarten|playgroup|kids? club|college|shelter|safe|refuge|haven|mission|crisis|ywca/i,
  chains:
    /\b(?:HS|MS|ES|JHS|K-?[58]|elem|STEM|little|tiny|wee|happy|kiddie|kids?|rainbow|sunny|sunshine|smart|rising|gentle|growing|creative|escuela|colegio|guarder[ií]a|[ée]cole|lekòl)\b|immersion|middle|high|pre-?k|nursery|reception|room|class|teacher|IEP|bus|starts|goes to|go to|went to|head start|attend|enrolled|school|day ?care|kinder|drop|pick|grade|transferred|expelled|suspended|bright|petite|tutor|childtime|primrose|goddard|busy|[pim]\.?s|st\b/i,
  stays:
    /safe ?house|Casa|harbou?r|house|haven|[sS]helter|SHELTER|[rR]efuge|REFUGE|[sS]afe|SAFE|YWCA|Army|House|Place|Home|Haven|Inn|Center|Mission|Sanctuary|Hope|Harbou?r|Hearth|Village|DV/,
};

/** @param tokens the words of this text */
export function findSchools(text: string, tokens: Token[], vocabulary: Vocabulary): Span[] {
  return [
    ...(telltales.sorts.test(text) ? findNamed(text, tokens, vocabulary) : []),
    ...(telltales.chains.test(text) ? chains.flatMap((one) => spansOf('school', one, text)) : []),
    ...(telltales.stays.test(text) ? stays.flatMap((one) => spansOf('shelter', one, text)) : []),
  ];
}

function findNamed(text: string, tokens: Token[], vocabulary: Vocabulary): Span[] {
  const shouted = text === text.toUpperCase();
  return sorts.flatMap((sort) =>
    [...text.matchAll(sort.ending)].flatMap((match) => named(text, match, sort, tokens, vocabulary, shouted)),
  );
}

/** The name that stands before a word such as "elementary", with that word; nothing when no name does. */
function named(
  text: string,
  match: RegExpExecArray,
  sort: Named,
  tokens: Token[],
  vocabulary: Vocabulary,
  shouted: boolean,
): Span[] {
  const end = match.index + match[0].length;
  const before: Token[] = [];
  for (const token of tokens.filter((one) => one.end <= match.index).toReversed()) {
    const next = before[0]?.start ?? match.index;
    if (!/^(?:['’]s)?[ .&,-]{1,2}$/.test(text.slice(token.end, next)) || before.length === 4) break;
    if (/,/.test(text.slice(token.end, next))) break;
    const written = token.capital && !token.begins && !shouted && token.text.length > 1;
    if (general.has(token.lower) && !(written && (before.length > 0 || isCommunity(token, match[0])))) break;
    before.unshift(token);
  }
  const [first] = before;
  if (!first || before.every(({ lower }) => general.has(lower))) return [];
  // "Precious's school" is the one Precious goes to.
  if (before.length === 1 && first.own && /^schools?$/i.test(match[0])) return [];
  const telling = before.some(
    (one) => (one.capital && !one.begins && !shouted) || !vocabulary.knows(one.lower) || one.own,
  );
  const place = tokens.findLast((one) => one.end <= first.start)?.lower ?? '';
  const ending = match[0].toLowerCase().split(/\s/)[0] ?? '';
  const lower =
    sort.surely.has(ending) &&
    (placed.has(place) || ((place === 'the' || (first.begins && !ending.endsWith('s'))) && before.length > 1));
  const capitals = first.begins && first.capital && /^\p{Lu}/u.test(match[0]);
  return telling || lower || capitals ? [{ kind: sort.kind, start: first.start, end }] : [];
}

/** "Dzil Ahnee Community School": part of a name, where both have capitals. */
const isCommunity = ({ lower }: Token, ending: string) =>
  /^(?:community|day|boarding|mission|tribal|language|arts|science|technology|international|area|central|county|middle|elementary|charter|catholic|christian|islamic|public|high)$/.test(
    lower,
  ) && /^\p{Lu}/u.test(ending);

const chains: RegExp[] = [
  /(?<![\p{L}])(?!(?:Early|The|Our|Your|My|Ask|Call|And|At|For|In|From|With|Local|Tribal|Migrant|Seasonal|Regional|National|State|County|American|Indian)\s)\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+)?\s(?:Early )?Head Start (?:Center|Centre|Site|School|Classroom)/dgu,
  // "goes to St. Mary's", "at Little Sprouts", "enrolled at KinderCare".
  /\b(?:goes to|go to|went to|attends?|attending|enrolled (?:at|in)|(?:in|at) (?:school|daycare|day care|preschool|kindergarten) at|drops? (?:\p{L}+ )?off at|pick(?:s|ed)? (?:\p{L}+ )?up (?:at|from)|(?:first|second|third|fourth|fifth|sixth|[1-9](?:st|nd|rd|th)) grade(?:r)? at|transferred to|expelled from|suspended from|kinder(?:garten)? at)\s+(?<it>(?:st|saint|santa|san|our lady of|holy|sacred|bright|little|kinder|tiny|happy|rainbow|sunshine|la petite|the goddard|primrose)\b\.?(?:\s(?!and\b|but\b|on\b|with\b|for\b|every\b|in\b|at\b|now\b|so\b|because\b)[\p{L}'’]+){0,2})/dgiu,
  /(?<![\p{L}])(?:[Gg]oes to|[Ww]ent to|[Aa]ttends|[Ee]nrolled (?:at|in)|[Gg]rader? at|[Tt]ransferred to|[Dd]aycare (?:is|at|called)|[Ss]chool (?:is|at|called)|[Pp]reschool (?:is|at|called))\s+(?<it>(?!\p{Lu}{2,4}(?![\p{L}]))\p{Lu}[\p{L}'’.]+(?:\s\p{Lu}[\p{L}'’.]+){0,3})/dgu,
  /(?<![\p{L}])(?:\p{Lu}[\p{L}'’.]+\s){1,3}(?:HS|MS|ES|JHS|K-?[58]|[Ee]lem(?![\p{L}])\.?|Immersion|STEM)(?![\p{L}\d])/dgu,
  /(?<![\p{L}])(?!(?:Early|The|Our|Your|My|Ask|Call|And|At|For|In|From|With|Local|Tribal|Migrant|Seasonal|Regional|National|State|County|American|Indian|No|Is|Does|Do|Can|Will|How|What|Why|When)\s)\p{Lu}[\p{L}'’]+\s(?:\p{Lu}[\p{L}'’]+\s)?(?<!\bEarly\s)Head Start(?=\s(?:called|said|rang|emailed|told|has|sent|bus)\b|[.,]|$)/dgu,
  /\b(?:at|attends|goes to|go to|went to|starts|to)\s(?<it>(?!(?:junior|senior|their|this|that|very|really|some|another|about|from)\s)\p{L}{4,}\s(?:elem|middle|high)(?=\s*(?:[.,;!?)]|$)|\s(?:and|in|on|for|now|this|next|but|because)\b))/dgiu,
  /\b(?:at|attends|goes to|go to|went to|starts|from)\s(?<it>(?!(?:early|our|my|your|the|an?|local|tribal|migrant|another|her|his|their|this)\s)\p{L}+['’]?s?\s(?:\p{L}+\s)?(?<!early\s)head start)(?![\p{L}])/dgiu,
  // "kindergarten at Hoover", "IEP meeting at Whittier".
  /(?<![\p{L}])(?:[Kk]inder(?:garten)?|[Pp]re-?[Kk]|[Pp]reschool|[Dd]ay ?care|[Nn]ursery|[Rr]eception|[Rr]oom|[Cc]lass(?:room)?|[Tt]eacher|IEP(?: meeting)?|[Ss]chool|[Bb]us(?: \d+)?|[Ss]tarts|[Gg]rade)\s(?:at|@|to)\s(?<it>(?!\p{Lu}{2,4}\b)\p{Lu}[\p{L}'’.]+(?:\s\p{Lu}[\p{L}'’.]+){0,2})/dgu,
  /(?<![\p{L}])(?:Escuela|Colegio|Guardería|Guarderia|École|Ecole|Lekòl|Jardín)\s(?:\p{Lu}?\p{L}+\s){0,2}\p{Lu}\p{L}+/dgu,
  /\b(?:(?:little|tiny|wee|happy|bright|busy|kiddie|kinder|kids?|rainbow|sunny|sunshine|smart|rising|first|gentle|growing|creative)\s(?:sprouts?|lambs?|stars?|acorns?|explorers|learners|angels|rascals|scholars|lights|tots|tikes|tigers|bees|beginnings|futures|horizons|care|kampus|kollege|kingdom|corner|academy|ark|steps nursery|blessings|hands nursery|feet nursery|minds|treasures))(?:\s(?:daycare|day care|preschool|nursery|child ?care|academy|learning center))?(?![\p{L}])/dgiu,
  /\b(?:kinder ?care|bright horizons|la petite academy|tutor time|childtime|primrose schools?|goddard school|busy bees)\b/dgiu,
  /(?<![\p{L}])(?:P\.?S\.?|I\.?S\.?|M\.?S\.?)\s?#?\d{1,3}(?![\p{L}\d])/dgu,
  /(?:the\s)?(?<it>\bst\.?\s\p{L}+[’']?s?\s(?:school|primary|nursery|academy|elementary|rc|c of e)\b)/dgiu,
];
const stays: RegExp[] = [
  /(?<![\p{L}])(?:[Aa]t|[Tt]o|[Ff]rom|[Ii]n|[Ww]ith|[Ii]nto)\s(?:the\s)?(?<it>(?:(?:\p{Lu}[\p{L}'’.]+\s){1,3}(?:House|Haven|Shelter|Refuge|Sanctuary|Crisis Center|Women[’']?s Center|DV)|Casa\s\p{Lu}\p{L}+))(?![\p{L}])/dgu,
  /\b(?:at|to|from|into)\s(?<it>(?:harbou?r|hope|safe|sojourner|magdalene|mary['’]?s|bethany|bethel|grace|covenant|phoenix|haven|serenity|mercy|transition|sanctuary)\s(?:house|harbou?r|place|haven))(?![\p{L}])/dgiu,
  /(?<![\p{L}])(?:[Hh]iding|[Aa]re|[Ii]s|[Ww]as|[Nn]ow|[Ss]afe|[Ss]taying|[Ss]tays|[Ss]tayed|[Ll]iving|[Mm]oved|[Pp]laced|[Ss]helter|[Ss]lept)\s(?:at|in|into|to|with|over at)\s(?:the\s)?(?<it>(?:\p{Lu}[\p{L}'’.]+\s){1,3}(?:House|Place|Home|Shelter|Haven|Refuge|Inn|Center|Mission|Sanctuary|Hope|Harbor|Harbour|Hearth|Village|DV))(?![\p{L}])/dgu,
  /(?<![\p{L}])(?:\p{Lu}[\p{L}'’.]+\s){1,3}(?:[Ww]omen[’']?s (?:[Ss]helter|[Rr]efuge|[Cc]enter)|[Ss]afe [Hh]ouse|Rescue Mission|Women[’']?s Aid)(?![\p{L}])/dgu,
  /\b(?:(?:in|at|to|into|from)\s)(?<it>(?:an?|the)\s(?:(?:dv|domestic violence|women[’']?s|battered women[’']?s)\s(?:shelter|refuge)|safe ?house|refuge))(?![\p{L}])/dgiu,
  /\b(?:shelter|refuge|safe ?house)\s(?:is\s|was\s)?(?:called|named)\s(?:the\s)?(?<it>[\p{L}'’]+(?:\s(?:house|place|home|haven|inn|center|\p{Lu}[\p{L}]+)){0,2})/dgiu,
  /(?<![\p{L}])(?:Salvation Army|Covenant House|Sojourner (?:House|Center|Truth House)|YWCA|Catholic Charities)\s(?:shelter|women[’']?s shelter|safe house)/dgu,
];
