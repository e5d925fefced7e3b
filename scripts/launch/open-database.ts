import type { Environment } from "@/lib/env";
import { admitApp, mayAlterHistory } from "@/lib/db/embedded/app-role";
import { type RunningDatabase, startDatabase } from "@/lib/db/embedded/server";
import { applyMigrations } from "@/lib/db/migrations/apply-migrations";
import { reachDatabase } from "@/lib/db/reach-database";
import { failureText } from "@/scripts/launch/report-failure";
import { isStopping, onStop, stopAll } from "@/scripts/launch/stopping";
import { step } from "@/scripts/launch/step.mjs";

interface OpenDatabase {
  readonly url: string;
  /** What the app is to use, once the history is guarded: the same, where somebody else runs the database. */
  readonly appUrl: string;
  /** Null when somebody else runs it. */
  readonly embedded: RunningDatabase | null;
}

/** The database to work on, as the environment says: one of PostgreSQL's own, or the embedded one, which stops with us. */
export async function openDatabase({
  DATABASE_URL,
  DATA_DIR,
}: Pick<Environment, "DATABASE_URL" | "DATA_DIR">): Promise<OpenDatabase> {
  if (DATABASE_URL) {
    await step("Reaching the database", () => reachDatabase(DATABASE_URL));
    return { url: DATABASE_URL, appUrl: DATABASE_URL, embedded: null };
  }
  const starting = startDatabase(DATA_DIR);
  // Registered before it runs: a signal meanwhile must not leave it behind.
  onStop("the database", () => starting.then(({ stop }) => stop()).catch(() => undefined));
  const embedded = await step(
    "Starting the database",
    () => starting,
    ({ adopted }) => (adopted ? "it was still running" : undefined),
  );
  return { url: embedded.url, appUrl: embedded.appUrl, embedded };
}

/** From here on a database that ends by itself is started again. When that fails, everything ends. */
export function keepDatabase(embedded: RunningDatabase): void {
  const again = (comeBack: () => Promise<void>) => step("Starting the database again, which had ended", comeBack);
  embedded.keepRunning(again).catch((error: unknown) => {
    if (!isStopping()) console.error(failureText(error));
    return stopAll(1);
  });
}

/** Brings a database to the schema. */
export async function migrate(url: string): Promise<void> {
  await step(
    "Migrating the database",
    () => applyMigrations(url),
    (names) => (names.length > 0 ? names.join(", ") : "up to date"),
  );
}

/**
 * Keeps the app from altering what is only added to, beyond the triggers that refuse it: in the embedded database it is a user who
 * may not. Of another one the address says who it is.
 */
export async function guardHistory({ url, appUrl, embedded }: OpenDatabase): Promise<void> {
  await step(
    "Guarding the history",
    async () => {
      if (embedded) await admitApp(url, appUrl);
      return mayAlterHistory(appUrl);
    },
    (may) => (may ? "by triggers alone, for the user of DATABASE_URL may alter it" : "by a user who may not alter it"),
  );
}
