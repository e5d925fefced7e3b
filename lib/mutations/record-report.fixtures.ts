import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { day } from "@/lib/domain/window/day";
import { readReport } from "@/lib/schemas/report";
import type { ReportClaimDraft, ReportDraft } from "@/lib/schemas/report-draft";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createMarket } from "@/prisma/factories/market";
import { uniqueWord } from "@/prisma/factories/unique";
import { recordReport } from "./record-report";

/** What a claim of a test need not say. */
export const told = { about: "0", wording: "states", said: "So they said." } as const;

/** A brand of its own with a known phone in a series, so that no two tests meet. */
export async function freshBrand() {
  const brand = await createBrand(db);
  for (const code of ["CN", "DE", "IN", "international"]) await createMarket(db, code);
  const series = await createSeries(db, { brandId: brand.id, name: `${brand.name} 12` });
  const phone = await createDevice(db, { brandId: brand.id, seriesId: series.id, name: `${brand.name} 12` });
  return { brand, series, phone };
}

/** A report of a new phone and a launch of it, by a leaker of its own. */
export async function freshReport(change: Partial<ReportDraft> = {}) {
  const known = await freshBrand();
  const { brand } = known;
  const claims: ReportClaimDraft[] = [
    { ...told, about: "1", property: "launch-window", when: "July 4 2022, 19:00" },
    { ...told, about: "1", property: "line-up", member: "0" },
  ];
  const draft: ReportDraft = {
    source: { name: uniqueWord(), kind: "leaker" },
    link: `https://example.org/${brand.slug}`,
    statedOn: "28 June 2022",
    records: [
      { kind: "device", name: `${brand.name} 12S`, brand: brand.slug, seriesName: `${brand.name} 12S` },
      { kind: "launch", title: `${brand.name} 12S launch`, brand: brand.slug },
    ],
    claims,
    ...change,
  };
  return { ...known, draft };
}

export async function report(draft: unknown, by: EditorId | null = null, key: string = randomUUID()) {
  const input = readReport(draft, { today: day("2022-07-01") });
  if (!input.ok) throw new Error(JSON.stringify(input.faults));
  return recordReport(input.value, by, key);
}

/** The same, where it must go well. */
export async function recorded(draft: unknown) {
  const result = await report(draft);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

export async function faultsOf(draft: unknown): Promise<string[]> {
  const result = await report(draft);
  if (result.ok) return [];
  return result.faults.map((fault) => `${fault.field} ${fault.code === "claim" ? fault.fault : fault.code}`);
}
