// How much one person can ask for in a minute.

export const mostTurnsAMinute = 20;

/** Whether this account may have another turn at that instant (ISO); counts it when it may. */
export type Pace = (account: string, at: string) => boolean;

const minuteMs = 60_000;
/** Accounts that are remembered at once; the longest quiet are forgotten first. */
const mostAccounts = 10_000;

export function createPace(): Pace {
  const turns = new Map<string, number[]>();
  return (account, at) => {
    const now = Date.parse(at);
    const recent = turns.get(account) ?? [];
    while (recent[0] !== undefined && now - recent[0] >= minuteMs) recent.shift();
    const may = recent.length < mostTurnsAMinute;
    if (may) recent.push(now);
    turns.delete(account);
    turns.set(account, recent);
    if (turns.size > mostAccounts) turns.delete(turns.keys().next().value ?? '');
    return may;
  };
}
