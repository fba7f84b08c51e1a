// An item of an assessment form, turned towards the person who would be asked.

const marks =
  /\s*(?:[:(]?\s*\b(?:y\s*\/\s*n|yes\s*\/\s*no|yes \/ no|n\/a|true\/false|t\/f)\b\)?|\(?\b\d\s*(?:-|–|to)\s*\d+\b\)?(?:\s*scale)?|\bon a scale (?:of|from) .*$|\(?(?:never|none|low|poor)\s*\/.*$|_{2,}|\[\s*\]|\(check (?:one|all).*\)|circle one.*)\s*[:?.]*/gi;
const orders =
  /^(?:please )?(?:rate|describe|list|assess|indicate|document|identify|evaluate|note|record|state|explain|number of|level of|frequency of|quality of|history of|any history of|degree of|amount of)\s+/i;
const asked =
  '(?:the )?(?:primary )?(?:caregiver|care ?giver|parent(?:\\/caregiver|\\(s\\))?|client|participant|respondent|enrollee|guardian)';

/** Whether it reads like a line of a form and not like a person. */
export function isItem(text: string): boolean {
  const plain = text.trim();
  marks.lastIndex = 0;
  return (
    marks.test(plain) ||
    new RegExp(`^(?:(?:do|does|has|have|is|are|was|can|did)\\s+)?${asked}(?:'s)?\\b`, 'i').test(plain) ||
    /^(?:please )?(?:rate|assess|indicate|document|evaluate|number of|level of|frequency of|history of|any history of|list)\b/i.test(
      plain,
    ) ||
    /^(?:over the (?:last|past) (?:two|2|\d+) (?:weeks|months|days)|in the (?:last|past) (?:\d+|twelve|12) (?:weeks|months|days))\b/i.test(
      plain,
    ) ||
    /^(?:(?:does|is|has|can|did|was) )?(?:the )?(?:child|infant|mother|family|household)(?:'s)?\b(?! is in| and I)/i.test(
      plain,
    )
  );
}

/** The item as a clause to the one asked: “Does caregiver have …? Y/N” → “do you have …”. */
export function itemSaid(text: string): string {
  return text
    .replaceAll(marks, ' ')
    .replace(orders, '')
    .replaceAll(/\b(?:level|quality|amount|degree|frequency|history) of\s+/gi, '')
    .replace(
      /^(?:over|in) the (?:last|past) (?:two|2) weeks,?\s*(?:how often (?:have|has) (?:you|caregiver|parent|client) been bothered by(?: any of the following(?: problems)?)?:?\s*)?/i,
      '',
    )
    .replaceAll(new RegExp(`\\b${asked}(?:'s|s')`, 'gi'), 'your')
    .replaceAll(/\b(?:the )?mother'?s\b(?= )/gi, 'your')
    .replaceAll(new RegExp(`^does ${asked}\\b`, 'gi'), 'do you')
    .replaceAll(new RegExp(`^has ${asked}\\b`, 'gi'), 'have you')
    .replaceAll(new RegExp(`^(?:is) ${asked}\\b`, 'gi'), 'are you')
    .replaceAll(new RegExp(`^(?:was) ${asked}\\b`, 'gi'), 'were you')
    .replace(/^does (?:the )?(?:mother|family)\b/i, 'do you')
    .replace(/^has (?:the )?(?:mother|family)\b/i, 'have you')
    .replace(/^is (?:the )?(?:mother|family)\b/i, 'are you')
    .replace(new RegExp(`^(?:${asked}|(?:the )?(?:mother|family)) (?:is|are)\\b`, 'i'), 'are you')
    .replace(
      new RegExp(`^(?:${asked}|(?:the )?(?:mother|family)) (?:has|have)\\b(?= (?:been|had|\\w+ed)\\b)`, 'i'),
      'have you',
    )
    .replace(new RegExp(`^(?:${asked}|(?:the )?(?:mother|family)) has\\b`, 'i'), 'do you have')
    .replace(new RegExp(`^(?:${asked}|(?:the )?(?:mother|family)) (\\w+?)(?:s|es)\\b`, 'i'), 'do you $1')
    .replaceAll(new RegExp(`\\b${asked}\\b`, 'gi'), 'you')
    .replaceAll(/\b(?:the )?(?:child|infant|target child)'s\b/gi, "your child's")
    .replaceAll(/(?<!\byour )\b(?:the |target )?(?:child|infant)\b/gi, 'your child')
    .replaceAll(/\b(?:their|his\/her|his or her|her\/his) (?=own|child|baby|partner|home|family)/gi, 'your ')
    .replaceAll(/\byour your\b/gi, 'your')
    .trim();
}
