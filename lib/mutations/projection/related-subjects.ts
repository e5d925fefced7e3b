import "server-only";
import type { Transaction } from "@/lib/db/transaction";
import type { SubjectKind } from "@/lib/domain/claim/claim";

/** A subject whose rows are projected; the series that a device stands in. */
export interface Projectable {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly device: { readonly seriesId: string | null } | null;
}

/** With launches what claims say they show, and with series their devices: what is projected of them rests on the same claims. */
export async function withDependents(tx: Transaction, ids: readonly string[]): Promise<Projectable[]> {
  const lineUps = await tx.claim.findMany({
    where: { property: "line_up", subjectId: { in: [...ids] } },
    distinct: ["memberId"],
    select: { memberId: true },
  });
  const all = [...new Set([...ids, ...lineUps.flatMap(({ memberId }) => memberId ?? [])])];
  const devices = await tx.device.findMany({ where: { seriesId: { in: all } }, select: { id: true } });
  return tx.subject.findMany({
    where: { id: { in: [...new Set([...all, ...devices.map(({ id }) => id)])] } },
    select: { id: true, kind: true, device: { select: { seriesId: true } } },
    orderBy: { id: "asc" },
  });
}

/** The subjects whose claims these rest on: their own, those of their series, and of launches said to show either. */
export async function withGrounds(tx: Transaction, subjects: readonly Projectable[]): Promise<string[]> {
  const inherited = subjects.flatMap(({ device }) => device?.seriesId ?? []);
  const about = [...new Set([...subjects.map(({ id }) => id), ...inherited])];
  const naming = await tx.claim.findMany({
    where: { property: "line_up", memberId: { in: about } },
    distinct: ["subjectId"],
    select: { subjectId: true },
  });
  return [...new Set([...about, ...naming.map(({ subjectId }) => subjectId)])];
}
