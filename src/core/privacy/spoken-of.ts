// How a line shows that someone in particular is spoken of, or only a matter.

/** A pattern written over several lines. */
const oneOf = ({ raw }: TemplateStringsArray) => raw.join('').replaceAll(/\n\s*/g, '');

/** Before what someone is. */
export const being = oneOf`(?:is|was|are|were|am|['’]s|['’]m|['’]re|has been|have been|had been|shes|hes|theyre|im|whos|(?:mom|mum|dad|son|brother|sister|uncle|aunt|boyfriend|girlfriend|husband|grandma|grandpa|cousin|client)s|been|being|be|might be|may be
  |could be|is probably|turned out|got|ended up|came back|came home|s|isnt|isn['’]t|wasn['’]t|not)`;

/** Before what someone has. */
export const having = oneOf`(?:has|have|had|having|['’]s got|got|gets|was (?:just |recently |finally )?(?:diagnosed|dx['’]?d|dxd) with
  |(?:been |just |recently |got |is |being |newly )*(?:diagnosed|dx['’]?d|dxd|dx) (?:with|as)|diagnosed
  |diagnosis of|lives with|living with|suffers from|suffering from|struggles with|struggling with|struggled with
  |deals with|dealing with|battling|fighting|treated for|being treated for|on meds for|medication for
  |meds for|tested positive for|positive for|screened positive for|dying of|died of|died from|sick with
  |born with|with|caught|developed|hospitalized for|in hospital with|hides?|hiding|disclosed|told me about
  |because of|evaluated for|showing signs of|signs of)`;

/** What may stand between. */
export const bits = oneOf`(?:\s+(?:also|just|really|still|probably|definitely|severe|mild|bad|really bad|high[- ]functioning
  |level \d|nonverbal|chronic|untreated|undiagnosed|newly|recently|both|some|a|an|the|her|his|their
  |actually|apparently|now|maybe|very|pretty|openly|secretly|currently|back|all|type \d|stage \d|so
  |not|never))*`;

/** Whose it is; a name stands as U+E000. */
export const owner = oneOf`(?:\uE000+['’]?s?|(?:his|her|their|my|hers)|(?:mom|mum|dad|mother|father|son|daughter|child|kid|baby
  |toddler|brother|sister|grandma|grandpa|uncle|aunt|client|boyfriend|husband|wife|partner|grandmother
  |grandfather|ex|parent|teen|boy|girl|twin)['’]?s)`;

/** What shows that nobody in particular is meant. */
export const asTopic = new RegExp(
  oneOf`\b(?:how (?:do|can|should|would|to|does)|what (?:do|should|can|is|are|does|helps|about)|tips|advice (?:on
  |for|about)|training (?:on|about)|guidance|find|look up|search|resources? (?:for|on|about)|questions? (?:about
  |on)|talk(?:ing)? about|learn(?:ing)? about|information (?:on|about)|info (?:on|about)|families (?:with
  |who|affected)|parents (?:with|who)|children (?:with|who)|kids (?:with|who)|people (?:with|who)|a (?:mom
  |mother|dad|father|parent|family|child|kid|client|caregiver) (?:with|who|whose)|someone (?:with|who
  |whose)|anyone (?:with|who))\b`,
  'i',
);
