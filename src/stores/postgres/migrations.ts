// The schema, step by step. A step that has been released is never changed; a new one follows it.
import { type Kysely, type Migration, Migrator, sql } from 'kysely';

const steps: Record<string, Migration> = {
  '0001-documents': {
    async up(db: Kysely<unknown>) {
      await sql`create sequence porchlight_order`.execute(db);
      await sql`create table porchlight_documents (
        shelf text collate "C" not null,
        owner text collate "C" not null,
        id text collate "C" not null,
        "order" bigint not null,
        version integer not null,
        at text collate "C" not null,
        until text collate "C",
        lease text collate "C",
        value json not null,
        primary key (shelf, owner, id)
      )`.execute(db);
      await sql`create unique index porchlight_drawers on porchlight_documents (shelf, owner, "order")`.execute(db);
      await sql`create index porchlight_due on porchlight_documents (at, "order")
        where shelf = 'work' and owner = 'work'`.execute(db);
      await sql`create index porchlight_ends on porchlight_documents (until) where until is not null`.execute(db);
      await sql`create table porchlight_receipts (
        id uuid primary key,
        kept boolean not null,
        at timestamptz not null default now()
      )`.execute(db);
      await sql`create index porchlight_receipts_at on porchlight_receipts (at)`.execute(db);
    },
  },
};

const stepTable = 'porchlight_migrations';

/** Thrown when a newer Porchlight has been at work in this database. */
export class NewerSchema extends Error {}

/**
 * Brings the schema up to this program; safe to run from several processes at once.
 * @param schema where the tables are, or will be
 * @throws NewerSchema
 */
export async function migrate(db: Kysely<unknown>, schema: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => steps },
    migrationTableSchema: schema,
    migrationTableName: stepTable,
    migrationLockTableName: `${stepTable}_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (await hasUnknownSteps(db, schema))
    throw new NewerSchema('a newer program migrated this schema', { cause: error });
  throw error;
}

async function hasUnknownSteps(db: Kysely<unknown>, schema: string): Promise<boolean> {
  const done = await sql<{ name: string }>`select name from ${sql.table(`${schema}.${stepTable}`)}`
    .execute(db)
    .catch(() => ({ rows: [] }));
  return done.rows.some(({ name }) => !(name in steps));
}
