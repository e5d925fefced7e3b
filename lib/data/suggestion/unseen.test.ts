import { readdirSync, readFileSync } from "node:fs";
import { Client } from "pg";
import { expect, it, vi } from "vitest";
import { TAGS_CHANNEL } from "@/lib/cache-tags";
import { today } from "@/lib/clock";
import { getBrand } from "@/lib/data/brand/get-brand";
import { getYear } from "@/lib/data/calendar/get-year";
import { getDevice } from "@/lib/data/device/get-device";
import { loadCalendar } from "@/lib/data/feed/load-calendar";
import { loadMoves } from "@/lib/data/feed/load-moves";
import { getLaunch } from "@/lib/data/launch/get-launch";
import { asStated } from "@/lib/data/ledger/as-of";
import { getMarket } from "@/lib/data/market/get-market";
import { searchRecords } from "@/lib/data/search/search-records";
import { getSeries } from "@/lib/data/series/get-series";
import { listPublicPages } from "@/lib/data/sitemap/list-public-pages";
import { getSource } from "@/lib/data/source/get-source";
import { getUpcoming } from "@/lib/data/upcoming/get-upcoming";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { recorded, freshReport } from "@/lib/mutations/record-report.fixtures";
import { suggest, type Suggested } from "@/lib/mutations/suggestion/suggest";
import { uniqueWord } from "@/prisma/factories/unique";
import { getSuggested } from "./get-suggested";

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));

/** All that readers are told, in pages, in feeds, in searches and to robots. */
async function told(word: string, { brand, series, phone, launch, source }: Record<string, string>): Promise<string> {
  const now = asStated(today());
  return JSON.stringify([
    await getBrand(brand!, now),
    await getSeries(series!, now),
    await getDevice(phone!, now),
    await getLaunch(launch!, now),
    await getMarket("DE", now),
    await getSource(source!, today()),
    await getYear(2022, now),
    await getUpcoming(today()),
    await loadCalendar(null, today()),
    await loadMoves(today()),
    await searchRecords(word),
    await listPublicPages(0, today()),
  ]);
}

it("no reader ever sees what readers send in: not in a page, a feed or a search, and nothing is made anew for it", async () => {
  const { draft, brand } = await freshReport();
  await recorded(draft);
  const phone = await db.device.findFirstOrThrow({ where: { brandId: brand.id, name: `${brand.name} 12S` } });
  const series = await db.series.findFirstOrThrow({ where: { id: phone.seriesId ?? "" } });
  const launch = await db.launchEvent.findFirstOrThrow({
    where: { brandId: brand.id },
    select: { id: true, slug: true },
  });
  const source = await db.source.findFirstOrThrow({ where: { name: draft.source.name ?? "" } });
  const slugs = { brand: brand.slug, series: series.slug, phone: phone.slug, launch: launch.slug, source: source.slug };
  const word = uniqueWord();
  const before = await told(word, slugs);
  expect(before).toContain(`${brand.name} 12S`);

  const listener = new Client({ connectionString: env.DATABASE_URL });
  const heard: unknown[] = [];
  await listener.connect();
  listener.on("notification", ({ payload }) => heard.push(payload));
  await listener.query(`LISTEN ${TAGS_CHANNEL}`);
  const abouts: (Suggested | null)[] = [
    { kind: "device", id: phone.id },
    { kind: "series", id: series.id },
    { kind: "brand", id: brand.id },
    { kind: "launch", id: launch.id },
    { kind: "source", id: source.id },
    { kind: "market", id: "DE" },
    null,
  ];
  for (const about of abouts) {
    const input = { said: `The ${word} is missing.`, link: `https://example.org/${word}`, statedOn: null };
    expect(await suggest(input, about, crypto.randomUUID())).toMatchObject({ ok: true });
  }
  await listener.query("SELECT 1");
  await listener.end();
  expect(await db.suggestion.count({ where: { said: { contains: word } } })).toBe(abouts.length);
  expect(heard).toEqual([]);
  expect(await told(word, slugs)).toBe(before);
});

it("is read by the rooms of the desk alone", () => {
  const files = ["app", "lib", "components"].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" }).map((name) => `${room}/${name}`),
  );
  const code = files.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\/generated\//.test(name));
  const reading = code.filter((name) => {
    const text = readFileSync(name, "utf8");
    return /\.suggestion(Decision)?\.|"Suggestion(Decision)?"|suggestion\/(list-|get-suggestion")/.test(text);
  });
  const DESK = /^app\/\(editor\)|^lib\/(mutations|data)\/suggestion\/|^lib\/actions\/suggest\.ts$/;
  expect(reading.length).toBeGreaterThan(8);
  expect(reading.filter((name) => !DESK.test(name))).toEqual([]);
});

it("tells no name of a record that has no page for readers", async () => {
  const { draft, brand, phone } = await freshReport();
  await recorded(draft);
  expect(await getSuggested(`brand:${brand.slug}`)).toMatchObject({ kind: "brand", id: brand.id, title: brand.name });
  expect(await getSuggested("market:de")).toBeNull();
  expect(await getSuggested("market:DE")).toMatchObject({ kind: "market", slug: "DE", title: "Germany" });
  // It is in the catalog, and nobody has spoken of it.
  for (const none of [`device:${phone.slug}`, "device:", "device", "person:ada", "", ":", "source:nobody"]) {
    expect(await getSuggested(none), none).toBeNull();
  }
});
