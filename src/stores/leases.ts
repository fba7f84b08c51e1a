// Who holds which piece of work, in a process that has the store to itself.
export type Leases = {
  /** The pieces that nobody holds at `now`, oldest due first, held until `until` from here on. */
  take<T extends { id: string; at: string }>(work: T[], now: string, until: string, limit: number): T[];
};

export function createLeases(): Leases {
  const held = new Map<string, string>();
  return {
    take(work, now, until, limit) {
      const free = work
        .filter(({ id }) => (held.get(id) ?? '') <= now)
        .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
        .slice(0, limit);
      for (const { id } of free) held.set(id, until);
      return free;
    },
  };
}
