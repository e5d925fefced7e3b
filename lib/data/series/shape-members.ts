import type { Subject } from "@/lib/domain/claim/claim";
import { isInForce } from "@/lib/domain/claim/in-force";
import { compareCertainty } from "@/lib/domain/belief/certainty";
import { compareWindows } from "@/lib/domain/window/order-windows";
import { sameWindow } from "@/lib/domain/window/overlap";
import type { UndatedAnnouncement } from "@/lib/data/announcement/announcement-view";
import { shapeAnnouncement } from "@/lib/data/announcement/shape-announcement";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { isShown, type Reading } from "@/lib/data/ledger/reading";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import type { FirstOfSeries } from "@/lib/data/series/series-view";

/**
 * The device of a family that is announced first, where that tells more than what is said of the family: nobody has said when
 * the family is announced, all that is said of it is a later day, or it is less sure. A canceled device comes first only if
 * all are.
 */
export function firstOf(
  devices: readonly Subject[],
  family: UndatedAnnouncement,
  reading: Reading,
): FirstOfSeries<UndatedAnnouncement> | null {
  const announced = devices
    .map((device) => ({ device, announcement: shapeAnnouncement(device, reading) }))
    .filter(({ announcement }) => announcement.when.window !== null)
    .sort((a, b) => compareAnnouncements(a.announcement, b.announcement));
  const [first] = announced;
  if (first === undefined || !comesBefore(first.announcement, family)) return null;
  const { when, status } = first.announcement;
  const together = announced.every(
    ({ announcement: other }) =>
      other.status === status &&
      other.when.certainty === when.certainty &&
      when.window !== null &&
      other.when.window !== null &&
      sameWindow(when.window, other.when.window),
  );
  return {
    device: shapeRef(first.device, reading),
    announcement: first.announcement,
    whole: together && announced.length === devices.length && devices.length > 1,
  };
}

function compareAnnouncements(a: UndatedAnnouncement, b: UndatedAnnouncement): number {
  const off = Number(a.status === "canceled") - Number(b.status === "canceled");
  if (off !== 0 || a.when.window === null || b.when.window === null) return off;
  return compareWindows(a.when.window, b.when.window) || compareCertainty(a.when.certainty, b.when.certainty);
}

function comesBefore({ when, status }: UndatedAnnouncement, family: UndatedAnnouncement): boolean {
  if (family.when.window === null) return true;
  if (status === "canceled") return false;
  if (family.status === "canceled") return true;
  const { latest } = when.window ?? { latest: null };
  const { earliest, latest: last } = family.when.window;
  if (latest !== null && earliest !== null && latest < earliest) return true;
  const surer = compareCertainty(when.certainty, family.when.certainty) < 0;
  return surer && latest !== null && (last === null || latest <= last);
}

/** Devices with claims of their own on where they are sold, when, or for how much. */
export function devicesAnswering(devices: readonly Subject[], reading: Reading): RefView[] {
  const { index, clocks } = reading;
  const topics = ["availability", "preorder-window", "sale-window", "price"] as const;
  return devices
    .filter((device) => topics.some((topic) => index.about(device, topic).some((claim) => isInForce(claim, clocks))))
    .map((device) => shapeRef(device, reading));
}

/** Devices that some claim is about, or puts in a line-up. */
export function devicesSpokenOf(devices: readonly Subject[], reading: Reading): RefView[] {
  const spoken = new Set(
    reading.ledger.claims
      .filter((claim) => isShown(claim, reading))
      .map(({ subject, value }) => (value.property === "line-up" ? value.member.id : subject.id)),
  );
  return devices.filter(({ id }) => spoken.has(id)).map((device) => shapeRef(device, reading));
}
