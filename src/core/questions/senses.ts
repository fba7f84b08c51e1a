// Which sense a draft has, and its lines with the draft's own words in them.
import { type Matter, otherIn } from './matter.ts';
import { body } from './senses/body.ts';
import { children } from './senses/children.ts';
import { home } from './senses/home.ts';
import { people } from './senses/people.ts';
import { childHurt, childSafe, consent, leaving, suicide, using, violence } from './senses/safety.ts';
import type { Sense } from './senses/sense.ts';
import { sentence } from './written.ts';

/** Senses that are asked about plainly, whatever else a draft is about. */
export const plainSenses: readonly Sense[] = [suicide, violence, childHurt, childSafe];

const all: readonly Sense[] = [leaving, ...plainSenses, consent, using, ...body, ...children, ...people, ...home];

export type Found = { sense: Sense; word: string };

/** @param matter undefined when the draft has no person and verb */
export function senseOf(text: string, matter: Matter | undefined): Found | undefined {
  for (const sense of all) {
    if (sense.of && matter && (sense.of === 'you') !== aboutYou(matter)) continue;
    const match = sense.pattern.exec(text);
    if (match) return { sense, word: wordOf(match.slice(1).find(Boolean) ?? match[0]) };
  }
  return undefined;
}

/** Whether it is about the one who is asked, and not about a child or somebody else. */
const aboutYou = (matter: Matter) => matter.you && matter.whom === '';

const nouns: Record<string, string> = Object.fromEntries(
  `talk=talking|talks=talking|speech=talking|words=words|walk=walking|walks=walking|crawl=crawling|crawls=crawling|behind=learning|delay=learning
  |delays=learning|delayed=learning|milestone=learning|milestones=learning|develop=growing|developing=growing|development=learning
  |developmental=learning|point=pointing|points=pointing|new things=learning|rolls over=rolling over|roll over=rolling over|sit up=sitting up
  |sits up=sitting up|bite=biting|bites=biting|kick=kicking|kicks=kicking|act out=acting out|acts out=acting out|behave=behavior
  |behaves=behavior|behaving=behavior|fight=fighting|listen to you=listening|play=play|plays=play|playing=play|read=reading|reads=reading
  |sing=singing|sings=singing|messy=mess|clean=cleaning|cleaned=cleaning|cleaner=cleaning|tidy=tidying|tidier=tidying|drink=drinking
  |drinks=drinking|drunk=drinking|smoke=smoking|smokes=smoking|vape=vaping|vapes=vaping|use again=using|high=getting high|using again=using
  |use drugs=drugs|using drugs=drugs|use meth=meth|use weed=weed|clean now=staying clean|quit smoking=smoking|relapse=staying sober|relapsed=staying sober|sober=staying sober
  |stressed out=stressed|depression=down|depressing=down|anxiety=anxious|crying=like crying|blues=low|mood=low|mental health=low|panic=panicky
  |cope=overwhelmed|coping=overwhelmed|little interest=low|pregnant=the pregnancy|pregnancy=the pregnancy|prenatal=the pregnancy|labor=the birth
  |labour=the birth|birth plan=the birth|due date=the birth|expecting=the pregnancy|religion=faith|religious=faith|god=faith|pray=faith
  |prayer=faith|your country=ways|where you're from=ways|where you are from=ways|where you're really from=ways|traditions=traditions
  |potty trained=potty training|potty train=potty training|potty=potty training|toilet trained=toilet training|toilet=toilet training
  |sign=forms|signed=forms|signature=forms|papers=papers|driving=car|drive=car|drives=car|rides=ride|buses=bus|transportation=ride|transport=bus
  |license=car|gas money=car|goals=goals|dreams=goals|future=goal|five years=goal|hopes=goals|steps=steps|call me back=phone|call me=phone
  |call back=phone|call=phone|answering=calls|answer=calls|pick up=calls|respond=messages|responding=messages|reply=messages
  |get hold of=phone|evicted=place|eviction=place|homeless=place|shelter=shelter|moving out=move|move out=move|move in=move|crowded=crowding
  |moved in=move|moving closer=move|move closer=move|moved again=move|housing=place|heat=heat|heating=heat|heater=heater|food stamps=food stamps
  |fits=fits|feed=feeding|feeds=feeding|wean=weaning|latch=latching|bottle=bottle|breast feeding=breastfeeding|breast feed=breastfeeding
  |breastfeed=breastfeeding|vaccinated=shots|vaxxed=shots|vaxed=shots|immunized=shots|immunised=shots|applying for=work|spend=money|spending=money
  |afford=money|broke=money|paying the=bills|pay the=bills|pay for=bills|paying for=bills|financial=money|income=money|budgeting=budget|cable=bills
  |well child=checkup|well child visit=checkup|well-child=checkup|well-child visit=checkup|drinking=drinking|misbehaving=behavior|acting out=acting out`
    .split('|')
    .map((pair) => pair.trim().split('=') as [string, string]),
);
const wordless = new Set('filthy gross dirty smelly smells aggressive autism autistic worthless isolated'.split(' '));

function wordOf(matched: string): string {
  if (/^how much/i.test(matched)) return 'money';
  const word = /^(?:TV|WIC|SNAP|GED|TANF|GP)$/.test(matched) ? matched : matched.toLowerCase();
  if (wordless.has(word)) return '';
  return nouns[word] ?? (/^(?:hits?|hitting) /.test(word) ? 'hitting' : word);
}

/** Words that stand without “the”. */
const bare = new Set(
  'TV WIC SNAP TANF work school money food child care childcare daycare therapy formula weed alcohol meth drugs church smoking drinking vaping using screens screen time youtube cartoons breastfeeding nursing feeding weaning learning talking walking housing getting high staying clean staying sober potty training toilet training college preschool head start cleaning tidying laundry soda juice junk food'.split(
    ' ',
  ),
);
const isBare = (word: string) =>
  bare.has(word) || /ing(?: |$)/.test(word) || /(?:training|care|time|start|food)$/.test(word);

export type Fill = (line: string) => string | undefined;

/** Puts the draft's words into lines; undefined where it has none for a place in the line. */
export function fillerOf(matter: Matter | undefined, word: string, noun: string, asked = ''): Fill {
  const child = matter?.whom || otherIn(asked) || 'your child';
  const other = matter && !matter.you ? matter.frame?.subject : undefined;
  const values: Record<string, string> = {
    time: matter?.time ? ` ${matter.time}` : ' ',
    day: matter?.time.replace(/^on /, '') || 'that day',
    when: matter?.time || 'that day',
    word,
    Word: word.charAt(0).toUpperCase() + word.slice(1),
    child,
    childs: possessiveOf(child),
    doeshe: doesSubject(child),
    ishe: isSubject(child),
    whose: other ? possessiveOf(other.object) : 'your',
    them: other ? other.object : 'you',
    thing: matter ? matter.thing : noun,
    noun,
    happening: [child, matter?.thing].filter(Boolean).join(' and '),
    with: [child, matter?.thing || matter?.doing].filter(Boolean).join(' and '),
    about: matter?.about || noun,
    doing: matter?.doing ?? '',
    did: matter?.did ?? '',
    does: matter?.does ?? '',
    Plainly: sentence(matter?.plainly || asked, '?').replace(/[?.]$/, ''),
  };
  return (line) => {
    const slots = [...line.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    if (slots.some((name) => !values[name])) return undefined;
    const articled = isBare(word) ? line.replaceAll('the {word}', '{word}').replaceAll('a {word}', '{word}') : line;
    const filled = articled.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    return sentence(filled.replaceAll(/\bthe the\b/g, 'the').replaceAll(/\bthe (your|his|her|their|my) /g, '$1 '));
  };
}

function possessiveOf(person: string): string {
  const known: Record<string, string> = { him: 'his', her: 'her', them: 'their', you: 'your', it: 'its', us: 'our' };
  return known[person] ?? (/s$/.test(person) ? `${person}’` : `${person}’s`);
}

const subjects: Record<string, string> = { him: 'he', her: 'she', them: 'they', us: 'we', you: 'you' };
const isMany = (person: string) => /^(?:them|us|you)$|(?:[^s']s|children|people)$/.test(person) && !/'s$/.test(person);
const subjectOf = (person: string) => subjects[person] ?? person;
const doesSubject = (person: string) => `${isMany(person) ? 'do' : 'does'} ${subjectOf(person)}`;
const isSubject = (person: string) => `${isMany(person) ? 'are' : 'is'} ${subjectOf(person)}`;
