// What the writer commits, worked out alike by the writer and by whoever checks it. A lane has its own documents and
// one commit at a time; each commit of it creates, changes and removes several, on several shelves.

const mostHeld = 400; // more than two segments' worth in a lane's own drawers
const text = 700;
const largeText = 100_000; // a few dozen of these fill a journal, so that the kill comes while shelves are written

export const laneCount = 8;

/** `held` has what the lane's documents were last written by; `next` is the number of its next commit. */
export const newLanes = (next = 1) => Array.from({ length: laneCount }, (_, lane) => ({ lane, next, held: new Map() }));

/** Lanes as they can be sent to another process, and back. */
export const packed = (lanes) => lanes.map(({ held, ...lane }) => ({ ...lane, held: [...held] }));
export const unpacked = (lanes) => lanes.map(({ held, ...lane }) => ({ ...lane, held: new Map(held) }));

/** The changes of the lane's next commit. @param heavy with one large document, the same each time */
export function changesOf({ lane, next, held }, heavy) {
  const dice = diceOf(lane, next);
  const full = held.size >= mostHeld;
  const large = keyOf('visits', lane, 'large');
  const old = pick(
    [...held.keys()].filter((key) => key !== large),
    (full ? 3 : 0) + dice(3),
    dice,
  );
  const parts = old.map((key, index) => (full || index === 0 ? { key, gone: dice(2) === 0 || full } : { key }));
  for (const shelf of pick(['visits', 'incoming', 'outgoing', 'settings'], 1 + dice(3), dice))
    parts.push({ key: keyOf(shelf, lane, next) });
  if (heavy) parts.push({ key: large });
  return parts.map(({ key, gone }, part) => {
    const written = { lane, number: next, part, parts: parts.length, length: key === large ? largeText : text };
    return { key, expected: held.get(key)?.version ?? 0, written: gone ? undefined : written };
  });
}

/** The lane after its next commit. */
export function after({ lane, next, held }, changes) {
  const then = new Map(held);
  for (const { key, expected, written } of changes) {
    if (written) then.set(key, { version: expected + 1, written });
    else then.delete(key);
  }
  return { lane, next: next + 1, held: then };
}

/** What a commit is asked to do. */
export function asked({ key, expected, written }, at) {
  const [shelf, owner, id] = JSON.parse(key);
  return { shelf, owner, id, expected, at, value: written && contentOf(written) };
}

export function contentOf(written) {
  const word = `${written.lane}.${written.number}.${written.part} `;
  return { ...written, text: word.repeat(Math.ceil(written.length / word.length)).slice(0, written.length) };
}

export const addressOf = ({ shelf, owner, id }) => JSON.stringify([shelf, owner, id]);

/** Settings lie in one drawer for all lanes, the rest in drawers of the lane. */
function keyOf(shelf, lane, number) {
  return addressOf({
    shelf,
    owner: shelf === 'settings' ? 'agency' : `owner-${lane}`,
    id: `${shelf}-${lane}-${number}`,
  });
}

/** A die that falls the same for the same commit. */
function diceOf(lane, number) {
  let state = Math.imul(lane + 1, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b);
  return (sides) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return ((state ^ (state >>> 13)) >>> 0) % sides;
  };
}

/** Up to `count` different ones. */
function pick(items, count, dice) {
  const picked = new Set();
  for (let tries = 0; tries < count && items.length > 0; tries++) picked.add(items[dice(items.length)]);
  return [...picked];
}
