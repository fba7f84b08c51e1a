// Stamps: a view can be pressed or filled once, by the person it was shown to, while it is the newest in its slot.
import type { Incoming } from '../core/incoming.ts';
import { type StampRecord, stampRecord } from '../core/records/stamp.ts';
import { choiceIds, type View } from '../core/view.ts';
import type { Store, Stored } from './ports.ts';
import type { Press } from './turn.ts';

/** The choice by which a channel closes a form without filling it. */
export const cancel = 'cancel';

/** A stamp as it was found, and the press it allows. */
export type FoundStamp = Stored & { record: StampRecord; press: Press };

/** The press an incoming asks for; undefined when it is none; 'stale' when its stamp is used, replaced, unknown or someone else's. */
export async function findPress(
  { what }: Incoming,
  person: string,
  store: Pick<Store, 'get'>,
): Promise<FoundStamp | 'stale' | undefined> {
  if (what.kind !== 'chose' && what.kind !== 'filled') return undefined;
  const stored = await store.get('stamps', person, what.stamp);
  if (!stored) return 'stale';
  const record = stampRecord.read(stored.value);
  if (record.person !== person) return 'stale';
  const press = pressOn(record.view, what);
  return press ? { ...stored, record, press } : 'stale';
}

function pressOn(view: View, what: Incoming['what']): Press | undefined {
  const about = view.about ?? {};
  if (what.kind === 'filled' && view.kind === 'form')
    return { deed: view.id, argument: '', about, values: what.values };
  if (what.kind === 'chose' && view.kind === 'form' && what.choice === cancel)
    return { deed: cancel, argument: '', about, values: {} };
  if (what.kind !== 'chose' || !choiceIds(view).includes(what.choice)) return undefined;
  const [deed = '', argument = ''] = what.choice.split(/:(.*)/s);
  return { deed, argument, about, values: {} };
}
