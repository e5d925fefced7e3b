import { readFileSync } from "node:fs";
import { NO_FILTERS } from "@/lib/db/migrations/apply-migrations";
import { MigrationAdapter } from "@/lib/db/migrations/migration-adapter";
import { MIGRATIONS, readMigrations, SCHEMA } from "@/lib/db/migrations/migration-folder";
import { withSchemaEngine } from "@/lib/db/migrations/schema-engine";

/**
 * The SQL that would take the migrations of a folder to the schema: empty when they say the same. `url` is of any
 * server that lets us make a shadow database; nothing else of it is touched.
 */
export async function findDrift(
  url: string,
  folder: string = MIGRATIONS,
  schemaPath: string = SCHEMA,
): Promise<string> {
  const schema = readFileSync(schemaPath, "utf8");
  return withSchemaEngine(new MigrationAdapter(url), schema, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "migrations", ...readMigrations(folder) },
      to: { tag: "schemaDatamodel", files: [{ path: schemaPath, content: schema }] },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    });
    return exitCode === 0 ? "" : (stdout ?? "");
  });
}
