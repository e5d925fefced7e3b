import "server-only";
import { shapeLaunchRef } from "@/lib/data/announcement/shape-announcement";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { loadPapers } from "@/lib/data/ledger/load-papers";
import { readLedger } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";
import type { SlipsView } from "@/lib/data/slip/slip-view";
import { db } from "@/lib/db/client";
import { loadFacts } from "@/lib/db/load-facts";
import type { Prisma, Property } from "@/lib/db/generated/client";
import { clocksAsOf } from "@/lib/domain/belief/as-of";
import { launchBelief } from "@/lib/domain/belief/launch";
import type { Claim } from "@/lib/domain/claim/claim";
import { slipsOf } from "@/lib/domain/move/slips";
import { sumSlips } from "@/lib/domain/move/sum-slips";

/** More launches than a brand holds in many years; the latest recorded count. */
const MOST_LAUNCHES = 500;
const SLIPS_SHOWN = 12;

/** How the brand's launches kept to what it said of them itself, as of a day. */
export async function loadSlips(brandId: string, asOf: AsOf): Promise<SlipsView> {
  const claims = await ownDates(brandId);
  const launches = [...new Map(claims.map(({ subject }) => [subject.id, subject])).values()];
  const about = new Map(launches.map(({ id }) => [id, [] as Claim[]]));
  for (const claim of claims) about.get(claim.subject.id)?.push(claim);
  const facts = await loadFacts(
    db,
    launches.map(({ id }) => id),
  );
  const found = launches.map((launch) => slipsOf(launch, about.get(launch.id) ?? [], facts, clocksAsOf(asOf)));
  const slips = found.flatMap((one) => one.slips).sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  const shown = slips.slice(0, SLIPS_SHOWN);
  const reading = readLedger(await loadLedger([...new Set(shown.map(({ launch }) => launch.id))], asOf), asOf);
  return {
    summary: sumSlips(found),
    slips: shown.map(({ launch, by, day, kind, from, to, days, exact }) => ({
      ...{ day, kind, from, to, days, exact },
      launch: shapeLaunchRef(launchBelief(launch, reading.index, reading.facts, reading.clocks), reading),
      by: by && shapeClaim(by.claim, reading),
    })),
    total: slips.length,
  };
}

/** What brands said of when this brand's launches are; whether it was their own to say, `slipsOf` asks. */
async function ownDates(brandId: string): Promise<Claim[]> {
  const where = {
    property: { in: ["launch_window", "launch_status"] as Property[] },
    source: { kind: "brand" as const },
    subject: { launch: { brandId } },
  } satisfies Prisma.ClaimWhereInput;
  const launches = await db.claim.groupBy({
    by: ["subjectId"],
    where,
    orderBy: { subjectId: "desc" },
    take: MOST_LAUNCHES,
  });
  const subjectId = { in: launches.map((launch) => launch.subjectId) };
  return (await loadPapers(db, { ...where, subjectId })).claims;
}
