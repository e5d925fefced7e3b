import { beforeAll, expect, it, vi } from "vitest";
import { listPublicPages } from "@/lib/data/sitemap/list-public-pages";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/window/day";
import { month } from "@/lib/domain/window/make-window";
import { projectSubjects } from "@/lib/mutations/project";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createSource } from "@/prisma/factories/source";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

const TODAY = day("2026-11-22");
const REVISED = new Date("2026-11-20T08:00:00Z");

beforeAll(async () => {
  const brand = await createBrand(db, { name: "Quiet" });
  const source = await createSource(db, { kind: "press" });
  const spoken = { kind: "device" as const, id: (await createDevice(db, { brandId: brand.id, slug: "spoken-of" })).id };
  await createDevice(db, { brandId: brand.id, slug: "never-spoken-of" });
  const launch = { kind: "launch" as const, id: (await createLaunch(db, { brandId: brand.id, slug: "a-launch" })).id };
  await createLaunch(db, { brandId: brand.id, slug: "unlisted" });
  await createClaim(db, launch, source, {
    value: { property: "launch-window", window: month(2027, 2) },
    statedFrom: TODAY,
  });
  await createClaim(db, launch, source, { value: { property: "line-up", member: spoken }, statedFrom: TODAY });
  await db.$transaction((tx) => projectSubjects(tx, [launch.id, spoken.id], TODAY));
  await db.revision.create({
    data: { subjectId: launch.id, version: 90, verb: "test", at: new Date("2026-11-01T08:00:00Z") },
  });
  await db.revision.create({ data: { subjectId: launch.id, version: 91, verb: "test", at: REVISED } });
});

async function pages() {
  const part = await listPublicPages(1, TODAY);
  if (part === null) throw new Error("there is no first part");
  return part.pages;
}

it("names what somebody spoke of, and nothing that has no page", async () => {
  const slugs = (await pages()).flatMap((page) => ("slug" in page && page.kind !== "source" ? [page.slug] : []));
  expect(slugs).toEqual(expect.arrayContaining(["quiet", "spoken-of", "a-launch"]));
  expect(slugs).not.toContain("never-spoken-of");
  expect(slugs).not.toContain("unlisted");
});

it("says when a record was last changed: by its last revision", async () => {
  const launch = (await pages()).find((page) => page.kind === "launch");
  expect(launch?.changedAt).toBe(REVISED.toISOString());
  expect((await listPublicPages(1, TODAY))?.changedAt).not.toBeNull();
});

it("names the months that a window touches, their years, and the source and the year in which it spoke", async () => {
  const all = await pages();
  expect(all).toContainEqual({ kind: "month", year: 2027, month: 2, changedAt: REVISED.toISOString() });
  expect(all).toContainEqual({ kind: "year", year: 2027, changedAt: REVISED.toISOString() });
  expect(all.filter(({ kind }) => kind === "month")).toHaveLength(1);
  expect(all).toContainEqual(expect.objectContaining({ kind: "source-year", year: 2026 }));
  expect(all).toContainEqual(expect.objectContaining({ kind: "source-kind", of: "press", page: 1 }));
});

it("has no part beyond the last one", async () => {
  expect(await listPublicPages(0, TODAY)).toBeNull();
  expect(await listPublicPages(2, TODAY)).toBeNull();
});
