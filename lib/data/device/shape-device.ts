import { homeMarketOf } from "@/lib/domain/belief/bearing";
import type { Subject } from "@/lib/domain/claim/claim";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import { shapeAnnouncement, tellAnnouncement } from "@/lib/data/announcement/shape-announcement";
import { shapeAvailability } from "@/lib/data/availability/shape-availability";
import { shapeCountryAnswers } from "@/lib/data/availability/shape-country-answers";
import { shapeUnplaced } from "@/lib/data/availability/shape-unplaced";
import { shapeCertifications } from "@/lib/data/certification/shape-certifications";
import type { UndatedDevice } from "@/lib/data/device/device-view";
import { unknownOf } from "@/lib/data/device/unknown-of";
import { shapeFeatures } from "@/lib/data/feature/shape-features";
import { isSpokenOf, type Reading } from "@/lib/data/ledger/reading";
import { claimsAbout } from "@/lib/data/ledger/claims-about";
import { shapeClaims } from "@/lib/data/ledger/shape-claim";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import type { Kin } from "@/lib/data/lineage/find-kin";
import { shapeCircle } from "@/lib/data/lineage/shape-circle";
import { shapeFamily } from "@/lib/data/lineage/shape-family";
import { shapeLineage } from "@/lib/data/lineage/shape-lineage";
import { latest, marketQuestions, shapeMoves, shapeRenaming } from "@/lib/data/move/shape-moves";
import { shapeNames } from "@/lib/data/name/shape-names";
import { shapePartnerships } from "@/lib/data/partnership/shape-partnerships";

/** The catalog's own record of a device. */
export interface DeviceRecord {
  readonly id: string;
  readonly brandId: string;
  readonly seriesId: string | null;
  readonly formFactor: FormFactor;
}

/** Null for a device that nobody has spoken of by the day: it is not known yet. */
export function shapeDevice(record: DeviceRecord, kin: readonly Kin[], reading: Reading): UndatedDevice | null {
  const device: Subject = { kind: "device", id: record.id };
  const series: Subject | null = record.seriesId === null ? null : { kind: "series", id: record.seriesId };
  if (!isSpokenOf(device, reading)) return null;
  const ref = shapeRef(device, reading);
  const names = shapeNames(device, reading);
  const announcement = shapeAnnouncement(device, reading);
  const availability = shapeAvailability(device, reading);
  const unplaced = shapeUnplaced(device, reading);
  const { window } = tellAnnouncement(device, reading);
  const markets = availability.rows.flatMap(({ markets: [first] }) => (first === undefined ? [] : [first.code]));
  return {
    ref,
    brand: shapeRef({ kind: "brand", id: record.brandId }, reading),
    series: series === null ? null : shapeRef(series, reading),
    formFactor: record.formFactor,
    names,
    lineage: shapeLineage(device, reading),
    circle: shapeCircle(device, reading),
    family: shapeFamily(device, kin, reading),
    announcement,
    availability,
    unplaced,
    countries: shapeCountryAnswers(device, reading),
    partnerships: shapePartnerships(device, reading),
    features: shapeFeatures(device, reading),
    certifications: shapeCertifications(device, reading),
    moves: latest([
      ...shapeMoves([window.question, ...marketQuestions(device, markets)], reading),
      ...shapeRenaming(names),
    ]),
    unknown: unknownOf(ref, announcement, availability, unplaced, homeMarketOf(device, reading.facts)),
    ledger: shapeClaims(claimsAbout([device, ...(series === null ? [] : [series])], reading), reading),
  };
}
