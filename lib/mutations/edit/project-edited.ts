import "server-only";
import { today } from "@/lib/clock";
import type { Transaction } from "@/lib/db/transaction";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import { projectSubjects } from "../project";
import { launchesToStamp, stampEvents } from "../projection/stamp-events";

/** Makes what rests on the changed fields of a record what it is now: what is believed, and what calendar programs are told. */
export async function projectEdited(
  tx: Transaction,
  kind: SubjectKind,
  id: string,
  fields: readonly string[],
): Promise<void> {
  // Undone, a change is told by its columns.
  const touches = (field: string) => fields.includes(field) || fields.includes(`${field}Id`);
  switch (kind) {
    case "launch":
      return stampEvents(tx, [id]);
    case "brand": {
      // "International" is all but the home: what was said of it may reach other markets now; and a parent speaks for its own.
      const reached = touches("parent") ? await brandsUnder(tx, id) : [id];
      if (touches("homeMarket") || touches("parent")) {
        await projectSubjects(tx, await subjectsOfBrands(tx, reached), today());
      }
      const launches = await tx.launchEvent.findMany({ where: { brandId: { in: reached } }, select: { id: true } });
      return stampEvents(tx, launches.map((launch) => launch.id).sort());
    }
    default:
      // What is said of a series holds for its devices.
      if (touches("series")) await projectSubjects(tx, [id], today());
      return stampEvents(tx, await launchesToStamp(tx, [], [id]));
  }
}

/** Everything of brands that claims can be about, but the brands themselves. */
export async function subjectsOfBrands(tx: Transaction, brandIds: readonly string[]): Promise<string[]> {
  const where = { brandId: { in: [...brandIds] } };
  const select = { id: true } as const;
  const rows = [
    await tx.series.findMany({ where, select }),
    await tx.device.findMany({ where, select }),
    await tx.launchEvent.findMany({ where, select }),
  ];
  return rows.flat().map(({ id }) => id);
}

/** A brand and all that belong to it, however far down. */
export async function brandsUnder(tx: Transaction, id: string): Promise<string[]> {
  const found = new Set([id]);
  for (let above = [id]; above.length > 0;) {
    const below = await tx.brand.findMany({ where: { parentId: { in: above } }, select: { id: true } });
    above = below.map((brand) => brand.id).filter((one) => !found.has(one));
    for (const one of above) found.add(one);
  }
  return [...found];
}
