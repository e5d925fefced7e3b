import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import type { ClaimValue, Speaker, Subject } from "@/lib/domain/claim/claim";
import type { FeedScope } from "@/lib/domain/launch/feed-scope";
import { addDays, day } from "@/lib/domain/window/day";
import { dayWindow, minuteWindow, month } from "@/lib/domain/window/make-window";
import type { Day, Window } from "@/lib/domain/window/window";
import type { LaunchMove } from "@/lib/feeds/told-move";
import { writeJsonFeed } from "@/lib/feeds/write-json-feed";
import { writeCalendar } from "@/lib/feeds/write-calendar";
import { withdrawClaim } from "@/lib/mutations/claim-operations";
import { projectSubjects } from "@/lib/mutations/project";
import { rebuild } from "@/lib/mutations/rebuild";
import { renameRecord } from "@/lib/mutations/rename-record";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { getCalendarFeed, getMovesFeed } from "./get-feed";
import { loadMoves } from "./load-moves";

const TODAY = vi.hoisted(() => "2022-06-28");

vi.mock("next/cache", () => ({ unstable_cache: (load: () => Promise<unknown>) => load }));
vi.mock("@/lib/clock", () => ({
  now: () => new Date(`${TODAY}T12:00:00Z`),
  machineNow: () => new Date(),
  today: () => TODAY,
  todayIn: () => TODAY,
}));

const today = day(TODAY);
let brandId: string;
let voice: Speaker;

beforeAll(async () => {
  brandId = (await createBrand(db, { name: "Xiaomi", slug: "xiaomi", homeMarket: "CN" })).id;
  voice = await createSource(db, { brandId, name: "Xiaomi" });
});

const project = (id: string) => db.$transaction((tx) => projectSubjects(tx, [id], today), { timeout: 20_000 });

async function say(subject: Subject, value: ClaimValue, statedFrom = day("2022-06-01"), more = {}) {
  const id = await createClaim(db, subject, voice, { value, statedFrom, ...more });
  await project(subject.id);
  return id;
}

async function announced(title: string, window: Window, of = brandId): Promise<Subject> {
  const launch: Subject = { kind: "launch", id: (await createLaunch(db, { brandId: of, title })).id };
  await say(launch, { property: "launch-window", window });
  return launch;
}

async function feed(scope: FeedScope | null = null, on: Day = today) {
  const answer = await getCalendarFeed(scope, on, (of, events) => writeCalendar(of, events, "https://debut.example"));
  if (answer.found !== "here") throw new Error(answer.found);
  return answer;
}

const titles = (text: string) => [...text.matchAll(/SUMMARY:(.*)\r\n/g)].map(([, title]) => title);
const numbers = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`${name}:(.*)\r\n`, "g"))].map(([, n]) => n);

describe("the calendar of a brand", () => {
  const of = { kind: "brand", slug: "keeps" } as const;
  let brand: string;

  beforeAll(async () => {
    brand = (await createBrand(db, { slug: "keeps" })).id;
    await announced("A minute", minuteWindow("2022-07-04T19:00", "Asia/Shanghai"), brand);
    await announced("Vague", month(2022, 8), brand);
    await announced("Around a day", { ...dayWindow(day("2022-08-03")), about: true }, brand);
    await announced("A year ago", dayWindow(addDays(today, -366)), brand);
    await announced("Longer ago", dayWindow(addDays(today, -367)), brand);
    await announced("Far ahead", dayWindow(day("2025-01-01")), brand);
    await announced("Another’s", dayWindow(day("2022-07-05")));
  });

  it("holds what has a day, from a year back on, in order", async () => {
    const { text } = await feed(of);
    expect(titles(text).map((title) => title?.replace("rumored: ", ""))).toEqual([
      "A year ago",
      "A minute",
      "Far ahead",
    ]);
    expect(text).toContain("DTSTART:20220704T110000Z");
    expect(text).not.toContain("Vague");
    expect(titles((await feed()).text).join()).toContain("Another’s");
  });

  it("is the same bytes whenever it is asked for, also on the next day and after a rebuild", async () => {
    const before = await feed({ kind: "brand", slug: "xiaomi" });
    await rebuild(today);
    expect(await feed({ kind: "brand", slug: "xiaomi" }, addDays(today, 1))).toEqual(before);
    expect(before.etag).toMatch(/^"[\w-]{43}"$/);
  });
});

it("a slip is told once, with a higher number and a later time; a claim that agrees changes not a byte", async () => {
  const brand = await createBrand(db, { slug: "slips" });
  const launch: Subject = { kind: "launch", id: (await createLaunch(db, { brandId: brand.id })).id };
  const itself = await createSource(db, { brandId: brand.id });
  const press = await createSource(db, { kind: "press" });
  const set = async (by: Speaker, on: string, stated: string) => {
    const value = { property: "launch-window", window: dayWindow(day(on)) } as const;
    await createClaim(db, launch, by, { value, statedFrom: day(stated) });
    await project(launch.id);
    return feed({ kind: "brand", slug: "slips" });
  };
  const before = await set(itself, "2022-07-04", "2022-06-01");
  const slipped = await set(itself, "2022-07-11", "2022-06-20");
  expect(numbers(slipped.text, "UID")).toEqual([launch.id]);
  expect(numbers(slipped.text, "DTSTART;VALUE=DATE")).toEqual(["20220711"]);
  expect([numbers(before.text, "SEQUENCE"), numbers(slipped.text, "SEQUENCE")]).toEqual([["0"], ["1"]]);
  expect(numbers(slipped.text, "LAST-MODIFIED")[0]! > numbers(before.text, "LAST-MODIFIED")[0]!).toBe(true);
  expect(slipped.etag).not.toBe(before.etag);
  expect(await set(press, "2022-07-11", "2022-06-21")).toEqual(slipped);
  expect(await set(itself, "2022-07-11", "2022-06-22")).toEqual(slipped);
});

describe("what shows a phone, or comes to a market", () => {
  let series: Subject, ultra: Subject;

  beforeAll(async () => {
    for (const code of ["DE", "FR", "IN"]) await createMarket(db, code);
    const family = await createSeries(db, { brandId, slug: "family" });
    series = { kind: "series", id: family.id };
    const place = { brandId, seriesId: family.id };
    ultra = { kind: "device", id: (await createDevice(db, { ...place, slug: "ultra", name: "Ultra" })).id };
    await createDevice(db, { ...place, slug: "plain", name: "Plain" });
    const one = await announced("Shows the family", dayWindow(day("2022-07-01")));
    await say(one, { property: "line-up", member: series });
    const two = await announced("Shows the family without the Ultra", dayWindow(day("2022-07-02")));
    await say(two, { property: "line-up", member: series });
    await say(two, { property: "line-up", member: ultra }, undefined, { stance: "denies" });
    const three = await announced("Shows the Ultra", dayWindow(day("2022-07-03")));
    await say(three, { property: "line-up", member: ultra });
  });

  it("is found by the phone, through its family too", async () => {
    const of = async (slug: string) => titles((await feed({ kind: "device", slug })).text);
    expect(await of("ultra")).toEqual(["Shows the family", "Shows the Ultra"]);
    expect(await of("plain")).toEqual(["Shows the family", "Shows the family without the Ultra"]);
  });

  it("is found by the market that it is believed to come to, and not where that is denied or unknown", async () => {
    const to = async (code: string) => titles((await feed({ kind: "market", code })).text);
    await say(ultra, { property: "availability", phase: "coming" }, undefined, { market: "DE" });
    await say(ultra, { property: "availability", phase: "coming" }, undefined, { market: "FR", stance: "denies" });
    expect(await to("DE")).toContain("Shows the Ultra");
    expect(await to("FR")).toEqual([]);
    expect(await to("IN")).toEqual([]);
    await say(series, { property: "availability", phase: "coming" }, undefined, { market: "IN" });
    expect(await to("IN")).toEqual(["Shows the family", "Shows the family without the Ultra", "Shows the Ultra"]);
  });
});

it("an old address leads on, a market in other letters too, and what is none is nothing", async () => {
  const ask = (scope: FeedScope) => getCalendarFeed(scope, today, () => "");
  const { id } = await createDevice(db, { brandId, slug: "old-name" });
  await renameRecord("device", id, "new-name", "It has one now.", null, randomUUID());
  expect(await ask({ kind: "device", slug: "old-name" })).toEqual({
    found: "moved",
    scope: { kind: "device", slug: "new-name" },
  });
  expect(await ask({ kind: "market", code: "de" })).toEqual({ found: "moved", scope: { kind: "market", code: "DE" } });
  for (const scope of [
    { kind: "brand", slug: "none" },
    { kind: "device", slug: "none" },
    { kind: "market", code: "XX" },
  ] as const) {
    expect(await ask(scope)).toEqual({ found: "nothing" });
  }
});

describe("the moves of launches", () => {
  it("are told the latest first, those that took a date back among them", async () => {
    const launch = await announced("Moves", month(2022, 9));
    const claimId = await say(
      launch,
      { property: "launch-window", window: dayWindow(day("2022-09-08")) },
      day("2022-06-10"),
    );
    await withdrawClaim(claimId, day("2022-06-27"), "Taken down.", null, randomUUID());
    const moves = (await loadMoves(today)).filter((move) => move.launch.id === launch.id).map(({ move }) => move);
    expect(moves.map(({ day: on, kind }) => [on, kind])).toEqual([
      ["2022-06-27", "widened"],
      ["2022-06-10", "narrowed"],
      ["2022-06-01", "stated"],
    ]);
    expect((await loadMoves(today))[0]?.launch.id).toBe(launch.id);
  });

  it("are a hundred at most, and the same text as long as nothing moves", async () => {
    const { id } = await createBrand(db);
    const value = { property: "launch-window", window: month(2023, 1) } as const;
    const ids: string[] = [];
    for (let n = 0; n < 101; n += 1) ids.push((await createLaunch(db, { brandId: id })).id);
    for (const one of ids) await createClaim(db, { kind: "launch", id: one }, voice, { value });
    await db.$transaction((tx) => projectSubjects(tx, ids, today), { timeout: 20_000 });
    expect(await loadMoves(today)).toHaveLength(100);
    const write = (moves: readonly LaunchMove[]) => writeJsonFeed(moves, "https://debut.example");
    expect(await getMovesFeed("test", today, write)).toEqual(await getMovesFeed("test", addDays(today, 1), write));
  }, 60_000);
});
