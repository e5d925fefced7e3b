import { beforeAll, describe, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { loadClaimsById } from "@/lib/db/load-claims";
import type { Clocks } from "@/lib/domain/belief/belief";
import { day } from "@/lib/domain/window/day";
import { rebuild } from "@/lib/mutations/rebuild";
import { createEditor } from "@/prisma/factories/editor";
import { asDrafted, asKept } from "./compare-claims.fixtures";
import type { Expectation } from "./expectation";
import { ITEMS } from "./items";
import type { NewsItem } from "./notation";
import { expected, found, type Newsroom } from "./read-belief";
import { createWorld, enter, type Entered, openNewsroom, type Sent } from "./world.fixtures";

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
    for (const { draft, recordIds, claimIds } of sentOf.get(item) ?? []) {
      const kept = await loadClaimsById(db, claimIds);
      const rows = await db.claim.findMany({ where: { id: { in: [...claimIds] } }, include: { document: true } });
      const papers = new Map(rows.map((row) => [row.id, row]));
      const said = draft.claims.length;
      expect(kept.slice(0, said).map((claim) => asKept(claim, room, papers.get(claim.id)))).toEqual(
        draft.claims.map((claim) => asDrafted(claim, { draft, recordIds }, kept[0]!.statedTo)),
      );
      // What is beside it names the phones that are new.
      for (const { value, stance } of kept.slice(said)) expect([value.property, stance]).toEqual(["name", "asserts"]);
    }
  });

  it.each(item.believed.map((expectation) => [titleOf(expectation), expectation] as const))("%s", (_, expectation) => {
    expect(found(expectation, room, clocksOf(item))).toEqual(expected(expectation, day(item.on)));
  });
});

it("adds up to what a rebuild makes of it", async () => {
  expect((await rebuild(today())).drifted).toEqual([]);
});

/** On its day, and no more recorded than it and what was entered before it. */
function clocksOf(item: NewsItem): Clocks {
  const ids = new Set((sentOf.get(item) ?? []).flatMap(({ claimIds }) => claimIds));
  const recorded = room.claims.filter(({ id }) => ids.has(id)).map(({ recordedAt }) => recordedAt);
  return { statedBy: day(item.on), recordedBy: recorded.sort().at(-1) ?? null };
}

/** "answer of device iPhone Air 2 in DE". */
function titleOf(expectation: Expectation): string {
  const { asks, of } = expectation;
  const name = ("name" in of && of.name) || ("title" in of && of.title) || "without a name";
  const where = "in" in expectation ? ` in ${expectation.in}` : "";
  const what = asks === "belief" || asks === "moves" ? `${asks} (${expectation.property})` : asks;
  return `${what} of ${of.kind} ${name}${where}`;
}
