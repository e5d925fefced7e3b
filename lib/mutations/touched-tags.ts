import "server-only";
import { tags } from "@/lib/cache-tags";
import type { Transaction } from "@/lib/db/transaction";
import { marketTags } from "./market-tags";
import type { Projected } from "./project";

/**
 * The tags of every page that a write about these subjects may have changed: theirs, those of what a launch shows and of the
 * launches that show it, of what it is said to follow or derive from (which draws what came after it), their series and brands,
 * the markets that are spoken of, and the years they were or are in.
 */
export async function touchedTags(
  tx: Transaction,
  ids: readonly string[],
  { changed, years }: Projected,
): Promise<string[]> {
  const about = [...new Set([...ids, ...changed])];
  const members = await tx.lineUpMember.findMany({
    where: { OR: [{ launchId: { in: about } }, { deviceId: { in: about } }, { seriesId: { in: about } }] },
    select: { launchId: true, deviceId: true, seriesId: true },
  });
  const shown = members.flatMap(({ launchId, deviceId, seriesId }) => [launchId, deviceId, seriesId]);
  const all = [...new Set([...about, ...shown.filter((id) => id !== null), ...(await forebears(tx, about))])];
  const devices = await tx.device.findMany({ where: { id: { in: all } }, select: { brandId: true, seriesId: true } });
  const series = await tx.series.findMany({ where: { id: { in: all } }, select: { brandId: true } });
  const launches = await tx.launchEvent.findMany({ where: { id: { in: all } }, select: { brandId: true } });
  const above = [
    ...devices.flatMap(({ brandId, seriesId }) => (seriesId === null ? [brandId] : [brandId, seriesId])),
    ...[...series, ...launches].map(({ brandId }) => brandId),
  ];
  const subjects = new Set([...all, ...above]);
  const markets = await marketTags(tx, [...subjects]);
  return [tags.home, ...[...subjects].map(tags.subject), ...markets, ...years.map(tags.year)];
}

async function forebears(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.claim.findMany({
    where: { subjectId: { in: [...ids] }, property: "lineage", memberId: { not: null } },
    select: { memberId: true },
    distinct: ["memberId"],
  });
  return rows.flatMap(({ memberId }) => memberId ?? []);
}
