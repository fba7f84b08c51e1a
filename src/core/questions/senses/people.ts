// Senses of the people around: those who help, those who visit, and how everybody keeps in touch.
import type { Sense } from './sense.ts';

export const people: readonly Sense[] = [
  {
    name: 'avoiding',
    topic: 'avoidance',
    noun: 'my visits',
    pattern:
      /\b(?:(?:avoid|dodg|ghost)\w* me|hid(?:e|ing) from me|open the door|let me in|not home when|cancel(?:l?ed|l?ing)? on me|don't want me here|no[- ]show\w*)\b/i,
    lines: {
      softer: ['We’ve missed each other a few times. What has it been like on your end?'],
      direct: ['We keep missing each other, and it may be me. What makes my visits hard?'],
      inviting: [
        'How would you like these visits to go?',
        'What is it like for you when I’m due to come?',
        'Which visits were worth your time, and which weren’t?',
      ],
      clarifying: [
        'It may be too much, or it may be me. Is either one close?',
        'I only know my side of it. What happens on yours when I’m due?',
      ],
    },
  },
  {
    name: 'hindrances',
    topic: 'services',
    noun: 'what gets in the way',
    pattern: /\bthings that get in the way\b/i,
    lines: {
      softer: ['What has been getting in the way, if anything?'],
      direct: ['I’d like to ask plainly. What gets in the way, and what would help?'],
      inviting: [
        'What would have to be different for it to work for you?',
        'What does it take for you to get there?',
        'Tell me about a time it did work out.',
      ],
      clarifying: [
        'I want to make sure I understand what gets in the way. Is it the time, the trip, or something else?',
        'I may be seeing only one of the things in your way. What am I missing?',
      ],
    },
  },
  {
    name: 'plan',
    topic: 'progress',
    noun: 'the plan',
    pattern:
      /\b(?:going along with|follow(?:ing|ed)? (?:the|your|that) plan|follow(?:ing|ed)? through|stick(?:ing)? (?:to|with) (?:the|your) plan|do(?:ing)? what we agreed|the (?:service |case |treatment )?plan)\b/i,
    lines: {
      softer: ['How has it been going with the plan?'],
      direct: ['I’d like to ask plainly about the plan. Which parts got done, and what got in the way?'],
      inviting: [
        'Which parts of the plan make sense to you, and which don’t?',
        'What would you change about the plan?',
        'What would you want the plan to do for your family?',
      ],
      clarifying: [
        'I want to make sure I understand about the plan. Is it too much, or not what you need?',
        'I may have made the plan sound easy. What am I missing?',
      ],
    },
  },
  {
    name: 'household',
    topic: 'whole-family',
    noun: 'who lives here',
    pattern:
      /\b(household|who lives (?:here|with you|in)|people (?:living )?in (?:the |this |your )?(?:home|house)|who (?:all )?lives)\b/i,
    lines: {
      softer: ['Who lives here with you, and who comes and goes?'],
      direct: ['I need to write down who lives in this house. Who is that, all told?'],
      inviting: ['Tell me about the people who live in this house.', 'Who is in the house on a normal night?'],
      clarifying: [
        'I want to make sure I have it right about who lives here. Who have I left out?',
        'I may have the wrong picture of who lives here. What would you correct?',
      ],
    },
  },
  {
    name: 'sitter',
    topic: 'child-care',
    noun: 'child care',
    pattern:
      /\b(babysit(?:s|ter|ting)?|child ?care|sitter|watch(?:es|ing)? (?:the|your|my) (?:kids|baby|children)|who (?:has|keeps|watches) the)\b/i,
    lines: {
      softer: ['Who do the kids get to be with when you have to go out?'],
      inviting: [
        'What matters to you in whoever watches the kids?',
        'What happens with the kids when you have to be somewhere?',
      ],
    },
  },
  {
    name: 'on-the-phone',
    topic: 'relationship',
    noun: 'the phone',
    pattern: /\bon (?:your|the|her|his|their) phone\b/i,
    lines: {
      softer: ['Is this a bad time, or is there something on the phone that can’t wait?'],
      direct: ['I notice the phone when I’m here. What would make this time worth putting it down?'],
      inviting: ['What would make these visits worth your time?', 'What’s going on in your day that needs the phone?'],
      clarifying: [
        'It may be that my visits come at a bad time. Have I got that right?',
        'I only see the phone. What am I missing?',
      ],
    },
  },
  {
    name: 'phone',
    topic: 'contact',
    noun: 'messages',
    pattern:
      /\b(texts?|call(?:s|ed|ing)? (?:me|us|back)|my calls?|calls(?= from)|(?:answer|pick up)(?:ing)? (?:the|your) phone|voicemails?|messages?|answer(?:ing)?|pick up|e-?mails?|respond(?:ing)?|repl(?:y|ying)|get hold of)\b/i,
    lines: {
      softer: [
        'What’s the easiest way for you to answer {thing}?',
        'What’s the easiest way for us to keep in touch by {word}?',
      ],
      direct: [
        'We keep missing each other by phone. What gets in the way of {doing}?',
        'We keep missing each other by phone. What gets in the way?',
      ],
      inviting: [
        'When in the day do texts and calls suit you?',
        'What is it like when my calls or texts come in?',
        'How would you like us to keep in touch?',
      ],
      clarifying: [
        'I want to make sure I understand about calls and texts. Is it the phone, the time, or am I too much?',
        'I may be calling at a bad time. What would suit you?',
      ],
    },
  },
  {
    name: 'father',
    topic: 'fathers',
    noun: 'the father',
    pattern: /\b((?:his|her|their|the|baby'?s?|kid'?s?) (?:dad|father|daddy)|baby daddy|dad(?:dy)?|child support)\b/i,
    lines: {
      softer: [
        'What part does {word} have in the kids’ days?',
        'How are things with {word}, where the kids are concerned?',
      ],
      direct: ['I ask because I plan around who looks after the kids. What part does {word} have in their week?'],
      inviting: [
        'What would you want {word} to be for the kids, if you could choose?',
        'Tell me about {word}, as much as you like.',
        'Who are the grown-ups the kids can count on, {word} or anyone else?',
      ],
      clarifying: [
        'I want to make sure I don’t guess about {word}. What should I know?',
        'I may have the wrong picture of {word}. What would you correct?',
      ],
    },
  },
  {
    name: 'people',
    topic: 'informal-support',
    noun: 'the people you can count on',
    pattern:
      /\b(people you can count on|support(?:s|ive|ed)?|friends|family (?:nearby|to help)|anyone to help|who helps|help(?:ing)? (?:you|with)|isolated|alone)\b/i,
    lines: {
      softer: ['Who are the people you can count on for support, if there are any?'],
      direct: ['I ask every parent this: when it gets too much, who can you count on for support?'],
      inviting: [
        'Who would you call at night if you needed support?',
        'Who makes things lighter for you, and who makes them harder?',
        'What kind of help from people is any use to you?',
      ],
      clarifying: [
        'Support can mean many things. What would it look like for you?',
        'I want to make sure I understand who is there for you. Is it few people, or people too far away?',
      ],
    },
  },
  {
    name: 'faith',
    topic: 'culture',
    noun: 'your ways',
    pattern:
      /\b(religio(?:n|us)|church|faith|culture|traditions?|god|pray(?:er)?|mosque|your country|where you(?:'re| are) (?:really )?from)\b/i,
    lines: {
      softer: [
        'What would you like me to know about your {word}, if anything?',
        'What would you like me to know about your family’s ways?',
      ],
      direct: [
        'I’d like to ask so I don’t get it wrong. What should I know about your {word}?',
        'I’d like to ask so I don’t get it wrong. What matters in how your family does things?',
      ],
      inviting: [
        'What in your {word} do you want the kids to have?',
        'What do you want the kids to have from how you were raised?',
        'Who taught you how things are done in your family?',
      ],
      clarifying: [
        'I want to make sure I don’t guess. What does your {word} mean for how we do these visits?',
        'I don’t know your ways well. What have I misunderstood?',
      ],
    },
  },
  {
    name: 'papers-status',
    topic: 'immigration',
    noun: 'papers',
    pattern:
      /\b(green card|legal(?:ly)?|illegal(?:ly)?|undocumented|immigra\w+|visa|citizens?(?:hip)?|deport\w+|papers(?= to))\b/i,
    lines: {
      softer: ['You don’t have to talk about papers with me. What kind of help would feel safe?'],
      direct: ['I don’t ask anyone about papers or status, and I don’t need to. What can I help with?'],
      inviting: [
        'Which places around here feel all right to go to with the kids, papers or not?',
        'What have you heard about papers and programs like ours that worries you?',
      ],
      clarifying: [
        'I want to make sure I don’t write down the wrong thing. What about papers should stay out of my notes?',
        'I may have worried you by bringing up papers. What should I say more plainly?',
      ],
    },
  },
  {
    name: 'goal',
    topic: 'goals',
    noun: 'what you hope for',
    pattern: /\b(goals?|five years|future|dreams?|hopes?|steps|priorit\w+)\b/i,
    lines: {
      softer: [
        'What have you been hoping for this year, for yourself or the kids?',
        'How does the {word} look to you now?',
      ],
      direct: ['I’d like us to be straight about the {word}. Is it still yours, or should we change it?'],
      inviting: [
        'What would you like to be different for your family by next summer?',
        'When you picture a good year for your family, what’s in it?',
        'What has been on your mind that you’d like to work toward?',
      ],
      clarifying: [
        'I want to make sure the {word} is yours and not mine. How would you put it?',
        'I may have written the {word} down wrong. What would you change?',
      ],
    },
  },
];
