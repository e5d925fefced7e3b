import "server-only";
import { db } from "@/lib/db/client";
import { loadCatalogFields } from "@/lib/db/catalog-fields";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import type { RecordFields } from "@/lib/domain/record/merge-fields";

/** More series a brand does not have; of one that does, the first by name. */
const MOST_SERIES = 500;
/** Nor are there more brands. */
const MOST_BRANDS = 500;

interface NamedChoice {
  readonly value: string;
  readonly label: string;
}

/** What the catalog itself says of a record, as the form that changes it begins. */
export interface CatalogRecordView {
  readonly id: string;
  readonly kind: EditedKind;
  /** What its page goes by: a slug, or a market's code. */
  readonly slug: string;
  /** A save names the version that it started from. */
  readonly version: number;
  readonly fields: RecordFields;
  /** What can be chosen of the fields that hold another record or a market, by field. */
  readonly choices: Readonly<Record<string, readonly NamedChoice[]>>;
}

/** The catalog's part of a record; null where there is none. Fresh, and never cached. */
export async function getCatalogRecord(kind: SubjectKind, id: string): Promise<CatalogRecordView | null> {
  const slug = { select: { slug: true } } as const;
  const select = { version: true, brand: slug, series: slug, device: slug, launch: slug } as const;
  const subject = await db.subject.findUnique({ where: { id }, select });
  const record = subject?.brand ?? subject?.series ?? subject?.device ?? subject?.launch;
  const fields = await loadCatalogFields(db, kind, id);
  if (!subject || !record || !fields) return null;
  return { id, kind, slug: record.slug, version: subject.version, fields, choices: await CHOICES[kind](id) };
}

const CHOICES: Readonly<Record<SubjectKind, (id: string) => Promise<CatalogRecordView["choices"]>>> = {
  async brand(id) {
    const countries = await db.market.findMany({ where: { kind: "country" }, orderBy: { name: "asc" } });
    const brands = await db.brand.findMany({
      where: { id: { not: id } },
      select: { slug: true, name: true },
      orderBy: { name: "asc" },
      take: MOST_BRANDS,
    });
    return {
      homeMarket: countries.map(({ code, name }) => ({ value: code, label: name })),
      parent: brands.map(({ slug, name }) => ({ value: slug, label: name })),
    };
  },
  async device(id) {
    const series = await db.series.findMany({
      where: { brand: { devices: { some: { id } } } },
      select: { slug: true, name: true },
      orderBy: { name: "asc" },
      take: MOST_SERIES,
    });
    return { series: series.map(({ slug, name }) => ({ value: slug, label: name })) };
  },
  series: async () => ({}),
  launch: async () => ({
    quiet: [
      { value: "no", label: "At an event, with a title" },
      { value: "yes", label: "Quietly: no event, no title" },
    ],
  }),
};
