import { launchBelief } from "@/lib/domain/belief/launch";
import type { Subject } from "@/lib/domain/claim/claim";
import { compareWindows } from "@/lib/domain/window/order-windows";
import type { LaunchRefView } from "@/lib/data/announcement/announcement-view";
import { shapeAnnouncement, shapeLaunchRef, tellAnnouncement } from "@/lib/data/announcement/shape-announcement";
import { shapeAvailability } from "@/lib/data/availability/shape-availability";
import type { DeviceRecord } from "@/lib/data/device/shape-device";
import { shapeFeatures } from "@/lib/data/feature/shape-features";
import { isSpokenOf, type Reading } from "@/lib/data/ledger/reading";
import { claimsAbout } from "@/lib/data/ledger/claims-about";
import { shapeClaims } from "@/lib/data/ledger/shape-claim";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import { shapeCircle } from "@/lib/data/lineage/shape-circle";
import { shapeLineage } from "@/lib/data/lineage/shape-lineage";
import { latest, marketQuestions, shapeMoves, shapeRenaming } from "@/lib/data/move/shape-moves";
import { shapeNames } from "@/lib/data/name/shape-names";
import { shapePartnerships } from "@/lib/data/partnership/shape-partnerships";
import { devicesAnswering, devicesSpokenOf, firstOf } from "@/lib/data/series/shape-members";
import { shapeSaidMembers } from "@/lib/data/series/shape-said-members";
import type { FoundLine } from "@/lib/data/series/find-line";
import type { UndatedSeries } from "@/lib/data/series/series-view";
import { askedOf, shapeLine } from "@/lib/data/series/shape-line";
import { inOrder, shapeMember } from "@/lib/data/series/shape-member";
import { shapeWhere } from "@/lib/data/series/shape-where";

export interface SeriesRecord {
  readonly id: string;
  readonly brandId: string;
  /** The first devices of the family; `deviceCount` says how many there are. */
  readonly devices: readonly DeviceRecord[];
  readonly deviceCount: number;
}

/** Null while nobody has spoken of the series or of a device in it. */
export function shapeSeries(record: SeriesRecord, found: FoundLine, reading: Reading): UndatedSeries | null {
  const series: Subject = { kind: "series", id: record.id };
  const devices = record.devices.filter(({ id }) => isSpokenOf({ kind: "device", id }, reading));
  if (devices.length === 0 && !isSpokenOf(series, reading)) return null;
  const names = shapeNames(series, reading);
  const availability = shapeAvailability(series, reading);
  const home = availability.home?.code ?? null;
  const announcement = shapeAnnouncement(series, reading);
  const members = devices.map(({ id }): Subject => ({ kind: "device", id }));
  const first = firstOf(members, announcement, reading);
  const { window } = tellAnnouncement(first === null ? series : { kind: "device", id: first.device.id }, reading);
  const markets = availability.rows.flatMap(({ markets: [first] }) => (first === undefined ? [] : [first.code]));
  return {
    ref: shapeRef(series, reading),
    brand: shapeRef({ kind: "brand", id: record.brandId }, reading),
    names,
    lineage: shapeLineage(series, reading),
    circle: shapeCircle(series, reading),
    announcement,
    first,
    launches: shapeLaunches(record, reading),
    devices: inOrder(devices.map((device) => shapeMember(device, reading))),
    where: shapeWhere(askedOf(series, members), home, reading),
    line: shapeLine({ subject: series, devices }, found, reading),
    deviceCount: record.deviceCount - (record.devices.length - devices.length),
    availability,
    answering: devicesAnswering(members, reading),
    spokenOf: devicesSpokenOf(members, reading),
    saidMembers: shapeSaidMembers(series, reading),
    partnerships: shapePartnerships(series, reading),
    features: shapeFeatures(series, reading),
    moves: latest([
      ...shapeMoves([window.question, ...marketQuestions(series, markets)], reading),
      ...shapeRenaming(names),
    ]),
    ledger: shapeClaims(claimsAbout([series], reading), reading),
  };
}

/** Launches believed to show the series or one of its devices, the first to come first. */
function shapeLaunches({ id, devices }: SeriesRecord, reading: Reading): LaunchRefView[] {
  const { index, facts, clocks, ledger } = reading;
  const own = new Set([id, ...devices.map((device) => device.id)]);
  const naming = ledger.claims.filter(({ value }) => value.property === "line-up" && own.has(value.member.id));
  const launches = [...new Set(naming.map(({ subject }) => subject.id))]
    .map((launch) => launchBelief({ kind: "launch", id: launch }, index, facts, clocks))
    .filter(({ lineUp }) => lineUp.some(({ member, belief }) => belief.holds && own.has(member.id)));
  const windowOf = ({ window: { value } }: (typeof launches)[number]) =>
    value?.property === "launch-window" ? value.window : null;
  return launches
    .sort((a, b) => {
      const [one, other] = [windowOf(a), windowOf(b)];
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return compareWindows(one, other);
    })
    .map((launch) => shapeLaunchRef(launch, reading));
}
