import "server-only";
import type { DeskRefView } from "@/lib/data/desk/need-view";
import { loadLaunchEntries } from "@/lib/data/load-launch-entries";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const brand = { select: { name: true } } as const;
const named = { select: { slug: true, name: true, brand } } as const;

const select = {
  id: true,
  kind: true,
  brand: { select: { slug: true, name: true } },
  series: named,
  device: named,
  names: { where: { current: true }, select: { text: true }, take: 1 },
} as const satisfies Prisma.SubjectSelect;

/** What records go by today and where they are found, by id. An id of none is left out. */
export async function loadRecordRefs(ids: readonly string[]): Promise<ReadonlyMap<string, DeskRefView>> {
  const subjects = await db.subject.findMany({ where: { id: { in: [...new Set(ids)] } }, select });
  const launches = await loadLaunchEntries(subjects.flatMap(({ id, kind }) => (kind === "launch" ? [id] : [])));
  const refs = [
    ...launches.map(({ id, slug, title, lineUp, brand: of }): DeskRefView => ({
      ...{ id, kind: "launch", slug, title, lineUp },
      brand: of.name,
    })),
    ...subjects.flatMap(({ id, kind, brand: itself, series, device, names }): DeskRefView[] => {
      if (itself) return [{ id, kind, slug: itself.slug, title: itself.name, brand: itself.name, lineUp: [] }];
      const of = device ?? series;
      if (!of) return [];
      return [{ id, kind, slug: of.slug, title: names[0]?.text ?? of.name, brand: of.brand.name, lineUp: [] }];
    }),
  ];
  return new Map(refs.map((ref) => [ref.id, ref]));
}
