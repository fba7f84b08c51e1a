// A stored shape and its number: an older one is upgraded when it is read, a newer one is refused.
import { z } from 'zod';

/** Written by a newer Porchlight than this one. */
export class NewerRecord extends Error {
  constructor(name: string, shape: number) {
    super(
      `What is kept here (${name}, shape ${shape}) was written by a newer Porchlight. Start the newer one again; nothing was changed.`,
    );
    this.name = 'NewerRecord';
  }
}

/** `upgrades[n]` turns shape n into shape n + 1; the newest shape is the one the schema describes. */
type Upgrades = Record<number, (old: Record<string, unknown>) => Record<string, unknown>>;

export type RecordKind<T> = {
  /** @throws NewerRecord; ZodError when it is no such record */
  read(kept: unknown): T;
  write(record: T): unknown;
};

const shaped = z.looseObject({ shape: z.number().int().min(1).default(1) });

export function recordKind<S extends z.ZodObject>(
  name: string,
  schema: S,
  upgrades: Upgrades = {},
): RecordKind<z.output<S>> {
  const newest = Object.keys(upgrades).length + 1;
  return {
    read(kept) {
      const { shape, ...fields } = shaped.parse(kept);
      if (shape > newest) throw new NewerRecord(name, shape);
      let record: Record<string, unknown> = fields;
      for (let from = shape; from < newest; from++) record = upgrades[from]?.(record) ?? record;
      return schema.parse(record);
    },
    write: (record) => ({ ...record, shape: newest }),
  };
}
