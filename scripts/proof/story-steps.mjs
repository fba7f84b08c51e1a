// The story of sharing, step by step: who does what, and what must stand there from then on, as often as it is told.
export const words = 'She held my sleeve.';
const own = 'I was short with my own team.';
const wonder = 'I wonder what she was telling you.';
/** A word that nothing but the shared entry holds. */
export const secret = /sleeve/;

const say = (person, text) => ({ person, name: `${person} types “${text}”`, what: () => ({ kind: 'said', text }) });
/** The newest button with this id, or one whose label begins so. */
const press = (person, choice, label = '') => ({
  person,
  name: `${person} presses “${choice}”`,
  what(html) {
    const buttons = [...html.matchAll(/data-choice="([^"]+)"[^>]*>([^<]*)/g)];
    const found = buttons.findLast(
      ([, id, text]) => (id === choice || id.startsWith(`${choice}:`)) && text.startsWith(label),
    );
    if (!found) throw new Error(`${person} finds no “${choice}”`);
    return { kind: 'chose', stamp: stampBefore(html, found.index), choice: found[1] };
  },
});
/** The newest form. */
const fill = (person, values) => ({
  person,
  name: `${person} fills ${Object.keys(values).join(', ')}`,
  what(html) {
    const form = html.lastIndexOf('<form');
    if (form < 0) throw new Error(`${person} finds no form`);
    const reader = /name="reader" value="([^"]+)"/.exec(html.slice(form))?.[1];
    const filled = 'reader' in values ? { ...values, reader } : values;
    return { kind: 'filled', stamp: /data-stamp="([^"]+)"/.exec(html.slice(form))?.[1], values: filled };
  },
});

function stampBefore(html, index) {
  const from = html.lastIndexOf('data-stamp="', index);
  return /data-stamp="([^"]+)"/.exec(html.slice(from))?.[1];
}

/** What stands before a person, and how often. */
const stands = (step, ...told) => ({ ...step, told });

export const steps = [
  say('ana', 'supervision'),
  press('ana', 'name-supervisor'),
  stands(fill('ana', { person: 'web:sam' }), ['sam', 'Ana named you as their supervisor here.', 1]),
  stands(press('sam', 'accept-supervision'), ['ana', 'Sam is your supervisor here now.', 1]),
  say('ana', 'log a visit'),
  stands(fill('ana', { first: words, themes: ['trust'], title: 'Held on' }), ['ana', 'Kept, for you alone', 1]),
  say('ana', 'log a visit'),
  stands(fill('ana', { first: own, themes: [], title: 'My own day' }), ['ana', 'Kept, for you alone', 2]),
  stands(say('ana', 'my log'), ['ana', '<li>Held on ·', 1], ['ana', '<li>My own day ·', 1]),
  press('ana', 'log-entry', 'Held on'),
  press('ana', 'share'),
  stands(fill('ana', { reader: '', wants: 'think', printed: ['yes'] }), ['sam', 'Ana shared an entry with you', 1]),
  { ...press('sam', 'read'), shows: ['sam', words] },
  stands(fill('sam', { way: 'words', text: wonder, day: '', afterwards: 'keep' }), ['ana', 'and wrote back.', 1]),
  { ...press('ana', 'read-answer'), shows: ['ana', wonder] },
  say('ana', 'supervision'),
  press('ana', 'agenda'),
  { ...fill('ana', { add: 'holiday cover', strike: [], afterwards: 'save' }), shows: ['ana', '<li>holiday cover'] },
  say('sam', 'supervision'),
  press('sam', 'agenda'),
  { ...fill('sam', { add: 'one more visit', strike: [], afterwards: 'print' }), shows: ['sam', 'one%20more%20visit'] },
  say('sam', 'shared with me'),
  press('sam', 'queue-done'),
  { ...press('sam', 'read'), shows: ['sam', words] },
  { ...press('ana', 'take-back'), takesBack: true, told: [['ana', 'Taken back. From now on', 1]] },
  stands(press('sam', 'read', 'Open'), ['sam', 'That cannot be opened any more', 1]),
  stands(say('sam', 'supervision'), ['sam', 'you supervise them here', 2]),
  stands(
    press('ana', 'who-read'),
    ['ana', 'Sam read After a visit', 2],
    ['ana', 'Sam opened your agenda', 1],
    ['ana', 'Sam made your agenda ready to print', 1],
  ),
];
