// Senses of the household: the house, money, work, papers.
import type { Sense } from './sense.ts';

export const home: readonly Sense[] = [
  {
    name: 'house',
    topic: 'housing',
    noun: 'the house',
    pattern:
      /\b(mess(?:y)?|clean(?:ed|ing|er|liness)?|dirty|filthy|gross|clutter\w*|tid(?:y|ier)|dishes|trash|garbage|smell(?:s|y)?|laundry|roaches|bugs|housekeeping)\b/i,
    lines: {
      softer: [
        'What is it like, keeping up with the house and the {word} right now?',
        'What is it like, keeping up with the house right now?',
      ],
      direct: ['I’d like to talk about how the house is for the kids. What gets in the way of keeping it up?'],
      inviting: [
        'What would you like to be different about the house, if anything?',
        'Which part of the house works well for you and the kids?',
        'What does keeping house take, on top of everything else?',
      ],
      clarifying: [
        'I want to make sure I understand about the house. Is it time, is it help, or is it something that’s broken?',
        'I only see the house for an hour. What am I missing?',
      ],
    },
  },
  {
    name: 'rent',
    topic: 'housing',
    noun: 'the place where you live',
    pattern:
      /\b(rent|evict(?:ed|ion)|landlord|lease|homeless|shelter|apartment|section 8|housing|mou?ld|heat(?:er|ing)?|crowded|mov(?:e|ed|ing) (?:out|in|again|closer))\b/i,
    lines: {
      softer: ['How are things with the {word} these days?'],
      direct: ['I’d like to ask plainly about the {word}. Where do things stand, and what comes next?'],
      inviting: [
        'What is it like for you and the kids, living here?',
        'What would you change first about where you live?',
        'Tell me how it has been with the {word}, from the start.',
      ],
      clarifying: [
        'I want to make sure I understand about the {word}. What is settled, and what’s still up in the air?',
        'I may not have the whole picture about the {word}. What am I missing?',
      ],
    },
  },
  {
    name: 'benefits',
    topic: 'money',
    noun: 'help with money',
    pattern: /\b(benefits|food stamps|SNAP|WIC|TANF|Medicaid|insurance|SSI|universal credit)\b/i,
    lines: {
      softer: ['How is it going with {word} these days?'],
      direct: ['I’d like to ask plainly about {word}. Where do things stand, and what’s in the way?'],
      inviting: [
        'What have you heard about {word}, good and bad?',
        'What has it been like, asking for that kind of help?',
        'What would {word} make easier, if you wanted it?',
      ],
      clarifying: [
        'I want to make sure I understand about {word}. Is it the paperwork, the trip, or don’t you want it?',
        'I may have the wrong picture about {word}. What would you correct?',
      ],
    },
  },
  {
    name: 'money',
    topic: 'money',
    noun: 'money',
    pattern:
      /\b(how much (?:do|does|did) (?:you|he|she|they|your \w+) (?:make|earn|get paid|bring in)|money|bills?|afford|budget(?:ing)?|pay(?:ing)? (?:for|the)|debt|spend(?:ing)?|broke|income|financ\w+|tax(?:es)?|cable|cash)\b/i,
    lines: {
      softer: ['How are things with {word} this month?', 'How is it going with the {word} these days?'],
      direct: ['I’d like to ask plainly about the {word}. Where do things stand, and what worries you most?'],
      inviting: [
        'What is hardest to stretch in a month like this one?',
        'How do you decide what comes first when money is tight?',
        'What would a little breathing room with money make possible?',
      ],
      clarifying: [
        'I want to make sure I understand about the {word}. Is it this one month, or is it every month?',
        'I may have the wrong picture about the {word}. What would you correct?',
      ],
    },
  },
  {
    name: 'job',
    topic: 'work-hours',
    noun: 'work',
    of: 'you',
    pattern:
      /\b(jobs?|work(?:ing)?|hours|shifts?|fired|laid off|employ\w+|unemployed|apply(?:ing)? (?:for|to)|appl(?:y|ied)|resume|interview|boss)\b/i,
    lines: {
      softer: ['How are things going with work and the idea of {doing}?', 'How are things with work these days?'],
      direct: ['I’d like to ask plainly about {doing}. Where do things stand?'],
      inviting: [
        'What kind of job would be worth it for you and the kids?',
        'What would have to be in place before a job could work?',
        'What have you liked doing, in any job you’ve had?',
      ],
      clarifying: [
        'I want to make sure I understand about work. Is it finding a job, or making one fit around the kids?',
        'I may have my own idea about work in my head. What’s yours?',
      ],
    },
  },
  {
    name: 'schooling',
    topic: 'goals',
    noun: 'school',
    of: 'you',
    pattern:
      /\b(GED|college|diploma|(?<!(?:the|his|her|their) )school|degree|classes|parenting class|english class|training|certificate)\b/i,
    lines: {
      softer: ['What are your thoughts about the {word}, if it’s on your mind at all?'],
      direct: ['I’d like to ask plainly about the {word}. Is it your idea, or something others want for you?'],
      inviting: [
        'What would the {word} make possible for you, if you wanted it?',
        'What was school like for you, back then?',
        'What would have to be in place for the {word} to work?',
      ],
      clarifying: [
        'I want to make sure I understand about the {word}. Is it not now, or is it not for you?',
        'I may have my own idea about the {word} in my head. What’s yours?',
      ],
    },
  },
  {
    name: 'papers',
    topic: 'paperwork',
    noun: 'the paperwork',
    pattern:
      /\b(paper ?work|forms?|documents?|application|birth certificate|proof|pay stubs?|packet|sign(?:ed|ature)?|papers)\b/i,
    lines: {
      softer: ['How is it coming along with the {word}{time}?'],
      direct: ['I’d like to ask plainly where things stand with the {word}. What’s done, and what’s in the way?'],
      inviting: [
        'What is it about the {word} that’s a chore?',
        'Which part of the {word} would you like to do together?',
        'What do you want to know before you fill in the {word}?',
      ],
      clarifying: [
        'I want to make sure I understand about the {word}. Is it finding things, filling it in, or sending it off?',
        'I may have made the {word} sound simple. What am I missing?',
      ],
    },
  },
  {
    name: 'ride',
    topic: 'transport',
    noun: 'getting around',
    pattern: /\b(rides?|bus(?:es)?|transport(?:ation)?|car(?! ?seat)|driv(?:e|es|ing)|gas money|license)\b/i,
    lines: {
      softer: [
        'How do you get around these days, {word} or no {word}?',
        'How does getting around work for you these days?',
      ],
      direct: ['I’d like to ask plainly about getting around. Which trips work, and which don’t?'],
      inviting: [
        'Talk me through a trip with the kids, door to door, by {word}.',
        'Where would you go if a {word} were no trouble?',
      ],
      clarifying: [
        'I want to make sure I understand about getting around. Is it the {word}, the cost, or the time?',
        'I may have the wrong picture of how you get around. What would you correct?',
      ],
    },
  },
];
