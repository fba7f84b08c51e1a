// In practice: signs that someone has left the story, for their own life or because it came too close.
import type { CareSign } from './kinds.ts';

/** The worker's own people and own self: a sign of danger about them is no part of the story. */
export const ownLife = `
  my own|actual|real|little|older|younger|big|best? sister|brother|mom|mother|dad|father|daughter|son|kid|kids|child|children|baby|family|friend|cousin|aunt|uncle|niece|nephew|neighbor|neighbors|wife|husband|boyfriend|girlfriend|partner|ex|stepdad|stepson|roommate|grandma|parents;
  our baby|kid|kids|son|daughter|neighbor
`;

export const steppingOut: readonly CareSign[] = [
  {
    kind: 'violence_home',
    what: `
      happening|happened|happens|going|went to|on|with|in|at|at? my|our own|real|actual|little|older|younger|big|best? sister|sisters|brother|mom|mother|daughter|son|family|kids|kid|house|home|friend|cousin|aunt|niece|nephew|neighbor|neighbors|marriage|life|child|children|baby|wife|husband|parents|grandma|boyfriend|partner|girlfriend|dad|ex;
      happening|happened|happens|going|done|did this|that|it|the|same? to me|us right|now|too|at|in|again|tonight|as|last|yesterday|today|when|growing|before|once|for;
      happening|happened|happens|going|done|did this|that|it|the|same? to me|us $; did|does|doing this|that|it|the same? to me|us;
      going through this|it|that right|now|at|myself|too|with|in;
      my own|actual|real boyfriend|husband|wife|partner|ex|sister|brother|mom|mother|dad|father|daughter|son|kid|kids|child|family|baby .. right|now|tonight|last|hurt*|hit*|is|did|does|this|that|happen*|kill*|same|going|in|real;
      im|ive|i living|lived this|that|through; thats|this|its my life|house|home|marriage|family|story|childhood|situation right|now|at|im|too;
      thats|this|its my life|house|home|marriage|family|story|childhood|situation $; @be|really|actually? happening now|right; in real life;
      irl; real life; not in the story|practice|game;  outside the practice|story|game
    `,
  },
  {
    kind: 'worker_distress',
    what: `
      too close to|for me|home|my|comfort; too close $; too real|personal|raw for; too real|personal|raw $;
      its|this|thats|is|feels|got|getting|gets|felt|hits|bit|little|way|all too real|close|personal|raw; too much for me;
      this|thats|its|is|just|exactly|sounds like my own? mom|mother|dad|father|sister|brother|family|kid|child|son|daughter|life|childhood|house|story|ex|husband;
      this is too much right|today|now; this is too much $; close to home; hits|hitting|cuts home; stop .. real|serious;
      ^ this|thats|its|no is? real $; this is real|really $; this is real|really happening|im|my|stop|please|not|now|someone;
      this|thats|its|is not|this|no|isnt|isn not|isnt|no|longer|aint just|part|a|the? game|practice|pretend|acting|roleplay|joke|practicing|drill|pretending|fake;
      im|i|am not|done|no|stop|longer not|longer|done|just? playing|pretending|acting|practicing|practising|joking|kidding|roleplaying;
      not|isnt part of the|this|it story|practice|game|act; out of character|role; stepping out of|for a|the|this|moment|minute|character|role;
      this|its|thats|im|happening|actually|stop is|its|serious? for real; im serious;
      stop the|this practice|game|exercise|roleplay|role|session|scenario|story|simulation;
      i|we need|have|want|got|gotta|wanna to? stop this|the|now|here|im|its|because|i|practice|please .. practice|close|real|much|home|crying|upset|please|game|session|scenario|me;
      i|we need|have|want|got|gotta|wanna to? stop this|the|now|here|im|its|because|i|practice|please .. $;
      i|im cant do|continue|finish|go|keep|handle|practice|carry this|with|on|going|it|scene|scenario one|right|anymore|now|today|scene|scenario|talk|practice|on|its|it|story|any|im|i;
      i|im cant do|continue|finish|go|keep|handle|practice|carry this|with|on|going|it|scene|scenario $; i cant keep going|doing;
      i dont|not want|able|ready to? do|go|continue|keep this|on|going anymore|practice|scene|one|any|talk;
      i dont|not want|able|ready to? do|go|continue|keep this|on|going $;
      bringing|brings|stirring|stirs|stirred up|back? my|for own|me|stuff|memories|past;
      brings|bringing|brought back|up my|memories|bad|stuff|too|things|when; im|i|am|feel|feeling|getting|was triggered; triggering; triggers me|my;
      reminds|reminding me of|too of|much my|what; my own stuff|past|trauma|childhood|history|memories|experience|loss|abuse|story; flashback;
      flashbacks; what happened to me|us|my; panic attack; panicking; having|get|getting a|an panic|anxiety|flashback;
      im|i|ive|am|just|keep|actually|start|started started|start|really|so|getting|feeling|now? crying|sobbing|trembling|panicking|nauseous|dizzy|dissociating|hyperventilating|freaking|spiraling|triggered|distressed ..;
      im|i|actually shaking right|now|and|too|so|i; im|i|actually shaking $; i|im feel|feeling sick|unsafe|faint|panicky right|to|and|now|doing;
      i|im feel|feeling sick|unsafe|faint|panicky $; i|im cant breathe; ^ cant breathe; i|im cant stop crying|shaking;
      i|im dont|not|am feel|really? ok|okay|alright right|now|and|doing|with; i|im dont|not|am feel|really? ok|okay|alright $; im not ok|okay|alright;
      im not playing|pretending|acting|kidding|practicing; i need help please|right|now|myself|for; i need help $;
      i need a break from|because|im|i|this; im|i|am|think falling apart;
      makes me want to cry|die|hurt|stop
    `,
  },
  {
    kind: 'suicide',
    what: `
      i|im|ive want|wanna|wish|feel|might|thinking|going|wanted|thought|really|could|keep|like|just|have .. die|disappear|suicide|suicidal|myself|dead too|tonight|now|and|anymore|right|not|me|because|too|but;
      i|im|ive|id want|wanna|wish|feel|might|thinking|going|wanted|thought|really|could|keep|like|just|have .. die|disappear|suicide|suicidal|myself|dead $;
      kill|killing|hurt|hurting|harm|harming|cut|cutting myself; i|im want to die; im suicidal;
      i dont want to be|live|exist|wake here|alive|anymore|up|any; i dont want to be|live|exist|wake $; my own life
    `,
  },
];
