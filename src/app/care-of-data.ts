// What anyone can ask of what is kept, in one place: see it, take it along, keep it longer, be forgotten; and holds on it.
import { askToForget, forgetDueDeeds, forgetPresses } from './forget-me.ts';
import { forgettingDueDeeds } from './keeping/forget.ts';
import { lookAfterDueDeeds, lookAfterPresses } from './keeping/look-after-log.ts';
import { holdDueDeeds } from './legal-hold.ts';
import { holdPresses } from './look-after-holds.ts';
import { giveMyData, myDataPresses } from './my-data.ts';
import type { DueDeeds, Outcome, Presses, Turn } from './turn.ts';
import { keptPresses, showKept } from './what-is-kept.ts';

const byWords = { 'my-data': giveMyData, 'forget-me': askToForget, privacy: showKept };

export const askAboutData = (kind: keyof typeof byWords, turn: Turn): Promise<Outcome> => byWords[kind](turn);

export const dataPresses: Presses = {
  ...myDataPresses,
  ...keptPresses,
  ...forgetPresses,
  ...lookAfterPresses,
  ...holdPresses,
};

export const dataDueDeeds: DueDeeds = {
  ...forgetDueDeeds,
  ...forgettingDueDeeds,
  ...lookAfterDueDeeds,
  ...holdDueDeeds,
};
