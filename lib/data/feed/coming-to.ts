import "server-only";
import { asStated } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger, type Reading } from "@/lib/data/ledger/reading";
import { db } from "@/lib/db/client";
import type { Subject } from "@/lib/domain/claim/claim";
import { answerForMarket } from "@/lib/domain/market/answer-for-market";
import type { MarketCode } from "@/lib/domain/market/market";
import type { Answer } from "@/lib/domain/market/market-answer";
import type { Day } from "@/lib/domain/window/window";

/** That nobody knows, or that it is denied, is no reason to stand in a market's calendar. */
const COMES: readonly Answer[] = ["available", "was-sold", "announced", "expected"];
/** A market's calendar weighs the claims of no more phones and families than this. */
const MOST = 1_500;

/** Of these launches, in their order, those that show something that is believed to come, or to have come, to the market. */
export async function comingTo(
  market: MarketCode,
  launchIds: readonly string[],
  today: Day,
): Promise<readonly string[]> {
  const shown = await loadShown(launchIds);
  const subjects = [...new Map([...shown.values()].flat().map((subject) => [subject.id, subject])).values()];
  const devices = await db.device.findMany({
    where: { id: { in: subjects.map(({ id }) => id) }, seriesId: { not: null } },
    select: { seriesId: true },
    distinct: ["seriesId"],
  });
  const ids = [...subjects.map(({ id }) => id), ...devices.flatMap(({ seriesId }) => seriesId ?? []), ...launchIds];
  const asOf = asStated(today);
  const reading = readLedger(await loadLedger([...new Set(ids)], asOf), asOf);
  const comes = new Set(subjects.filter((subject) => isComing(subject, market, reading)).map(({ id }) => id));
  return launchIds.filter((id) => shown.get(id)?.some((subject) => comes.has(subject.id)));
}

function isComing(subject: Subject, market: MarketCode, { index, facts, clocks }: Reading): boolean {
  return COMES.includes(answerForMarket(subject, market, index, facts, clocks).answer);
}

/** What each launch shows, by its id; with a family its devices, of which more may be said than of the family. */
async function loadShown(launchIds: readonly string[]): Promise<ReadonlyMap<string, readonly Subject[]>> {
  const members = await db.lineUpMember.findMany({
    where: { launchId: { in: [...launchIds] }, holds: true },
    select: { launchId: true, deviceId: true, seriesId: true },
    orderBy: { id: "asc" },
    take: MOST,
  });
  const families = members.flatMap(({ seriesId }) => seriesId ?? []);
  const devices = await db.device.findMany({
    where: { seriesId: { in: families }, mergedIntoId: null },
    select: { id: true, seriesId: true },
    orderBy: { id: "asc" },
    take: MOST,
  });
  const shown = new Map<string, Subject[]>();
  for (const { launchId, deviceId, seriesId } of members) {
    const subjects = shown.get(launchId) ?? [];
    if (deviceId !== null) subjects.push({ kind: "device", id: deviceId });
    if (seriesId !== null) {
      subjects.push({ kind: "series", id: seriesId });
      for (const { id, seriesId: family } of devices) if (family === seriesId) subjects.push({ kind: "device", id });
    }
    shown.set(launchId, subjects);
  }
  return shown;
}
