// The tables as kysely sees them, and the one place where rows become documents.
import type { ColumnType, GeneratedAlways, Kysely } from 'kysely';
import { z } from 'zod';
import { type Kept, type Stored, shelves } from '../../app/ports.ts';
import { orderOf } from '../order.ts';

/**
 * `value` is of the type json, which keeps the text it was given. jsonb would refuse \u0000 and lone surrogates, which
 * people's words may hold, and would turn round the keys of objects. `at`, `until` and `lease` are ISO text, sorted by
 * code point, so that an instant is given back as it was written and compares as in every other store.
 */
type DocumentRow = {
  shelf: string;
  owner: string;
  id: string;
  order: ColumnType<string, string, string>;
  version: number;
  at: string;
  until: string | null;
  lease: string | null;
  value: ColumnType<unknown, string, string>;
};

/** One receipt a commit, written with it, tells afterwards whether the commit was kept. */
type ReceiptRow = { id: string; kept: boolean; at: GeneratedAlways<Date> };

export type Tables = { porchlight_documents: DocumentRow; porchlight_receipts: ReceiptRow };
export type Database = Kysely<Tables>;
/** `patience`: how many milliseconds one statement may take. */
export type Connection = { db: Database; patience: number };

/** Text columns hold no \u0000 and no lone surrogate: owners and ids are kept as JSON would write them. */
export const toColumn = (text: string): string => JSON.stringify(text).slice(1, -1);
const fromColumn = (column: string): string => JSON.parse(`"${column}"`);

export const storedColumns = ['id', 'owner', 'version', 'at', 'order', 'value'] as const;
const storedSchema = z.object({
  id: z.string().transform(fromColumn),
  owner: z.string().transform(fromColumn),
  version: z.int(),
  at: z.string(),
  order: z.coerce.number().transform(orderOf),
  value: z.unknown(),
});

export const keptColumns = ['shelf', ...storedColumns, 'until'] as const;
const keptSchema = storedSchema
  .omit({ order: true })
  .extend({ shelf: z.enum(shelves), until: z.string().nullable() })
  .transform(({ until, ...document }) => (until === null ? document : { ...document, until }));

export const readStored = (row: unknown): Stored => storedSchema.parse(row);
export const readKept = (row: unknown): Kept => keptSchema.parse(row);
