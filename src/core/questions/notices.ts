// What to say when a draft cannot simply be worked on, or when it is not clear what it is for.
import type { Heard } from '../moves.ts';

export const notices = {
  empty: 'Write the question you were going to ask, or what the parent said, and you get other ways to ask it.',
  long: 'That is a lot to take in at once, so only its first question was read. Paste the one question you want help with.',
  language:
    'This looks like another language, and only English can be read here so far. Write it in English, as plainly as you would say it.',
  unread:
    'No question could be found in this. Write it the way you would say it, such as “did you call the clinic?”, and send it again.',
  abuse:
    'Those words would shut the door, and it sounds as if this family has got to you. That happens. Take a breath, and here is what you could ask instead.',
  abuseAlone:
    'Those words would shut the door, and it sounds as if this family has got to you. That happens. What do you want to know or to happen? Write that, and you get ways to ask it.',
  name: 'A name seems to stand in it, so it was left out here. “Your son” or “your mom” does the job.',
  told: 'There was no question in this, so here are ways to ask about it.',
  purpose:
    'What is this one for? If you can say what you would do with the answer, say that first: “I ask because …”. If you can’t, let it go.',
  wayOfAsking: 'Here are ways to ask about it. Pick the one that sounds like you.',
  alone: 'Ask this only when they are alone, out of the child’s hearing, and only through a professional interpreter.',
};

const nosy =
  /^(?:so )?(?:who(?:'s| is| are) (?:his|her|their|the (?:baby'?s?|kids'?|boy'?s?|girl'?s?)) (?:dad|father|daddy|mom|real)|how much (?:do|does|did) (?:you|he|she|your \w+) (?:make|earn|get paid|have|pay|spend|owe)|how much is your (?:rent|income|check)|are you (?:two |guys )?(?:still )?(?:together|married|divorced|dating|single|seeing|a couple|with (?:him|her|his|the)|religious|legal|gay|straight|illegal|a citizen)|where are you (?:really )?from|do (?:they|the kids|all your kids|your kids) (?:all )?have the same|is (?:that|he|she) your (?:boyfriend|girlfriend|husband|new)|is (?:he|she|your \w+) (?:gay|legal|illegal|straight)|what(?:'s| is) (?:the story|going on) with your (?:ex|boyfriend|husband)|what happened with (?:your ex|you and|his dad|her dad)|how old were you when|do you have (?:your |a )?(?:green card|papers|visa)|are you (?:here )?(?:undocumented|documented)|what(?:'s| is) your (?:status|religion|income|weight|real name|immigration)|who(?:'s| is) (?:that|the) (?:guy|man|woman)|whose (?:car|kid|baby) is|how many (?:partners|men|boyfriends|fathers|dads)|what do you do all day|where(?:'s| is) (?:his|her|their) (?:dad|father)|did you (?:plan|want) (?:this|the) (?:baby|pregnancy)|how did (?:your|he|she) .*\bdie|where(?:'d| did) you get (?:that|the money|this)|is dad (?:even )?(?:in the picture|around))\b/i;

/** A question whose purpose the person hearing it could not guess. */
export const isNosy = (text: string) => nosy.test(text);

const insults =
  /\b(?:bitch\w*|stupid|idiots?|morons?|fuck\w*|shit\w*|assholes?|dumb(?:ass)?|trash|scum|crackhead|junkie|slut|whore|retard\w*|psycho|damn|loser|worthless|pathetic|good[- ]for[- ]nothing|useless)\b/gi;

/** The text without insults; undefined when there were none. */
export function withoutInsults(text: string): string | undefined {
  const calm = text
    .replaceAll(insults, ' ')
    .replaceAll(/\b(?:you|the|a|an|so|such a)\s*(?=[,.?!]|$)/gi, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return calm === text.replaceAll(/\s+/g, ' ').trim() || !insultIn(text) ? undefined : calm;
}

function insultIn(text: string): boolean {
  insults.lastIndex = 0;
  return insults.test(text);
}

const foreign =
  /(?:^|\s)(?:que|qué|está|usted|cómo|como está|por qué|porque|niño|niña|señora|tomando|sus|medicina para|los|las|para|con|pourquoi|est-ce|vous|votre|avez|comment allez|wie|haben|ihre|waarom|ou pa|ki jan|tanpri)(?=\s|$|[?,.])/giu;

/** Two or more words that English does not have, and few that it does. */
export function isForeign(text: string, heard: Heard): boolean {
  const words = text.split(/\s+/).length;
  const strange = text.match(foreign)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return (
    (letters > 0 && latin / letters < 0.5) ||
    strange >= Math.max(2, words * 0.25) ||
    /¿/.test(text) ||
    heard.because.startsWith('It seems to be in another language')
  );
}
