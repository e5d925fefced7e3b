import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ask } from "@/lib/db/ask";
import { admitApp, mayAlterHistory } from "@/lib/db/embedded/app-role";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { UndoneWorld } from "./undo-change.fixtures";

// What the app may do in the database that it is let into (decision 0023), tried by the app's user. Nothing that asks for a
// database is loaded before the environment says who asks.
const owner = process.env["DATABASE_URL"]!;
const app = new URL(owner);
app.username = `app_${randomUUID().replaceAll("-", "")}`;
await admitApp(owner, app.href);
// A second start finds it there.
await admitApp(owner, app.href);
process.env["DATABASE_URL"] = app.href;

const { db } = await import("@/lib/db/client");
const { createEditor } = await import("@/prisma/factories/editor");
const { createMarket } = await import("@/prisma/factories/market");
const { changeRole } = await import("./people/change-role");
const { DEEDS, freshWorld, undone, WHY } = await import("./undo-change.fixtures");
const { undoChange } = await import("./undo-change");
const { strikeClaim } = await import("./claim-operations");

let editor: EditorId;
let made: UndoneWorld;
beforeAll(async () => {
  const [row] = await ask<{ user: string }>(app.href, "SELECT current_user AS user");
  expect(row).toEqual({ user: app.username });
  editor = await createEditor(db);
  for (const code of ["CN", "KR"]) await createMarket(db, code);
});
beforeEach(async () => {
  made = await freshWorld();
});
afterAll(async () => {
  await db.$disconnect();
  await ask(owner, `DROP OWNED BY ${app.username}; DROP ROLE ${app.username}`);
});

describe.each(Object.keys(DEEDS))("%s", (deed) => {
  it("is done and undone", async () => {
    const key = randomUUID();
    expect(await DEEDS[deed]!(made, editor, key)).toMatchObject({ ok: true });
    const undo = await undone(key, editor);
    expect(await undoChange(undo, WHY, editor, randomUUID())).toMatchObject({ ok: true });
  });
});

it("alters nothing that is only added to, not even where no trigger refuses it", async () => {
  expect([await mayAlterHistory(owner), await mayAlterHistory(app.href)]).toEqual([true, false]);
  await strikeClaim(made.dated, WHY, editor, randomUUID());
  const boss = await createEditor(db, "owner");
  await changeRole(await createEditor(db), "contributor", "editor", boss);
  await DEEDS["editSource of a kind"]!(made, editor, randomUUID());
  const tables = ["Revision", "CatalogRevision", "ClaimOp", "EditorChange", "Claim"];
  for (const table of tables) {
    await ask(owner, `ALTER TABLE "${table}" DISABLE TRIGGER USER`);
    const column =
      table === "EditorChange" ? '"at" = now()' : table === "Claim" ? `"said" = 'Else.'` : `"why" = 'Else.'`;
    for (const change of [`UPDATE "${table}" SET ${column}`, `DELETE FROM "${table}"`, `TRUNCATE "${table}" CASCADE`]) {
      await expect(ask(app.href, change), change).rejects.toThrow(/permission denied/);
    }
    await ask(owner, `ALTER TABLE "${table}" ENABLE TRIGGER USER`);
  }
});

it.each([
  `CREATE TABLE another (id int)`,
  `DROP TABLE "Basis"`,
  `ALTER TABLE "Revision" DISABLE TRIGGER ALL`,
  `DROP TRIGGER "Revision_append_only" ON "Revision"`,
  `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$`,
  `SET session_replication_role = replica`,
  `DELETE FROM "_prisma_migrations"`,
  `CREATE ROLE another`,
])("makes and changes no table, trigger, function or user: %s", async (statement) => {
  await expect(ask(app.href, statement)).rejects.toThrow(/permission denied|must be owner/);
});
