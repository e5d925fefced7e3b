import { beforeAll, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { foldName, soughtOf } from "@/lib/domain/name/sought";
import { findBrands } from "@/lib/data/search/find-brands";
import { findMatches } from "@/lib/data/search/find-matches";
import { type OwnName, queriesFrom } from "@/prisma/factories/mistype";
import { WRITTEN } from "@/lib/data/search/written-queries.fixtures";
import { seed } from "@/prisma/seed";

vi.mock("@/lib/clock", async (load) => ({ ...(await load<object>()), today: () => "2026-11-28" }));

const QUERIES = 200;

beforeAll(async () => {
  await seed();
}, 300_000);

/** The names that only one phone has, or had. */
async function ownNames(): Promise<OwnName[]> {
  const devices = await db.device.findMany({
    where: { mergedIntoId: null },
    select: { slug: true, brand: { select: { name: true } }, subject: { select: { names: true } } },
    orderBy: { slug: "asc" },
  });
  const of = new Map<string, Set<string>>();
  for (const { slug, subject } of devices)
    for (const { normalized } of subject?.names ?? []) {
      const folded = foldName(normalized);
      of.set(folded, (of.get(folded) ?? new Set()).add(slug));
    }
  return devices.flatMap(({ slug, brand, subject }) =>
    (subject?.names ?? [])
      .filter(({ normalized }) => of.get(foldName(normalized))?.size === 1)
      .map(({ text }) => ({ slug, text, brand: brand.name }))
      .sort((a, b) => (a.text < b.text ? -1 : 1)),
  );
}

it("finds the right phone first, for 95 of 100 of what people type", async () => {
  const queries = [...WRITTEN, ...queriesFrom(await ownNames(), QUERIES - WRITTEN.length, 12)];
  expect(queries.length).toBe(QUERIES);
  const brands = await findBrands();
  const slugs = new Map(
    (await db.device.findMany({ select: { id: true, slug: true } })).map(({ id, slug }) => [id, slug]),
  );
  const missed: string[] = [];
  for (const [typed, slug] of queries) {
    const sought = soughtOf(typed);
    const first = sought && (await findMatches(sought, brands)).matches[0];
    const found = !first ? "nothing" : first.noun === "brand" ? first.brand.slug : (slugs.get(first.id) ?? first.text);
    if (found !== slug) missed.push(`“${typed}” is ${slug}, found ${found}`);
  }
  expect(missed.length, `missed:\n${missed.join("\n")}`).toBeLessThanOrEqual(0.05 * QUERIES);
}, 120_000);
