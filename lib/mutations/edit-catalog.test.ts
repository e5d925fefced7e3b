import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { getDeskMarket, getDeskSource } from "@/lib/data/desk/catalog-item";
import { today } from "@/lib/clock";
import { loadCatalogFields } from "@/lib/db/catalog-fields";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { RecordFields } from "@/lib/domain/record/merge-fields";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";
import { editCatalog } from "./edit-catalog";
import type { CatalogItem } from "./edit/catalog-revision";
import { faultsOf } from "./operated-claims.fixtures";
import { rebuild, reproject } from "./rebuild";

const WHY = "It is a magazine.";
let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
  for (const code of ["DE", "IN", "benelux"]) await createMarket(db, code);
  await db.marketMember.create({ data: { groupCode: "benelux", countryCode: "DE" } });
});

const versionOf = async ({ kind, id }: CatalogItem) =>
  kind === "source"
    ? (await db.source.findUniqueOrThrow({ where: { id } })).version
    : (await db.market.findUniqueOrThrow({ where: { code: id } })).version;

/** A form that is open: it saves what it is told to type, over what it began with. */
async function open(item: CatalogItem) {
  const [seen, version] = [(await loadCatalogFields(db, item.kind, item.id))!, await versionOf(item)];
  return (typed: RecordFields, key: string = randomUUID(), by = editor) =>
    editCatalog(item, { version, seen, typed: { ...seen, ...typed } }, WHY, by, key);
}

/** A phone of which a source says that it comes to a market. */
async function told(market: string, kind: "leaker" | "press" = "leaker") {
  const device = await createDevice(db, { brandId: (await createBrand(db)).id });
  const source = await createSource(db, { kind });
  const value = { property: "availability", phase: "coming" } as const;
  await createClaim(db, { kind: "device", id: device.id }, source, { value, market });
  await reproject([device.id], today());
  return { device, source: { kind: "source", id: source.id } as const };
}

describe("a source", () => {
  it("of another kind weighs otherwise at once, and the change is told with who and why", async () => {
    const { device, source } = await told("DE");
    const certainty = async () =>
      (await db.availability.findFirstOrThrow({ where: { subjectId: device.id } })).certainty;
    expect(await certainty()).toBe("rumored");
    const url = "https://example.org/";
    expect(await (await open(source))({ kind: "press", url })).toEqual({ ok: true, value: { tags: ["everything"] } });
    expect(await certainty()).toBe("reported");
    expect((await rebuild(today())).drifted).toEqual([]);
    const { slug } = await db.source.findUniqueOrThrow({ where: { id: source.id } });
    expect((await getDeskSource(slug))?.revisions).toMatchObject([
      {
        ...{ by: "An Editor", why: WHY },
        changes: [
          { field: "url", before: null, after: url },
          { field: "kind", before: "leaker", after: "press" },
        ],
      },
    ]);
  });

  it("is no brand's voice by choice, has a name of its own, and is changed once for one key", async () => {
    const { source } = await told("DE");
    const save = await open(source);
    expect(faultsOf(await save({ kind: "brand" }))).toEqual(["kind not-a-choice"]);
    await createSource(db, { name: "The Almanac" });
    expect(faultsOf(await save({ name: "the almanac" }))).toEqual(["name exists"]);
    expect(faultsOf(await save({}))).toEqual([" unchanged"]);
    const key = randomUUID();
    const name = uniqueWord();
    const answers = await Promise.all([1, 2, 3].map(() => save({ name }, key)));
    expect(answers.map(faultsOf)).toEqual([[], [], []]);
    expect(await db.catalogRevision.count({ where: { sourceId: source.id } })).toBe(1);
  });

  it("changed by two at once keeps both, or tells the second", async () => {
    const { source } = await told("DE");
    const forms = [await open(source), await open(source), await open(source)] as const;
    expect(faultsOf(await forms[0]({ name: uniqueWord() }))).toEqual([]);
    expect(faultsOf(await forms[1]({ url: "https://example.org/" }))).toEqual([]);
    expect(faultsOf(await forms[2]({ name: uniqueWord() }))).toEqual(["name overtaken"]);
    expect(await loadCatalogFields(db, "source", source.id)).toMatchObject({ url: "https://example.org/" });
  });
});

describe("a group of markets", () => {
  const group = { kind: "market", id: "benelux" } as const;

  it("holds other countries, and what was said of it is believed as a rebuild would", async () => {
    await told("benelux", "press");
    expect(await loadCatalogFields(db, "market", "benelux")).toMatchObject({ members: "DE" });
    expect(faultsOf(await (await open(group))({ members: "DE, IN" }))).toEqual([]);
    expect(await loadCatalogFields(db, "market", "benelux")).toMatchObject({ members: "DE, IN" });
    expect((await rebuild(today())).drifted).toEqual([]);
    expect((await getDeskMarket("benelux"))?.revisions).toMatchObject([
      { changes: [{ field: "members", before: "DE", after: "DE, IN" }] },
    ]);
  });

  it("holds no country that is none, and no country is changed itself", async () => {
    expect(faultsOf(await (await open(group))({ members: "ZZ" }))).toEqual(["members unknown"]);
    const edit = { version: 1, seen: {}, typed: { name: "x" } };
    const at = (id: string, by = editor) => editCatalog({ kind: "market", id }, edit, WHY, by, randomUUID());
    for (const code of ["DE", "nowhere", "a\0b", "'; --"]) expect(faultsOf(await at(code))).toEqual([" unknown"]);
    expect((await getDeskMarket("DE"))?.catalog).toBeNull();
    expect(faultsOf(await at("benelux", await createEditor(db, "contributor")))).toEqual([" not-allowed"]);
  });
});

it("keeps its history as it is: the database refuses to alter it", async () => {
  const { source } = await told("DE");
  await (
    await open(source)
  )({ name: uniqueWord() });
  const where = { sourceId: source.id };
  await expect(db.catalogRevision.updateMany({ where, data: { why: "Otherwise." } })).rejects.toThrow(/violated/);
  await expect(db.catalogRevision.deleteMany({ where })).rejects.toThrow(/violated/);
});
