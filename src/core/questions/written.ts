// A draft typed on a phone, spelled out again, so that its words can stand in a question somebody says aloud.

/** Marks, links and line noise taken out; apostrophes made plain. */
export function tidied(text: string): string {
  return text
    .slice(0, longestRead)
    .normalize('NFKC')
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[“”"*_~#>|<]+|https?:\/\/\S+/g, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
}

const longestRead = 4000;

/** Small letters but for “I” and names of things, full words for shorthand, apostrophes where phones leave them out. */
export function spelled(text: string): string {
  const words = text
    .replaceAll(/[^\p{L}\p{N}'’\-/$% ,.:;]+/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return words
    .map((word, at) => spelledWord(word, words[at + 1] ?? ''))
    .join(' ')
    .replaceAll(/\bI has\b/g, 'I have')
    .replaceAll(/\bis'nt\b/g, "isn't");
}

function spelledWord(word: string, next: string): string {
  const [, core = word, after = ''] = /^(.*?)([,.:;]*)$/s.exec(word) ?? [];
  const small = core.toLowerCase();
  if (
    small === 'your' &&
    /^(?:not|going|gonna|taking|doing|being|coming|getting|still|in|here|so|ok|okay|back)$/i.test(next)
  )
    return `you're${after}`;
  if (small === 'ur')
    return (/ing$|^(?:not|gonna|still|in|here|so|ok|okay|back)$/i.test(next) ? "you're" : 'your') + after;
  const full = shorthand.get(small) ?? apostrophes.get(small);
  if (full !== undefined) return full + after;
  if (/^i(?:'|$)/.test(small)) return small.replace(/^i/, 'I') + after;
  const kept = keptCapitals.get(small);
  return (kept ?? small) + after;
}

const pairs = (text: string) =>
  new Map(
    text
      .trim()
      .split(/\s*\|\s*/)
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );

const shorthand = pairs(
  `u=you|ya=you|yall=you all|y'all=you all|r=are|n=and|nd=and|w=with|w/=with|wit=with|cuz=because|cos=because|coz=because|bc=because|b/c=because
  |pls=please|plz=please|dunno=don't know|ppl=people|wat=what|wot=what|wht=what|abt=about|bout=about|lil=little|wanna=want to|gonna=going to
  |gotta=have to|hafta=have to|kinda=kind of|sorta=sort of|outta=out of|lotta=lot of|wk=week|wks=weeks|hrs=hours|mins=minutes|appt=appointment
  |appts=appointments|appointmnt=appointment|appoinment=appointment|appointement=appointment|apointment=appointment|dr=doctor|doc=doctor|docs=doctors
  |tmrw=tomorrow|tmr=tomorrow|tonite=tonight|nite=night|rn=right now|b4=before|tht=that|teh=the|da=the|cud=could|shud=should|wud=would
  |bf=boyfriend|gf=girlfriend|hubby=husband|kiddo=kid|kiddos=kids|evry=every|alot=a lot|everyday=every day|mom's=mom's|babys=baby's|hv=have
  |hav=have|hve=have|dnt=don't|wld=would|cld=could|shld=should|thru=through|tho=though|doin=doing|goin=going|takin=taking|givin=giving
  |gettin=getting|sleepin=sleeping|eatin=eating|talkin=talking|lookin=looking|comin=coming|feelin=feeling|smokin=smoking|drinkin=drinking
  |drs=doctor|meds=meds|med=medicine|yr=your|yur=your|youre=you're|b=be|k=ok|cmon=come on|lemme=let me|nappys=nappies|breastfeedin=breastfeeding
  |foodstamps=food stamps|carseat=car seat|daycare=daycare|resturant=restaurant|recieve=receive|definately=definitely|thier=their|thiers=theirs
  |apartment=apartment|medecine=medicine|medicin=medicine|vaccin=vaccine|docter=doctor|sleping=sleeping|takeing=taking|haveing=having|becuase=because`,
);

const apostrophes = pairs(
  `dont=don't|doesnt=doesn't|didnt=didn't|isnt=isn't|arent=aren't|wasnt=wasn't|werent=weren't|havent=haven't|hasnt=hasn't|hadnt=hadn't
  |wont=won't|wouldnt=wouldn't|cant=can't|cannot=can't|couldnt=couldn't|shouldnt=shouldn't|im=I'm|ive=I've|id=I'd|whats=what's|hows=how's
  |wheres=where's|whos=who's|whens=when's|whys=why's|thats=that's|theres=there's|hes=he's|shes=she's|theyre=they're|theyve=they've|weve=we've
  |youve=you've|youd=you'd|youll=you'll|aint=isn't|lets=let's|ain't=isn't|its=it's|howd=how'd|whatd=what'd|shouldve=should have|couldve=could have
  |wouldve=would have|dosent=doesn't|doesent=doesn't|dosnt=doesn't|havnt=haven't|wouldn=wouldn't|didn=didn't|don=don't`,
);

const keptCapitals = new Map(
  `English Spanish Somali Arabic Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September
  October November December WIC SNAP GED TV CPS ASQ IFSP IEP EI DV ER GP ICE OT PT ADHD HIV NICU CYS DCF DHS AA NA TANF Medicaid Christmas Zoom`
    .split(/\s+/)
    .map((word): [string, string] => [word.toLowerCase(), word]),
);
keptCapitals.delete('na');
for (const [short, day] of Object.entries({
  mon: 'Monday',
  tues: 'Tuesday',
  tue: 'Tuesday',
  weds: 'Wednesday',
  thurs: 'Thursday',
  fri: 'Friday',
}))
  keptCapitals.set(short, day);

/** A sentence as it is said: a capital first, and its mark at the end. */
export function sentence(text: string, mark: '?' | '.' = '.'): string {
  const calm = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+([,.?!])/g, '$1')
    .trim();
  const begun = calm.charAt(0).toUpperCase() + calm.slice(1);
  return /[.?!]$/.test(begun) ? begun : begun + mark;
}
