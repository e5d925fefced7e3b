import { beforeAll, expect, it, vi } from "vitest";
import { today } from "@/lib/clock";
import { getDevice } from "@/lib/data/device/get-device";
import { asStated } from "@/lib/data/ledger/as-of";
import { getSeries } from "@/lib/data/series/get-series";
import { db } from "@/lib/db/client";
import type { Speaker, Subject } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import { projectSubjects } from "@/lib/mutations/project";
import { createBrand } from "@/prisma/factories/brand";
import { type ClaimToCreate, createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

let maker: Speaker, press: Speaker, leaker: Speaker;
let series: Subject, phone: Subject, stranger: Subject, launch: Subject;
const slugs = { series: "said-series", phone: "said-phone" };

async function say(subject: Subject, by: Speaker, claim: ClaimToCreate): Promise<void> {
  await createClaim(db, subject, by, claim);
  await db.$transaction((tx) => projectSubjects(tx, [subject.id], today()));
}

beforeAll(async () => {
  const brandId = (await createBrand(db)).id;
  maker = await createSource(db, { brandId });
  [press, leaker] = [await createSource(db, { kind: "press" }), await createSource(db, { kind: "leaker" })];
  series = { kind: "series", id: (await createSeries(db, { brandId, slug: slugs.series })).id };
  phone = { kind: "device", id: (await createDevice(db, { brandId, seriesId: series.id, slug: slugs.phone })).id };
  stranger = { kind: "device", id: (await createDevice(db, { brandId, slug: "said-stranger" })).id };
  launch = { kind: "launch", id: (await createLaunch(db, { brandId })).id };
  for (const code of ["DE", "IN"]) await createMarket(db, code);
  await say(phone, maker, { value: { property: "name", text: "Said Phone", kind: "official" } });
  await say(series, maker, { value: { property: "partnership", partner: "Leica" } });
  await say(phone, press, { value: { property: "certification", text: "BIS" }, market: "IN" });
  await say(phone, leaker, { value: { property: "certification", text: "FCC" }, stance: "denies" });
  await say(phone, maker, {
    value: { property: "preorder-window", window: dayWindow(day("2022-07-01")) },
    market: "DE",
  });
  await say(phone, press, { value: { property: "sale-window", window: month(2022, 7) }, market: "DE" });
  await say(phone, press, {
    value: { property: "availability", phase: "coming" },
    ...{ market: "DE", offer: "Leica edition", stance: "denies" },
  });
  await say(series, leaker, { value: { property: "series-member", member: stranger } });
  await say(series, press, { value: { property: "series-member", member: phone }, stance: "leaves-open" });
  await say(launch, maker, { value: { property: "line-up", member: phone } });
  await say(launch, maker, { value: { property: "launch-window", window: dayWindow(day("2022-07-04")) } });
  await say(launch, press, {
    value: { property: "launch-status", status: "moved" },
    statedFrom: day("2022-07-04"),
  });
});

async function read<View>(page: { found: string; view?: View }): Promise<View> {
  if (page.view === undefined) throw new Error(page.found);
  return page.view;
}

it("a phone's page says whom it was made with, which registers have it, and when it can be ordered", async () => {
  const { partnerships, certifications, availability } = await read(await getDevice(slugs.phone, asStated(today())));
  expect(partnerships).toMatchObject([
    { of: "device", partner: "Leica", holds: true, basis: { certainty: "official" } },
  ]);
  expect(certifications).toMatchObject([
    { register: "BIS", market: { code: "IN" }, holds: true, basis: { certainty: "reported" } },
    { register: "FCC", market: null, holds: false, basis: { certainty: "rumored" } },
  ]);
  const row = (code: string) => availability.rows.find(({ markets }) => markets.some((market) => market.code === code));
  expect(row("DE")).toMatchObject({
    preorder: { window: { latest: "2022-07-01" }, certainty: "official" },
    sale: { window: { latest: "2022-07-31" }, certainty: "reported" },
    offers: [{ offer: "Leica edition", answer: "unlikely", basis: { certainty: "reported" }, sale: null }],
  });
  // A register is a sign, and no market's answer.
  expect(row("IN")).toBeUndefined();
});

it("a family's page says of each phone that was spoken of whether it belongs, and how sure that is", async () => {
  const { saidMembers, devices } = await read(await getSeries(slugs.series, asStated(today())));
  const told = saidMembers.map(({ device, holds, basis }) => [device.slug, holds, basis.certainty]);
  expect(told.sort()).toEqual([
    [slugs.phone, null, "unknown"],
    ["said-stranger", true, "rumored"],
  ]);
  // What the catalog files where is not changed by what is said.
  expect(devices.map(({ slug }) => slug)).toEqual([slugs.phone]);
});

it("a launch that was moved is told as moved, with who says so, and is not overdue", async () => {
  const { announcement } = await read(await getDevice(slugs.phone, asStated(today())));
  const { name } = await db.source.findUniqueOrThrow({ where: { id: press.id } });
  expect(announcement).toMatchObject({
    status: "moved",
    due: "settled",
    statusBasis: { deciding: { claim: { source: { name } } } },
  });
});
