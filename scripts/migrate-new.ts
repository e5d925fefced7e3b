import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startScratchDatabase } from "@/lib/db/embedded/scratch-database";
import { findDrift } from "@/lib/db/migrations/find-drift";
import { LOCKFILE, LOCKFILE_CONTENT, MIGRATIONS, SCRIPT } from "@/lib/db/migrations/migration-folder";
import { migrationName } from "@/scripts/launch/migration-name";
import { reportAndExit } from "@/scripts/launch/report-failure";

/** `npm run migrate:new NAME`: writes what the migrations lack of the schema as the next one. */
async function writeNextMigration(words: string): Promise<void> {
  const name = migrationName(words, new Date());
  const database = await startScratchDatabase();
  try {
    const script = await findDrift(database.url);
    if (script === "") return console.log("The migrations and the schema say the same: there is nothing to write.");
    const folder = join(MIGRATIONS, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, SCRIPT), script);
    if (!existsSync(join(MIGRATIONS, LOCKFILE))) writeFileSync(join(MIGRATIONS, LOCKFILE), LOCKFILE_CONTENT);
    console.log(
      `${join(folder, SCRIPT)}: read it before you commit it, and add what a schema cannot say (CHECKs, triggers).`,
    );
  } finally {
    await database.stop();
  }
}

writeNextMigration(process.argv.slice(2).join(" ")).catch(reportAndExit);
