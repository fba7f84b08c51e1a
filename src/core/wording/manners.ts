// Words that nobody we invent may be given by a machine. What stands in our own line, a person wrote and answers for.

/** Named as they are logged and counted. */
export type MannersProblem =
  | 'role slip'
  | 'out of character'
  | 'slur'
  | 'dialect spelling'
  | 'stereotype'
  | 'graphic detail';

const any = (...parts: string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Counseling the worker, thanking them, or speaking for them. */
const roleSlip = any(
  'how (?:does|did) (?:that|this|it) make you feel',
  'have you (?:considered|thought about|tried)',
  "i (?:hear|am hearing|’m hearing|'m hearing) (?:you|that|what)",
  '(?:it|that) sounds like you',
  "what i(?: am|’m|'m) hearing",
  'as (?:your|a) (?:home visitor|visitor|worker|counselor|counsellor|therapist|coach|advocate|social worker|caseworker)',
  "i(?: am|’m|'m) here (?:to (?:help|support|listen)|for you)",
  "let(?:’|')?s (?:explore|unpack|work (?:on|through) (?:this|that))",
  "i(?: would|’d|'d)? (?:suggest|recommend|encourage|advise)",
  'take a (?:deep|slow) breath',
  "you(?: are|’re|'re) doing (?:a )?(?:great|good|wonderful|amazing)",
  'your feelings are valid',
  'thank you',
  'thanks',
  'i(?: really)? appreciate',
  'grateful',
  '(?:worker|visitor|advocate|you|me|coach)(?=:)',
  'you (?:say|reply|answer|ask),? [“"]',
);

const outOfCharacter = any(
  'as an ai',
  'ai (?:model|assistant|language)',
  'language model',
  'chatgpt',
  'openai',
  'assistant',
  "i(?: am|’m|'m) (?:sorry,? but i )?(?:can(?:’|')?t|cannot|unable to) (?:assist|help with|comply|continue|do that|provide)",
  'role-?play(?:ing)?',
  'simulat(?:ion|ed|ing)',
  'scenario',
  'in character',
  'break(?:ing)? character',
  'system (?:prompt|message)',
  'prompt',
  '(?:my|the|these|previous|your) (?:instructions|rules|guidelines)',
  'trust (?:level|score)',
);
/** Marks that no one speaks. */
const unspoken = /[{}[\]<>|`#]|https?:|\*\*|_{2,}|\\n/;

/** Not a complete list, and none could be: the persona, the chosen line and the drift check stand before it. */
const slurs = any(
  'n[i1]gg(?:er|a)s?',
  'sp[i1]cs?',
  'wetbacks?',
  'beaners?',
  'ch[i1]nks?',
  'gooks?',
  'k[i1]kes?',
  'ragheads?',
  'towelheads?',
  'redskins?',
  'squaws?',
  'injuns?',
  'gyps(?:y|ies)',
  'pikeys?',
  'coons?',
  'darkies',
  'jigaboos?',
  'f[a4]g(?:g[o0]ts?|s)?',
  'dykes?',
  'trann(?:y|ies)',
  'shemales?',
  'retard(?:s|ed)?',
  'spaz(?:z|zes)?',
  'cripples?',
  'white trash',
  'trailer trash',
  'welfare queens?',
  'illegals',
  'anchor bab(?:y|ies)',
  'crack babies',
  'whores?',
  'sluts?',
  'cunts?',
);

/** Spelling that mocks how someone speaks; ways of speaking are shown by what is said. */
const dialect = any(
  'dis',
  'dat',
  'dem',
  'dey',
  'dose',
  'dese',
  'wif',
  'nuffin',
  'sumthin',
  'finna',
  'axe? (?:me|you|him|her)',
  'gwine',
  'sho nuff',
  "yo(?:’|') (?:mama|self)",
  'ees',
  'zis',
  'zat',
  'ze',
  'velly',
  'solly',
  'no habla',
  'me no (?:know|want|speak)',
  'iffen',
  "y(?:’|')?all(?:s|’s)?",
  "ain(?:’|')?t",
  'hafta',
  "ya(?:’|')? (?:know|see)",
);
const clipped = /\p{L}{2,}in['’](?!\p{L})/giu;

const stereotype = any(
  'you people',
  'those people',
  'my kind',
  'our kind',
  '(?:in|where) (?:my|our) culture',
  'our people',
  'my people',
  'we (?:blacks|mexicans|latinos|asians|arabs|muslims|natives|indians|whites|immigrants|poor (?:folks|people))',
  'as an? (?:black|white|latina|latino|hispanic|mexican|asian|arab|muslim|native|indian|immigrant|poor|single) (?:woman|man|mother|father|mom|dad|person|parent)',
  "(?:they|we)(?:’|')?re all (?:lazy|dirty|drunks|criminals|liars)",
  'on welfare for life',
);

const graphic = any(
  'blood(?:y|ied)?',
  'bleeding',
  'gore',
  'slit',
  'stabb(?:ed|ing)',
  'cut (?:my|his|her|their)(?:self)? (?:wrists?|throat|arms?)',
  'hang(?:ed|ing)? (?:myself|himself|herself)',
  'noose',
  'overdos(?:e|ed|ing)',
  'how many pills',
  'gun to (?:my|his|her)',
  'rap(?:ed|ing|ist)',
  'molest(?:ed|ing)?',
  'penis',
  'vagina',
  'naked',
  'corpse',
  'guts',
  'skull',
  'strangl(?:ed|ing)',
  'choked (?:me|her|him)',
  'beat (?:me|her|him|them) (?:until|till|bloody|black)',
  'burn(?:ed|t) (?:me|her|him) with',
);

const lists: readonly [MannersProblem, readonly RegExp[]][] = [
  ['role slip', [roleSlip]],
  ['out of character', [outOfCharacter]],
  ['slur', [slurs]],
  ['dialect spelling', [dialect, clipped]],
  ['stereotype', [stereotype]],
  ['graphic detail', [graphic]],
];

/** @param ours the line a person wrote: what it says may be said */
export function mannersProblems(text: string, ours: string): MannersProblem[] {
  const written = plain(ours);
  const isNew = (found: string) => !written.includes(plain(found));
  const problems = lists.filter(([, patterns]) =>
    patterns.some((pattern) => [...text.matchAll(pattern)].some(([found]) => isNew(found))),
  );
  const marks = unspoken.test(text) && !problems.some(([name]) => name === 'out of character');
  return [...problems.map(([name]) => name), ...(marks ? (['out of character'] as const) : [])];
}

const plain = (text: string) => text.toLowerCase().replaceAll(/['’]/g, "'");
