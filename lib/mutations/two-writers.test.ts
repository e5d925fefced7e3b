import { beforeAll, expect, it } from "vitest";
import { today } from "@/lib/clock";
import { brand, claim, device, launch, leaker, phase, press, series } from "@/lib/domain/claim/claim.fixtures";
import type { Claim } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import { CASES } from "@/prisma/factories/cases";
import { happen, projectedIn, type World, worlds } from "./ledger-worlds.fixtures";
import { reproject } from "./rebuild";

/** Pairs that go on side by side: ten writers, as many as there are connections. */
const AT_ONCE = 5;
const LIMIT = 400_000 * Math.max(1, CASES / 1_000);

const inChina = { market: "CN", source: brand("xiaomi") };
const named = (text: string) => ({ property: "name", text, kind: "rumored" }) as const;
const on = (window: ReturnType<typeof month>) => ({ property: "launch-window", window }) as const;
const shows = (member: ReturnType<typeof device>) => ({ property: "line-up", member }) as const;

/** Two claims that end up in one row, or in rows that rest on both: of one subject, of its series, of the launch that shows it. */
const PAIRS: readonly (readonly [Claim, Claim])[] = [
  [
    claim(device("12s"), phase("coming"), inChina),
    claim(device("12s"), phase("on-sale"), { market: "CN", source: press }),
  ],
  [
    claim(launch("l-12s"), on(month(2022, 7)), { source: press }),
    claim(launch("l-12s"), on(dayWindow(day("2022-07-04")))),
  ],
  [claim(device("12s"), named("Xiaomi 12S")), claim(device("12s"), named("Xiaomi 12 Ultra"), { source: press })],
  [
    claim(launch("l-12s"), shows(device("12s")), { source: press }),
    claim(launch("l-12s"), on(month(2022, 7)), { source: leaker }),
  ],
  [
    claim(launch("l-12s"), shows(series("s-12s"))),
    claim(launch("l-unpacked"), shows(series("s-12s")), { source: press }),
  ],
  [claim(series("s-12s"), on(month(2022, 8)), { source: press }), claim(device("12s"), on(month(2022, 7)), inChina)],
];

let nextWorld: () => Promise<World>;
beforeAll(async () => {
  nextWorld = await worlds();
});

async function writeAtOnce(pair: readonly Claim[]): Promise<World> {
  const world = await nextWorld();
  const entered = new Map<string, string>();
  const results = await Promise.all(
    pair.map((one) => happen({ at: one.recordedAt, kind: "record", claim: one }, world, entered)),
  );
  expect(results.map((result) => result?.ok)).toEqual([true, true]);
  return world;
}

it(
  "two editors writing claims on one subject at the same moment leave what a rebuild makes of both",
  async () => {
    for (let n = 0; n < CASES; n += AT_ONCE) {
      const pairs = Array.from({ length: Math.min(AT_ONCE, CASES - n) }, (_, i) => PAIRS[(n + i) % PAIRS.length]!);
      const written = await Promise.all(pairs.map(writeAtOnce));
      expect(await reproject(written.flatMap(projectedIn), today())).toEqual([]);
    }
  },
  LIMIT,
);
