import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { getMonth } from "@/lib/data/calendar/get-month";
import { getDevice } from "@/lib/data/device/get-device";
import { asRecorded, asStated, type AsOf } from "@/lib/data/ledger/as-of";
import { claimToRow } from "@/lib/db/claim-row";
import { db } from "@/lib/db/client";
import { recordId } from "@/lib/db/record-id";
import type { ClaimValue, Speaker, Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { month } from "@/lib/domain/window/make-window";
import { strikeClaim } from "@/lib/mutations/claim-operations";
import { rebuild } from "@/lib/mutations/rebuild";
import { refileClaim } from "@/lib/mutations/refile-claim";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice } from "@/prisma/factories/device";
import { createEditor } from "@/prisma/factories/editor";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";

const THEN = day("2022-06-28");
const STATED = day("2022-06-01");

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

let voice: Speaker;

/** A claim stated on 1 June 2022 that Debut recorded at an instant long ago. */
async function recordedAt(instant: string, subject: Subject, value: ClaimValue): Promise<string> {
  const market = value.property === "availability" ? "CN" : null;
  const scope = { market, offer: null, stance: "asserts", wording: "states", reviewed: true, operations: [] } as const;
  const stated = { statedFrom: STATED, statedTo: STATED, recordedAt: instant, source: voice };
  const claim = { id: recordId(), subject, value, ...scope, ...stated };
  await db.claim.create({ data: { ...claimToRow(claim), said: "As it was said." } });
  return claim.id;
}

const COMING: ClaimValue = { property: "availability", phase: "coming" };
const IN_MAY: ClaimValue = { property: "launch-window", window: month(2022, 5) };

const devices: Record<"early" | "late" | "struck" | "wrong" | "right", { id: string; slug: string }> = {} as never;
const launches: Record<"wrong" | "right", { id: string; slug: string }> = {} as never;

beforeAll(async () => {
  const brandId = (await createBrand(db)).id;
  voice = await createSource(db, { brandId });
  const by = await createEditor(db);
  for (const name of ["early", "late", "struck", "wrong", "right"] as const) {
    devices[name] = await createDevice(db, { brandId, slug: `${name}-phone` });
  }
  for (const name of ["wrong", "right"] as const) launches[name] = await createLaunch(db, { brandId });
  const of = (name: keyof typeof devices): Subject => ({ kind: "device", id: devices[name].id });
  await recordedAt("2022-06-28T23:59:00.000Z", of("early"), COMING);
  await recordedAt("2022-06-29T00:00:00.000Z", of("late"), COMING);
  const struck = await recordedAt("2022-06-28T12:00:00.000Z", of("struck"), COMING);
  const misfiled = await recordedAt("2022-06-28T12:00:00.000Z", of("wrong"), COMING);
  const misplaced = await recordedAt("2022-06-28T12:00:00.000Z", { kind: "launch", id: launches.wrong.id }, IN_MAY);
  const shows: ClaimValue = { property: "line-up", member: of("early") };
  const misread = await recordedAt("2022-06-28T12:00:00.000Z", { kind: "launch", id: launches.wrong.id }, shows);
  // So that each of them is known today.
  for (const name of ["struck", "wrong"] as const) await recordedAt("2022-07-01T12:00:00.000Z", of(name), COMING);
  await rebuild(day("2026-11-22"));
  const done = [
    await strikeClaim(struck, "It was a slip.", by, randomUUID()),
    await refileClaim(misfiled, of("right"), "It speaks of the other.", by, randomUUID()),
    await refileClaim(misread, { kind: "launch", id: launches.right.id }, "The same.", by, randomUUID()),
    await refileClaim(misplaced, { kind: "launch", id: launches.right.id }, "The same.", by, randomUUID()),
  ];
  expect(done.map(({ ok }) => ok)).toEqual([true, true, true, true]);
});

/** How many claims the page of a device shows; null where nothing was known. */
async function shown(name: keyof typeof devices, asOf: AsOf): Promise<number | null> {
  const page = await getDevice(devices[name].slug, asOf);
  return page.found === "here" ? page.view.ledger.total : null;
}

describe("what Debut had recorded by then", () => {
  it("ends with the day, in UTC", async () => {
    expect(await shown("late", asRecorded(THEN))).toBeNull();
    expect(await shown("early", asRecorded(THEN))).toBe(await shown("early", asStated(THEN)));
    expect(await shown("late", asStated(THEN))).toBe(1);
    expect(await shown("late", asRecorded(day("2022-06-29")))).toBe(1);
  });

  it("holds what was struck later, which in what was stated never was", async () => {
    expect([await shown("struck", asRecorded(THEN)), await shown("struck", asStated(THEN))]).toEqual([1, 1]);
    const page = await getDevice(devices.struck.slug, asRecorded(THEN));
    expect(page.found === "here" && page.view.availability.rows.map(({ answer }) => answer)).toContain("announced");
  });

  it("has each claim where it was filed then", async () => {
    expect([await shown("wrong", asRecorded(THEN)), await shown("right", asRecorded(THEN))]).toEqual([1, null]);
    expect([await shown("wrong", asStated(THEN)), await shown("right", asStated(THEN))]).toEqual([1, 1]);
  });

  it("dates a device by the launch that was filed to show it then", async () => {
    const launchOf = async (asOf: AsOf) => {
      const page = await getDevice(devices.early.slug, asOf);
      return page.found === "here" ? page.view.announcement.launch?.slug : null;
    };
    expect(await launchOf(asRecorded(THEN))).toBe(launches.wrong.slug);
    expect(await launchOf(asStated(THEN))).toBe(launches.right.slug);
  });

  it("has each launch on the calendar where it was filed then", async () => {
    const slugs = async (asOf: AsOf) => {
      const { lanes } = await getMonth(2022, 5, asOf);
      return lanes.flatMap(({ launches: found }) => found.map(({ slug }) => slug));
    };
    expect(await slugs(asRecorded(THEN))).toEqual([launches.wrong.slug]);
    expect(await slugs(asStated(THEN))).toEqual([launches.right.slug]);
  });
});
