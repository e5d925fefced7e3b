import "server-only";
import type { FoundView } from "@/lib/data/search/search-view";
import type { Named } from "@/lib/data/search/find-named";
import { db } from "@/lib/db/client";
import { announcedColumns, announcedWindow } from "@/lib/db/announced-window";
import { windowFromColumns } from "@/lib/db/window-columns";

/** What a line shows of a record, beside its name and its brand. */
export type Shown = Pick<FoundView, "formFactor" | "window" | "certainty" | "canceled"> & {
  readonly slug: string;
  readonly name: string | null;
};

const called = {
  id: true,
  slug: true,
  name: true,
  subject: { select: { names: { where: { current: true }, select: { text: true }, take: 1 } } },
} as const;

/** The records that were found, by id, under the names that they are shown by today. */
export async function loadFound(named: readonly Named[]): Promise<Map<string, Shown>> {
  const of = (noun: Named["noun"]) => ({ id: { in: named.flatMap((one) => (one.noun === noun ? [one.id] : [])) } });
  const [devices, series, launches] = await Promise.all([
    db.device.findMany({ where: of("device"), select: { ...called, ...announcedColumns, formFactor: true } }),
    db.series.findMany({ where: of("series"), select: { ...called, ...announcedColumns } }),
    db.launchEvent.findMany({ where: of("launch") }),
  ]);
  return new Map([
    ...[...devices, ...series.map((one) => ({ ...one, formFactor: null }))].map(
      ({ id, slug, name, subject, formFactor, ...row }): [string, Shown] => [
        id,
        {
          ...{ slug, name: subject?.names[0]?.text ?? name, formFactor },
          ...{ window: announcedWindow(row), certainty: row.announcedCertainty },
          canceled: row.announcedStatus === "canceled",
        },
      ],
    ),
    ...launches.map(({ id, slug, title, ...row }): [string, Shown] => {
      const window = row.precision === "tbd" ? null : windowFromColumns(row);
      const { certainty, status } = row;
      return [id, { slug, name: title, formFactor: null, window, certainty, canceled: status === "canceled" }];
    }),
  ]);
}
