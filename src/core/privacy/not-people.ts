// What has people's names in it and is nobody: towns, feast days, programs, and the books and shows of small children.
import type { Token } from './tokens.ts';

const towns = String.raw`st\.? (?:louis|paul|cloud|petersburg|augustine|joseph|charles|croix|kitts|lucia)|les cayes|cap[- ]ha[iï]tien|santa (?:ana|maria|rosa|fe|cruz|clara)|fort (?:wayne|smith|worth)|cedar rapids`;
const days = String.raw`(?:mother|father|grandparent|veteran|valentine|president|new year|st\.? patrick|saint patrick|mlk|labor|memorial|independence|boxing|red nose)(?:['’]?s?)? day|three kings|eid mubarak|good friday`;
const programs = String.raw`pat (?:foundational|trainings?|curriculum|model|cert\w*|educators?|visits?|lessons?|handouts?|group|connections?)|universal credit|child benefit|part [bc]|parents as teachers|healthy families|nurse[- ]family|early head start|triple p|circle of security|happiest baby(?: on the block)?|incredible years|dolly parton(?: books?| imagination library)?|imagination library|meals on wheels|section eight`;
const stories = String.raw`brown bear|(?:very )?hungry caterpillar|daniel tiger|goodnight moon|good night moon|pete the cat|paw patrol|peppa pig|sesame street|big bird|cookie monster|thomas the (?:train|tank)|bob the builder|dora(?: the explorer)?|winnie the pooh|curious george|clifford the big red dog|little red hen|mickey mouse|minnie mouse|ms\.? rachel|mr\.? rogers|baby shark|itsy bitsy|old macdonald|london bridge|mary had a little lamb|humpty dumpty|jack and jill|hey diddle|frere jacques|frère jacques|chicka chicka|llama llama|dr\.? seuss|green eggs`;
const things = `x[- ]?rays?|a ray of|teddy bears?|jack[- ]in[- ]the[- ]box|christmas carols?`;

const nobody = new RegExp(
  `(?<![\\p{L}\\d])(?:${towns}|${days}|${programs}|${stories}|${things})(?![\\p{L}\\d])`,
  'giu',
);

/** Takes back what looked like a name in these. */
export function unmarkNobody(text: string, tokens: Token[], isName: boolean[]): void {
  if (!isName.includes(true)) return;
  for (const { 0: words, index } of text.matchAll(nobody)) {
    tokens.forEach(({ start, end }, at) => {
      if (start >= index && end <= index + words.length) isName[at] = false;
    });
  }
}
