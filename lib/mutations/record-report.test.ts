import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadClaimsById } from "@/lib/db/load-claims";
import type { ClaimValue, Property } from "@/lib/domain/claim/claim";
import type { ReportClaimDraft, ReportDraft } from "@/lib/schemas/report-draft";
import { createEditor } from "@/prisma/factories/editor";
import { createLaunch } from "@/prisma/factories/launch";
import { counts } from "./record-launch.fixtures";
import { freshBrand, freshReport, recorded, report, told } from "./record-report.fixtures";

it("is there whole: launch, series, device, source, claims, beliefs and revisions", async () => {
  const { brand, draft } = await freshReport();
  const editor = await createEditor(db);
  const result = await report({ ...draft, note: "Seen twice." }, editor);
  expect(result).toMatchObject({
    ok: true,
    value: { records: [{ kind: "device", slug: `${brand.slug}-12s` }, { slug: `${brand.slug}-12s-launch-2022` }] },
  });
  const launch = await db.launchEvent.findFirstOrThrow({
    where: { brandId: brand.id },
    include: { lineUp: { include: { device: { include: { series: true } } } } },
  });
  // The time names no zone: it is the brand's home's.
  expect(launch).toMatchObject({ listed: true, certainty: "rumored", instant: new Date("2022-07-04T11:00:00Z") });
  expect(launch.lineUp).toMatchObject([{ holds: true, device: { series: { slug: `${brand.slug}-12s` } } }]);
  const about = { subject: { OR: [{ launch: { brandId: brand.id } }, { device: { brandId: brand.id } }] } };
  expect(await db.name.count({ where: { ...about, kind: "rumored", text: `${brand.name} 12S` } })).toBe(1);
  const claims = await db.claim.findMany({ where: about });
  expect(claims).toHaveLength(3);
  expect(claims.every(({ note, recordedById }) => note === "Seen twice." && recordedById === editor)).toBe(true);
  expect(await db.revision.count({ where: { ...about, verb: "recordReport", why: "Seen twice." } })).toBe(2);
});

/** One claim of each property on known records, and what the ledger then holds: places 0 to 4 of the records below. */
const EACH: Record<Property, [Omit<ReportClaimDraft, "said" | "wording" | "property">, (ids: string[]) => ClaimValue]> =
  {
    "launch-window": [
      { about: "3", when: "Q3 2022", market: "DE" },
      () => ({ property: "launch-window", window: expect.objectContaining({ precision: "quarter" }) as never }),
    ],
    "launch-status": [{ about: "3", status: "moved" }, () => ({ property: "launch-status", status: "moved" })],
    "line-up": [
      { about: "3", member: "1" },
      ([, id = ""]) => ({ property: "line-up", member: { kind: "series", id } }),
    ],
    "series-member": [
      { about: "1", member: "0", stance: "denies" },
      ([id = ""]) => ({ property: "series-member", member: { kind: "device", id } }),
    ],
    availability: [
      { about: "1", market: "IN", offer: "512 GB", phase: "ended" },
      () => ({ property: "availability", phase: "ended" }),
    ],
    "preorder-window": [
      { about: "0", when: "TBD", market: "IN" },
      () => ({ property: "preorder-window", window: expect.objectContaining({ precision: "tbd" }) as never }),
    ],
    "sale-window": [
      { about: "0", when: "after 1 August", offer: "green" },
      () => ({ property: "sale-window", window: expect.objectContaining({ earliest: "2022-08-02" }) as never }),
    ],
    price: [
      {
        about: "0",
        priceKind: "range",
        price: "3999",
        priceHigh: "4999.5",
        currency: "cny",
        market: "CN",
        offer: "256 GB",
      },
      () => ({ property: "price", price: { kind: "range", low: "3999.00", high: "4999.50", currency: "CNY" } }),
    ],
    name: [
      { about: "0", text: "thor", nameKind: "codename" },
      () => ({ property: "name", text: "thor", kind: "codename" }),
    ],
    lineage: [
      { about: "0", lineage: "rebrand-of", member: "2" },
      ([, , id = ""]) => ({ property: "lineage", lineage: "rebrand-of", of: { kind: "device", id } }),
    ],
    feature: [
      { about: "1", text: "Leica camera", stance: "leaves-open" },
      () => ({ property: "feature", feature: "Leica camera" }),
    ],
    partnership: [{ about: "4", text: "Leica" }, () => ({ property: "partnership", partner: "Leica" })],
    certification: [{ about: "0", text: "TENAA", market: "CN" }, () => ({ property: "certification", text: "TENAA" })],
  };

it.each(Object.keys(EACH) as Property[])("holds a claim of %s as it was said", async (property) => {
  const { brand, series, phone } = await freshBrand();
  const launch = await createLaunch(db, { brandId: brand.id });
  const other = await freshBrand();
  const ids = [phone.id, series.id, other.phone.id, launch.id, brand.id];
  const kinds = ["device", "series", "device", "launch"] as const;
  const [claim, value] = EACH[property];
  const draft: ReportDraft = {
    source: { name: brand.name, kind: "brand", brand: brand.slug },
    statedOn: "28 June 2022",
    records: [...kinds.map((kind, n) => ({ kind, id: ids[n]! })), { kind: "brand", brand: brand.slug }],
    claims: [{ ...told, wording: "expects", said: `“${property}”, 说`, ...claim, property }],
  };
  const { claimIds } = await recorded(draft);
  const [held, ...others] = await db.$transaction((tx) => loadClaimsById(tx, claimIds));
  expect(others).toEqual([]);
  const { market = null, offer = null, stance = "asserts" } = claim;
  expect(held).toMatchObject({
    ...{ value: value(ids), market, offer, stance, wording: "expects" },
    subject: { kind: [...kinds, "brand"][Number(claim.about)], id: ids[Number(claim.about)] },
    ...{ source: { kind: "brand", brandId: brand.id }, statedFrom: "2022-06-28", reviewed: true },
  });
  expect(await db.claim.findFirst({ where: { id: claimIds[0]! } })).toMatchObject({ said: `“${property}”, 说` });
});

it("makes a phone that has no name, and names one that the text names only later", async () => {
  const { brand, draft } = await freshReport();
  const claims: ReportClaimDraft[] = [
    { ...told, property: "feature", text: "Leica camera" },
    { ...told, about: "1", property: "name", text: `${brand.name} 12T`, nameKind: "official" },
    { ...told, about: "1", property: "lineage", lineage: "variant-of", member: "0" },
  ];
  const unnamed = { kind: "device", nameless: "on", brand: brand.slug, formFactor: "fold" };
  const named = { kind: "device", brand: brand.slug, name: `${brand.name} 12T`, seriesName: `${brand.name} T` };
  const { records, claimIds } = await recorded({ ...draft, records: [unnamed, named], claims });
  expect(records.map(({ slug }) => slug)).toEqual([`${brand.slug}-unnamed`, `${brand.slug}-12t`]);
  expect(claimIds).toHaveLength(3);
  const device = await db.device.findUniqueOrThrow({ where: { id: records[0]!.id } });
  expect(device).toMatchObject({ name: null, formFactor: "fold", seriesId: null });
});

it("speaks of several brands at once, of what is known by its name, and of one new series twice", async () => {
  const [one, two] = [await freshBrand(), await freshBrand()];
  const series = { kind: "series", name: `${two.brand.name} Fold`, brand: two.brand.id };
  const records = [
    { kind: "device", name: one.phone.name?.toUpperCase(), brand: one.brand.slug },
    { kind: "device", name: `${two.brand.name} Fold 4`, brand: two.brand.slug, seriesName: series.name },
    series,
  ];
  const claims = ["0", "1", "2"].map((about) => ({ ...told, about, property: "availability", market: "IN" }));
  const { draft } = await freshReport();
  const before = await counts();
  const result = await recorded({ ...draft, records, claims });
  expect(result.records[0]).toMatchObject({ id: one.phone.id });
  const [, made] = await db.device.findMany({ where: { brandId: two.brand.id }, orderBy: { id: "asc" } });
  expect(made).toMatchObject({ id: result.records[1]?.id, seriesId: result.records[2]?.id });
  const after = await counts();
  // No launch, one device, one series, two subjects.
  expect(after.slice(0, 4).map((count, n) => count - before[n]!)).toEqual([0, 1, 1, 2]);
});

it("waits for review where a contributor records it", async () => {
  const { brand, draft } = await freshReport();
  await report(draft, await createEditor(db, "contributor"), randomUUID());
  const where = { brandId: brand.id };
  expect(await db.launchEvent.findFirstOrThrow({ where })).toMatchObject({ listed: false });
});
