import { z } from "zod";
import type { SubjectKind } from "@/lib/domain/claim/claim";

/** Columns that a change of the catalog may have set, besides its address and what it was merged into. */
const COLUMNS = {
  brand: z
    .strictObject({
      name: z.string(),
      homeMarket: z.string(),
      parentId: z.guid().nullable(),
      website: z.string().nullable(),
    })
    .partial(),
  series: z.strictObject({ name: z.string() }).partial(),
  device: z
    .strictObject({
      ...{ name: z.string().nullable(), seriesId: z.guid().nullable() },
      formFactor: z.enum(["bar", "flip", "fold", "trifold", "slider"]),
    })
    .partial(),
  launch: z
    .strictObject({
      ...{ title: z.string().nullable(), quiet: z.boolean() },
      ...{ venue: z.string().nullable(), streamUrl: z.string().nullable() },
    })
    .partial(),
} as const satisfies Record<SubjectKind, z.ZodType>;

/** What is believed is made anew from the claims, and not set back by hand. */
const PROJECTED = ["launch", "lineUp", "announced", "availability", "names"];

const addressSchema = z.looseObject({
  slug: z.string().optional(),
  mergedIntoId: z.guid().nullable().optional(),
  led: z.object({ duplicates: z.array(z.guid()), redirects: z.array(z.string()) }).optional(),
});

/** One side of a revision, as far as it tells what stood in the catalog. */
export interface CatalogSide {
  readonly slug: string | undefined;
  /** Of a device that a merge changed: where it led, and what led to it. */
  readonly merge:
    { readonly into: string | null; readonly led: NonNullable<z.infer<typeof addressSchema>["led"]> } | undefined;
  readonly columns: Readonly<Record<string, string | boolean | null>>;
}

/** Null where a side holds something that nobody knows how to set back. */
export function readCatalogSide(kind: SubjectKind, json: unknown): CatalogSide | null {
  const side = addressSchema.safeParse(json ?? {});
  if (!side.success) return null;
  const { slug, mergedIntoId, led, ...rest } = side.data;
  const columns = COLUMNS[kind].safeParse(
    Object.fromEntries(Object.entries(rest).filter(([name]) => !PROJECTED.includes(name))),
  );
  if (!columns.success || (mergedIntoId === undefined) !== (led === undefined)) return null;
  const merge = mergedIntoId === undefined || led === undefined ? undefined : { into: mergedIntoId, led };
  const told = Object.entries(columns.data).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { slug, merge, columns: Object.fromEntries(told) };
}

export function isEmptySide({ slug, merge, columns }: CatalogSide): boolean {
  return slug === undefined && merge === undefined && Object.keys(columns).length === 0;
}
