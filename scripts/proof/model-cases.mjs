// What a model can do wrong: lies, each with the check that must name it, and failures.

const line = (text) => JSON.stringify({ line: text });

/** The line as it was given, in a slightly other form. */
export const faithful = ({ message }) => line(`Well. ${message.line}`);

/** About a family member's line. `told` is a sentence that the person has not said; `before` what they said last. */
export const lineLies = ({ secret, before, leak }) => [
  ['undisclosed fact', ({ message }) => line(`${message.line} ${secret}`)],
  ['role slip', ({ message }) => line(`${message.line} How does that make you feel?`)],
  ['role slip', ({ message }) => line(`${message.line} Thank you for asking me.`)],
  ['role slip', ({ message }) => line(`${message.line} Visitor: I see.`)],
  ['prompt leak', ({ message }) => line(`${message.line} ${leak}`)],
  ['out of character', ({ message }) => line(`${message.line} As an AI I cannot say more.`)],
  ['repetition', ({ message }) => line(`${message.line} ${before}`)],
  ['length', ({ message }) => line(`${message.line} ${'and so it goes '.repeat(20)}`)],
  ['length', () => line(' ')],
  ['invented fact', ({ message }) => line(`${message.line} It cost 437 dollars.`)],
  ['invented fact', ({ message }) => line(`${message.line} You can ask Zebulon.`)],
  ['another line', () => line('The harbor was foggy and the ships were late again.')],
  ['stage direction', ({ message }) => line(`${message.line} *She weeps.*`)],
  ['slur', ({ message }) => line(`${message.line} White trash, they say.`)],
  ['dialect spelling', ({ message }) => line(`${message.line} I ain't sayin' dat.`)],
  ['stereotype', ({ message }) => line(`${message.line} That is how it is in my culture.`)],
  ['graphic detail', ({ message }) => line(`${message.line} There was blood on the floor.`)],
];

const claims = (change) => (request) => JSON.stringify({ claims: change(request.message.items.map(asGiven), request) });
const asGiven = ({ id, text, passages }) => ({ id, text, passages: passages.slice(0, 1) });
const first = (change) => claims(([one, ...others]) => [{ ...one, ...change(one) }, ...others]);

/** Our sentences as they were given. */
export const faithfulClaims = claims((list) => list);

/** About our own sentences: briefs, questions, looking back. */
export const claimLies = ({ leak }) => [
  ['false citation', first(() => ({ passages: ['no-such-passage'] }))],
  ['false citation', first(() => ({ passages: [] }))],
  ['false quote', first(({ text }) => ({ text: `${text} “So they said.”` }))],
  ['changed number', first(({ text }) => ({ text: `${text} In 97 days.` }))],
  ['missing or extra', claims((list) => list.slice(1))],
  ['missing or extra', claims((list) => [...list, { id: 'x', text: 'And more.', passages: ['x'] }])],
  ['inference about a person', first(({ text }) => ({ text: `${text} She is lying.` }))],
  ['length', first(({ text }) => ({ text: `${text} ${'more and more '.repeat(20)}` }))],
  ['prompt leak', first(() => ({ text: leak }))],
];

/** Ways in which nothing usable comes back. */
export const failures = {
  'says nothing for ever': () => ({ stall: true }),
  'is asked too often': () => ({ status: 429 }),
  'is broken': () => ({ status: 500 }),
  'is being restarted': () => ({ status: 503 }),
  'does not know our key': () => ({ status: 401 }),
  'will not say it': () => ({ refuse: true }),
  'runs out of tokens': () => ({ unfinished: true }),
  'talks nonsense': () => 'Sure! Here is the line you wanted.',
  'breaks off its JSON': () => '{"line": "Well, I',
  'says nothing at all': () => '',
  'answers with another shape': () => JSON.stringify({ sentence: 'Well.' }),
  'answers with a page': () => ({ raw: '<html>Sign in</html>', type: 'text/html' }),
  'streams though nobody asked': () => ({
    raw: 'data: {"delta":"Well"}\n\ndata: [DONE]\n\n',
    type: 'text/event-stream',
  }),
  'answers with an empty object': () => ({ raw: '{}' }),
  'hangs up at once': () => ({ dead: true }),
  'hangs up half way': (request) => ({ cut: faithful(request) }),
};
