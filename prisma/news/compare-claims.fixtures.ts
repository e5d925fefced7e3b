import { db } from "@/lib/db/client";
import { loadClaimsById } from "@/lib/db/load-claims";
import type { Claim, ClaimValue } from "@/lib/domain/claim/claim";
import type { Day } from "@/lib/domain/window/window";
import type { ReportClaimDraft } from "@/lib/schemas/report-draft";
import { type Newsroom, read, written } from "./read-belief";
import type { Sent } from "./world.fixtures";

/**
 * What the ledger keeps of a report, part by part, and what its form said. Throws where the claims beside it do more than
 * name what is new.
 */
export async function compareClaims({ draft, recordIds, claimIds }: Sent, room: Newsroom) {
  const claims = await loadClaimsById(db, claimIds);
  const rows = await db.claim.findMany({ where: { id: { in: [...claimIds] } }, include: { document: true } });
  const papers = new Map(rows.map((row) => [row.id, row]));
  const said = draft.claims.length;
  for (const { value, stance } of claims.slice(said)) {
    if (value.property !== "name" || stance !== "asserts")
      throw new Error(`${draft.link}: nobody said this ${value.property}`);
  }
  return {
    kept: claims.slice(0, said).map((claim) => asKept(claim, room, papers.get(claim.id))),
    drafted: draft.claims.map((claim) => asDrafted(claim, { draft, recordIds }, claims[0]!.statedTo)),
  };
}

/** What the ledger keeps of a claim beside its value. */
interface Paper {
  readonly said: string;
  readonly note: string | null;
  readonly document: { readonly url: string } | null;
}

/** A claim as the ledger keeps it, part by part. */
function asKept(claim: Claim, { sourceNames }: Newsroom, paper: Paper | undefined) {
  const { property } = claim.value;
  return {
    about: claim.subject.id,
    property,
    is: keptValue(claim.value),
    stance: claim.stance,
    wording: claim.wording,
    market: claim.market,
    offer: claim.offer,
    said: paper?.said,
    note: paper?.note,
    link: paper?.document?.url,
    source: sourceNames.get(claim.source.id),
  };
}

/** The same of a claim as the form sent it; `statedOn`: the day from which its window is read. */
function asDrafted(
  claim: ReportClaimDraft,
  { draft: { source, link, note }, recordIds }: Pick<Sent, "draft" | "recordIds">,
  statedOn: Day,
) {
  const { about, property, stance, wording, market, offer, said } = claim;
  return {
    about: recordIds[Number(about)],
    property,
    is: draftedValue(claim, recordIds, statedOn),
    stance,
    wording,
    market: market ?? null,
    offer: offer ?? null,
    said,
    note: note ?? null,
    link,
    source: source.name,
  };
}

function keptValue(value: ClaimValue): unknown {
  switch (value.property) {
    case "line-up":
    case "series-member":
      return value.member.id;
    case "lineage":
      return `${value.lineage} ${value.of.id}`;
    case "launch-status":
      return value.status;
    case "availability":
      return value.phase;
    case "name":
      return `${value.kind} ${value.text}`;
    case "feature":
      return value.feature;
    case "partnership":
      return value.partner;
    case "certification":
      return value.text;
    default:
      return written(value);
  }
}

function draftedValue(claim: ReportClaimDraft, recordIds: readonly string[], statedOn: Day): unknown {
  const member = recordIds[Number(claim.member)];
  switch (claim.property) {
    case "line-up":
    case "series-member":
      return member;
    case "lineage":
      return `${claim.lineage} ${member}`;
    case "launch-status":
      return claim.status;
    case "availability":
      return claim.phase;
    case "name":
      return `${claim.nameKind} ${claim.text}`;
    case "price":
      return `${[claim.price, claim.priceHigh].filter(Boolean).join("–")} ${claim.currency}`;
    case "feature":
    case "partnership":
    case "certification":
      return claim.text;
    default:
      return read(claim.when ?? "", statedOn);
  }
}
