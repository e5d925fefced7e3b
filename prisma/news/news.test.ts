import { beforeAll, describe, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/window/day";
import { rebuild } from "@/lib/mutations/rebuild";
import { createEditor } from "@/prisma/factories/editor";
import { compareClaims } from "./compare-claims.fixtures";
import { titleOf } from "./expectation";
import { ITEMS } from "./items";
import type { NewsItem } from "./notation";
import { expected, found, type Newsroom } from "./read-belief";
import { clocksOf, createWorld, enter, type Entered, openNewsroom, type Sent } from "./world.fixtures";

const entered: Entered = new Map();
const sentOf = new Map<NewsItem, readonly Sent[]>();
let room: Newsroom;

beforeAll(async () => {
  await createWorld();
  const editor = await createEditor(db);
  for (const item of ITEMS) sentOf.set(item, await enter(item, entered, editor));
  room = await openNewsroom(entered);
}, 120_000);

it("are forty texts, each once, from December 2025 to August 2026", () => {
  expect(new Set(ITEMS.map(({ page }) => page)).size).toBe(40);
  expect([ITEMS.at(0)?.on, ITEMS.at(-1)?.on]).toEqual(["2025-12-25", "2026-08-17"]);
});

describe.each(ITEMS.map((item) => [item.page, item] as const))("%s", (_page, item) => {
  it("loses nothing that it says", async () => {
    for (const sent of sentOf.get(item) ?? []) {
      const { kept, drafted } = await compareClaims(sent, room);
      expect(kept).toEqual(drafted);
    }
  });

  it.each(item.believed.map((expectation) => [titleOf(expectation), expectation] as const))("%s", (_, expectation) => {
    expect(found(expectation, room, clocksOf(item, sentOf.get(item) ?? [], room))).toEqual(
      expected(expectation, day(item.on)),
    );
  });
});

it("adds up to what a rebuild makes of it", async () => {
  expect((await rebuild(today())).drifted).toEqual([]);
});
