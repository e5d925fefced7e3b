import fc from "fast-check";
import {
  LAUNCH_STATUSES,
  LINEAGES,
  NAME_KINDS,
  PHASES,
  RANKS,
  STANCES,
  SUBJECTS_OF,
  VERDICTS,
  WORDINGS,
  type Claim,
  type ClaimValue,
  type Property,
  type Rank,
  type Subject,
  type Verdict,
} from "../claim/claim";
import { PROPERTIES_WITH_MARKET, PROPERTIES_WITH_OFFER } from "../claim/claim-faults";
import {
  brand,
  brandSubject,
  device,
  launch,
  leaker,
  press,
  retailer,
  secondLeaker,
  series,
} from "../claim/claim.fixtures";
import { addDays, day } from "../window/day";
import { about, before, dayWindow, minuteWindow, partOfMonth, range } from "../window/make-window";
import type { Day } from "../window/window";
import { anyDay, WINDOWS } from "./claims.arbitrary";

/** One thing that happened to the ledger. `at` (ISO 8601, UTC) rises from event to event. */
export type LedgerEvent = { readonly at: string } & (
  | { readonly kind: "record"; readonly claim: Claim }
  | { readonly kind: "withdraw" | "strike" | "restore"; readonly claimId: string; readonly effectiveOn: Day }
  | { readonly kind: "rank"; readonly claimId: string; readonly effectiveOn: Day; readonly rank: Rank }
  | { readonly kind: "verdict"; readonly claimId: string; readonly effectiveOn: Day; readonly verdict: Verdict }
  | { readonly kind: "refile"; readonly claimId: string; readonly effectiveOn: Day; readonly to: Subject }
);

/** What the events are about: a brand, a series of two, and the launch that may show them beside another brand's. */
export const SUBJECTS: readonly Subject[] = [
  brandSubject("xiaomi"),
  series("s-12s"),
  device("12s"),
  device("12s-pro"),
  launch("l-12s"),
  launch("l-unpacked"),
];
const PHONES = SUBJECTS.filter(({ kind }) => kind === "device" || kind === "series");
const DEVICES = SUBJECTS.filter(({ kind }) => kind === "device");
const SPEAKERS = [brand("xiaomi"), brand("samsung"), press, retailer, leaker, secondLeaker];
const MARKETS = ["DE", "europe", "international", "everywhere", "CN"];

const EXACT = WINDOWS.filter(({ precision }) => precision === "day");
const window = fc.constantFrom(
  ...[...WINDOWS, ...EXACT, ...EXACT],
  minuteWindow("2022-07-04T19:00", "Asia/Shanghai"),
  about(dayWindow(day("2022-07-05"))),
  partOfMonth(2022, 7, "early"),
  range(day("2022-07-03"), day("2022-07-06")),
  before(day("2022-06-10"), day("2022-07-15")),
);
const price = fc.constantFrom(
  { kind: "exact", low: "5999.00", high: null, currency: "CNY" } as const,
  { kind: "from", low: "649.00", high: null, currency: "EUR" } as const,
  { kind: "range", low: "599.00", high: "699.00", currency: "EUR" } as const,
);
const VALUES: Readonly<Record<Property, fc.Arbitrary<ClaimValue>>> = {
  "launch-window": window.map((of) => ({ property: "launch-window", window: of })),
  "preorder-window": window.map((of) => ({ property: "preorder-window", window: of })),
  "sale-window": window.map((of) => ({ property: "sale-window", window: of })),
  "launch-status": fc.constantFrom(...LAUNCH_STATUSES).map((status) => ({ property: "launch-status", status })),
  "line-up": fc.constantFrom(...PHONES).map((member) => ({ property: "line-up", member })),
  "series-member": fc.constantFrom(...DEVICES).map((member) => ({ property: "series-member", member })),
  availability: fc.constantFrom(...PHASES).map((phase) => ({ property: "availability", phase })),
  price: price.map((of) => ({ property: "price", price: of })),
  name: fc
    .tuple(fc.constantFrom("Xiaomi 12S", "xiaomi 12s", "12 Ultra", "diting"), fc.constantFrom(...NAME_KINDS))
    .map(([text, kind]) => ({ property: "name", text, kind })),
  lineage: fc
    .tuple(fc.constantFrom(...LINEAGES), fc.constantFrom(device("12"), device("k50")))
    .map(([lineage, of]) => ({ property: "lineage", lineage, of })),
  feature: fc.constantFrom("Leica camera", "120 W").map((feature) => ({ property: "feature", feature })),
  partnership: fc.constantFrom("Leica", "Zeiss").map((partner) => ({ property: "partnership", partner })),
  certification: fc.constantFrom("FCC", "TENAA").map((text) => ({ property: "certification", text })),
};

/** What most rules are about, so that claims meet more often. */
const CONTESTED = ["launch-window", "launch-status", "line-up", "availability"] as const;

const said = fc
  .constantFrom(...(Object.keys(VALUES) as Property[]), ...CONTESTED, ...CONTESTED, ...CONTESTED)
  .chain((property) =>
    fc.record({
      value: VALUES[property],
      subject: fc.constantFrom(...subjectsOf(property)),
      market: PROPERTIES_WITH_MARKET.has(property) ? fc.constantFrom(null, ...MARKETS) : fc.constant(null),
      offer: PROPERTIES_WITH_OFFER.has(property) ? fc.constantFrom(null, null, "12 + 256 GB") : fc.constant(null),
      stance: fc.constantFrom("asserts" as const, ...STANCES),
      wording: fc.constantFrom(...WORDINGS),
      source: fc.constantFrom(...SPEAKERS),
      statedTo: anyDay,
      within: fc.constantFrom(0, 0, 0, 30),
      reviewed: fc.constantFrom(true, true, true, true, false),
    }),
  );

const done = fc.record({
  kind: fc.constantFrom(
    "withdraw" as const,
    "strike" as const,
    "restore" as const,
    "rank" as const,
    "verdict" as const,
    "refile" as const,
  ),
  rank: fc.constantFrom(...RANKS),
  verdict: fc.constantFrom(...VERDICTS),
  effectiveOn: anyDay,
  pick: fc.nat(),
  to: fc.nat(),
});

/** Where a claim about the property can be filed. */
export function subjectsOf(property: Property): Subject[] {
  return SUBJECTS.filter(({ kind }) => SUBJECTS_OF[property].includes(kind));
}

/**
 * A ledger as it came about: claims recorded, whenever they were stated, and operations on those that were there. Not every
 * operation is one that the desk would offer (a claim may be struck twice): the clocks must read any.
 */
export function eventLogOf(steps: {
  readonly minLength?: number;
  readonly maxLength: number;
}): fc.Arbitrary<LedgerEvent[]> {
  const step = fc.oneof({ weight: 3, arbitrary: said }, { weight: 2, arbitrary: done });
  return fc.array(step, { ...steps, size: "max" }).map((of) => {
    const claims: Claim[] = [];
    return of.flatMap((one, n): LedgerEvent[] => {
      if ("value" in one) {
        const claim = claimOf(one, n);
        claims.push(claim);
        return [{ at: instant(n), kind: "record", claim }];
      }
      const claim = claims[one.pick % Math.max(claims.length, 1)];
      return claim ? [operationOn(claim, one, n)] : [];
    });
  });
}

export const eventLog = eventLogOf({ maxLength: 20 });

type Generated<T> = T extends fc.Arbitrary<infer Value> ? Value : never;

function claimOf({ statedTo, within, ...told }: Generated<typeof said>, n: number): Claim {
  const statedFrom = addDays(statedTo, -within);
  return { ...told, id: `c${n}`, statedFrom, statedTo, recordedAt: instant(n), operations: [] };
}

function operationOn(
  claim: Claim,
  { kind, effectiveOn, rank, verdict, to }: Generated<typeof done>,
  n: number,
): LedgerEvent {
  const common = { at: instant(n), claimId: claim.id, effectiveOn };
  if (kind === "rank") return { ...common, kind, rank };
  if (kind === "verdict") return { ...common, kind, verdict };
  if (kind !== "refile") return { ...common, kind };
  const places = subjectsOf(claim.value.property);
  return { ...common, kind, to: places[to % places.length]! };
}

/** The instant of the n-th event, and one between it and the next. */
export const instant = (n: number): string => `2022-07-01T${String(n).padStart(2, "0")}:00:00Z`;
export const instantAfter = (n: number): string => `2022-07-01T${String(n).padStart(2, "0")}:30:00Z`;
