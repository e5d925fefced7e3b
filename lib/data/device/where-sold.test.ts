import { beforeAll, expect, it, vi } from "vitest";
import { today } from "@/lib/clock";
import { getDevice } from "@/lib/data/device/get-device";
import type { DeviceView } from "@/lib/data/device/device-view";
import { asStated } from "@/lib/data/ledger/as-of";
import { db } from "@/lib/db/client";
import type { Speaker, Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

const sells = (on: string) => ({ property: "sale-window", window: dayWindow(day(on)) }) as const;
let maker: Speaker, press: Speaker, phone: Subject, vague: Subject;

beforeAll(async () => {
  const brandId = (await createBrand(db)).id;
  maker = await createSource(db, { brandId });
  press = await createSource(db, { kind: "press" });
  const seriesId = (await createSeries(db, { brandId, slug: "sold-series" })).id;
  phone = { kind: "device", id: (await createDevice(db, { brandId, slug: "sold-phone" })).id };
  vague = { kind: "device", id: (await createDevice(db, { brandId, seriesId, slug: "sold-vaguely" })).id };
  for (const code of ["DE", "FR", "US"]) await createMarket(db, code);
  await db.market.create({ data: { code: "everywhere", kind: "everywhere", name: "Everywhere" } });
  await createClaim(db, phone, maker, { value: sells("2022-07-06"), market: "DE" });
  await createClaim(db, phone, maker, { value: { property: "availability", phase: "coming" }, market: "DE" });
  await createClaim(db, phone, press, { value: { property: "availability", phase: "coming" }, market: "everywhere" });
  await createClaim(db, vague, press, { value: { property: "name", text: "Vague", kind: "rumored" } });
  await createClaim(db, { kind: "series", id: seriesId }, press, { value: sells("2022-08-20") });
  const price = { kind: "exact", low: "999.00", high: null, currency: "EUR" } as const;
  await createClaim(db, vague, press, { value: { property: "price", price }, offer: "256 GB" });
});

async function pageOf(slug: string): Promise<DeviceView> {
  const page = await getDevice(slug, asStated(today()));
  if (page.found !== "here") throw new Error(page.found);
  return page.view;
}

it("answers for every country that there is, each in one place, by what was said of it or of a group around it", async () => {
  const { countries, unplaced } = await pageOf("sold-phone");
  const codesOf = (one: { countries: string }): string[] => one.countries.match(/../g) ?? [];
  const codes = countries.flatMap(codesOf);
  const all = await db.market.findMany({ where: { kind: "country" }, select: { code: true } });
  expect([...codes].sort()).toEqual(all.map(({ code }) => code).sort());
  const answerFor = (code: string) => countries.find((one) => codesOf(one).includes(code));
  expect(answerFor("DE")).toMatchObject({
    countries: "DE",
    ...{ answer: "announced", certainty: "official", sale: { window: { latest: "2022-07-06" } } },
  });
  expect(answerFor("FR")).toMatchObject({ answer: "expected", certainty: "rumored", sale: null });
  expect(answerFor("US")).toBe(answerFor("FR"));
  expect(unplaced).toBeNull();
});

it("tells what was said of no market, which answers for no country and leaves nothing unsaid", async () => {
  const { countries, unplaced, unknown, availability } = await pageOf("sold-vaguely");
  expect(unplaced).toMatchObject({
    ...{ answer: "expected", basis: { certainty: "reported" } },
    sale: { window: { latest: "2022-08-20" } },
    prices: [{ offer: "256 GB", price: { low: "999.00" } }],
  });
  expect(countries.map(({ answer }) => answer)).toEqual(["unknown"]);
  expect(availability.rows.every(({ answer }) => answer === "unknown")).toBe(true);
  expect(unknown).toContain("home-availability");
  expect(unknown).not.toContain("sale");
  expect(unknown).not.toContain("price");
});
