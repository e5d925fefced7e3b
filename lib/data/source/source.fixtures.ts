import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import type { ClaimOpKind } from "@/lib/db/generated/client";
import type { Speaker, Verdict } from "@/lib/domain/claim/claim";
import { judgeClaim } from "@/lib/mutations/judge-claim";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";

/** A leaker, and the address of its page. */
export async function aSpeaker(name = uniqueWord()): Promise<Speaker & { slug: string }> {
  const speaker = await createSource(db, { kind: "leaker", name });
  const { slug } = await db.source.findUniqueOrThrow({ where: { id: speaker.id } });
  return { ...speaker, slug };
}

/** What editors did to a claim, an hour apart. */
export async function done(claimId: string, kinds: readonly ClaimOpKind[]): Promise<void> {
  for (const [hour, kind] of kinds.entries()) {
    const at = new Date(Date.UTC(2026, 10, 1, hour));
    await db.claimOp.create({ data: { claimId, kind, why: "A test.", effectiveOn: new Date("2026-11-01"), at } });
  }
}

/** As an editor does, with a page that shows it. */
export async function judge(claimId: string, verdict: Verdict): Promise<void> {
  const evidence = { claimId: null, url: "https://example.org/seen" };
  const result = await judgeClaim(claimId, verdict, evidence, "So it was.", null, randomUUID());
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
}
