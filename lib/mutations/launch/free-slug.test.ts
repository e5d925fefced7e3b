import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { createBrand } from "@/prisma/factories/brand";
import { createDevice } from "@/prisma/factories/device";
import { createSource } from "@/prisma/factories/source";
import { freeSlug } from "./free-slug";

let brandId: string;
beforeAll(async () => {
  brandId = (await createBrand(db)).id;
});

it("is the name's own while nothing stands under it, whatever else begins like it", async () => {
  await createDevice(db, { brandId, slug: "phone-12-pro" });
  expect(await freeSlug(db, "device", "phone-12")).toBe("phone-12");
  expect(await freeSlug(db, "device", "phone-12-pro")).toBe("phone-12-pro-2");
  expect(await freeSlug(db, "series", "phone-12-pro")).toBe("phone-12-pro");
});

it("is never one that leads elsewhere", async () => {
  const { id: subjectId } = await createDevice(db, { brandId, slug: "found-again" });
  await db.slugRedirect.create({ data: { kind: "device", slug: "left-behind", subjectId } });
  expect(await freeSlug(db, "device", "left-behind")).toBe("left-behind-2");
  expect(await freeSlug(db, "launch", "left-behind")).toBe("left-behind");
});

it("counts on past as many as are asked for at once", async () => {
  for (let nth = 1; nth <= 40; nth++)
    if (nth !== 38) await createSource(db, { slug: nth === 1 ? "leak" : `leak-${nth}` });
  expect(await freeSlug(db, "source", "leak")).toBe("leak-38");
});
