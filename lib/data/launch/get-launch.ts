import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { tags } from "@/lib/cache-tags";
import { db } from "@/lib/db/client";
import { dueAtVenue } from "@/lib/data/announcement/shape-due";
import { launchesNaming } from "@/lib/data/launch/launches-naming";
import { type LaunchRecord, shapeLaunch } from "@/lib/data/launch/shape-launch";
import type { LaunchView, UndatedLaunch } from "@/lib/data/launch/launch-view";
import type { LineUpForms } from "@/lib/data/launch/shape-line-up";
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
  const devices = await db.device.findMany({ where: { id: { in: members } }, select: shownColumns });
  const about = [...new Set([...members, ...devices.flatMap(({ seriesId }) => seriesId ?? [])])];
  // What a phone's own page goes by: when it is announced, and whether it comes, may be another launch's to say.
  const all = [...new Set([row.id, ...about, ...(await launchesNaming(about, asOf))])];
  const forms = new Map(devices.map(({ id, formFactor }) => [id, formFactor]));
  const load = unstable_cache(() => loadLaunch(row, forms, all, asOf), ["launch", ...asOfKeys(asOf), ...all], {
    tags: [tags.everything, ...dayTags(asOf), tags.subject(row.brandId), ...all.map(tags.subject)],
  });
  const launch = await load();
  if (launch === null) return pageUnspoken(getLaunch, slug, asOf);
  const { settled, ...view } = launch;
  return { found: "here", view: { ...view, due: dueAtVenue(view.when, settled, asOf) } };
});

async function loadLaunch(
  record: LaunchRecord,
  forms: LineUpForms,
  subjectIds: readonly string[],
  asOf: AsOf,
): Promise<UndatedLaunch | null> {
  return shapeLaunch(record, forms, readLedger(await loadLedger(subjectIds, asOf), asOf));
}

const shownColumns = { id: true, seriesId: true, formFactor: true } as const;

async function findRow(slug: string) {
  return db.launchEvent.findUnique({
    where: { slug },
    select: { id: true, brandId: true, quiet: true, venue: true, streamUrl: true },
  });
}

/** Of more members a page tells neither their shape nor where they are sold. */
const MEMBERS_LOADED = 30;

/** What somebody puts in its line-up, or says not to be there: all that is told of them comes to stand on its page. */
async function membersNamed(launchId: string): Promise<string[]> {
  const rows = await db.claim.findMany({
    where: { subjectId: launchId, property: "line_up", memberId: { not: null } },
    select: { memberId: true },
    distinct: ["memberId"],
    orderBy: { memberId: "asc" },
    take: MEMBERS_LOADED,
  });
  return rows.flatMap(({ memberId }) => memberId ?? []);
}
