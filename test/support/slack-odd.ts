// Texts that break what was not thought of.
export const oddStrings: [string, string][] = [
  ['empty', ''],
  ['a space', ' '],
  ['one letter', 'a'],
  ['of 10,000 letters without a space', 'x'.repeat(10_000)],
  ['of 10,000 letters in sentences', 'One more sentence here. '.repeat(417)],
  ['of 10,000 lines', '\n'.repeat(10_000)],
  ['of 5,000 faces', '😀'.repeat(5_000)],
  ['a face off by one', `a${'😀'.repeat(5_000)}`],
  ['with half a character', `a\uD83D b \uDE00 c`],
  ['markup', '<!channel> *b* _i_ ~s~ `c` :fire: > q <@U1|sam> &amp; <https://x.example|y>'],
  ['control characters', 'a\u0000b\u0007c\u202Ed\u200Be'],
  ['a key of objects', '__proto__'],
];
