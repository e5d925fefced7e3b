import "server-only";
import type { BrandLists } from "@/lib/data/brand/brand-lists";
import type { BrandView } from "@/lib/data/brand/brand-view";
import { groupFamilies } from "@/lib/data/brand/group-families";
import { loadLists } from "@/lib/data/brand/load-lists";
import { loadListsAsOf } from "@/lib/data/brand/load-lists-as-of";
import { loadWord } from "@/lib/data/brand/load-word";
import { shapePartnerships } from "@/lib/data/partnership/shape-partnerships";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { type AsOf, isPresent, keepingTo } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger } from "@/lib/data/ledger/reading";
import { shapeClaims } from "@/lib/data/ledger/shape-claim";
import { findUndated } from "@/lib/data/upcoming/find-undated";
import type { Day } from "@/lib/domain/window/window";
import { loadSlips } from "@/lib/data/slip/load-slips";

/** As many phones without a date are told among what is coming; all of them stand with their families. */
const UNDATED_SHOWN = 6;

/** The catalog's own record of a brand and its family. */
export interface BrandRecord {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly homeMarket: string;
  readonly website: string | null;
  readonly home: { readonly name: string };
  readonly parent: Brand | null;
  readonly children: readonly Brand[];
}

type Brand = Pick<BrandRecord, "id" | "slug" | "name">;

/** A brand's page before its launches are set against the day at their venues. */
export type UndatedBrand = Omit<BrandView, "coming" | "overdue" | "past"> & Pick<BrandLists, "coming" | "past">;

export async function loadBrand(record: BrandRecord, asOf: AsOf): Promise<UndatedBrand> {
  const { id, homeMarket, home, website, parent, children } = record;
  const reading = readLedger(await loadLedger([id], asOf), asOf);
  const lists = isPresent(asOf) ? await loadLists(id, asOf.day) : await loadListsAsOf(id, asOf);
  return {
    ref: brandRef(record, asOf),
    home: { code: homeMarket, name: home.name, home: homeMarket, ...keepingTo(asOf) },
    website,
    parent: parent && brandRef(parent, asOf),
    children: children.map((child) => brandRef(child, asOf)),
    coming: lists.coming,
    past: lists.past,
    families: groupFamilies(lists.devices.items, lists.series.items),
    devices: { shown: lists.devices.items.length, total: lists.devices.total },
    undated: isPresent(asOf) ? await spokenOfLately(id, lists, asOf.day) : undatedOf(lists).slice(0, UNDATED_SHOWN),
    partnerships: shapePartnerships({ kind: "brand", id }, reading),
    slips: await loadSlips(id, asOf),
    word: await loadWord(id, asOf),
    ledger: shapeClaims(
      reading.ledger.claims.filter(({ subject }) => subject.id === id),
      reading,
    ),
  };
}

function undatedOf({ devices }: BrandLists) {
  return devices.items.filter(({ window, canceled }) => window === null && !canceled);
}

/** What nobody has spoken of for long is not coming, however it stands in the list of all. */
async function spokenOfLately(brandId: string, lists: BrandLists, today: Day) {
  const { subjects } = await findUndated(today, UNDATED_SHOWN, brandId);
  const lately = new Set(subjects.map(({ slug }) => slug));
  return undatedOf(lists).filter(({ slug }) => lately.has(slug));
}

function brandRef({ id, slug, name }: Brand, asOf: AsOf): RefView {
  return { id, kind: "brand", slug, name, ...keepingTo(asOf) };
}
