// Asking about immigration status: never a way in, always a door that closes.

const status =
  /\b(immigration status|whats your (legal )?status|what is your (legal )?status|(are|is) (you|he|she|they|your \w+|any of you|everybody|everyone) (all |both |here )*undocumented|green ?card|are you( all| both| here)? (legal|legally|documented|citizens?|a citizen|us citizens?|illegal)|(are|is|do|does|what|whats) .{0,40}citizenship|(have|got|show me|see|need) (your |any |the |his |her )?((immigration|legal|residency) (papers|documents|status)|visa|(papers|documents) (to (be|stay|live)|for (being|living)))|(have|got|show me|see) (your|any|his|her|their) (papers|documents)( here| in order)?$|how did you (get|come) (in|into|to) (the|this) country|(are|is) (you|he|she|they|your \w+) (here )?legal(ly)?|were you born (here|in this country)|(have|got) (a |your )?work permit)\b/;
/** Saying that it is not asked, not written, or that it changes nothing. */
const reassurance =
  /\b(dont|do not|never|wont|will not|not|nobody|no one|doesnt|does not|cant|without|nothing to do with|none of (my|our))\b[^.?!]{0,60}\b(ask|asking|status|immigration|papers|citizens?|(are|is|do|does|what|whats) .{0,40}citizenship|write|need to know|matter|report|share|deport|documents|visa)/;

/** @param words lower case, without punctuation or apostrophes */
export function asksStatus(words: string): boolean {
  return status.test(words) && !reassurance.test(words);
}
