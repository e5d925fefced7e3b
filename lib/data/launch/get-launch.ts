import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { db } from "@/lib/db/client";
import { dueAtVenue } from "@/lib/data/announcement/shape-due";
import { type LaunchRecord, shapeLaunch } from "@/lib/data/launch/shape-launch";
import type { LaunchView, UndatedLaunch } from "@/lib/data/launch/launch-view";
import { type AsOf, asOfKeys, dayTags } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger } from "@/lib/data/ledger/reading";
import { type Page, pageElsewhere, pageUnspoken } from "@/lib/data/redirect/page";
import { isSlug } from "@/lib/domain/slug/is-slug";

/** A launch's page. */
export const getLaunch = cache(async (slug: string, asOf: AsOf): Promise<Page<LaunchView>> => {
  const row = isSlug(slug) ? await findRow(slug) : null;
  if (row === null) return pageElsewhere("launch", slug);
  const members = await membersNamed(row.id);
  const load = unstable_cache(() => loadLaunch(row, asOf), ["launch", row.id, ...asOfKeys(asOf), ...members], {
    tags: [tags.everything, ...dayTags(asOf), ...[row.id, row.brandId, ...members].map(tags.subject)],
  });
  const launch = await load();
  if (launch === null) return pageUnspoken(getLaunch, slug, asOf);
  const { settled, ...view } = launch;
  return { found: "here", view: { ...view, due: dueAtVenue(view.when, settled, asOf) } };
});

async function loadLaunch(record: LaunchRecord, asOf: AsOf): Promise<UndatedLaunch | null> {
  return shapeLaunch(record, readLedger(await loadLedger([record.id], asOf), asOf));
}

async function findRow(slug: string) {
  return db.launchEvent.findUnique({
    where: { slug },
    select: { id: true, brandId: true, quiet: true, venue: true, streamUrl: true },
  });
}

/** What its page calls by name, so that a new name for one of them refreshes it. */
async function membersNamed(launchId: string): Promise<string[]> {
  const rows = await db.claim.findMany({
    where: { subjectId: launchId, property: "line_up", memberId: { not: null } },
    select: { memberId: true },
    distinct: ["memberId"],
    orderBy: { memberId: "asc" },
  });
  return rows.flatMap(({ memberId }) => memberId ?? []);
}
