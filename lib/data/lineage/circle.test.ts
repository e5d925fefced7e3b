import { expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import type { Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { getDevice } from "@/lib/data/device/get-device";
import { asStated } from "@/lib/data/ledger/as-of";
import { findAround } from "@/lib/data/lineage/find-around";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice } from "@/prisma/factories/device";
import { createSource } from "@/prisma/factories/source";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

async function threePhones() {
  const brand = await createBrand(db);
  const phones = [
    await createDevice(db, { brandId: brand.id }),
    await createDevice(db, { brandId: brand.id }),
    await createDevice(db, { brandId: brand.id }),
  ] as const;
  const [source, other] = [await createSource(db, { kind: "press" }), await createSource(db, { kind: "leaker" })];
  const follows = (successor: 0 | 1 | 2, of: 0 | 1 | 2, speaker = source) =>
    createClaim(db, phoneOf(phones[successor]), speaker, {
      value: { property: "lineage", lineage: "successor-of", of: phoneOf(phones[of]) },
      statedFrom: day("2022-06-01"),
    });
  return { phones, other, follows };
}

const phoneOf = ({ id }: { id: string }): Subject => ({ kind: "device", id });
const page = async (slug: string) => {
  const found = await getDevice(slug, asStated(day("2022-07-01")));
  return found.found === "here" ? found.view : null;
};

it("is nowhere in a line of successors, and no other record is read for it", async () => {
  const { phones, follows } = await threePhones();
  await follows(2, 1);
  await follows(1, 0);
  expect(await findAround(phones[2].id)).toEqual([]);
  expect(await page(phones[2].slug)).toMatchObject({ circle: [], lineage: [{ lineage: "successor-of" }] });
});

it("is told on the page of each record in it, with who said which step, and of no other", async () => {
  const { phones, other, follows } = await threePhones();
  await follows(2, 1);
  await follows(1, 0);
  const closing = await follows(0, 1, other);
  expect(await page(phones[0].slug)).toMatchObject({
    circle: [
      { successor: { id: phones[0].id }, of: { id: phones[1].id }, certainty: "rumored", claim: { id: closing } },
      { successor: { id: phones[1].id }, of: { id: phones[0].id }, certainty: "reported" },
    ],
  });
  expect((await page(phones[1].slug))?.circle).toHaveLength(2);
  expect((await page(phones[2].slug))?.circle).toEqual([]);
});
