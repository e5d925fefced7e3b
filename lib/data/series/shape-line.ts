import type { Subject } from "@/lib/domain/claim/claim";
import { homeMarketOf } from "@/lib/domain/belief/bearing";
import { compareCertainty } from "@/lib/domain/belief/certainty";
import { subjectKey } from "@/lib/domain/belief/questions";
import { type Kinship, kinshipsOf } from "@/lib/domain/lineage/kinships";
import { lineUpChange } from "@/lib/domain/lineage/line-up-change";
import { type Neighbor, seriesLine } from "@/lib/domain/lineage/series-line";
import { EVERYWHERE, type MarketCode } from "@/lib/domain/market/market";
import { marketsOfAll, reachChange, reachOf } from "@/lib/domain/market/reach";
import { intervalBetween } from "@/lib/domain/window/interval";
import { compareWindows } from "@/lib/domain/window/order-windows";
import { shapeAnnouncement } from "@/lib/data/announcement/shape-announcement";
import { dueOfLine } from "@/lib/data/device/device-line";
import { isSpokenOf, type Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import { shapeMarket } from "@/lib/data/ledger/shape-market";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import type { FoundLine, LineDevice } from "@/lib/data/series/find-line";
import type {
  FamilyWhenView,
  NeighborView,
  ReachChangeView,
  SeriesLineView,
  SuccessorView,
} from "@/lib/data/series/line-view";
import { homeFirst } from "@/lib/data/series/home-first";
import { shapeDeviceLine } from "@/lib/data/series/shape-device-line";

/** As many on either side are told of. */
const TOLD = 2;

/** No family is sold in more shapes; of more phones the markets are not asked. */
const ASKED = 12;

interface Family {
  readonly subject: Subject;
  readonly devices: readonly LineDevice[];
}

/** What a series follows and what follows it. `reading` must hold what is said of the neighbors, their devices and launches. */
export function shapeLine(own: Family, found: FoundLine, reading: Reading): SeriesLineView {
  const { index, facts, clocks } = reading;
  const around = [own.subject, ...devicesOf(own), ...found.families, ...found.devices.map(asDevice), ...found.kin];
  const records = new Map(around.map((record) => [subjectKey(record), record]));
  const kinships = [...records.values()].flatMap((record) => kinshipsOf(record, index, facts, clocks));
  const { before, after } = seriesLine(own.subject, kinships, facts);
  const here = whenOf(own, reading);
  const shape = (neighbor: Neighbor, isBefore: boolean): NeighborView => {
    const family = familyAt(neighbor, found, reading);
    const [earlier, later] = isBefore ? [family, own] : [own, family];
    const there = whenOf(family, reading);
    const [from, to] = isBefore ? [there, here] : [here, there];
    const { followed, added, ended } = lineUpChange(devicesOf(earlier), devicesOf(later), kinships);
    const pairs = followed.flatMap((kinship) => shapeSuccessor(kinship, reading)).sort(byName);
    // Of families that are said to follow each other as such, nobody says which phone follows which.
    const told = pairs.length > 0;
    return {
      family: shapeRef(neighbor.family, reading),
      devices: family.devices.map((device) => shapeDeviceLine(device, reading)),
      ...there,
      linked: neighbor.links[0]?.belief.certainty ?? "unknown",
      interval: from.window && to.window && intervalBetween(from.window, to.window),
      followed: pairs,
      added: told ? added.map((device) => shapeRef(device, reading)) : [],
      ended: told ? ended.map((device) => shapeRef(device, reading)) : [],
      reach: shapeReach(earlier, later, own.subject, reading),
    };
  };
  return {
    before: before.slice(0, TOLD).map((neighbor) => shape(neighbor, true)),
    after: after.slice(0, TOLD).map((neighbor) => shape(neighbor, false)),
    own: here,
  };
}

function asDevice({ id }: LineDevice): Subject {
  return { kind: "device", id };
}

function devicesOf({ devices }: Family): Subject[] {
  return devices.map(asDevice);
}

/**
 * Whom a market is asked of: the devices, which answer as their series does unless more is said of them (sold no more), and the
 * series alone where nobody has named a device.
 */
export function askedOf(series: Subject, devices: readonly Subject[]): readonly Subject[] {
  return devices.length > 0 ? devices.slice(0, ASKED) : [series];
}

/** A family's devices that somebody has spoken of by then. */
function familyAt({ family }: Neighbor, { devices }: FoundLine, reading: Reading): Family {
  const own = devices.filter(({ id, seriesId }) => id === family.id || seriesId === family.id);
  return { subject: family, devices: own.filter((device) => isSpokenOf(asDevice(device), reading)) };
}

/** The first of what is said of the family and of its devices; what is canceled only where all is. */
function whenOf(family: Family, reading: Reading): FamilyWhenView {
  const [first] = [family.subject, ...devicesOf(family)]
    .map((subject) => shapeAnnouncement(subject, reading))
    .flatMap(({ when, status, settled }) =>
      when.window === null
        ? []
        : [{ window: when.window, certainty: when.certainty, settled, off: status === "canceled" }],
    )
    .sort(
      (a, b) =>
        Number(a.off) - Number(b.off) ||
        compareWindows(a.window, b.window) ||
        compareCertainty(a.certainty, b.certainty),
    );
  if (first === undefined) return { window: null, certainty: "unknown", due: "upcoming" };
  const { window, certainty, settled } = first;
  return { window, certainty, due: dueOfLine(first, settled, reading.clocks.statedBy) };
}

function shapeSuccessor({ subject, of, lineage, belief }: Kinship, reading: Reading): SuccessorView[] {
  const { deciding, certainty } = belief;
  if (deciding === null) return [];
  const claim = shapeClaim(deciding.claim, reading);
  return [{ successor: shapeRef(subject, reading), of: shapeRef(of, reading), lineage, certainty, claim }];
}

/** "S23", "S23+", "S23 Ultra". */
function byName({ successor: a }: SuccessorView, { successor: b }: SuccessorView): number {
  const [one, other] = [a.name ?? "", b.name ?? ""];
  return one.length - other.length || (one < other ? -1 : 1);
}

function shapeReach(earlier: Family, later: Family, own: Subject, reading: Reading): ReachChangeView {
  const { index, facts, clocks } = reading;
  const [before, since] = [asked(earlier), asked(later)];
  const markets = marketsOfAll([...before, ...since], index, facts, clocks);
  const reach = (subjects: readonly Subject[]) => reachOf(subjects, markets, index, facts, clocks);
  const change = reachChange(reach(before), reach(since));
  const home = homeMarketOf(own, facts);
  const shape = (codes: readonly MarketCode[]) => homeFirst(codes, home).map((code) => shapeMarket(code, own, reading));
  // Whether it came "everywhere" is a question that nobody answers of most families.
  const told = (codes: readonly MarketCode[]) => shape(codes.filter((code) => code !== EVERYWHERE));
  return {
    both: shape(change.both),
    gained: shape(change.gained),
    expectedAgain: shape(change.expectedAgain),
    expectedNew: shape(change.expectedNew),
    doubtful: shape(change.doubtful),
    lost: shape(change.lost),
    untoldBefore: told(change.untoldBefore),
    untoldSince: told(change.untoldSince),
  };
}

function asked({ subject, devices }: Family): readonly Subject[] {
  return askedOf(subject, devices.map(asDevice));
}
