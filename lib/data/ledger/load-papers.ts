import "server-only";
import { type ClaimRow, claimFromRow, claimInclude } from "@/lib/db/claim-row";
import { dayFromColumn } from "@/lib/db/day-column";
import type { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import type { Paper } from "@/lib/data/ledger/ledger";
import type { Claim } from "@/lib/domain/claim/claim";

const paperInclude = {
  ...claimInclude,
  source: { select: { id: true, kind: true, brandId: true, slug: true, name: true } },
  document: { select: { url: true, title: true, publishedOn: true } },
} as const satisfies Prisma.ClaimInclude;

type PaperRow = Prisma.ClaimGetPayload<{ include: typeof paperInclude }>;

/** The claims that match, each with its words, its source and its document. Struck ones too: they count for the clock of records. */
export async function loadPapers(
  tx: Transaction,
  where: Prisma.ClaimWhereInput,
): Promise<{ claims: Claim[]; papers: Map<string, Paper> }> {
  const rows = await tx.claim.findMany({ where, include: paperInclude, orderBy: { id: "asc" } });
  return {
    claims: rows.map((row: ClaimRow) => claimFromRow(row)),
    papers: new Map(rows.map((row) => [row.id, paperFromRow(row)])),
  };
}

function paperFromRow(row: PaperRow): Paper {
  const { source, document } = row;
  return {
    said: row.said,
    note: row.note,
    source: { slug: source.slug, name: source.name, kind: source.kind },
    document:
      document === null
        ? null
        : {
            url: document.url,
            title: document.title,
            publishedOn: document.publishedOn === null ? null : dayFromColumn(document.publishedOn),
          },
  };
}
