// Senses of raising children: how they behave, learn and spend their day.
import type { Sense } from './sense.ts';

export const children: readonly Sense[] = [
  {
    name: 'worry',
    topic: 'child',
    noun: 'how your child is doing',
    pattern:
      /\bwhat(?:'s| is) (?:wrong|the matter|going on|up) with (?:him|her|them|(?:your|the) (?:son|daughter|kids?|child|baby|toddler))\b/i,
    lines: {
      softer: ['What have you been noticing about {child} lately?'],
      direct: ['I’d like to ask plainly. What worries you about {child}, if anything does?'],
      inviting: [
        'What {ishe} like on a good day, and on a hard one?',
        'What do you see in {child} that other people miss?',
      ],
      clarifying: [
        'I only see {child} for an hour. What am I missing?',
        'I want to make sure I understand how it is with {child}. How would you put it?',
      ],
    },
  },
  {
    name: 'screens',
    topic: 'child',
    noun: 'screens',
    of: 'other',
    pattern:
      /\b(tv|television|tablet|ipad|screens?(?: time)?|youtube|video games|cartoons|phone(?= (?:all|so|too|at)))\b/i,
    lines: {
      softer: ['What is a day like with {child}, {word} and all?'],
      direct: ['I’d like to ask plainly about {word}. When does it help you, and when is it too much for {child}?'],
      inviting: [
        'What does a bit of {word} make possible in a long day?',
        'What {doeshe} like to do when there’s no {word}?',
        'Tell me about the times of day with {word}.',
      ],
      clarifying: [
        'I want to make sure I understand about {word}. Is it a break for you, a treat for {child}, or both?',
        'I may have the wrong picture about {word}. What would you correct?',
      ],
    },
  },
  {
    name: 'limits',
    topic: 'child',
    noun: 'hard moments',
    of: 'other',
    pattern:
      /\b(yell(?:ing|s|ed)?|scream(?:ing)? at|shout(?:ing|ed)?|punish(?:ing|ed|ment)?|discipline|time ?outs?|spoil(?:ing|ed)?|say no|boundaries|rules|hard moments|get away with|ground(?:ed|ing)?)\b/i,
    lines: {
      softer: ['What happens here when it gets too much with {child}?'],
      direct: ['I’d like to ask plainly about {doing}. When does it come to that, and what happens after?'],
      inviting: [
        'What was done when you were small, and what do you want to keep of it with {child}?',
        'What have you found gets through to {child}?',
        'Tell me about the last time it got hard with {child}.',
      ],
      clarifying: [
        'I want to make sure I understand about {doing}. What does it look like here?',
        'I may have the wrong picture of how it goes with {child}. What would you correct?',
      ],
    },
  },
  {
    name: 'tantrums',
    topic: 'child',
    noun: 'the hard moments',
    of: 'other',
    pattern:
      /\b(tantrums?|meltdowns?|fits|bit(?:e|es|ing)|kick(?:s|ing)|acts? out|acting out|misbehav\w+|behav(?:e|es|ior|iour|ing)|aggressive|hits? (?:other|the other|(?:his|her) (?:brother|sister|cousin|friend|teacher)s?)|hitting (?:other|each|the other|(?:his|her) (?:brother|sister|cousin|friend|teacher)s?)|fight(?:ing)?|listen to you)\b/i,
    lines: {
      softer: [
        'What is going on just before the {word}, as you see it?',
        'How is it going with {child} and the {word}?',
      ],
      direct: [
        'I’d like to ask plainly about the {word}. How often does it come to that with {child}, and who gets hurt?',
      ],
      inviting: [
        'Tell me about the last time, from just before it began with {child}.',
        'What have you found calms {child} down, even a little?',
        'What do you think is going on inside {child} at those times?',
      ],
      clarifying: [
        'I want to make sure I understand about {child} and the {word}. What does it look like?',
        'I may have the wrong picture of {child} and the {word}. What would you correct?',
      ],
    },
  },
  {
    name: 'toilet',
    topic: 'development',
    noun: 'potty training',
    pattern: /\b(potty(?: train(?:ed|ing))?|toilet(?: train(?:ed|ing))?|pull-?ups|diapers|nappies)\b/i,
    lines: {
      softer: ['How is it going with {child} and the {word}?', 'What has the {word} been like for you and {child}?'],
      inviting: [
        'What signs of being ready do you see in {child}, if any?',
        'What have you heard from other people about {word}, and what do you think?',
      ],
    },
  },
  {
    name: 'growing',
    topic: 'development',
    noun: 'how your child is growing',
    of: 'other',
    pattern:
      /\b(talk(?:s|ing)?|words|speech(?! (?:appointments?|therap\w+|class|visits?|lady))|walk(?:s|ing)?|crawl(?:s|ing)?|roll(?:s|ing)? over|sit(?:s|ting)? up|milestones?|delay(?:ed|s)?|behind|develop(?:ing|ment|mental)?|autis\w+|points?|babbl\w+|new things)\b/i,
    lines: {
      softer: ['What have you noticed about {childs} {word} lately?', 'How is {child} getting along with {doing}?'],
      direct: [
        'I’d like to ask plainly how {childs} {word} looks to you. What {doeshe} do, and what not yet?',
        'I’d like to ask plainly about {about}. What {doeshe} do, and what not yet?',
      ],
      inviting: [
        'How {doeshe} let you know when something’s wrong?',
        'What {ishe} busy learning right now?',
        'What do you enjoy about {child} these days, and what do you wonder about?',
      ],
      clarifying: [
        'I want to make sure I understand what you see in {child}. How would you describe it?',
        'I may see {child} only on a shy day. What am I missing about {about}?',
      ],
    },
  },
  {
    name: 'play',
    topic: 'child',
    noun: 'playing together',
    of: 'other',
    pattern: /\b(play(?:s|ing)?|tummy time|read(?:s|ing)?(?= to)|books|sing(?:ing)?)\b/i,
    lines: {
      softer: ['How does {word} fit into your days with {child}?', 'What do you and {child} like to do together?'],
      direct: ['I’d like to ask plainly about {about}. How often does it happen, and what gets in the way?'],
      inviting: [
        'What {doeshe} do when you play or read together?',
        'What kind of {word} do you and {child} both enjoy?',
        'Tell me about a good time you had with {child} this week.',
      ],
      clarifying: ['I want to make sure I understand about {about}. Is it time, is it room, or isn’t it much fun?'],
    },
  },
  {
    name: 'exercises',
    topic: 'early-intervention',
    noun: 'the exercises',
    pattern:
      /\b(exercises|stretches|strateg(?:y|ies)|home program|homework|activit(?:y|ies)|(?:OT|PT|speech) ?(?:homework|exercises|stuff)|flash ?cards|therapy)\b/i,
    lines: {
      softer: ['How did the {word} fit into your days{time}, if at all?', 'How did it go with the {word}{time}?'],
      direct: ['I’d like to hear it plainly. Which parts of the {word} got done, and which didn’t fit?'],
      inviting: [
        'Where in your day would the {word} be the least trouble?',
        'What {doeshe} do when you try the {word}?',
        'What would you change about the {word} to make it suit your home?',
      ],
      clarifying: [
        'I want to make sure I understand about the {word}. Is it the time, or doesn’t it seem to help?',
        'I may have asked too much with the {word}. How does it look from your side?',
      ],
    },
  },
  {
    name: 'child-school',
    topic: 'child',
    noun: 'school',
    of: 'other',
    pattern:
      /\b(preschool|head start|kindergarten|school|nursery|daycare|day care|class(?:room)?|attendance|teacher)\b/i,
    lines: {
      softer: ['How is {word} working out for {child} and for you?', 'What are the mornings like before {word}?'],
      inviting: [
        'What {doeshe} say or show about {word}?',
        'What would make {word} easier for {child} and for you?',
        'What was {word} like for you, when you were small?',
      ],
    },
  },
];
