import "server-only";
import { loadLaunchEntries } from "@/lib/data/load-launch-entries";
import type { RevisedKind } from "@/lib/data/history/find-revisions";
import { db } from "@/lib/db/client";

/** What was changed, as `formatRevised` takes it, and where it is found. */
export interface RevisedView {
  /** Of a market its code. */
  readonly id: string;
  readonly kind: RevisedKind;
  readonly slug: string;
  /** Null while nobody has named it, and for a launch without a title. */
  readonly title: string | null;
  readonly brand: string;
  readonly lineUp: readonly (string | null)[];
  /** A duplicate, whose address leads to another record. */
  readonly merged: boolean;
}

const named = {
  select: {
    ...{ slug: true, name: true, brand: { select: { name: true } } },
    subject: { select: { names: { where: { current: true }, select: { text: true }, take: 1 } } },
  },
} as const;

/** What records are called today, by their ids; an id of none is left out. Fresh, and never cached. */
export async function loadRecordNames(ids: Iterable<string>): Promise<ReadonlyMap<string, RevisedView>> {
  const rows = await db.subject.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      ...{ id: true, kind: true, brand: { select: { slug: true, name: true } }, series: named },
      device: { select: { ...named.select, mergedIntoId: true } },
    },
  });
  const launches = await loadLaunchEntries(rows.flatMap(({ kind, id }) => (kind === "launch" ? [id] : [])));
  const views = rows.flatMap(({ id, kind, brand, series, device }): RevisedView[] => {
    const of = device ?? series;
    const merged = device !== null && device.mergedIntoId !== null;
    if (of) {
      const title = of.subject?.names[0]?.text ?? of.name;
      return [{ id, kind, slug: of.slug, title, brand: of.brand.name, lineUp: [], merged }];
    }
    return brand ? [{ id, kind, slug: brand.slug, title: brand.name, brand: brand.name, lineUp: [], merged }] : [];
  });
  const shown = launches.map(({ id, slug, title, brand, lineUp }): RevisedView => {
    return { id, kind: "launch", slug, title, brand: brand.name, lineUp, merged: false };
  });
  return new Map([...views, ...shown].map((view) => [view.id, view]));
}

/** What markets are called, by their codes. */
export async function loadMarketNames(codes: Iterable<string>): Promise<(code: string) => string> {
  const wanted = [...new Set(codes)];
  const rows = wanted.length === 0 ? [] : await db.market.findMany({ where: { code: { in: wanted } } });
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
