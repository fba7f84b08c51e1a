// What phones and haste do to words, undone: shorthand, contractions, stretched letters, a slipped key.

const shorthand: ReadonlyMap<string, string> = new Map(
  `u=you|ya=you|yall=you|yous=you|r=are|ur=your|yr=your|urself=yourself|n=and|nd=and|w=with|wit=with|wid=with|cuz=because|cos=because
  |coz=because|bc=because|cause=because|pls=please|plz=please|thx=thanks|thnx=thanks|ty=thanks|thankyou=thank you|ta=thanks|cheers=thanks
  |idk=i dont know|dunno=dont know|okay=ok|k=ok|kk=ok|okie=ok|okey=ok|oke=ok|alrighty=alright|allright=alright|aight=alright
  |mum=mom|mam=mom|mama=mom|momma=mom|mommy=mom|mummy=mom|mummys=moms|mums=moms|mamas=moms|daddy=dad|papa=dad|bub=baby|bubba=baby|lo=baby
  |tho=though|thru=through|ppl=people|peeps=people|dnt=dont|wat=what|wot=what|wht=what|waht=what|abt=about|bout=about|shoulda=shouldve
  |coulda=couldve|woulda=wouldve|mighta=mightve|musta=mustve|lil=little|aint=isnt|innit=isnt it|tbh=to be honest|ngl=not gonna lie
  |lemme=let me|gimme=give me|gotcha=got it|gonna=going to|gon=going to|finna=going to|wanna=want to|gotta=got to|hafta=have to
  |oughta=ought to|tryna=trying to|tryin=trying|doin=doing|goin=going|nothin=nothing|somethin=something|feelin=feeling|sayin=saying
  |havin=having|gettin=getting|sleepin=sleeping|eatin=eating|talkin=talking|lookin=looking|comin=coming|kinda=kind of|sorta=sort of
  |outta=out of|lotta=lot of|yeah=yes|yea=yes|yep=yes|yup=yes|yah=yes|ye=yes|yess=yes|nah=no|nope=no|em=them|wk=week|wks=weeks|hrs=hours
  |mins=minutes|appt=appointment|appts=appointments|apt=appointment|doc=doctor|docs=doctors|meds=medicine|medication=medicine
  |tmrw=tomorrow|tmr=tomorrow|tonite=tonight|rn=right now|b4=before|gr8=great|thats=thats|tht=that|teh=the|hte=the|dat=that|dis=this
  |da=the|dont=dont|wont=wont|cannot=cant|cud=could|shud=should|wud=would|shld=should|wld=would|cld=could|whats=whats|wats=whats
  |hows=hows|mmhm=mm|mhm=mm|mmhmm=mm|mhmm=mm|mmkay=ok|uhhuh=mm|hmm=hm|ahh=ah|ohh=oh|aww=aw|awww=aw|uhh=uh|umm=um|erm=um|er=um
  |mrng=morning|kiddo=kid|kiddos=kids|lad=boy|lads=boys|wee=little|nan=grandma|nana=grandma|granny=grandma|gran=grandma|abuela=grandma
  |nite=night|luv=love|cuppa=tea|rly=really|rlly=really|def=definitely|prolly=probably|probs=probably|smth=something|sth=something
  |evry=every|everythings=everything is|alot=a lot|aswell=as well|infact=in fact|incase=in case|aye=yes|summat=something|nowt=nothing`
    .split('|')
    .map(pairOf),
);

const contractions: ReadonlyMap<string, string> = new Map(
  `you are=youre|i am=im|it is=its|that is=thats|he is=hes|she is=shes|they are=theyre|we are=were|there is=theres|what is=whats
  |how is=hows|where is=wheres|who is=whos|do not=dont|does not=doesnt|did not=didnt|is not=isnt|are not=arent|was not=wasnt
  |were not=werent|have not=havent|has not=hasnt|would not=wouldnt|should not=shouldnt|could not=couldnt|will not=wont|can not=cant
  |i would=id|you would=youd|i will=ill|you will=youll|i have=ive|you have=youve|should have=shouldve|could have=couldve
  |would have=wouldve|must have=mustve|must of=mustve|should of=shouldve|could of=couldve|would of=wouldve|let us=lets|it will=itll
  |they will=theyll|he will=hell|she will=shell|it would=itd|they would=theyd|that will=thatll`
    .split('|')
    .map(pairOf),
);

function pairOf(written: string): [string, string] {
  const [from = '', to = ''] = written.trim().split('=');
  return [from, to];
}

/** The first words of what is joined: only before these is it worth looking. */
const joinable = new Set([...contractions.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))));

/** Words as the phrases of the signs write them: no shorthand, contractions joined and without apostrophe. */
export function plainWords(words: readonly string[], known: ReadonlySet<string>, nearest: Nearest): string[] {
  const result: string[] = [];
  for (const word of words) {
    const plain = unshortened(word, known, nearest);
    if (plain.includes(' ')) for (const one of plain.split(' ')) add(result, one);
    else add(result, plain);
  }
  return result;
}

function add(result: string[], word: string): void {
  const before = result.at(-1);
  const joined = before !== undefined && joinable.has(before) ? contractions.get(`${before} ${word}`) : undefined;
  if (joined === undefined) result.push(word);
  else result[result.length - 1] = joined;
}

function unshortened(word: string, known: ReadonlySet<string>, nearest: Nearest): string {
  const short = shorthand.get(word);
  if (short !== undefined) return short;
  if (known.has(word) || word.length > longest) return word;
  const calm = word.replaceAll(/(\p{L})\1{2,}/gu, '$1');
  if (calm !== word) return unshortened(calm, known, nearest);
  if (/^(?:m+h*|m+h+m+|u+h+u+h+)$/.test(word)) return 'mm';
  return nearest(word) ?? word;
}

/** A known word one slip away, if there is one. */
export type Nearest = (word: string) => string | undefined;

const shortest = 5;
const longest = 20;

/** Finds words one letter missing, added, changed or swapped away; the first letter must be right. */
export function nearestOf(words: Iterable<string>): Nearest {
  const byGap = new Map<string, string>();
  const all = [...words].filter((word) => word.length >= shortest && word.length <= longest).sort();
  for (const word of all) for (const gap of gapsOf(word)) if (!byGap.has(gap)) byGap.set(gap, word);
  return (word) => {
    if (word.length < shortest || word.length > longest) return undefined;
    for (const gap of gapsOf(word)) {
      const candidate = byGap.get(gap);
      if (candidate && Math.abs(candidate.length - word.length) <= 1 && !isEnding(candidate, word)) return candidate;
    }
    return undefined;
  };
}

/** The word, and the word without each of its letters but the first. */
function gapsOf(word: string): string[] {
  const gaps = [word];
  for (let index = 1; index < word.length; index++) gaps.push(word.slice(0, index) + word.slice(index + 1));
  return gaps;
}

// "notices" is another form of "notice", not a slip of it.
const isEnding = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);
