// A word where it stands in a line, and the words that say most about it.
import type { Token } from './tokens.ts';

/** `known`: the dictionary has the word. */
export type Seen = { text: string; tokens: Token[]; at: number; trusted: boolean; known: boolean };

export const set = (list: string) => new Set(list.split(/\s+/));

/** What someone has, at home and in a worker's notes. */
export const theirs = set(
  'landlord insurance medicine meds ears teeth papers paperwork referral screening checkup clinic hearing school teacher birthday room crib behavior behaviour iep ifsp asq apartment house case family father parents doctor speech evaluation visit visits progress home goals plan bottle diaper nap therapist grandma grandmother aunt phone car job bed toys feet hair favorite first day bedtime cousin siblings story voice face side own worker husband boyfriend',
);

/** Names more often than words. */
export const strongNames = set(
  'grace dawn bill angel destiny hunter misty ruby jade jasmine ivy candy crystal dean drew earl grant griffin jack jewel kit lane lance mason melody miles nova paisley penny pearl porter princess raven ray robin rocky rose rusty sawyer scout serenity sierra tucker violet walker willow bob bill frank mark nick matt max sam ty eve amber brandy carter chandler chase cooper coral dale dallas daisy dexter ebony fern ginger glen grace harper hazel heather jasper jordan journey justice kitty lily marshall maverick mercy phoenix piper poppy prince rob rosemary rowan ruby savanna skye storm summer sunny treasure trinity unique van virginia winter genesis miracle heaven haven nevaeh messiah king legend royal royalty reign harmony faith hope joy gemma gene lee dana jesus jean sandy angel ash ace bear cruz luna paloma rosa rosario april june chance precious lucky earnest saint peanut stormy prudence patience cliff jewel jewell belle birdie bishop cadence calla ember epiphany jett laurel nacho imani furaha bahati kachina magnolia juniper sapphire azalea missy petunia dolly felicity fay fern flora forrest glory harrison jude julian karma kirk lark lynn marigold marquise myles octavia sterling tad verity wren heath opal gail star buddy sonny cherish charity honor diamond destinee savanna july august miles lacy kip',
);
