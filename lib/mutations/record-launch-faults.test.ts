import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { uniqueWord } from "@/prisma/factories/unique";
import { counts, freshForm, recordAs } from "./record-launch.fixtures";

let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
});

function record(draft: unknown, { by = editor, key = randomUUID() as string } = {}) {
  return recordAs(draft, by, key);
}

async function faultsOf(draft: unknown): Promise<string[]> {
  const result = await record(draft);
  return result.ok ? [] : result.faults.map(({ field, code }) => `${field} ${code}`);
}

describe("what is wrong names its field and writes nothing", () => {
  const nobody = "0190f5fe-7c00-7a00-8000-000000000001";
  const device = (change: object) => ({ devices: [{ name: uniqueWord(), ...change }] });
  it.each<[string, object, string[]]>([
    ["an unknown brand", { brand: "nokia-of-mars" }, ["brand unknown"]],
    ["a forged brand id", { brand: nobody }, ["brand unknown"]],
    ["a forged device", { devices: [{ id: nobody }] }, ["devices.0.id unknown"]],
    ["a forged series", device({ seriesId: nobody }), ["devices.0.seriesId unknown"]],
    ["a forged source", { source: { id: nobody } }, ["source.id unknown"]],
    [
      "a voice of no brand",
      { source: { name: "Mi", kind: "brand", brand: "nokia-of-mars" } },
      ["source.brand unknown"],
    ],
    [
      "a market that is none",
      device({ markets: [{ market: "CN" }, { market: "XX" }] }),
      ["devices.0.markets.1.market unknown"],
    ],
    [
      "several at once",
      { source: { id: nobody }, devices: [{ id: nobody }] },
      ["source.id unknown", "devices.0.id unknown"],
    ],
  ])("%s", async (_, change, expected) => {
    const { draft } = await freshForm(change);
    const before = await counts();
    expect(await faultsOf(draft)).toEqual(expected);
    expect(await counts()).toEqual(before);
  });

  it("a device or a series of another brand", async () => {
    const other = await createBrand(db);
    const stranger = await createDevice(db, { brandId: other.id });
    const series = await createSeries(db, { brandId: other.id });
    const { draft } = await freshForm({ devices: [{ id: stranger.id }, { name: uniqueWord(), seriesId: series.id }] });
    expect((await faultsOf(draft)).sort()).toEqual(["devices.0.id other-brand", "devices.1.seriesId other-brand"]);
  });

  it("a known device that is also named", async () => {
    const { brand, draft } = await freshForm();
    const known = await createDevice(db, { brandId: brand.id, name: `${brand.name} Twice` });
    expect(await faultsOf({ ...draft, devices: [{ id: known.id }, { name: `${brand.name}  TWICE` }] })).toEqual([
      "devices.1.name twice",
    ]);
  });

  it("a source of that name and another kind", async () => {
    const { draft } = await freshForm({ source: { name: uniqueWord(), kind: "press" } });
    await record(draft);
    const again = await freshForm({ source: { ...draft.source, kind: "leaker" } });
    expect(await faultsOf(again.draft)).toEqual(["source.name exists"]);
  });

  it("a known source, and another kind than its own", async () => {
    const { brand, draft } = await freshForm();
    await record(draft);
    const { id } = await db.source.findFirstOrThrow({ where: { brandId: brand.id } });
    const again = { ...(await freshForm()).draft, source: { id, kind: "press" } };
    expect(await record(again)).toMatchObject({
      faults: [{ field: "source.kind", code: "other-kind", name: brand.name, kind: "brand" }],
    });
    expect(await record({ ...again, source: { id, kind: "brand" } })).toMatchObject({ ok: true });
  });

  it("a new device that is named after another brand; of its own family it may be", async () => {
    const parent = await createBrand(db);
    const child = await createBrand(db, { parentId: parent.id });
    const other = await createBrand(db);
    const named = async (device: string) =>
      faultsOf((await freshForm({ brand: child.slug, devices: [{ name: device }] })).draft);
    expect(await named(`${other.name} 19`)).toEqual(["devices.0.name named-after"]);
    expect(await named(`${parent.name} 19`)).toEqual([]);
    expect(await named(`The ${other.name} 19`)).toEqual([]);
  });

  it("a key that is none, another's, or of another verb, and an editor who was disabled", async () => {
    const { draft } = await freshForm();
    const key = randomUUID();
    expect(await record(draft, { key: "1; DROP TABLE" })).toMatchObject({ ok: false, faults: [{ code: "malformed" }] });
    expect(await record(draft, { key })).toMatchObject({ ok: true });
    expect(await record(draft, { key, by: await createEditor(db) })).toMatchObject({ faults: [{ code: "key-used" }] });
    const gone = await createEditor(db);
    await db.editor.update({ where: { id: gone }, data: { disabledAt: new Date() } });
    expect(await record(draft, { by: gone })).toMatchObject({ faults: [{ code: "not-allowed" }] });
  });
});
