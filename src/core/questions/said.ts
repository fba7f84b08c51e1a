// What a parent said, given back in their own words with the pronouns turned.
import { sentencesOf } from './clauses.ts';
import { sentence, spelled, tidied } from './written.ts';

const turns: [RegExp, string][] = [
  [/\bdon't got\b/g, "don't have"],
  [/\byou people\b/gi, 'people like §me'],
  [/\b(?:you guys|y'all|you all)\b/gi, '§us'],
  [
    /\b(to|at|with|from|for|of|about|by|like|near|on|around|see|tell|let|want|need|trust|help|told|know|believe|hate|call|called) you\b(?! (?:to be|are|were|have|all))/gi,
    '$1 §me',
  ],
  [/\byou(?: are|'re)\b/gi, '§I’m'],
  [/\byou were\b/gi, '§I was'],
  [/\byou(?: have|'ve)\b/gi, '§I’ve'],
  [/\byou(?: will|'ll)\b/gi, '§I’ll'],
  [/\byou'd\b/gi, '§I’d'],
  [/\byourself\b/gi, '§myself'],
  [/\byours\b/gi, '§mine'],
  [/\byour\b/gi, '§my'],
  [/\byou\b/gi, '§I'],
  [/(?<!§)\bI(?: am|'m)\b/g, 'you’re'],
  [/\bam I\b/g, 'are you'],
  [/(?<!§)\bI was\b/g, 'you were'],
  [/\bwas I\b/g, 'were you'],
  [/(?<!§)\bI(?: have|'ve)\b/g, 'you’ve'],
  [/(?<!§)\bI(?: will|'ll)\b/g, 'you’ll'],
  [/(?<!§)\bI'd\b/g, 'you’d'],
  [/(?<!§)\bI\b/g, 'you'],
  [/\bme and (my|his|her|the)\b/gi, 'you and $1'],
  [/(?<!§)\bme\b/gi, 'you'],
  [/(?<!§)\bmyself\b/gi, 'yourself'],
  [/(?<!§)\bmine\b/gi, 'yours'],
  [/(?<!§)\bmy\b/gi, 'your'],
  [/\bwe're\b/gi, 'you’re'],
  [/\bwe've\b/gi, 'you’ve'],
  [/\bwe'll\b/gi, 'you’ll'],
  [/\bwe\b/gi, 'you'],
  [/(?<!§)\bus\b/gi, 'you'],
  [/\bours\b/gi, 'yours'],
  [/\bour\b/gi, 'your'],
  [/\bourselves\b/gi, 'yourselves'],
  [/\byou been\b/gi, 'you’ve been'],
];

const commands = /^(?:leave|stop|get|go|let|give|quit|shut|mind|tell|help|come|call|take|look|listen)\b/i;

/** “I can't get him to sleep, my back hurts” → “you can’t get him to sleep, your back hurts”. */
function turned(text: string): string {
  if (commands.test(text)) return `you want me to ${turnedWords(text.charAt(0).toLowerCase() + text.slice(1))}`;
  const forbidden = /^don't (?!you|know|have|want|care|think|need|like|get|see|feel|understand)(\w.*)$/i.exec(
    text,
  )?.[1];
  return forbidden ? `you don’t want me to ${turnedWords(forbidden)}` : turnedWords(text);
}

function turnedWords(text: string): string {
  return turns
    .reduce((said, [pattern, other]) => said.replaceAll(pattern, other), text)
    .replaceAll('§', '')
    .replaceAll("'", '’');
}

const feeling =
  /\b(?:tired|exhausted|scared|afraid|angry|mad|sad|alone|lonely|worried|overwhelmed|stressed|ashamed|embarrassed|hurt|done|sick of|fed up|lost|stuck|guilty|nervous|anxious|hopeless|drowning|can't|cannot|hate|hard|miss|wish|want|need|nobody|no one|never|hurts?|love|proud|hope|cry(?:ing)?|give up|too much)\b/i;
const fillers =
  /^(?:(?:well|um+|uh|so|and|but|like|yeah|yes|no|ok|okay|look|listen|honestly|i mean|you know|i guess|just|because|cause)\b[,:]?\s+)+(?=\S)/i;
const longest = 15;

export type Said = { clauses: string[]; asks: boolean; short: string };

/** Its clauses that weigh most, as they were said; `short` when it is no more than a word or two. */
export function readSaid(text: string): Said {
  const sentences = sentencesOf(tidied(text)).map((one) => ({ ...one, text: spelled(one.text) }));
  const clauses = sentences
    .flatMap(({ text: own }) =>
      own.split(
        /\s*[,;]\s*(?:and |but |so )?|\s+(?:and|but|so|cause|because)\s+(?=(?:I|I'm|I've|he|she|they|we|my|it|nobody|everyone|you)\b)/i,
      ),
    )
    .map((clause) => clause.replace(fillers, '').trim())
    .filter((clause) => clause.split(' ').length > 2 && clause.split(' ').length <= longest);
  const heavy = [...clauses].sort((one, other) => weight(other) - weight(one));
  const whole = sentences.map(({ text: own }) => own).join(' ');
  const kept = heavy.slice(0, 2).sort((one, other) => clauses.indexOf(one) - clauses.indexOf(other));
  return {
    clauses: kept,
    asks: sentences.at(-1)?.asks ?? false,
    short: clauses.length === 0 ? whole.split(' ').slice(0, 8).join(' ') : '',
  };
}

const weight = (clause: string) => (feeling.test(clause) ? 2 : 0) + (/\b(?:I|I'm|my|we|me)\b/.test(clause) ? 1 : 0);

/** One line that only shows they were heard. */
export function acknowledging({ clauses, short, asks }: Said): string[] {
  if (short) return [`“${capital(short)}.” All right. I’m listening.`, 'All right. I’m listening.'];
  const heavy = [...clauses].sort((one, other) => weight(other) - weight(one))[0] ?? '';
  if (asks) return ['That’s a fair thing to ask me.', 'I’m glad you asked me that straight out.'];
  return [sentence(`${turned(heavy)}. I hear that`), sentence(`${turned(heavy)}`), 'Thank you for telling me that.'];
}

/** Lines that give back their words and let them be put right. */
export function clarifyingSaid({ clauses, short, asks }: Said): string[] {
  if (short)
    return [
      `When you say “${short}”, what is that like for you?`,
      `“${capital(short)}” can mean many things. What do you mean by it?`,
    ];
  if (asks) return clauses.map((clause) => `You asked, “${clause}.” What do you most want to know?`);
  const [first = '', second] = clauses.map(turned);
  const both = second ? `${first}, and ${second}` : first;
  const heavy = [...clauses].sort((one, other) => weight(other) - weight(one))[0] ?? '';
  return [
    `It sounds like ${both}. Have I got that right?`,
    `It sounds like ${first}. Have I got that right?`,
    `When you say “${heavy.replaceAll("'", '’')}”, what do you mean?`,
    `${sentence(first)} What have I left out?`,
  ];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
