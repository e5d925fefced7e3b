import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCatalogFields } from "@/lib/db/catalog-fields";
import { db } from "@/lib/db/client";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import { readRecordEdit } from "@/lib/schemas/record-edit";
import { createBrand } from "@/prisma/factories/brand";
import { CASES } from "@/prisma/factories/cases";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createMarket } from "@/prisma/factories/market";
import { asStored, NAUGHTY, WORSE } from "@/prisma/factories/naughty";
import { createSource } from "@/prisma/factories/source";
import { editCatalog } from "./edit-catalog";
import { editRecord } from "./edit-record";
import { renameRecord } from "./rename-record";

// That each field of an edit takes a text as it is or refuses it is asked without the database (lib/actions/naughty-records.test.ts);
// here: what was taken is what is in it, and in the history of it. Addresses are made of little: most texts are refused.
const LONG = 300_000;
const WHY = "For the test.";
const ALL = [...NAUGHTY, ...WORSE];
/** Of fields that are read and written alike one text in six, but for a long run. */
const SOME = CASES < 10_000 ? ALL.filter((_, place) => place % 6 === 0) : ALL;

const ids = new Map<EditedKind, string>();
beforeAll(async () => {
  const { id: brandId } = await createBrand(db);
  await createMarket(db, "trial");
  ids.set("brand", brandId).set("market", "trial");
  ids.set("series", (await createSeries(db, { brandId })).id);
  ids.set("device", (await createDevice(db, { brandId })).id);
  ids.set("launch", (await createLaunch(db, { brandId })).id);
  ids.set("source", (await createSource(db)).id);
});

/** Faults of an edit that types a text into one field, none when it was written. */
async function edited(kind: EditedKind, field: string, text: string) {
  const id = ids.get(kind)!;
  const seen = (await loadCatalogFields(db, kind, id))!;
  const values = Object.fromEntries(
    Object.entries({ ...seen, [field]: text }).map(([name, value]) => [name, value ?? ""]),
  );
  const read = readRecordEdit(kind, values);
  if (!read.ok) return read.faults;
  const edit = { version: 0, seen, typed: read.value };
  const by = [WHY, null, randomUUID()] as const;
  const written =
    kind === "source" || kind === "market"
      ? await editCatalog({ kind, id }, edit, ...by)
      : await editRecord(kind, id, edit, ...by);
  return written.ok ? [] : written.faults;
}

describe.each([
  ["device", "name", ALL],
  ["launch", "title", ALL],
  ["launch", "venue", SOME],
  ["series", "name", SOME],
  ["brand", "name", SOME],
  ["source", "name", SOME],
  ["market", "name", SOME],
] as const)("a %s's %s", (kind, field, texts) => {
  it("is kept exactly, or refused beside it", { timeout: LONG }, async () => {
    let kept = 0;
    for (const text of texts) {
      const faults = await edited(kind, field, text);
      if (faults.length > 0) {
        // The same text twice in the list, or one that a trim makes of another.
        const told = faults.map((fault) => (fault.code === "unchanged" ? field : fault.field));
        expect(told, JSON.stringify(text)).toEqual([field]);
        continue;
      }
      kept += 1;
      expect((await loadCatalogFields(db, kind, ids.get(kind)!))?.[field] ?? "").toBe(asStored(text));
    }
    expect(kept).toBeGreaterThan(texts.length / 2);
  });
});

it("an address is made of letters, digits and hyphens, or refused beside it", { timeout: LONG }, async () => {
  for (const text of ALL) {
    const renamed = await renameRecord("device", ids.get("device")!, text.trim(), WHY, null, randomUUID());
    if (renamed.ok) expect(renamed.value.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    else
      expect(
        renamed.faults.map(({ field }) => field),
        JSON.stringify(text),
      ).toEqual(["slug"]);
  }
});
