import type { Subject } from "@/lib/domain/claim/claim";
import { shapeAnnouncement } from "@/lib/data/announcement/shape-announcement";
import { type DeviceLineView, dueOfLine } from "@/lib/data/device/device-line";
import type { DeviceRecord } from "@/lib/data/device/shape-device";
import type { Reading } from "@/lib/data/ledger/reading";
import { shapeNames } from "@/lib/data/name/shape-names";
import { shapeRef } from "@/lib/data/ledger/shape-ref";

/** A device as one line of a list, from its claims. */
export function shapeDeviceLine(
  { id, formFactor }: Pick<DeviceRecord, "id" | "formFactor">,
  reading: Reading,
): DeviceLineView {
  const device: Subject = { kind: "device", id };
  const { id: _id, kind: _kind, ...ref } = shapeRef(device, reading);
  const { when, status, settled } = shapeAnnouncement(device, reading);
  const { window, certainty } = when;
  return {
    ...ref,
    formFactor,
    named: shapeNames(device, reading).current?.certainty ?? "unknown",
    window,
    certainty,
    due: dueOfLine(when, settled, reading.clocks.statedBy),
    canceled: status === "canceled",
  };
}
