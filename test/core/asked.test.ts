// What typed words ask for: a draft to look at, a topic to ask about, a line to hear; and what stays a scene or a question to us.
import { describe, expect, test } from 'vitest';
import { askedIn } from '../../src/core/asked.ts';
import { intentOf } from '../../src/core/intent.ts';
import { visitCases } from './measure.ts';

describe('a draft', () => {
  test.for([
    'why didn’t you come to the appointment',
    'Why didnt you call me back?',
    'have you tried putting her to bed earlier?',
    'are you taking your pills',
    'did you do the exercises with him this week',
    'How are you feeling about your last visit?',
    'what did your doctor say about the screening?',
    'do you drink when the kids are home',
    'did you get my message about us coming',
    'why havent u called the clinic yet',
    'how come the baby isnt in his crib',
    'whats going on with you and his dad',
    'you know you cant leave him alone right',
    'isn’t your mother supposed to watch them?',
  ])('typed by itself is looked at: %s', (text) => {
    expect(intentOf(text)).toEqual({ kind: 'ask', text });
  });

  test.for([
    ['ask why didnt you come', 'why didnt you come'],
    ['Ask: do you hit him?', 'do you hit him?'],
    ['help me ask why she stopped coming', 'why she stopped coming'],
    ['reword are you taking your pills', 'are you taking your pills'],
    ['suggest questions for a dad who says nothing', 'a dad who says nothing'],
    ['ask her when is she gonna sign the form', 'when is she gonna sign the form'],
    ['ask', ''],
    ['help me ask', ''],
    ['Suggest questions', ''],
  ] as const)('follows the word for it: %s', ([text, draft]) => {
    expect(intentOf(text)).toEqual({ kind: 'ask', text: draft });
  });

  test.for([
    'what do you do when a parent cancels again',
    'have you got any questions I can ask',
    'are you able to help me with a visit',
    'who reads what I write about a family',
    'can you help me get ready for tomorrow',
    'do you keep what I type?',
    'are you a bot?',
    'what can I say when she cries',
    'why do families stop answering the door?',
    'mom canceled three times',
    'dad says yes to everything and nothing changes',
    'asked her twice and she says nothing',
    'she asked me why I never called',
    'why did the mother stop coming',
    'she said I should come back next week and I am not sure',
    'you never know with this dad, he is fine then yells',
    'eviction notice came, she has until friday',
  ])('is not what is asked of us, nor a scene: %s', (text) => {
    expect(intentOf(text).kind).toBe('free');
  });

  test('is none of the scenes and questions that staff type', () => {
    const kinds = [...visitCases('tune'), ...visitCases('kept')].map(({ lately }) => intentOf(lately).kind);
    expect(kinds.filter((kind) => kind === 'ask' || kind === 'ask-about' || kind === 'notice')).toEqual([]);
  });
});

describe('what a parent said', () => {
  test.for(['she said leave me alone im fine', 'mom said “no more visits”', 'dad says: I don’t need a class'])(
    'typed by itself is looked at too: %s',
    (text) => {
      expect(intentOf(text)).toEqual({ kind: 'ask', text });
    },
  );
});

describe('a topic to ask about', () => {
  test.for([
    ['how do I ask about money?', 'money?'],
    ['How can I ask a mom about drinking', 'drinking'],
    ['how should we ask the father about hitting', 'hitting'],
    ['how do i ask if he hits her', 'he hits her'],
    ['what can I ask about sleep', 'sleep'],
    ['how do you ask about money without being nosy', 'money without being nosy'],
    ['questions about food', 'food'],
    ['help me ask her about money', 'money'],
    ['ask about housing', 'housing'],
    ['how do I bring up his drinking', 'his drinking'],
  ] as const)('is found in %s', ([text, about]) => {
    expect(intentOf(text)).toMatchObject({ kind: 'ask-about', about });
  });
});

describe('a line to be heard', () => {
  test.for([
    ['what does this do: why didn’t you call?', 'why didn’t you call?'],
    ['What does this line do? You look tired.', 'You look tired.'],
    ['notice: you have to feed him', 'you have to feed him'],
    ['how does this sound: I get it', 'I get it'],
  ] as const)('follows the words for it: %s', ([text, line]) => {
    expect(intentOf(text)).toEqual({ kind: 'notice', text: line });
  });
});

describe('what the parent said', () => {
  test.for([
    ['why now? they: I was at work', { draft: 'why now?', said: 'I was at work' }],
    ['Did you go?\nshe said: “I forgot.”', { draft: 'Did you go?', said: 'I forgot.' }],
    ['she said I’m fine, stop asking', { draft: '', said: 'I’m fine, stop asking' }],
    ['dad says "nobody helps us"', { draft: '', said: 'nobody helps us' }],
    ['mom: my sister has the kids', { draft: '', said: 'my sister has the kids' }],
    ['“why are you late”', { draft: 'why are you late', said: '' }],
    ['what did she say: that he left?', { draft: 'what did she say: that he left?', said: '' }],
    ['she said leave me alone im fine', { draft: '', said: 'leave me alone im fine' }],
    ['she said that she is tired', { draft: 'she said that she is tired', said: '' }],
  ] as const)('is told apart from the draft: %j', ([text, asked]) => {
    expect(askedIn(text)).toEqual(asked);
  });
});
