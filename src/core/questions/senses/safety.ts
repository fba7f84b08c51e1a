// Senses that must be asked about plainly: {plainly} is the draft's own question with nothing pressed in it, kept word for word.
import type { Sense } from './sense.ts';

const he =
  '(?:he|she|they|your (?:\\w+ )?(?:partner|boyfriend|husband|girlfriend|wife|ex|baby daddy|man|spouse|dad|mom|father|mother|uncle|brother)|(?:his|her|their|the) (?:dad|father|daddy)|anyone|anybody|someone|somebody|whoever)';
const hurts =
  '(?:hit|hits|hitting|hurt|hurts|hurting|beat|beats|beating|slap(?:s|ped|ping)?|punch(?:es|ed|ing)?|chok(?:e|es|ed|ing)|push(?:es|ed|ing)?|shov(?:e|es|ed|ing)|abus(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|lay(?:s|ing)? (?:a )?hands? on|put (?:his |her )?hands on|scar(?:e|es|ed|ing)|kick(?:s|ed|ing)?|control(?:s|ling)?)';

export const violence: Sense = {
  name: 'violence',
  topic: 'violence',
  noun: 'how safe you are at home',
  pattern: new RegExp(
    `\\b${he}\\b.{0,30}\\b${hurts}\\b.{0,12}\\byou\\b|\\byou\\b.{0,30}\\b(?:afraid|scared|frightened) (?:of|at home|to go home|with|when)|\\b(?:feel|are you|is it) safe (?:at home|here|with|in your|in this)|\\bsafe (?:at home|with (?:him|your partner))|\\b(?:domestic|partner|relationship) (?:violence|abuse)|being hurt or scared by a partner|\\b(?:DV|IPV|abusive)\\b|\\bset (?:him|her) off\\b|\\bviolen(?:t|ce) (?:at home|with you|towards? you)|\\bhow(?:'d| did) you get (?:that|the|those) (?:black eye|bruise|mark|bruises)|\\bwho (?:did|hit) (?:that|this|you)`,
    'i',
  ),
  lines: {
    softer: [
      'I ask every parent this, and you choose what you tell me. {Plainly}?',
      'Your safety matters to me, and nothing you say will shock me. {Plainly}?',
      'I ask every parent this, and you choose what you tell me. Do you feel safe at home?',
    ],
    direct: [
      'I’ll ask it straight, because your safety matters. {Plainly}?',
      'I’ll ask it straight, because your safety matters. Is anyone at home hurting you or scaring you?',
    ],
    inviting: [
      'While it’s just us: how are things between you two?',
      'What happens at home when there’s a disagreement?',
      'What helps you and the kids stay safe when things get bad?',
    ],
    clarifying: [
      'I want to make sure I understand. When it gets bad at home, what happens?',
      'It may be that you have to be careful what you say. Have I got that right?',
    ],
  },
};

export const leaving: Sense = {
  name: 'leaving',
  topic: 'violence',
  noun: 'staying or going',
  pattern:
    /\b(?:just leave(?! (?:it|the|them))|leav(?:e|ing) (?:(?:him|her)(?! (?:alone|home|with|at|in|on|by|there|unattended))|your (?:husband|boyfriend|partner|ex))|kick (?:him|her) out|take (?:him|her) back|go back to (?:him|her))\b/i,
  lines: {
    softer: ['What do you think would happen if you left?'],
    direct: ['I worry about you, and I won’t tell you what to do. How safe do you feel at home?'],
    inviting: [
      'What goes through your mind when you think about staying, and about leaving?',
      'What would you need in place to feel safe, here or anywhere?',
    ],
    clarifying: [
      'It may be that leaving looks more dangerous to you than staying. Have I got that right?',
      'I only see this from outside. What am I missing about staying and leaving?',
    ],
  },
};

export const suicide: Sense = {
  name: 'suicide',
  topic: 'suicide',
  noun: 'thoughts of dying',
  pattern:
    /\b(suicid\w*|kill(?:ing)? (?:yourself|myself|herself|himself)|hurt(?:ing)? yourself|harm(?:ing)? yourself|self[- ]harm|end(?:ing)? (?:your life|it all|things)|(?:better off|be) dead|want(?:ing)? to die|not be here anymore|thoughts of dying|do(?:ing)? (?:something|anything) (?:silly|stupid))\b/i,
  lines: {
    softer: [
      'You matter to me, and I’d rather ask than wonder. {Plainly}?',
      'You matter to me, and I’d rather ask than wonder. Are you thinking about suicide?',
    ],
    direct: [
      'I’ll say the word, and you can too. Are you thinking about suicide?',
      'I’ll ask it straight. Are you thinking of killing yourself?',
    ],
    inviting: [
      'How bad does it get, when it’s at its worst? Have thoughts of dying come with it?',
      'What keeps you here when thoughts of dying come?',
      'Who knows how bad it gets for you?',
    ],
    clarifying: [
      'I want to make sure I understand. When you think about dying, is it a wish to sleep, or a plan?',
      'I hear how heavy it is. Does that mean thoughts of ending your life?',
    ],
  },
};

export const childHurt: Sense = {
  name: 'child-hurt',
  topic: 'safety',
  noun: 'how the children are treated',
  pattern:
    /\b(?:hit|hits|hitting|spank(?:s|ed|ing)?|smack(?:s|ed|ing)?|slap(?:s|ped|ping)?|whoop(?:s|ed|ing)?|shak(?:e|es|ing)|shook|hurt(?:s|ing)?|beat(?:s|ing)?|whip(?:s|ped|ping)?)\b (?:(?:him|her|them)(?=$|[?,.;]| (?:when|if|with|on|because|for|at|too|really|or|and|back|hard|in|to)\\b)|your (?:son|daughter|kids?|child|children|baby|toddler)|the (?:kids?|baby|children|boys?|girls?))|\b(?:bruises?|marks?|burns?)\b.{0,30}\b(?:on|his|her|the|him|happen|from)\b|\b(?:his|her|the baby's|their) (?:bruises?|black eye|burn|broken (?:arm|leg))|\b(?:abuse|neglect)\b|touch(?:ed|ing)? (?:him|her|them)/i,
  lines: {
    softer: [
      'Kids can push anyone to the edge, and I ask every family this. {Plainly}?',
      'I have to ask about this, and I’d like to hear it from you first. {Plainly}?',
      'I have to ask about this, and I’d like to hear it from you. What happened?',
    ],
    direct: [
      'I’ll ask it straight. {Plainly}?',
      'I’ll ask it straight, because it’s my job to. How did it happen, from the beginning?',
    ],
    inviting: [
      'What happens here when it gets too much with {child}?',
      'When someone here loses their temper with {child}, what happens next?',
      'What do you do to cool down before it comes to {doing}?',
    ],
    clarifying: [
      'I want to make sure I understand. When it gets hard with {child}, what happens?',
      'I don’t want to guess about {child}. What have I not understood?',
    ],
  },
};

export const childSafe: Sense = {
  name: 'child-safe',
  topic: 'safety',
  noun: 'keeping the children safe',
  pattern:
    /\b(co-?sleep\w*|bed-?shar\w*|in (?:the|your) bed with|sleep(?:s|ing)? (?:on (?:his|her|their|its) (?:back|stomach|tummy|belly|side)|with you)|where (?:does|is|will) (?:the|your) (?:baby|newborn|infant) sleep\w*|safe sleep|guns?|weapons?|firearms?|smoke (?:alarm|detector)s?|car ?seats?|baby ?proof\w*|child ?proof\w*|outlets|locked? (?:up|away)|(?:home|left?|leave|leaving|stay) (?:\w+ ){0,3}(?:home )?alone|who(?:'s| is|'ll be)? (?:going to )?(?:with|watch(?:es|ing)?|keep(?:s|ing)?|looking after|home with|in charge of) (?:him|her|them|the|your)|supervis\w+|unattended|poison|how the baby sleeps)\b/i,
  lines: {
    softer: [
      'I ask every family with little ones this. {Plainly}?',
      'I ask every family with little ones about this. How does it work here with {about}?',
    ],
    direct: [
      'I’ll ask it straight, because it keeps kids safe. {Plainly}?',
      'I’ll ask it straight, because it keeps kids safe. How is it here with {about}?',
    ],
    inviting: [
      'What do you do already to keep the kids safe here?',
      'Walk me through how it goes with {about} on a normal day.',
      'What worries you about {about}, if anything?',
    ],
    clarifying: [
      'I want to make sure I have it right about {about}. How does it go, day and night?',
      'I may only have half the picture about {about}. What would you add?',
    ],
  },
};

export const using: Sense = {
  name: 'using',
  topic: 'substances',
  noun: 'drinking or drugs',
  pattern:
    /\b(drink(?:s|ing)?(?! (?:water|milk|juice|soda|from))|drunk|alcohol|beers?|wine|high|weed|pot|meth|drugs?|us(?:e|es|ing) (?:again|drugs|meth|weed)|clean(?= \b(?:again|now|since|for|right))|sober|relaps\w+|smok(?:e|es|ing)|vap(?:e|es|ing)|cigarettes?|opioids?|heroin|fentanyl|quit smoking)\b/i,
  lines: {
    softer: [
      'How are things going with the {word} these days, for {them}?',
      'I ask everyone this, and I’m not here to judge. How is it with the {word}?',
    ],
    direct: ['I’d like to ask plainly about the {word}. How much is it in a usual week, and who has the kids then?'],
    inviting: [
      'What’s good about {word} for {them}, and what does it cost?',
      'What has been going on around the times when it’s hardest?',
      'What do you want for yourself when it comes to {word}?',
    ],
    clarifying: [
      'I want to make sure I understand about the {word}. What does a usual week look like?',
      'I may have the wrong picture about the {word}. What would you correct?',
    ],
  },
};

export const consent: Sense = {
  name: 'consent',
  topic: 'confidentiality',
  noun: 'sharing this',
  pattern:
    /\b((?:can|could|may|shall|would it be ok(?:ay)?|is it ok(?:ay)?|is it all ?right|are you (?:ok|okay|all right|fine)|do (?:you mind|i have your permission)|would you mind|mind) .{0,20}(?:share|pass|tell|send|record|take (?:a )?(?:pictures?|photos?|notes?|video)|write|talk (?:to|with) (?:your|the|his|her)|sign|release|contact|invite)\w*)\b|\b(?:sign|signed) (?:this|the|a) (?:release|consent|form)|\bconsent\b/i,
  lines: {
    softer: [
      'You can say no, and nothing changes between us. {Plainly}?',
      'You can say no, and nothing changes between us. What would you be all right with?',
    ],
    direct: [
      'I won’t do it without your yes. {Plainly}?',
      'I won’t do it without your yes. What may be passed on, and what not?',
    ],
    inviting: ['What would you want to know before you say yes or no?', 'Who should hear about this from you first?'],
    clarifying: [
      'I want to make sure I said it clearly. What did you hear me ask?',
      'I want to make sure your yes is a yes. What are you unsure about?',
    ],
  },
};
