import "server-only";
import type { DeviceView } from "@/lib/data/device/device-view";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { getSeries } from "@/lib/data/series/get-series";

const SUGGESTED = 6;

/** A phone that could stand beside those that are compared. */
export interface SuggestedPhone {
  readonly slug: string;
  readonly name: string | null;
}

/** Phones that a reader may want beside these: the kin of each, and what belongs to the first one's series. */
export async function suggestPhones(phones: readonly DeviceView[], asOf: AsOf): Promise<SuggestedPhone[]> {
  const kin = phones.flatMap(({ family: { before, after, beside } }) => [
    ...[...before.slice(0, 1), ...after.slice(0, 1), beside].flatMap((group) => group.kin.map((one) => one.kin)),
  ]);
  const devices = [...kin.filter(({ kind }) => kind === "device"), ...(await siblingsOf(phones[0], asOf))];
  const bySlug = new Map(devices.map(({ slug, name }) => [slug, { slug, name }]));
  for (const { ref } of phones) bySlug.delete(ref.slug);
  return [...bySlug.values()].slice(0, SUGGESTED);
}

async function siblingsOf(phone: DeviceView | undefined, asOf: AsOf): Promise<readonly SuggestedPhone[]> {
  if (!phone?.series) return [];
  const page = await getSeries(phone.series.slug, asOf);
  return page.found === "here" ? page.view.devices : [];
}
