import "server-only";
import type { BrandLists } from "@/lib/data/brand/brand-lists";
import type { BrandView } from "@/lib/data/brand/brand-view";
import { loadLists } from "@/lib/data/brand/load-lists";
import { loadListsAsOf } from "@/lib/data/brand/load-lists-as-of";
import { shapePartnerships } from "@/lib/data/partnership/shape-partnerships";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { type AsOf, isPresent, keepingTo } from "@/lib/data/ledger/as-of";
import { loadLedger } from "@/lib/data/ledger/load-ledger";
import { readLedger } from "@/lib/data/ledger/reading";
import { shapeClaims } from "@/lib/data/ledger/shape-claim";
import { loadSlips } from "@/lib/data/slip/load-slips";

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
export type UndatedBrand = Omit<BrandView, "coming" | "overdue" | "past"> & BrandLists;

export async function loadBrand(record: BrandRecord, asOf: AsOf): Promise<UndatedBrand> {
  const { id, homeMarket, home, website, parent, children } = record;
  const reading = readLedger(await loadLedger([id], asOf), asOf);
  return {
    ref: brandRef(record, asOf),
    home: { code: homeMarket, name: home.name, home: homeMarket, ...keepingTo(asOf) },
    website,
    parent: parent && brandRef(parent, asOf),
    children: children.map((child) => brandRef(child, asOf)),
    ...(isPresent(asOf) ? await loadLists(id, asOf.day) : await loadListsAsOf(id, asOf)),
    partnerships: shapePartnerships({ kind: "brand", id }, reading),
    slips: await loadSlips(id, asOf),
    ledger: shapeClaims(
      reading.ledger.claims.filter(({ subject }) => subject.id === id),
      reading,
    ),
  };
}

function brandRef({ id, slug, name }: Brand, asOf: AsOf): RefView {
  return { id, kind: "brand", slug, name, ...keepingTo(asOf) };
}
