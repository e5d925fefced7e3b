import { notFound, redirect } from "next/navigation";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { readAsOf } from "@/lib/data/ledger/read-as-of";
import type { Page } from "@/lib/data/redirect/page";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import { addressOf, type Addressed } from "@/lib/format/address";

export interface AsOfParams {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** "stated" or "recorded". */
  readonly clock: string;
}

export interface RecordParams extends AsOfParams {
  readonly slug: string;
}

/** A record's page as of a day, or the record of which nothing was known by then. */
export interface Seen<View> {
  readonly asOf: AsOf;
  /** The record's page, and its address today. */
  readonly about: Addressed;
  readonly path: string;
  readonly page: Extract<Page<View>, { found: "here" | "silent" }>;
}

/** The day and the clock that an address names; not found outside the bounds. */
export async function dayOf(params: AsOfParams): Promise<AsOf> {
  return (await readAsOf(params)) ?? notFound();
}

/** What an address leads to as of a day; an old address redirects (not by 308: see arrive), to the same day. */
export async function arriveAsOf<View>(
  { slug, ...params }: RecordParams,
  kind: SubjectKind,
  get: (slug: string, asOf: AsOf) => Promise<Page<View>>,
): Promise<Seen<View>> {
  const asOf = await dayOf(params);
  const page = await get(slug, asOf);
  if (page.found === "moved") redirect(addressOf({ kind, slug: page.slug, asOf }));
  if (page.found === "nothing") notFound();
  const about = { kind, slug };
  return { asOf, about, path: addressOf(about), page };
}
