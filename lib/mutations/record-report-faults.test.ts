import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { ReportClaimDraft } from "@/lib/schemas/report-draft";
import { createBrand } from "@/prisma/factories/brand";
import { createSeries } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { counts } from "./record-launch.fixtures";
import { faultsOf, freshBrand, freshReport, recorded, report, told } from "./record-report.fixtures";

describe("what is wrong names its field and writes nothing", () => {
  const nobody = "0190f5fe-7c00-7a00-8000-000000000001";
  const feature: ReportClaimDraft = { ...told, property: "feature", text: "Leica camera" };
  const records = (...list: object[]) => ({ records: list, claims: [feature] });
  it.each<[string, object, string[]]>([
    [
      "an unknown brand",
      records({ kind: "device", nameless: "on", brand: "nokia-of-mars" }),
      ["records.0.brand unknown"],
    ],
    [
      "twice",
      records({ kind: "device", nameless: "on", brand: nobody }, { kind: "brand", brand: nobody }),
      ["records.0.brand unknown", "records.1.brand unknown"],
    ],
    ["a forged device", records({ kind: "device", id: nobody }), ["records.0.id unknown"]],
    ["a forged series", records({ kind: "series", id: nobody }), ["records.0.id unknown"]],
    [
      "a forged launch",
      { records: [{ kind: "launch", id: nobody }], claims: [{ ...told, property: "launch-status", status: "held" }] },
      ["records.0.id unknown"],
    ],
    ["a forged source", { source: { id: nobody } }, ["source.id unknown"]],
    [
      "a voice of no brand",
      { source: { name: "Mi", kind: "brand", brand: "nokia-of-mars" } },
      ["source.brand unknown"],
    ],
  ])("%s", async (_, change, expected) => {
    const { draft } = await freshReport(change as never);
    const before = await counts();
    expect(await faultsOf(draft)).toEqual(expected);
    expect(await counts()).toEqual(before);
  });

  it("a market that is none, a time that could be in several zones, all at once", async () => {
    const american = await createBrand(db, { homeMarket: "US" });
    const { draft } = await freshReport({
      source: { id: nobody },
      records: [{ kind: "launch", title: "Spring event", brand: american.slug }],
      claims: [
        { ...told, property: "launch-window", when: "Q3 2022", market: "XX" },
        { ...told, property: "launch-window", when: "4 July 2022, 10:00" },
      ],
    });
    const faults = ["source.id unknown", "claims.0.market unknown", "claims.1.when window"];
    expect(await faultsOf(draft)).toEqual(faults);
  });

  it("a new phone that is named after another brand", async () => {
    const other = await createBrand(db);
    const { draft, brand } = await freshReport();
    const device = { kind: "device", name: `${other.name} 19`, brand: brand.slug } as const;
    expect(await faultsOf({ ...draft, records: [device], claims: [feature] })).toEqual(["records.0.name named-after"]);
  });

  it("a series of another brand, for a new phone", async () => {
    const other = await createSeries(db, { brandId: (await createBrand(db)).id });
    const { draft, brand } = await freshReport();
    const device = { kind: "device", name: "New", brand: brand.slug, seriesId: other.id } as const;
    expect(await faultsOf({ ...draft, records: [device], claims: [feature] })).toEqual([
      "records.0.seriesId other-brand",
    ]);
  });

  it("a phone that was chosen, and called by its name, and is then its own variant", async () => {
    const { brand, phone, draft } = await freshReport();
    const [chosen, called] = [
      { kind: "device", id: phone.id },
      { kind: "device", name: `${phone.name}`, brand: brand.slug },
    ];
    const variant = { ...told, property: "lineage", lineage: "variant-of", member: "1" };
    expect(await faultsOf({ ...draft, records: [chosen, called], claims: [variant] })).toEqual([
      "records.1.name twice",
    ]);
  });

  it("a merged phone as a variant of the one it was merged into", async () => {
    const { phone, draft } = await freshReport();
    const { phone: merged } = await freshBrand();
    await db.device.update({ where: { id: merged.id }, data: { mergedIntoId: phone.id } });
    const two = [phone, merged].map(({ id }) => ({ kind: "device", id }));
    const variant = { ...told, property: "lineage", lineage: "variant-of", member: "1" };
    expect(await faultsOf({ ...draft, records: two, claims: [variant] })).toEqual(["records.1.id twice"]);
    const one = await recorded({ ...draft, records: [two[1]], claims: [feature] });
    expect(one.records[0]).toMatchObject({ id: phone.id });
  });

  it("a launch that readers see already, with the way to it", async () => {
    const { brand, draft } = await freshReport();
    const { records: recordedBefore } = await recorded(draft);
    const before = await counts();
    const again = await report({ ...draft, records: [draft.records[0], { ...draft.records[1], title: "12S" }] });
    const slug = recordedBefore[1]?.slug;
    expect(again).toMatchObject({ faults: [{ field: "records.1.title", code: "exists", noun: "launch", slug }] });
    expect(await counts()).toEqual(before);
    // Another event of that name, at another time, is another launch.
    const claims = [{ ...told, about: "1", property: "launch-window", when: "December 2022" }, { ...feature }];
    const later = await recorded({
      ...draft,
      records: [draft.records[0], { ...draft.records[1], brand: brand.id }],
      claims,
    });
    expect(later.records[1]?.slug).toBe(`${slug}-2`);
  });

  it("a key that is none, another's, or of another verb, and an editor who was disabled", async () => {
    const { draft } = await freshReport();
    const key = randomUUID();
    expect(await report(draft, null, "1; DROP TABLE")).toMatchObject({ faults: [{ code: "malformed" }] });
    expect(await report(draft, null, key)).toMatchObject({ ok: true });
    expect(await report(draft, await createEditor(db), key)).toMatchObject({ faults: [{ code: "key-used" }] });
    const gone = await createEditor(db);
    await db.editor.update({ where: { id: gone }, data: { disabledAt: new Date() } });
    expect(await report(draft, gone)).toMatchObject({ faults: [{ code: "not-allowed" }] });
  });
});
