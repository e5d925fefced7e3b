import "server-only";
import type { CatalogRecordView } from "@/lib/data/desk/catalog-record";
import { db } from "@/lib/db/client";
import { loadCatalogFields } from "@/lib/db/catalog-fields";
import { SOURCE_KINDS } from "@/lib/domain/claim/claim";
import type { MarketCode } from "@/lib/domain/market/market";
import { isSlug } from "@/lib/domain/slug/is-slug";

const MOST_REVISIONS = 20;
const CODE = /^[A-Za-z-]{2,40}$/;

/** One change to a source or a group of markets. */
export interface CatalogRevisionView {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Null where no editor did it, but a script. */
  readonly by: string | null;
  readonly why: string;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** A source or a market, as the desk shows it. */
export interface CatalogItemView {
  readonly name: string;
  /** Null for a market that is no group: of it there is nothing to change. */
  readonly catalog: CatalogRecordView | null;
  /** The latest first. */
  readonly revisions: readonly CatalogRevisionView[];
}

/** A source by its slug; null where there is none. Fresh, and never cached. */
export async function getDeskSource(slug: string): Promise<CatalogItemView | null> {
  const source = isSlug(slug) ? await db.source.findUnique({ where: { slug } }) : null;
  const fields = source && (await loadCatalogFields(db, "source", source.id));
  if (!source || !fields) return null;
  const { id, name, version } = source;
  // A source is a brand's voice or it is not: that is no matter of choice.
  const kinds = SOURCE_KINDS.filter((kind) => (kind === "brand") === (source.brandId !== null));
  const choices = { kind: kinds.map((kind) => ({ value: kind, label: kind })) };
  const revisions = await revisionsOf({ sourceId: id });
  return { name, catalog: { id, kind: "source", slug, version, fields, choices }, revisions };
}

/** A market by its code; null where there is none. */
export async function getDeskMarket(code: MarketCode): Promise<CatalogItemView | null> {
  const market = CODE.test(code) ? await db.market.findUnique({ where: { code } }) : null;
  if (!market) return null;
  const fields = await loadCatalogFields(db, "market", code);
  const { name, version } = market;
  const item = { id: code, kind: "market", slug: code, version, choices: {} } as const;
  return { name, catalog: fields && { ...item, fields }, revisions: await revisionsOf({ marketCode: code }) };
}

type OfItem = { readonly sourceId: string } | { readonly marketCode: string };

async function revisionsOf(of: OfItem): Promise<CatalogRevisionView[]> {
  const rows = await db.catalogRevision.findMany({
    where: of,
    include: { by: { select: { user: { select: { name: true } } } } },
    orderBy: { version: "desc" },
    take: MOST_REVISIONS,
  });
  return rows.map(({ id, at, by, why, before, after }) => {
    const [was, is] = [textsOf(before), textsOf(after)];
    const changes = Object.keys(is).map((field) => ({ field, before: was[field] ?? null, after: is[field] ?? null }));
    return { id, at: at.toISOString(), by: by?.user.name ?? null, why, changes };
  });
}

function textsOf(json: unknown): Record<string, string | null> {
  return typeof json === "object" && json !== null ? (json as Record<string, string | null>) : {};
}
