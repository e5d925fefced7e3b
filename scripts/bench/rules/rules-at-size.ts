import type { Clocks, Facts } from "@/lib/domain/belief/belief";
import { believe } from "@/lib/domain/belief/believe";
import { indexClaims } from "@/lib/domain/belief/claim-index";
import { ask } from "@/lib/domain/belief/questions";
import type { Claim, Subject } from "@/lib/domain/claim/claim";
import { addDays, day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { LONGEST_WINDOW_TEXT, parseWindow } from "@/lib/domain/window/parse-window";
import { hardWindows } from "@/prisma/factories/hard-windows";
import { median } from "@/scripts/bench/measure";

/** The small one is the baseline: a tenth of the claims. */
const SIZES = [1_000, 10_000] as const;
/** How many claims there are of one phone, where they are of many. */
const OF_EACH = 10;
const FROM = day("2022-01-01");
const CLOCKS: Clocks = { statedBy: day("2023-12-31"), recordedBy: null };
const FACTS: Facts = {
  homeMarkets: new Map([["xiaomi", "CN"]]),
  groups: new Map(),
  brandOf: new Map(),
  seriesOf: new Map(),
  parentOf: new Map(),
};
const KINDS = ["press", "retailer", "leaker", "community"] as const;

const HARD = hardWindows();
const ORDINARY = "early July 2022";

/** What the rules take on many claims beside a tenth of them, and on the worst text beside an ordinary one, as lines to print. */
export function rulesAtSize(rounds: number): string[] {
  const [few, many] = SIZES;
  return [
    line(
      `${many} claims on one question, beside ${few}`,
      rounds,
      () => onOne(few),
      () => onOne(many),
    ),
    line(
      `${many / OF_EACH} questions of ${many} claims, beside ${few / OF_EACH} of ${few}`,
      rounds,
      () => ofEach(few),
      () => ofEach(many),
    ),
    line(
      `the slowest of ${HARD.length} texts of ${LONGEST_WINDOW_TEXT} characters, beside "${ORDINARY}"`,
      rounds,
      readOrdinary,
      readWorst,
    ),
  ];
}

function line(what: string, rounds: number, small: () => number, large: () => number): string {
  small();
  large();
  const taken = Array.from({ length: rounds }, () => ({ small: small(), large: large() }));
  const ms = (of: "small" | "large") => `${median(taken.map((one) => one[of])).toFixed(3)} ms`;
  const ratio = median(taken.map((one) => one.large / one.small));
  return `${what}: ${ms("large")}, ${ms("small")}, ratio ${ratio.toFixed(1)}`;
}

/** Milliseconds that something takes. */
function taking(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function onOne(size: number): number {
  const claims = makeClaims(size, () => phone(0));
  return taking(() => believe(ask(phone(0), "launch-window"), claims, FACTS, CLOCKS));
}

function ofEach(size: number): number {
  const phones = size / OF_EACH;
  const claims = makeClaims(size, (nth) => phone(nth % phones));
  return taking(() => {
    const index = indexClaims(claims);
    for (let nth = 0; nth < phones; nth++) believe(ask(phone(nth), "launch-window"), index, FACTS, CLOCKS);
  });
}

function readOrdinary(): number {
  return read(ORDINARY);
}

function readWorst(): number {
  return Math.max(...HARD.map(read));
}

/** One reading among a hundred: a single one is shorter than the clock is exact. */
function read(text: string): number {
  const times = 100;
  return (
    taking(() => {
      for (let time = 0; time < times; time++) parseWindow(text, { statedOn: FROM });
    }) / times
  );
}

const phone = (nth: number): Subject => ({ kind: "device", id: `device-${nth}` });

function makeClaims(size: number, about: (nth: number) => Subject): Claim[] {
  return Array.from({ length: size }, (_, nth): Claim => {
    const stated = addDays(FROM, nth % 600);
    const date = addDays(stated, 30 + (nth % 90));
    return {
      id: `claim-${nth}`,
      subject: about(nth),
      value: { property: "launch-window", window: dayWindow(date) },
      ...{ market: null, offer: null, stance: nth % 9 === 0 ? "denies" : "asserts", wording: "states" },
      source: { id: `source-${nth % 500}`, kind: KINDS[nth % KINDS.length]!, brandId: null },
      ...{ statedFrom: stated, statedTo: stated, recordedAt: `${stated}T12:00:00Z`, reviewed: true, operations: [] },
    };
  });
}
