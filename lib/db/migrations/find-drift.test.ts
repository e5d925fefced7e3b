import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { ask } from "@/lib/db/ask";
import { findDrift } from "./find-drift";
import { MIGRATIONS, SCHEMA } from "./migration-folder";

it("finds that the migrations lead to the schema (else: npm run migrate:new NAME)", async () => {
  expect(await findDrift(inject("serverUrl"))).toBe("");
});

it("says in SQL what a schema has that no migration made, and removes its shadow database", async () => {
  const folder = mkdtempSync(join(tmpdir(), "debut-drift-"));
  const ahead = join(folder, "schema.prisma");
  writeFileSync(ahead, `${readFileSync(SCHEMA, "utf8")}\nmodel Shelf {\n  id Int @id\n}\n`);
  expect(await findDrift(inject("serverUrl"), MIGRATIONS, ahead)).toContain('CREATE TABLE "Shelf"');
  rmSync(folder, { recursive: true });
  expect(await ask(inject("serverUrl"), "SELECT datname FROM pg_database WHERE datname LIKE 'debut_shadow_%'")).toEqual(
    [],
  );
});
