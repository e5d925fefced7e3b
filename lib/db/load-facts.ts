import type { Transaction } from "@/lib/db/transaction";
import type { Facts } from "@/lib/domain/belief/belief";

/**
 * What believing needs to know of the catalog. All brands and groups, which are few; of series, devices and launches only those
 * in `about`, or all of them when it is left out.
 */
export async function loadFacts(tx: Transaction, about?: readonly string[]): Promise<Facts> {
  const where = about === undefined ? {} : { id: { in: [...about] } };
  const brands = await tx.brand.findMany({ select: { id: true, homeMarket: true, parentId: true } });
  const members = await tx.marketMember.findMany();
  const series = await tx.series.findMany({ where, select: { id: true, brandId: true } });
  const devices = await tx.device.findMany({ where, select: { id: true, brandId: true, seriesId: true } });
  const launches = await tx.launchEvent.findMany({ where, select: { id: true, brandId: true } });

  const groups = new Map<string, Set<string>>();
  for (const { groupCode, countryCode } of members) {
    groups.set(groupCode, (groups.get(groupCode) ?? new Set()).add(countryCode));
  }
  return {
    homeMarkets: new Map(brands.map((brand) => [brand.id, brand.homeMarket])),
    groups,
    brandOf: new Map([...series, ...devices, ...launches].map((subject) => [subject.id, subject.brandId])),
    seriesOf: new Map(devices.flatMap(({ id, seriesId }) => (seriesId === null ? [] : [[id, seriesId]]))),
    parentOf: new Map(brands.flatMap(({ id, parentId }) => (parentId === null ? [] : [[id, parentId]]))),
  };
}
