import { beforeAll, expect, it, vi } from "vitest";
import { getCalendarFeed } from "@/lib/data/feed/get-feed";
import { loadMoves } from "@/lib/data/feed/load-moves";
import type { FeedScope } from "@/lib/domain/launch/feed-scope";
import { day } from "@/lib/domain/window/day";
import { writeAtom } from "@/lib/feeds/write-atom";
import { writeCalendar } from "@/lib/feeds/write-calendar";
import { seed } from "@/prisma/seed";

// The day of the founding article.
const TODAY = vi.hoisted(() => "2022-06-28");

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));
vi.mock("@/lib/clock", () => ({
  now: () => new Date(`${TODAY}T12:00:00Z`),
  machineNow: () => new Date(),
  today: () => TODAY,
  todayIn: () => TODAY,
}));

beforeAll(async () => {
  await seed();
}, 60_000);

async function eventsOf(scope: FeedScope | null): Promise<string[]> {
  const feed = await getCalendarFeed(scope, day(TODAY), (of, events) =>
    writeCalendar(of, events, "https://debut.example"),
  );
  if (feed.found !== "here") throw new Error(feed.found);
  return feed.text.replace(/\r\n /g, "").split("BEGIN:VEVENT\r\n").slice(1);
}

it.each<FeedScope | null>([
  null,
  { kind: "brand", slug: "xiaomi" },
  { kind: "device", slug: "xiaomi-12s-ultra" },
  { kind: "market", code: "CN" },
])("the 12S is on 4 July at 19:00 in Beijing, as Xiaomi says: %o", async (scope) => {
  const found = (await eventsOf(scope)).filter((event) => event.includes("/launches/xiaomi-12s-launch"));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/DTSTART:20220704T110000Z\r\n.*STATUS:CONFIRMED\r\n.*Monday 4 July 2022\\, 19:00 Beijing/s);
  expect(found[0]).toContain("Who says so: Xiaomi\\, 28 June 2022.");
});

it("Unpacked, of which “August” is said, has no day yet; a leak’s day is tentative", async () => {
  const all = await eventsOf(null);
  expect(all.join()).not.toContain("galaxy-unpacked-august-2022");
  for (const event of all) {
    expect(event.includes("STATUS:TENTATIVE")).toBe(/SUMMARY:(reported|rumored): /.test(event));
  }
});

it("Germany, where the 12S is said not to come, is not told of it", async () => {
  expect((await eventsOf({ kind: "market", code: "DE" })).join()).not.toContain("12s-launch");
});

it("each move is told once, by name, and no later than the day", async () => {
  const moves = await loadMoves(day(TODAY));
  expect(moves.length).toBeGreaterThan(5);
  expect(moves.every(({ move }) => move.day <= TODAY)).toBe(true);
  const ids = [...writeAtom(moves, "https://debut.example").matchAll(/<entry>\n<id>(.*)<\/id>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(moves.length);
});
