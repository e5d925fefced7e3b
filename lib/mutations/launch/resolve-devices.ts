import "server-only";
import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import type { Fault } from "@/lib/domain/fault";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import type { LaunchDeviceInput } from "@/lib/schemas/launch-device";
import { type CalledDevice, devicesByName } from "./devices-by-name";
import { otherBrandsNames } from "./other-brand-named";
import type { LaunchBrand } from "./resolve-brand";
import { resolveSeries, type LaunchSeries } from "./resolve-series";

export interface LaunchDevice {
  readonly id: string;
  /** The name that the form gives it; null where a claim has named it already. */
  readonly name: string | null;
  /** What to create it from; null where it was there before. */
  readonly created: NewDevice | null;
}

export interface NewDevice {
  /** Null while nobody has named it. */
  readonly name: string | null;
  readonly series: LaunchSeries | null;
  readonly formFactor: FormFactor;
}

/**
 * The devices of a launch, in the order given: known ones by id or by the name they now go by, the others to be created.
 * Adds a fault for an id of no device, a device of another brand's family, a new one that is named
 * after another brand, and one that comes out twice.
 */
export async function resolveDevices(
  tx: Transaction,
  brand: LaunchBrand,
  inputs: readonly LaunchDeviceInput["device"][],
  faults: Fault[],
): Promise<LaunchDevice[]> {
  const known = await knownDevices(tx, brand, inputs);
  const named = inputs.map((input) => ("id" in input ? null : input.series));
  const allSeries = await resolveSeries(tx, brand, named, faults, (index) => `devices.${index}.seriesId`);
  const devices = inputs.map((input, index): LaunchDevice | null => {
    if (!("id" in input)) {
      const same = known.byName.get(normalizeName(input.name));
      if (same) return { id: same.id, name: same.named ? null : input.name, created: null };
      const other = known.otherBrand(input.name);
      if (other !== null) faults.push({ field: `devices.${index}.name`, code: "named-after", brand: other });
      const { name, formFactor } = input;
      return { id: recordId(), name, created: { name, series: allSeries[index] ?? null, formFactor } };
    }
    const found = known.byId.get(input.id);
    const field = `devices.${index}.id`;
    if (!found) faults.push({ field, code: "unknown", noun: "device" });
    else if (!brand.family.includes(found.brandId)) faults.push({ field, code: "other-brand", noun: "device" });
    return found ? { id: found.id, name: null, created: null } : null;
  });
  devices.forEach((device, index) => {
    const first = devices.findIndex((other) => other?.id === device?.id);
    const field = `devices.${index}.${"id" in inputs[index]! ? "id" : "name"}`;
    if (device && first < index) faults.push({ field, code: "twice" });
  });
  return devices.filter((device) => device !== null);
}

async function knownDevices(tx: Transaction, brand: LaunchBrand, inputs: readonly LaunchDeviceInput["device"][]) {
  const ids = inputs.flatMap((input) => ("id" in input ? [input.id] : []));
  const chosen = await tx.device.findMany({ where: { id: { in: ids } }, include: { mergedInto: true } });
  const byId = new Map(chosen.map((device) => [device.id, device.mergedInto ?? device]));
  if (inputs.length === ids.length) return { byId, byName: new Map<string, CalledDevice>(), otherBrand: () => null };
  return { byId, byName: await devicesByName(tx, brand), otherBrand: await otherBrandsNames(tx, brand) };
}
