import { beforeAll, expect, it, vi } from "vitest";
import { tags } from "@/lib/cache-tags";
import { getDevice } from "@/lib/data/device/get-device";
import { asStated } from "@/lib/data/ledger/as-of";
import { findKin } from "@/lib/data/lineage/find-kin";
import type { KinGroupView } from "@/lib/data/lineage/family-view";
import { db } from "@/lib/db/client";
import type { Lineage, Speaker, Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { touchedTags } from "@/lib/mutations/touched-tags";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice } from "@/prisma/factories/device";
import { createSource } from "@/prisma/factories/source";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

const SLUGS = ["one", "two", "three", "four", "five", "lite", "twin"] as const;
type Slug = (typeof SLUGS)[number];
const phones = new Map<Slug, Subject>();
let press: Speaker, leaker: Speaker;

const phone = (slug: Slug): Subject => phones.get(slug)!;
const is = (slug: Slug, lineage: Lineage, of: Slug, by: Speaker, on = "2022-06-01") =>
  createClaim(db, phone(slug), by, {
    value: { property: "lineage", lineage, of: phone(of) },
    statedFrom: day(on),
  });

beforeAll(async () => {
  const brand = await createBrand(db);
  for (const slug of SLUGS) {
    const formFactor = slug === "lite" ? "flip" : "bar";
    const { id } = await createDevice(db, { brandId: brand.id, slug: `kin-${slug}`, formFactor });
    phones.set(slug, { kind: "device", id });
  }
  [press, leaker] = [await createSource(db, { kind: "press" }), await createSource(db, { kind: "leaker" })];
  await createClaim(db, phone("one"), press, { value: { property: "name", text: "One", kind: "official" } });
  await is("two", "successor-of", "one", press);
  await is("three", "successor-of", "two", leaker);
  await is("four", "successor-of", "three", press, "2022-08-01");
  await is("five", "successor-of", "four", press, "2022-08-01");
  await is("lite", "variant-of", "three", press);
  await is("three", "rebrand-of", "twin", leaker);
});

const drawn = ({ kin }: KinGroupView) => kin.map((one) => [one.kin.slug, one.certainty]);

async function familyOn(slug: Slug, on: string) {
  const page = await getDevice(`kin-${slug}`, asStated(day(on)));
  if (page.found !== "here") throw new Error(page.found);
  return page.view.family;
}

it("draws two generations each way and what stands beside, each as sure as who says so", async () => {
  const { before, after, beside } = await familyOn("three", "2022-09-01");
  expect(before.map(drawn)).toEqual([[["kin-two", "rumored"]], [["kin-one", "reported"]]]);
  expect(after.map(drawn)).toEqual([[["kin-four", "reported"]], [["kin-five", "reported"]]]);
  expect(drawn(beside)).toEqual([
    ["kin-lite", "reported"],
    ["kin-twin", "rumored"],
  ]);
  const [lite, twin] = beside.kin;
  expect(lite).toMatchObject({ formFactor: "flip", lineage: "variant-of", of: { slug: "kin-three" } });
  expect(twin).toMatchObject({ lineage: "rebrand-of", subject: { slug: "kin-three" }, of: { slug: "kin-twin" } });
  expect((await familyOn("one", "2022-09-01")).after.map(drawn)).toEqual([
    [["kin-two", "reported"]],
    [["kin-three", "rumored"]],
  ]);
});

it("knows nothing of what was said later than the page's day", async () => {
  const { before, after } = await familyOn("three", "2022-07-01");
  expect([before.length, after.length]).toEqual([2, 0]);
});

it("finds with one query no more than two steps away, the nearest first", async () => {
  const query = vi.spyOn(db, "$queryRaw");
  const kin = await findKin(phone("two").id);
  expect(query).toHaveBeenCalledTimes(1);
  const slugs = new Map([...phones].map(([slug, { id }]) => [id, slug]));
  expect(kin.map(({ id }) => slugs.get(id)).slice(-1)).toEqual(["four"]);
  expect(kin.map(({ id }) => slugs.get(id)).sort()).toEqual(["four", "one", "three"]);
});

it("is drawn anew on the page of what a phone is said to follow", async () => {
  const none = { changed: [], years: [] } as unknown as Parameters<typeof touchedTags>[2];
  const told = await touchedTags(db, [phone("four").id], none);
  expect(told).toContain(tags.subject(phone("three").id));
});
