// Words of time in a question, taken out so that they can stand elsewhere.

const timePattern =
  /\b(?:(?:on|by|since|until|before|after|this past|this coming|last|this|next|every|each) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|week|month|morning|afternoon|evening|weekend|time|day|year|visit|spring|summer|fall|winter|christmas)s?(?: (?:night|morning|afternoon|evening))?|(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:night|morning|afternoon|evening))?|yesterday|today|tonight|tomorrow|lately|recently|these days|right now|nowadays|now|at the moment)|(?:once|twice|three times|four times) (?:a|per) (?:day|week|month|night)|at night|at nights|in the (?:morning|evening|night|afternoon)s?|all (?:day|night|weekend|week)(?: long)?|at (?:noon|\d{1,2}(?::\d\d)?(?: ?[ap]m)?)|(?:a few |two |three )?(?:days|weeks|months) ago|since (?:last|the) \w+(?: \w+)?|these last two weeks)\b/iu;

/** The text without its words of time, and those; a question that begins with them keeps them. */
export function timeOut(text: string): { calm: string; time: string } {
  const found = timePattern.exec(text);
  if (!found || found.index === 0) return { calm: text, time: '' };
  if (/\bthe\s+$/i.test(text.slice(0, found.index))) return { calm: text, time: '' }; // “the last time you …” says which
  const calm = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
  return { calm, time: timeSaid(found[0]) };
}

/** “Tuesday” → “on Tuesday”; what only means now says nothing. */
function timeSaid(found: string): string {
  if (/^(?:now|right now|at the moment|nowadays)$/i.test(found)) return '';
  return /^[A-Z]\w+day\b/.test(found) ? `on ${found}` : found;
}
