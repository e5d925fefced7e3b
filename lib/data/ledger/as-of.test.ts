import { beforeEach, describe, expect, it, vi } from "vitest";
import { asOfKeys, asRecorded, asStated, dayAtVenue, dayTags, isPresent, keepingTo } from "@/lib/data/ledger/as-of";
import { readAsOf } from "@/lib/data/ledger/read-as-of";
import { clocksAsOf } from "@/lib/domain/belief/as-of";
import { day } from "@/lib/domain/window/day";

const TODAY = day("2026-11-22");
const THEN = day("2022-06-28");
const clock = vi.hoisted(() => ({ atVenue: "2026-11-23" }));
const cached = vi.hoisted(() => vi.fn());

vi.mock("@/lib/clock", () => ({
  today: () => "2026-11-22",
  todayIn: () => clock.atVenue,
}));
vi.mock("next/cache", () => ({
  unstable_cache: (load: () => Promise<unknown>, _keys: string[], options: { tags: string[] }) => {
    cached(options.tags);
    return load;
  },
}));

beforeEach(() => {
  cached.mockReset();
});

describe("what a page goes by", () => {
  it("is what was stated by the day, or what was recorded by its end", () => {
    expect(clocksAsOf(asStated(THEN))).toEqual({ statedBy: THEN, recordedBy: null });
    expect(clocksAsOf(asRecorded(THEN))).toEqual({ statedBy: THEN, recordedBy: "2022-06-28T23:59:59.999Z" });
  });

  it("keeps the two apart in the cache", () => {
    const keys = [asStated(THEN), asRecorded(THEN), asStated(TODAY)].map((asOf) => asOfKeys(asOf).join());
    expect(new Set(keys).size).toBe(3);
  });

  it("holds for the projections only where it is today and everything recorded", () => {
    expect([asStated(TODAY), asRecorded(TODAY), asStated(THEN)].map(isPresent)).toEqual([true, false, false]);
    expect([keepingTo(asStated(TODAY)), keepingTo(asStated(THEN))]).toEqual([{}, { asOf: asStated(THEN) }]);
  });

  it("is refreshed by the turn of the day while it is today, or was when it was begun", () => {
    const tagged = (on: string) => dayTags(asStated(day(on)));
    expect(tagged("2026-11-22")).toEqual(["day"]);
    expect(tagged("2026-11-21")).toEqual(["day"]);
    expect(tagged("2026-11-20")).toEqual([]);
    expect(tagged("2022-06-28")).toEqual([]);
  });

  it("goes by the venue's own day today, and by the day asked for on any other", () => {
    expect(dayAtVenue(asStated(TODAY), "Pacific/Kiritimati")).toBe("2026-11-23");
    expect(dayAtVenue(asStated(THEN), "Pacific/Kiritimati")).toBe(THEN);
  });
});

describe("what an address asks for", () => {
  it("is a day up to today and one of the two clocks", async () => {
    expect(await readAsOf({ day: "2022-06-28", clock: "stated" })).toEqual({ day: THEN, recorded: false });
    expect(await readAsOf({ day: "2026-11-22", clock: "recorded" })).toEqual({ day: TODAY, recorded: true });
    expect(await readAsOf({ day: "2000-01-01", clock: "stated" })).not.toBeNull();
    expect(cached).not.toHaveBeenCalled();
  });

  it.each(["1999-12-31", "2022-02-30", "2022-6-28", "28 June 2022", "2022-06-28 ", "", "9999-01-01"])(
    "is nothing by %j",
    async (text) => expect(await readAsOf({ day: text, clock: "stated" })).toBeNull(),
  );

  it("is nothing by a clock that there is not", async () => {
    expect(await readAsOf({ day: "2022-06-28", clock: "guessed" })).toBeNull();
  });

  it("is not tomorrow, until it is: that it was not found is forgotten when the day turns", async () => {
    expect(await readAsOf({ day: "2026-11-23", clock: "stated" })).toBeNull();
    expect(cached).toHaveBeenCalledWith(["everything", "day"]);
  });
});
