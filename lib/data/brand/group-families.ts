import type { BrandDevice } from "@/lib/data/brand/brand-lists";
import type { BrandFamilyView } from "@/lib/data/brand/brand-view";
import type { RefView } from "@/lib/data/ledger/claim-view";

/**
 * A brand's phones by family, the family with the newest phone first; one that belongs to none stands alone. A phone of which
 * nobody says when it comes makes no family new: what has no date at all comes last. Families without a phone are not told.
 */
export function groupFamilies(devices: readonly BrandDevice[], series: readonly RefView[]): BrandFamilyView[] {
  const refs = new Map(series.map((ref) => [ref.slug, ref]));
  const families = new Map<string, BrandFamilyView & { readonly devices: BrandDevice[] }>();
  for (const device of devices) {
    const ref = device.series === null ? undefined : refs.get(device.series);
    const key = ref === undefined ? `device ${device.slug}` : `series ${ref.slug}`;
    const known = families.get(key);
    if (known) known.devices.push(device);
    else families.set(key, { series: ref ?? null, devices: [device] });
  }
  return [...families.values()]
    .map((family) => ({ ...family, devices: family.devices.toSorted(oldestFirst) }))
    .sort((a, b) => (newest(a) === newest(b) ? 0 : newest(a) < newest(b) ? 1 : -1));
}

/** The latest day of a family's newest phone; empty where none has one. */
function newest({ devices }: BrandFamilyView): string {
  return devices.map(({ window }) => window?.latest ?? "").reduce((a, b) => (a < b ? b : a), "");
}

/** As they came; what has no date last; of one day by name, the plain one first. */
function oldestFirst(a: BrandDevice, b: BrandDevice): number {
  const [one, other] = [a.window?.latest ?? "9999", b.window?.latest ?? "9999"];
  if (one !== other) return one < other ? -1 : 1;
  const [name, otherName] = [a.name ?? "", b.name ?? ""];
  return name.length - otherName.length || (name < otherName ? -1 : 1);
}
