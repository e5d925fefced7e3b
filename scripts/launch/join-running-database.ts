import { runningDatabase } from "@/lib/db/embedded/running-database";
import type { Environment } from "@/lib/env";
import { StartError } from "@/scripts/launch/report-failure";

/**
 * Makes the database of the running app that of this process: the one that the environment names, or the embedded one that
 * runs on its `DATA_DIR`. To be called before the modules that ask for it are loaded.
 */
export async function joinRunningDatabase({
  DATABASE_URL,
  DATA_DIR,
}: Pick<Environment, "DATABASE_URL" | "DATA_DIR">): Promise<void> {
  const url = DATABASE_URL ?? (await runningDatabase(DATA_DIR));
  if (!url) throw new StartError("Debut is not running here: start it with `npm start`, or name its DATABASE_URL.");
  process.env["DATABASE_URL"] = url;
}
