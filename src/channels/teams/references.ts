// How each person is reached in Teams: kept with the store, sealed there, and refreshed by every message.
import { z } from 'zod';
import type { Clock, Store } from '../../app/ports.ts';
import { recordKind } from '../../core/records/record.ts';

const referenceSchema = z.object({
  serviceUrl: z.string(),
  /** The person's own chat with Porchlight; empty while none is known. */
  conversation: z.string(),
  bot: z.string(),
  user: z.string(),
  tenant: z.string(),
  locale: z.string(),
});
export type Reference = z.infer<typeof referenceSchema>;

const referenceRecord = recordKind('how someone is reached', referenceSchema);

/** By account, such as `teams:TENANT/USER`. Every promise rejects only when the store fails. */
export type References = {
  get(account: string): Promise<Reference | undefined>;
  /** Keeps what is new about it; without a conversation, the one that is known stays. */
  refresh(account: string, reference: Reference): Promise<void>;
  forget(account: string): Promise<void>;
};

const mostTries = 5;
/** How long what this process knows is taken for what is kept: another process may have changed it. */
const rememberMs = 60_000;
const mostRemembered = 10_000;

export function createReferences(store: Pick<Store, 'get' | 'commit'>, clock: Clock): References {
  const remembered = new Map<string, { reference: Reference | undefined; until: number }>();
  const remember = (account: string, reference: Reference | undefined) => {
    remembered.delete(account);
    remembered.set(account, { reference, until: performance.now() + rememberMs });
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  };
  const recall = (account: string) => {
    const found = remembered.get(account);
    return found && found.until > performance.now() ? found.reference : undefined;
  };

  /** Decides on what stands there, until no other process is faster. */
  async function change(account: string, decide: (known: Reference | undefined) => Reference | undefined | 'same') {
    const owner = agencyOf(account);
    for (let tries = 0; tries < mostTries; tries++) {
      const stored = await store.get('references', owner, account);
      const known = stored && referenceRecord.read(stored.value);
      const next = decide(known);
      if (next === 'same') return remember(account, known);
      const value = next && referenceRecord.write(next);
      const expected = stored?.version ?? 0;
      if (await store.commit([{ shelf: 'references', owner, id: account, expected, at: stored?.at ?? clock(), value }]))
        return remember(account, next);
    }
  }
  return {
    async get(account) {
      const known = recall(account);
      if (known) return known;
      const stored = await store.get('references', agencyOf(account), account);
      return stored && referenceRecord.read(stored.value);
    },
    async refresh(account, reference) {
      const decide = (known: Reference | undefined) => {
        const next = { ...reference, conversation: reference.conversation || (known?.conversation ?? '') };
        return known && same(known, next) ? 'same' : next;
      };
      const known = recall(account);
      if (!known || decide(known) !== 'same') await change(account, decide);
    },
    forget: (account) => change(account, (known) => (known ? undefined : 'same')),
  };
}

/** An account begins with its agency: `teams:TENANT`. */
const agencyOf = (account: string) => account.split('/', 1)[0] ?? '';

const same = (one: Reference, other: Reference) =>
  (Object.keys(other) as (keyof Reference)[]).every((key) => one[key] === other[key]);
