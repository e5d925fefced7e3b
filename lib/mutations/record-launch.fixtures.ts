import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { day } from "@/lib/domain/window/day";
import { type RecordLaunchDraft, readRecordLaunch } from "@/lib/schemas/record-launch";
import { createBrand } from "@/prisma/factories/brand";
import { createMarket } from "@/prisma/factories/market";
import { recordLaunch } from "./record-launch";

/** A form for a brand of its own, so that no two tests meet. */
export async function freshForm(change: Partial<RecordLaunchDraft> = {}) {
  const brand = await createBrand(db);
  for (const code of ["CN", "DE", "international"]) await createMarket(db, code);
  const name = (suffix: string) => `${brand.name} 12S${suffix}`;
  const draft: RecordLaunchDraft = {
    brand: brand.slug,
    title: `${brand.name} 12S series launch`,
    when: "July 4 2022, 19:00",
    devices: ["", " Pro", " Ultra"].map((suffix) => ({
      name: name(suffix),
      seriesName: name(""),
      markets: [{ market: "CN" }, { market: "international", stance: "denies", phase: "coming" }],
    })),
    source: { name: brand.name, kind: "brand", brand: brand.slug },
    link: `https://example.org/${brand.slug}`,
    statedOn: "28 June 2022",
    wording: "states",
    said: "The launch event takes place on July 4th.",
    ...change,
  };
  return { brand, draft };
}

function read(draft: unknown) {
  const input = readRecordLaunch(draft, { today: day("2022-07-01") });
  if (!input.ok) throw new Error(JSON.stringify(input.faults));
  return input.value;
}

export async function recordAs(draft: unknown, by: EditorId | null, key: string = randomUUID()) {
  return recordLaunch(read(draft), by, key);
}

/** Rows of every table that recording writes to. */
export async function counts(): Promise<number[]> {
  return Promise.all([
    ...[db.launchEvent.count(), db.device.count(), db.series.count(), db.subject.count(), db.source.count()],
    ...[db.document.count(), db.claim.count(), db.revision.count(), db.submission.count(), db.lineUpMember.count()],
    ...[db.availability.count(), db.name.count(), db.basis.count()],
  ]);
}
