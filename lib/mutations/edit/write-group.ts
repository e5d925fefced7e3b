import "server-only";
import { sameName } from "@/lib/db/same-name";
import type { Transaction } from "@/lib/db/transaction";
import type { RecordFields } from "@/lib/domain/record/merge-fields";
import { refuse } from "../transact";
import type { WrittenItem } from "./written-item";

/** Writes what was changed of a group of markets. What was said of it is said of its members. */
export async function writeGroup(tx: Transaction, code: string, { name, members }: RecordFields): Promise<WrittenItem> {
  if (name) {
    const named = { code: { not: code }, name: sameName(name) } as const;
    const other = await tx.market.findFirst({ where: named });
    if (other) refuse({ field: "name", code: "exists", noun: "market", name: other.name, slug: other.code });
    await tx.market.update({ where: { code }, data: { name }, select: { code: true } });
  }
  if (members === undefined) return { field: "members", subjects: [] };
  const wanted = members === null ? [] : members.split(", ");
  const known = await tx.market.count({ where: { code: { in: wanted }, kind: "country" } });
  if (known < wanted.length) refuse({ field: "members", code: "unknown", noun: "market" });
  await tx.marketMember.deleteMany({ where: { groupCode: code, countryCode: { notIn: wanted } } });
  const rows = wanted.map((countryCode) => ({ groupCode: code, countryCode }));
  await tx.marketMember.createMany({ data: rows, skipDuplicates: true });
  const said = await tx.claim.findMany({
    where: { market: code },
    select: { subjectId: true },
    distinct: ["subjectId"],
  });
  return { field: "members", subjects: said.map(({ subjectId }) => subjectId) };
}
