// What every store must keep to, whatever it is made of. It uses nothing but the port.
import { describe } from 'vitest';
import { anyText } from './store/any-text.ts';
import { closing } from './store/closing.ts';
import { copies } from './store/copies.ts';
import { creating } from './store/creating.ts';
import { ending } from './store/ending.ts';
import { everything } from './store/everything.ts';
import { keeping } from './store/keeping.ts';
import { listing } from './store/listing.ts';
import { loading } from './store/loading.ts';
import { many } from './store/many.ts';
import { races } from './store/races.ts';
import { reopening } from './store/reopening.ts';
import { type OpenStore, useStore } from './store/setting.ts';
import { work } from './store/work.ts';

const parts = [keeping, races, ending, listing, creating, anyText, many, copies, everything, loading, work, closing];

/** `reopen` is for a store that survives its process: it opens again what the last `open` gave, after it was closed. */
type ContractOptions = { reopen?: OpenStore };

/** @param open gives a fresh, empty store each time; whatever is opened is closed again */
export function storeContract(name: string, open: OpenStore, { reopen }: ContractOptions = {}): void {
  describe(`${name} keeps the promises of a store`, () => {
    const setting = useStore(open, reopen);
    for (const part of parts) part(setting);
    if (reopen) reopening(setting);
  });
}
