import { recordId } from "@/lib/db/record-id";
import type { Transaction } from "@/lib/db/transaction";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import { slugify } from "@/lib/domain/slug/slugify";
import { createSubjects } from "@/lib/mutations/subjects";
import { uniqueWord } from "./unique";

export interface SeriesToCreate {
  readonly brandId: string;
  readonly name?: string;
  readonly slug?: string;
}

export async function createSeries(tx: Transaction, { brandId, name = uniqueWord(), slug }: SeriesToCreate) {
  const created = await tx.series.create({ data: { id: recordId(), slug: slug ?? slugify(name), name, brandId } });
  await createSubjects(tx, [{ kind: "series", id: created.id }]);
  return created;
}

export interface DeviceToCreate {
  readonly brandId: string;
  readonly seriesId?: string | null;
  /** Null: nobody has named it. */
  readonly name?: string | null;
  readonly slug?: string;
  readonly formFactor?: FormFactor;
}

export async function createDevice(tx: Transaction, device: DeviceToCreate) {
  const { brandId, seriesId = null, formFactor = "bar" } = device;
  const name = device.name === undefined ? uniqueWord() : device.name;
  const slug = device.slug ?? (name === null ? uniqueWord() : slugify(name));
  const created = await tx.device.create({ data: { id: recordId(), slug, name, brandId, seriesId, formFactor } });
  await createSubjects(tx, [{ kind: "device", id: created.id }]);
  return created;
}
