import { readFileSync } from "node:fs";
import { Client } from "pg";
import { ask } from "@/lib/db/ask";
import { DatabaseError } from "@/lib/db/database-error";
import { MigrationAdapter } from "@/lib/db/migrations/migration-adapter";
import { MIGRATIONS, readMigrations, SCHEMA } from "@/lib/db/migrations/migration-folder";
import { withSchemaEngine } from "@/lib/db/migrations/schema-engine";

/**
 * Run with each migration, in its transaction: that it is done is then as certain as what it did. The engine alone
 * writes it down afterwards, and a power cut in between would leave a migration that can neither go on nor start over.
 */
const DONE = `UPDATE "_prisma_migrations" SET "finished_at" = now() WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`;

/** Any number that nothing else locks on; the engine has its own. */
const LOCK = 7_302_302;

export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Applies what is new in the folder, as `prisma migrate deploy` does: the same engine, rows and checksums. Gives the
 * names of what was applied.
 * @throws DatabaseError when a migration fails; what it did is undone, and the next start tries it again.
 */
export async function applyMigrations(url: string, folder: string = MIGRATIONS): Promise<string[]> {
  try {
    return await alone(url, () => apply(url, folder));
  } catch (error) {
    throw new DatabaseError(`Migrating the database failed: ${oneLine(error)}`, { cause: error });
  }
}

async function apply(url: string, folder: string): Promise<string[]> {
  const migrationsList = readMigrations(folder);
  const unfinished = await listUnfinished(url);
  return withSchemaEngine(new MigrationAdapter(url, DONE), readFileSync(SCHEMA, "utf8"), async (engine) => {
    for (const migrationName of unfinished) await engine.markMigrationRolledBack({ migrationName });
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
    return appliedMigrationNames;
  });
}

/** Instances that start together come one after the other: what looks unfinished must not be another one's at work. */
async function alone<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: "debut-migrations",
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What was begun and never done. Its transaction was rolled back, for the same transaction would have marked it done. */
async function listUnfinished(url: string): Promise<string[]> {
  const [table] = await ask<{ found: boolean }>(url, `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS found`);
  if (!table?.found) return [];
  const rows = await ask<{ name: string }>(
    url,
    `SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NULL AND rolled_back_at IS NULL`,
  );
  return rows.map(({ name }) => name);
}

function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, " ").trim();
}
