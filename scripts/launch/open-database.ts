import type { Environment } from "@/lib/env";
import { startDatabase } from "@/lib/db/embedded/server";
import { applyMigrations } from "@/lib/db/migrations/apply-migrations";
import { reachDatabase } from "@/lib/db/reach-database";
import { onStop } from "@/scripts/launch/stopping";
import { step } from "@/scripts/launch/step.mjs";

/** The database to work on, as the environment says: one of PostgreSQL's own, or the embedded one, which stops with us. Gives its address. */
export async function openDatabase({
  DATABASE_URL,
  DATA_DIR,
}: Pick<Environment, "DATABASE_URL" | "DATA_DIR">): Promise<string> {
  if (DATABASE_URL) {
    await step("Reaching the database", () => reachDatabase(DATABASE_URL));
    return DATABASE_URL;
  }
  const starting = startDatabase(DATA_DIR);
  // Registered before it runs: a signal meanwhile must not leave it behind.
  onStop("the database", () => starting.then(({ stop }) => stop()).catch(() => undefined));
  const { url } = await step(
    "Starting the database",
    () => starting,
    ({ adopted }) => (adopted ? "it was still running" : undefined),
  );
  return url;
}

/** Brings a database to the schema. */
export async function migrate(url: string): Promise<void> {
  await step(
    "Migrating the database",
    () => applyMigrations(url),
    (names) => (names.length > 0 ? names.join(", ") : "up to date"),
  );
}
