import "server-only";
import { today } from "@/lib/clock";
import { getBrand } from "@/lib/data/brand/get-brand";
import { loadRecordRefs } from "@/lib/data/desk/record-refs";
import { getDevice } from "@/lib/data/device/get-device";
import { getLaunch } from "@/lib/data/launch/get-launch";
import { type AsOf, asStated } from "@/lib/data/ledger/as-of";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { getMarket } from "@/lib/data/market/get-market";
import type { Page } from "@/lib/data/redirect/page";
import { getSeries } from "@/lib/data/series/get-series";
import { getSource } from "@/lib/data/source/get-source";
import { marketRef, sourceRef } from "@/lib/data/suggestion/other-refs";
import type { SuggestedView } from "@/lib/data/suggestion/suggestion-view";
import { db } from "@/lib/db/client";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import { SUGGESTED_KINDS } from "@/lib/domain/suggestion/suggestion";

/**
 * What a reader's page is of ("device:xiaomi-12s-ultra", "market:DE"), an earlier address too. Null for what has no page for
 * readers: what nobody speaks of, or waits for review, is not told by its name here either.
 */
export async function getSuggested(about: string): Promise<SuggestedView | null> {
  const [word, slug = ""] = about.split(":");
  const kind = SUGGESTED_KINDS.find((one) => one === word);
  if (kind === undefined) return null;
  if (kind === "market") return suggestedMarket(slug);
  return kind === "source" ? suggestedSource(slug) : suggestedRecord(kind, slug);
}

type Get = (slug: string, asOf: AsOf) => Promise<Page<{ readonly ref: RefView }>>;

const PAGE_OF: Readonly<Record<SubjectKind, Get>> = {
  brand: getBrand,
  series: getSeries,
  device: getDevice,
  launch: getLaunch,
};

async function suggestedRecord(kind: SubjectKind, slug: string): Promise<SuggestedView | null> {
  const now = asStated(today());
  const asked = await PAGE_OF[kind](slug, now);
  const page = asked.found === "moved" ? await PAGE_OF[kind](asked.slug, now) : asked;
  if (page.found !== "here") return null;
  const { id } = page.view.ref;
  return (await loadRecordRefs([id])).get(id) ?? null;
}

async function suggestedSource(slug: string): Promise<SuggestedView | null> {
  if ((await getSource(slug, today())) === null) return null;
  const source = await db.source.findUnique({ where: { slug }, select: { id: true, slug: true, name: true } });
  return source && sourceRef(source);
}

async function suggestedMarket(code: string): Promise<SuggestedView | null> {
  const page = await getMarket(code, asStated(today()));
  return page.found === "here" ? marketRef(page.view.market) : null;
}
