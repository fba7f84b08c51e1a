// What people say in any talk, whatever it is about: asking to hear it again, how someone is, whether they have questions; and of themselves.

const fillers =
  '(um|uh|oh|ok|okay|so|well|wait|hm|hmm|huh|no|sorry|im sorry|please|and|but|hey|hon|honey|sugar|dear|maam|sir)';
const asksMeaning =
  '(what|how) (do|did|does|would) (you|that|u|it) mean( (by|with) (that|this|it))?( (mr|mrs|ms|miss|maam|sir))?( (?!you|he|she|they|we|it|that|i)\\w+)?|what you mean( by that)?|meaning( what)?|(im )?not sure (what you mean|i (follow|understand)|i get (it|that))|i (dont|do not|didnt|did not|cant|not|no) (understand|get (it|that|you)|follow|know what you mean)( you| that)?( (please )?again)?|in what way|how so|(can|could|would) you (explain|say more about) (that|it|what you mean)|explain';
const asksWords =
  'what (did|do) you( just)? say|what you (say|said)|what was that|(say|repeat) (it|that|what|again)|come again|pardon( me)?|excuse me|again|what|i (didnt|did not|couldnt|cant) (hear|catch|get) (you|that|it|what you said)|one more time|once more|repeat|(can|could|would) you repeat( that| it| yourself)?';
const ends =
  '( (hon|honey|sugar|dear|please|maam|sir|sorry|exactly|though|then|again|just now|a second ago|my english( is (bad|not good))?))*';
const wholeLine = new RegExp(`^(${fillers} )*((${asksMeaning})|(${asksWords}))${ends}$`);
const inPassing =
  /\b((can|could|would|will) (you|ya) (please )?(say|repeat|tell me) (that|it|this)( one more time| once more| again| please)+|(say|repeat) (that|it|this) (again|one more time|once more)|(say|tell me) (it )?(one more time|once more)|what did you (just )?say( again)?$|didnt (hear|catch) (you|that|what you said))\b/;
const longestAside = 22;
const bareWords = [
  'what',
  'huh',
  'sorry',
  'im sorry',
  'hm',
  'again',
  'please again',
  'excuse me',
  'pardon me',
  'pardon',
  'explain',
  'repeat',
];

/** Whether the words ask to hear the last thing again, or what was meant by it; and nothing else. */
export function asksAgain(words: string, asksByMark: boolean): boolean {
  if (bareWords.includes(words)) return asksByMark;
  return wholeLine.test(words) || (inPassing.test(words) && words.split(' ').length <= longestAside);
}

const meaning = new RegExp(`\\b(${asksMeaning})\\b`);

/** Of who asks again: the words did not arrive; what they mean is not in question. */
export const didNotHear = (words: string): boolean => !meaning.test(words);

const afterThem =
  /\b(how (are|r|have) (you|u|ya|yall|you all|you both|you two)( (doing|holding up|feeling|today|all|been|this (morning|afternoon|evening)))*$|how (are|r) (you|u|ya) (doing|holding up|today)|(how|hows|how is|how was|hows|how has|how did) (your|ur) (day|morning|week|weekend|evening|afternoon)|hows (it going|everything|life|things)|how is (it going|everything)|whats new|you doing (ok|okay|alright|all right)|(good|rough|long|busy) (day|week)$|long day)\b/;

/** How are you, how was your day. */
export const asksAfterThem = (words: string): boolean => afterThem.test(words);

/** How was your day: of nothing else, whoever is named in it. */
export const asksAfterTheirDay = (words: string): boolean =>
  /\b(your|ur) (day|morning|week|weekend|evening|afternoon)\b/.test(words);

const questions =
  /\b((any|have|got|what|more) questions?\b|questions for me|anything (else )?(you|u|youd|you would) (want|wanna|wanted|would like|like|need|wish)( to)? (ask|know)|ask me (anything|something|whatever|back)|what (do|would) you (want|like|wanna) (to )?(know|ask)( me| (about|from|of) me)?)\b/;

/** Whether it hands the asking over to them. */
export const invitesQuestions = (words: string): boolean => questions.test(words);

const people =
  '(own )?(son|sons|daughter|daughters|kid|kids|child|children|boy|boys|girl|girls|mother|mom|mama|dad|father|brother|sister|nephew|niece|husband|wife|baby|grand\\w+|aunt|uncle|cousin)';
const ofOneself = new RegExp(
  `\\b(i (have|had|got|dont have|never had|lost|raised)|ive got|i have got|no i dont) (a |an |one |two |three |four |five |no |my |any |the )?(\\w+ )?${people}\\b|\\bmy ${people} (is|was|has|had|does|did|didnt|doesnt|cant|could|got|went|lives|died|also|too|never|used|hates|hated|loves|he|she|they)\\b|\\bi (grew up|was (raised|born)|used to be|am also|am from|also am|also come|come from)\\b|\\b(im|i am) (a (mom|mother|dad|father|grandma|grandmother|parent)|(also )?from (another|other|a different|here|there))\\b`,
);

/** Whether the worker tells something of themselves. */
export const speaksOfOneself = (words: string): boolean => ofOneself.test(words);
/** "My son did that too, and he's fine": told to make it smaller. */
const asComfort = /\b(you|your|youre|fine|okay|at least|turned out|no big deal|normal|grow|grew out|worse)\b/;
export const tellsNoMore = (words: string): boolean => speaksOfOneself(words) && !asComfort.test(words);

const courtesy =
  /\b(sorry|excuse me|my bad)\b.{0,25}\b(interrupt\w*|cut(ting)? (you )?off|talk(ing|ed) over|late|early|rambl\w+|go on|phone|cough\w*|sneez\w*|mess|nervous|to (bother|keep you|drop in|show up))\b|\b(interrupted|cut you off|talked over you|rambling)\b.{0,15}\bsorry\b/;

/** Manners, not a mistake that is owned: it mends nothing, for nothing is broken. */
export const isCourtesy = (words: string): boolean =>
  courtesy.test(words) && words.split(' ').length <= mostWordsOfManners;
const mostWordsOfManners = 12;

const anAnswer = /\b(i|im|ive|id|ill|my|me|we|our|us|were|weve|yes|yeah|yep|no|nope|nobody|everybody|not|never)\b/;
const aboutSomething = /\b(she|he|it|they|that|this)\b/;
const mostWordsOfNothing = 5;

/** Whether a question of theirs is passed by: another question, or next to nothing, and not a word that could be an answer. */
export function leavesUnanswered(words: string, asks: boolean): boolean {
  const list = words.split(' ');
  if (asks) return !anAnswer.test(list.slice(0, mostWordsOfNothing).join(' '));
  return list.length <= mostWordsOfNothing && !anAnswer.test(words) && !aboutSomething.test(words);
}
