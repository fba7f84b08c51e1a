// Numbers in as few bytes as they are surprising: a binary range coder whose expectations follow what it has seen.

/** How likely each kind of decision is to be "no", in 4,096ths; both sides must ask in the same order. */
export type Odds = Uint16Array;

const whole = 4096;
const inertia = 5;
const smallest = 2 ** 24;
const full = 2 ** 32;

export const evenOdds = (count: number): Odds => new Uint16Array(count).fill(whole / 2);

const afterNo = (odds: number) => odds + ((whole - odds) >> inertia);
const afterYes = (odds: number) => odds - (odds >> inertia);

export type Packer = { put(yes: boolean, odds: Odds, place: number): void; finish(): Uint8Array };

export function packer(): Packer {
  const bytes: number[] = [];
  let low = 0;
  let range = full - 1;
  let held = 0;
  let waiting = 0;
  let begun = false;

  function shift(): void {
    if (low < 0xff000000 || low >= full) {
      const carry = low >= full ? 1 : 0;
      if (begun) bytes.push((held + carry) & 0xff);
      for (; waiting > 0; waiting--) bytes.push((0xff + carry) & 0xff);
      held = (low >>> 24) & 0xff;
      begun = true;
    } else waiting++;
    low = (low % smallest) * 256;
  }

  return {
    put(yes, odds, place) {
      const chance = odds[place] ?? 0;
      const bound = (range >>> 12) * chance;
      odds[place] = yes ? afterYes(chance) : afterNo(chance);
      if (yes) low += bound;
      range = yes ? range - bound : bound;
      for (; range < smallest; range *= 256) shift();
    },
    finish() {
      for (let left = 0; left < 5; left++) shift();
      return Uint8Array.from(bytes);
    },
  };
}

export type Unpacker = (odds: Odds, place: number) => boolean;

/** Answers the decisions that were put, in the order they were put; past the end it answers anything. */
export function unpacker(bytes: Uint8Array): Unpacker {
  let at = 0;
  let range = full - 1;
  let code = 0;
  const more = () => {
    code = ((code << 8) | (bytes[at++] ?? 0)) >>> 0;
  };
  for (let first = 0; first < 4; first++) more();
  return (odds, place) => {
    const chance = odds[place] ?? 0;
    const bound = (range >>> 12) * chance;
    const yes = code >= bound;
    odds[place] = yes ? afterYes(chance) : afterNo(chance);
    if (yes) code -= bound;
    range = yes ? range - bound : bound;
    for (; range < smallest; range *= 256) more();
    return yes;
  };
}
