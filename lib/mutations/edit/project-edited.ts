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
  switch (kind) {
    case "launch":
      return stampEvents(tx, [id]);
    case "brand": {
      // "International" is all but the home: what was said of it may reach other markets now.
      if (fields.includes("homeMarket")) await projectSubjects(tx, await subjectsOfBrand(tx, id), today());
      const launches = await tx.launchEvent.findMany({ where: { brandId: id }, select: { id: true } });
      return stampEvents(tx, launches.map((launch) => launch.id).sort());
    }
    default:
      // What is said of a series holds for its devices.
      if (fields.includes("series")) await projectSubjects(tx, [id], today());
      return stampEvents(tx, await launchesToStamp(tx, [], [id]));
  }
}

async function subjectsOfBrand(tx: Transaction, brandId: string): Promise<string[]> {
  const of = { brandId } as const;
  const rows = await tx.subject.findMany({
    where: { OR: [{ series: of }, { device: of }, { launch: of }] },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
