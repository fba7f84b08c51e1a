// Silences made up when nothing written is left to fit: what is seen and heard in a room where nobody speaks.

const looks = [
  'A long quiet.',
  'No answer.',
  'Nothing, for a while.',
  'A shrug, small, and then stillness.',
  'The eyes go to the window and stay there.',
  'A slow breath out.',
  'A look at the clock.',
  'The head shakes once.',
  'Hands find something to straighten.',
  'A nod that could mean anything.',
  'A half-turn away.',
  'Lips press together.',
  'One shoulder lifts and drops.',
];
const rooms = [
  'A car goes by outside.',
  'The refrigerator hums.',
  'Somebody laughs on the stairs.',
  'A faucet drips.',
  'A door closes two floors down.',
  'The light on the wall has moved.',
  'A phone buzzes and is turned over.',
  'Pipes knock somewhere.',
  'A dog barks and gives up.',
  'Rain, or a neighbor’s shower.',
  'A siren, far off.',
  'The clock ticks louder than before.',
  'A bus sighs at the corner.',
  'A chair creaks.',
  'A crow on the wire.',
  'The heat comes on.',
  'Footsteps overhead, then none.',
];
const ends = [
  'It passes.',
  'Still nothing.',
  'The moment goes.',
  'You wait.',
  'That is all.',
  'So it stays.',
  'Then not even that.',
];

/** A silence worded anew: the first 221 are of two parts no pair of which comes twice, those after of three. */
export function quiet(count: number, seed: number): string {
  const from = Math.abs(Math.trunc(seed)) + count;
  const pair = `${looks[from % looks.length]} ${rooms[from % rooms.length]}`;
  const round = Math.floor(count / (looks.length * rooms.length));
  if (round === 0) return `*${pair}*`;
  const end = ends[(round - 1) % ends.length];
  return `*${pair} ${end}${round > ends.length ? ` ${round}.` : ''}*`;
}

const shut = [
  'The face closes. Nothing more comes.',
  'Everything stops. The look is gone from you and does not come back.',
  'No answer. It is a different quiet now.',
  'A step back, and the hands go out of sight.',
];

/** What is seen after a question about status; undefined when all have been seen. */
export function shutAfter(times: number, seed: number): string | undefined {
  return times > shut.length ? undefined : `*${shut[(Math.abs(Math.trunc(seed)) + times) % shut.length]}*`;
}
