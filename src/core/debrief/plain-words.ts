// Why a line worked or did not, in plain words: several ways to say each, so that one debrief says none twice.
import type { Reason } from './what-happened.ts';

/** {name} is the person who answered. */
export const whys: Record<Reason, readonly string[]> = {
  invited: [
    'It left {name} room to begin where they wanted, and the next words were theirs.',
    'There was no right answer in it, so {name} could give a true one.',
    'You asked for their account of it and not for a fact.',
  ],
  asked: ['A plain question. It cost nothing, and it kept to one thing.'],
  'asked-plainly': [
    'You asked about safety in words that could only mean one thing. That costs no trust, and it lets a person answer.',
    'It was plain and it did not accuse. People can bear a straight question better than a circling one.',
  ],
  'asked-first': [
    'You asked before you went on, so a no was possible. That is what makes a yes worth something.',
    'Asking leave put the next step in their hands.',
  ],
  'gave-back': [
    'You gave {name} back their own words and added nothing. That shows listening better than saying so.',
    'You stayed with what was just said before going anywhere else.',
    'Hearing it back lets a person correct you, or go on.',
  ],
  understood: [
    'You said what was under the words, and left it to {name} to say whether you were right.',
    'You gave back what it meant to them, which they had not put into words.',
    'You reached for the meaning and did not explain it away.',
  ],
  strength: [
    'You named something {name} did, not something {name} is. That can be believed.',
    'It was particular enough to be true.',
  ],
  'stood-with': [
    'You met the feeling and did not hurry to mend it.',
    'You stayed beside {name} for a moment, without a lesson in it.',
  ],
  'heard-out': ['You let them know it had reached you, and did not make more of it.'],
  ordinary: ['A minute of ordinary talk. It makes the room easier, and it opens nothing by itself.'],
  'made-room': [
    'You said nothing, and did not fill the quiet for them.',
    'The silence was theirs to use. Many people say the real thing second.',
  ],
  'said-role': [
    'You said what you write or must pass on before {name} had to ask. People decide what to say by what happens to it.',
    'You put your part on the table first. For someone who has been surprised before, this counts for more than kindness.',
    'They know now what becomes of their words, so what they tell you is told freely.',
  ],
  'said-part': [
    'You said who you are and what your part in it is. What you write and must pass on belongs to it.',
    'They know now who is sitting there and why.',
  ],
  informed: ['You said once how it is, without a push in it.'],
  'left-free': ['You offered an idea and left it lying there, to be taken or not.'],
  'honest-concern': [
    'You said a hard thing plainly and as your own. It cost a little now; that is the price of honesty, and no mistake.',
    'This was honest, and honesty is felt. What it costs today is why the next thing you say can be believed.',
    'You did not keep the worry to yourself. A small chill afterward is the price, not a sign that you were wrong.',
  ],
  'answer-built-in': [
    'The answer you hoped for was already in the question. {name} could only agree or resist.',
    'There was one safe answer to this, and it was yours.',
  ],
  'told-what-to-do': [
    'It gave an answer before {name} had asked for one, and left out what they had tried.',
    'Advice this early tells a person that you have stopped asking.',
    'It may be sound, and still it puts {name} in the place of someone who had not thought of it.',
  ],
  'made-small': [
    'It was meant to comfort. It also told {name} that it should not weigh what it weighs.',
    'Making it smaller leaves a person alone with the size it has for them.',
  ],
  'stepped-away': [
    'You went on to something else while what was said was still in the room.',
    'It moved to safer ground. {name} learns from that what may not be talked about here.',
  ],
  graded: [
    'It held {name} up against how a parent ought to be. After that, there is only defending.',
    'There was a verdict in it, and a verdict ends the telling.',
    'It said what they are and not what happened.',
  ],
  cornered: [
    'It left {name} with nothing to do but give in or push back.',
    'It argued, and people who are argued with hold on harder.',
  ],
  owned: [
    'You said what went wrong on our side and did not defend it. That repairs more than being nice does.',
    'You took it as ours, with no “but” behind it.',
  ],
  'gave-choice': [
    'You left a real choice with {name}, and no was one of the answers.',
    'It put something in their hands that visits often take out of them.',
  ],
  'summed-up': ['You gathered what you had heard, so {name} could see what you would carry away.'],
  'was-told': ['Something in it made it possible to tell you.'],
  noticed: ['You picked up what they had only let slip. That is hearing of the rarer kind.'],
  answered: ['They asked you something, and you answered it straight before you went on.'],
  interview: [
    'One question came after another with nothing given back between. It begins to feel like a form.',
    'Each question was fair. In a row, they make one person ask and the other be asked about.',
  ],
  'judging-question': [
    'There was a verdict packed into the question. {name} had to answer that before the question.',
    'The words asked, and the tone already knew.',
  ],
  'no-reason': [
    'Asking plainly about safety costs no trust. Saying why you ask, and what follows from an answer, spares them the guessing.',
  ],
  'left-alone': ['One silence makes room. Several leave a person alone with what they said.'],
  'same-words': ['You had said this in the same words before. They may wonder whether you heard the answer.'],
  status: [
    'You asked about immigration status. It is not ours to ask, and it closes people at once: they cannot know who will hear the answer.',
  ],
  ceiling: ['It was kind, and there had been much of it. From here on it takes something else.'],
  'missed-cue': [
    'They had let something slip just before, and the talk went past it.',
    'There was a small opening in what {name} had just said. It closed again by itself.',
  ],
  'not-answered': [
    'They had asked you something, and got a question back. Not answering is an answer, and rarely the one you mean.',
  ],
  'passed-by': [
    'They had just told you something hard to tell. The next words went elsewhere, before it had been received.',
  ],
  'promised-secret': [
    'It promises more than you can keep. The day you have to pass something on, this is the line they will remember.',
  ],
  defended: [
    'It spoke up for us. {name} had something to say about us, and now has to argue for it or drop it.',
    'However true it is, it answers a hurt with a defense, and the hurt stays.',
  ],
  'in-hearing': [
    'It is a right question in the wrong place: somebody else could hear the answer. First make a time when they are alone.',
    'Asked within hearing, it has only one safe answer, and a true one could cost them tonight.',
  ],
  'took-over': [
    'It is quickly done for them, and it leaves them where they were. Done together, it would have been theirs.',
  ],
  'left-door-open': [
    'You took your leave so that {name} can open again. Not telling is a family’s right; a door left open is work done.',
    'Nothing was forced, and you can come back. That is a good end to a hard talk.',
  ],
};

/** Guidance that says it: paragraph ids, the closest first. */
export const guidance: Record<Reason, readonly string[]> = {
  invited: ['think-family:11', 'family-partnership:30'],
  asked: ['think-family:11'],
  'asked-plainly': ['think-family:18', 'quality-engagement:20', 'think-family:8'],
  'asked-first': ['family-partnership:38', 'family-partnership:33'],
  'gave-back': ['quality-engagement:11', 'family-partnership:38'],
  understood: ['quality-engagement:11', 'think-family:4'],
  strength: ['family-partnership:97', 'family-partnership:62'],
  'stood-with': ['family-partnership:37', 'think-family:4'],
  'heard-out': ['quality-engagement:11', 'family-partnership:36'],
  ordinary: ['quality-engagement:10', 'family-partnership:10'],
  'made-room': ['family-partnership:32', 'family-partnership:36'],
  'said-role': ['think-family:12', 'quality-engagement:15'],
  'said-part': ['think-family:12', 'quality-engagement:15'],
  informed: ['quality-engagement:12'],
  'left-free': ['ei-partnership:15', 'quality-engagement:13'],
  'honest-concern': ['think-family:8', 'quality-engagement:12', 'check-in:12'],
  'answer-built-in': ['think-family:11', 'family-partnership:31'],
  'told-what-to-do': ['family-partnership:37', 'think-family:14'],
  'made-small': ['think-family:18', 'think-family:4'],
  'stepped-away': ['think-family:17', 'think-family:20'],
  graded: ['family-partnership:34', 'quality-engagement:9'],
  cornered: ['think-family:15', 'family-partnership:2', 'quality-engagement:12'],
  owned: ['check-in:8', 'quality-engagement:12', 'family-partnership:6'],
  'gave-choice': ['ei-partnership:15', 'ei-partnership:11', 'family-partnership:49'],
  'summed-up': ['family-partnership:38'],
  'was-told': ['family-partnership:36'],
  noticed: ['think-family:3', 'family-partnership:62'],
  answered: ['check-in:13', 'family-partnership:85'],
  interview: ['quality-engagement:21'],
  'judging-question': ['family-partnership:34', 'family-partnership:96'],
  'no-reason': ['think-family:11', 'quality-engagement:15'],
  'left-alone': ['quality-engagement:11'],
  'same-words': ['quality-engagement:11'],
  status: ['family-partnership:73', 'family-partnership:75'],
  ceiling: ['quality-engagement:10'],
  'missed-cue': ['think-family:3', 'quality-engagement:11'],
  'not-answered': ['check-in:13', 'family-partnership:85'],
  'passed-by': ['family-partnership:36', 'think-family:20'],
  'promised-secret': ['think-family:12', 'safety:do-not-promise-to-keep-a-secret'],
  defended: ['check-in:8', 'family-partnership:73', 'quality-engagement:12'],
  'in-hearing': ['safety:ask-about-violence-only-alone'],
  'took-over': ['think-family:14'],
  'left-door-open': ['family-partnership:36', 'family-partnership:32'],
};

const mostSources = 2;

/** Of the guidance that says it, what the scenario rehearses first. */
export function sourcesOf(reason: Reason, from: readonly string[]): string[] {
  const own = guidance[reason].filter((id) => from.includes(id));
  return [...new Set([...own, ...guidance[reason]])].slice(0, mostSources);
}
