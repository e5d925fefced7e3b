import { beforeAll, expect, it, vi } from "vitest";
import { listSources, listSourcesOfKind } from "@/lib/data/source/list-sources";
import { db } from "@/lib/db/client";
import type { ClaimValue, SourceKind, Subject } from "@/lib/domain/claim/claim";
import { NO_VERDICTS } from "@/lib/domain/verdict/tally";
import { day } from "@/lib/domain/window/day";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createSource } from "@/prisma/factories/source";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

const TODAY = day("2026-11-22");
const VALUE: ClaimValue = { property: "partnership", partner: "Leica" };

let about: Subject;
beforeAll(async () => {
  about = { kind: "brand", id: (await createBrand(db)).id };
});

async function heard(kind: Exclude<SourceKind, "brand">, name: string, claims: number): Promise<void> {
  const source = await createSource(db, { kind, name });
  for (let n = 0; n < claims; n += 1) {
    await createClaim(db, about, source, { value: VALUE, statedFrom: day(`2022-06-0${n + 1}`) });
  }
}

const groupOf = async (kind: SourceKind) => (await listSources(TODAY)).find((group) => group.kind === kind);

it("lists who was heard by kind, the most heard first, and nobody of whom nothing is shown", async () => {
  await heard("retailer", "A shop", 1);
  await heard("retailer", "The other shop", 3);
  await heard("retailer", "A silent shop", 0);
  await heard("retailer", "A misheard shop", 1);
  const { id } = await db.claim.findFirstOrThrow({ where: { source: { name: "A misheard shop" } } });
  await db.claimOp.create({
    data: { claimId: id, kind: "strike", why: "Misread.", effectiveOn: new Date("2022-07-01") },
  });
  await heard("carrier", "A network", 1);
  const kinds = (await listSources(TODAY)).map(({ kind }) => kind);
  expect(kinds.indexOf("carrier")).toBeLessThan(kinds.indexOf("retailer"));
  const shops = await groupOf("retailer");
  expect(shops?.items.map(({ name }) => name)).toEqual(["The other shop", "A shop"]);
  expect(shops?.total).toBe(2);
  const claims = { count: 3, more: false };
  expect(shops?.items[0]).toMatchObject({
    claims,
    latest: { statedFrom: "2022-06-03", statedTo: "2022-06-03" },
    tally: NO_VERDICTS,
  });
});

it("tells how those were judged that were, by the last verdict", async () => {
  await heard("regulator", "A register", 2);
  const [first, second] = await db.claim.findMany({ where: { source: { name: "A register" } } });
  const given = { kind: "verdict", why: "So it was.", effectiveOn: new Date("2022-07-05") } as const;
  const evidence = { evidenceClaimId: second!.id };
  for (const [hour, verdict] of (["miss", "hit"] as const).entries()) {
    const at = new Date(Date.UTC(2022, 6, 5, hour));
    await db.claimOp.create({ data: { ...given, ...evidence, claimId: first!.id, verdict, at } });
  }
  const later = { ...given, effectiveOn: new Date("2026-11-23") };
  await db.claimOp.create({ data: { ...later, claimId: second!.id, verdict: "miss", evidenceClaimId: first!.id } });
  expect((await groupOf("regulator"))?.items[0]?.tally).toEqual({ ...NO_VERDICTS, hit: 1 });
});

it("shows a few of each kind, counts the others, and has pages for all of them by name", async () => {
  for (let n = 1; n <= 120; n += 1) await heard("leaker", `Leaker ${String(n).padStart(3, "0")}`, n === 77 ? 2 : 1);
  const leakers = await groupOf("leaker");
  expect(leakers?.total).toBe(120);
  expect(leakers?.items).toHaveLength(24);
  expect(leakers?.items[0]?.name).toBe("Leaker 077");
  const pages = [await listSourcesOfKind("leaker", 1, TODAY), await listSourcesOfKind("leaker", 2, TODAY)];
  expect(pages).toMatchObject([
    { page: 1, pages: 2, total: 120 },
    { page: 2, pages: 2, total: 120 },
  ]);
  const names = pages.flatMap((page) => page?.items.map(({ name }) => name) ?? []);
  expect(names).toHaveLength(120);
  expect(names).toEqual([...names].sort());
  expect(await listSourcesOfKind("leaker", 3, TODAY)).toBeNull();
  expect(await listSourcesOfKind("community", 1, TODAY)).toBeNull();
});
