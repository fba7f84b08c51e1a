// Senses of health, sleep, food and feelings.
import type { Sense } from './sense.ts';

export const body: readonly Sense[] = [
  {
    name: 'checkups',
    topic: 'health',
    noun: 'the checkups',
    of: 'you',
    pattern: /\b(?:checkups in pregnancy|prenatal (?:visits?|appointments?|checkups?))\b/i,
    lines: {
      softer: ['How has it been going with the checkups in this pregnancy?'],
      direct: ['I’d like to ask plainly about the checkups. Which ones worked out, and which didn’t?'],
      inviting: [
        'What are the checkups like for you?',
        'What would you want to ask at the next checkup?',
        'What makes it easy or hard to get to the checkups?',
      ],
      clarifying: [
        'I want to make sure I understand about the checkups. Is it getting there, or how it is once you’re there?',
        'I may have the wrong picture of the checkups. What would you correct?',
      ],
    },
  },
  {
    name: 'how-are-you',
    topic: 'relationship',
    noun: 'how you are',
    of: 'you',
    pattern:
      /\b(?:you (?:doing |feeling )?(?:ok|okay|alright|all right|good|fine)(?! with| if| to)|you look (?:tired|sad|rough|worn out|bad)|how(?:'s it going|'ve you been| are you))\b/i,
    lines: {
      softer: ['How are you doing, really?'],
      direct: [
        'I’d rather ask than guess. How are you doing, really?',
        'I’d rather ask than guess. What kind of week has it been for you?',
      ],
      inviting: ['What kind of day has it been for you so far?', 'What’s on your mind today?'],
      clarifying: [
        'I may be reading it wrong. How are you feeling today?',
        'I want to make sure I don’t guess. How would you say you are?',
      ],
    },
  },
  {
    name: 'medicine',
    topic: 'health',
    noun: 'the medicine',
    pattern:
      /\b(meds?|medicines?|medications?|pills?|insulin|inhalers?|nebulizer|prescriptions?|antidepressants?|methadone|suboxone|vitamins?|iron drops|tablets(?= for))\b/i,
    lines: {
      softer: ['How has it been going with the medicine{time}?', 'How are you getting on with the {word} these days?'],
      direct: ['I’d like to ask plainly about the {word}. Which doses get taken, and which get missed?'],
      inviting: [
        'What do you notice on days with the {word}, and on days without?',
        'What did the doctor say the {word} would do, the way you understood it?',
        'Tell me about a normal day with the {word} in it.',
      ],
      clarifying: [
        'I want to make sure I understand about the {word}. Is it the remembering, the getting, or the taking?',
        'I may have the wrong picture about the {word}. What would you correct?',
      ],
    },
  },
  {
    name: 'own-sleep',
    topic: 'stress',
    noun: 'sleep',
    of: 'you',
    pattern: /\b(sleep(?:ing)?|rest(?:ing)?|naps?)\b/i,
    lines: {
      softer: ['How has sleep been for you{time}?'],
      direct: ['I’d like to ask plainly about your sleep. About how much do you get, all told?'],
      inviting: [
        'What are the nights like for you these days?',
        'What keeps you from sleep, and what lets you have some?',
      ],
      clarifying: ['I want to make sure I understand about your sleep. Is it getting to sleep, being woken, or worry?'],
    },
  },
  {
    name: 'sleep',
    topic: 'child',
    noun: 'sleep',
    pattern:
      /\b(bed ?time|sleep(?:s|ing)?|to bed|naps?|napping|wak(?:e|es|ing)|own (?:bed|crib|room)|through the night)\b/i,
    lines: {
      softer: ['How are nights and sleep going with {child}?', 'What has sleep been like with {child} lately?'],
      direct: ['I’d like to hear it plainly: what are bedtime and sleep really like with {child}?'],
      inviting: [
        'Tell me about a usual evening with {child}, from supper until sleep.',
        'What have you noticed helps {child} settle at bedtime?',
        'What would a good night of sleep look like for all of you?',
      ],
      clarifying: [
        'I want to make sure I understand about {childs} sleep. Is it getting to bed, waking up, or something else?',
        'I may not have the whole picture of bedtime and sleep with {child}. What am I missing?',
      ],
    },
  },
  {
    name: 'feeding',
    topic: 'food',
    noun: 'feeding',
    pattern:
      /\b(breast ?feed(?:ing)?|nursing|nurse (?:him|her|the baby)|latch(?:ing)?|formula|bottles?|pumping|feed(?:s|ing)?|solids|wean(?:ing)?|bottle)\b/i,
    lines: {
      softer: ['How is feeding going for you and {child}, {word} and all?', 'How is feeding going for the two of you?'],
      direct: [
        'I’d like to ask plainly about feeding. What’s working with the {word}, and what isn’t?',
        'I’d like to ask plainly about feeding. What’s working, and what isn’t?',
      ],
      inviting: [
        'What are feeding times like for you and {child}?',
        'What do you want feeding to be like, for {child} and for you?',
      ],
      clarifying: [
        'I want to make sure I understand how feeding goes. How would you put it?',
        'I may have the wrong picture of feeding. What would you correct?',
      ],
    },
  },
  {
    name: 'eating',
    topic: 'food',
    noun: 'meals',
    of: 'other',
    pattern:
      /\b(eat(?:s|ing)?|vegetables|veggies|fruit|junk(?: food)?|mcdonald'?s|soda|juice|snacks?|candy|sweets|picky|meals?|breakfast|lunch|dinner|supper)\b/i,
    lines: {
      softer: ['How do meals go with {child}{time}?', 'What is eating like with {child} these days?'],
      direct: ['I’d like to ask plainly about eating with {child}. What goes down well, and what’s a fight?'],
      inviting: [
        'Tell me about a meal with {child}, from start to finish.',
        'What {doeshe} like to eat, and what gets left?',
        'What would you like meals with {child} to be like?',
      ],
      clarifying: [
        'I want to make sure I understand about meals with {child}. Is it what there is to eat, or how it goes?',
        'I may have the wrong picture of meals with {child}. What would you correct?',
      ],
    },
  },
  {
    name: 'shots',
    topic: 'health',
    noun: 'the shots',
    pattern: /\b(shots?|vaccin\w+|vaxx?ed|jabs?|immuni[sz]ations?)\b/i,
    lines: {
      softer: ['How has it been, getting {child} in for the {word}?', 'How did it go with the {word}?'],
      direct: ['I’d like to ask plainly about the {word}. Which ones are done, and which ones aren’t?'],
      inviting: [
        'What have you heard about the {word}, good and bad?',
        'What are your thoughts about {childs} {word}?',
      ],
      clarifying: [
        'I want to make sure I understand about the {word}. Is it getting there, or is it whether you want them?',
        'I may have the wrong picture about the {word}. What would you correct?',
      ],
    },
  },
  {
    name: 'doctor',
    topic: 'health',
    noun: 'the doctor',
    pattern:
      /\b(doctors?|pediatrician|dentist|clinic|check-?ups?|specialist|midwife|gp|hospital|well[- ]child(?: visit)?|WIC appointment|nurse)\b/i,
    lines: {
      inviting: [
        'What is it like for you at the {word}?',
        'What would you want the {word} to know that nobody has asked?',
      ],
    },
  },
  {
    name: 'mood',
    topic: 'mental-health',
    noun: 'how you’ve been feeling',
    of: 'you',
    pattern:
      /\b(depress(?:ed|ion|ing)|sad|anxious|anxiety|nervous|overwhelmed|crying|hopeless|lonely|down|low|stressed(?: out)?|blues|mood|worthless|little interest|mental health|panic|irritable|burnt? ?out|coping|cope)\b/i,
    lines: {
      softer: [
        'How have you been feeling{time}, in yourself?',
        'How has your mood been{time}? Some parents feel {word}, and it’s all right to say so.',
      ],
      direct: [
        'I ask every parent this: how much of the time do you feel {word}?',
        'I ask every parent this: on how many days lately have you felt down?',
      ],
      inviting: [
        'What is a hard day like for you, and what is a better one like?',
        'What has been weighing on you, if anything?',
        'Who notices when you feel {word}, and what do they do?',
      ],
      clarifying: [
        '{Word} can mean many things. What is it like for you?',
        'I want to make sure I understand how you’ve been feeling. How would you say it in your own words?',
      ],
    },
  },
  {
    name: 'stress',
    topic: 'stress',
    noun: 'stress',
    pattern: /\b(stress(?:ors|ful)?)\b/i,
    lines: {
      softer: ['How has stress been showing up for you{time}?'],
      direct: ['I’d like to ask plainly: how heavy is the stress for you right now, and what’s the heaviest part?'],
      inviting: ['What weighs on you most these days?', 'What takes the edge off the stress for you, even a little?'],
      clarifying: [
        'Stress can mean many things. What is it like for you?',
        'I want to make sure I understand about the stress. Is it one big thing, or a lot of small ones?',
      ],
    },
  },
  {
    name: 'pregnancy',
    topic: 'health',
    noun: 'the pregnancy',
    of: 'you',
    pattern: /\b(pregnan\w*|prenatal|expecting|birth control|due date|birth plan|labou?r)\b/i,
    lines: {
      softer: ['How are things going with {about}?'],
      inviting: [
        'How is it for you, all that comes with {word}?',
        'What are you thinking and hoping about {word} these days?',
      ],
    },
  },
  {
    name: 'own-eating',
    topic: 'food',
    noun: 'food',
    of: 'you',
    pattern: /\b(food|eating|groceries|fridge|hungry|meals|cook(?:ing)?)\b/i,
    lines: {
      softer: ['How are you set for food and meals this week?'],
      direct: ['I ask every family this: does the food ever run short before the month is over?'],
      inviting: ['What does getting food on the table take for you?', 'What does a week of meals look like here?'],
      clarifying: [
        'I want to make sure I understand about food and meals. Is it the money, the time, or something else?',
        'I may have the wrong picture about food here. What would you correct?',
      ],
    },
  },
];
