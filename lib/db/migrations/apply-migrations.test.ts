import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { ask } from "@/lib/db/ask";
import { applyMigrations } from "./apply-migrations";

let folder: string;
let url: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "debut-migrations-"));
  const name = `migrated_${randomUUID()}`;
  await ask(inject("serverUrl"), `CREATE DATABASE "${name}"`);
  const own = new URL(inject("serverUrl"));
  own.pathname = `/${name}`;
  url = own.href;
});
afterEach(async () => {
  await ask(inject("serverUrl"), `DROP DATABASE "${new URL(url).pathname.slice(1)}" WITH (FORCE)`);
  rmSync(folder, { recursive: true });
});

function write(name: string, script: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), script);
}

const rows = () =>
  ask(
    url,
    `SELECT migration_name AS name, checksum, applied_steps_count AS steps, finished_at IS NOT NULL AS done,
            rolled_back_at IS NOT NULL AS undone FROM "_prisma_migrations" ORDER BY started_at`,
  );
const FIRST = `CREATE TABLE shelf (n int);
CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;
INSERT INTO shelf VALUES (two());`;

it("leaves the row that `prisma migrate deploy` leaves, with the file's SHA-256, and runs bodies that hold semicolons", async () => {
  write("20220628000000_first", FIRST);
  expect(await applyMigrations(url, folder)).toEqual(["20220628000000_first"]);
  const checksum = createHash("sha256").update(FIRST).digest("hex");
  expect(await rows()).toEqual([{ name: "20220628000000_first", checksum, steps: 1, done: true, undone: false }]);
  expect(await ask(url, "SELECT * FROM shelf")).toEqual([{ n: 2 }]);
});

it("applies only what is new, and leaves no connection or lock behind", async () => {
  write("20220628000000_first", FIRST);
  await applyMigrations(url, folder);
  write("20220629000000_second", "ALTER TABLE shelf ADD COLUMN m int;");
  expect(await applyMigrations(url, folder)).toEqual(["20220629000000_second"]);
  expect(await applyMigrations(url, folder)).toEqual([]);
  const left = await ask(
    url,
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
  expect(left).toEqual([]);
});

it("applies each migration once when two instances start together", async () => {
  write("20220628000000_first", FIRST);
  const applied = await Promise.all([applyMigrations(url, folder), applyMigrations(url, folder)]);
  expect(applied.flat()).toEqual(["20220628000000_first"]);
});

it("undoes a migration that fails, names it, and goes on when it is mended", async () => {
  write("20220628000000_first", `${FIRST}\nSELECT 1/0;`);
  const fails = () => applyMigrations(url, folder);
  await expect(fails()).rejects.toThrow(/^Migrating the database failed: 20220628000000_first: .*division by zero$/);
  await expect(fails()).rejects.toThrow(/division by zero/);
  expect(await ask(url, "SELECT to_regclass('shelf') AS shelf")).toEqual([{ shelf: null }]);
  write("20220628000000_first", FIRST);
  expect(await applyMigrations(url, folder)).toEqual(["20220628000000_first"]);
});

it("goes on after being killed between a migration and its mark, and in the middle of one", async () => {
  write("20220628000000_first", FIRST);
  await applyMigrations(url, folder);
  // As the engine leaves it when it is killed before it adds its own mark: ours stands, for it came with the migration.
  await ask(url, `UPDATE "_prisma_migrations" SET applied_steps_count = 0`);
  expect(await applyMigrations(url, folder)).toEqual([]);
  // As it leaves it when it is killed in the middle: begun, not done, and nothing of it in the database.
  await ask(url, `UPDATE "_prisma_migrations" SET finished_at = NULL; DROP TABLE shelf; DROP FUNCTION two`);
  expect(await applyMigrations(url, folder)).toEqual(["20220628000000_first"]);
  expect(await ask(url, "SELECT * FROM shelf")).toEqual([{ n: 2 }]);
});
