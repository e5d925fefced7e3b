import { z } from "zod";
import { STANCES, WORDINGS } from "@/lib/domain/claim/claim";
import type { Fault } from "@/lib/domain/fault";
import { choice } from "./choice";
import { PROPERTIES } from "./claim-fields";
import { faultsOf } from "./fault-issue";
import type { ReportClaimDraft } from "./report-draft";
import { reportValueSchema, placeSchema, type ReportValue } from "./report-value";
import { optionalLine, requiredLines } from "./text";

const MAX_SAID = 1000;
const MAX_OFFER = 80;

const claimSchema = z.object({
  /** The place of the record that it is about. */
  about: placeSchema,
  property: choice(PROPERTIES),
  stance: choice(STANCES, "asserts"),
  wording: choice(WORDINGS),
  said: requiredLines(MAX_SAID),
  market: optionalLine(40).transform((market) => market || null),
  offer: optionalLine(MAX_OFFER).transform((offer) => offer || null),
});

/** One thing that a report says: of a record by its place, in a source's words. */
export interface ReportClaim extends Omit<z.output<typeof claimSchema>, "property"> {
  readonly value: ReportValue;
}

/** A claim as far as it could be read. */
export interface PartlyReadClaim {
  /** With a stand-in for each field that could not be read; null where not even its property could. */
  readonly claim: ReportClaim | null;
  readonly unread: ReadonlySet<string>;
  /** What is wrong with those. */
  readonly faults: readonly Fault[];
}

/** What stands for a field that could not be read, so that the rules on the others can be asked. */
const STAND_INS: Readonly<Required<Omit<ReportClaimDraft, "property">>> = {
  ...{ about: "0", stance: "asserts", wording: "states", said: "…", market: "", offer: "" },
  ...{ when: "no date", status: "planned", phase: "coming", member: "0", lineage: "variant-of" },
  ...{ text: "x", nameKind: "rumored", priceKind: "exact", price: "1", priceHigh: "", currency: "USD" },
};

/** Reads one claim: what every claim has, and what its property has. All faults at once. */
export function readReportClaim(draft: unknown): PartlyReadClaim {
  const read = readWhole(draft);
  if (read.claim) return { claim: read.claim, unread: new Set(), faults: [] };
  const unread = new Set(read.faults.map(({ field }) => field));
  const standIns = Object.entries(STAND_INS).filter(([field]) => unread.has(field));
  const claim = typeof draft === "object" ? readWhole({ ...draft, ...Object.fromEntries(standIns) }).claim : null;
  return { claim, unread, faults: read.faults };
}

function readWhole(draft: unknown): { claim: ReportClaim | null; faults: readonly Fault[] } {
  const claim = claimSchema.safeParse(draft);
  // Without a property that there is, the fault of that is told once.
  const hasProperty =
    claim.success || claim.error.issues.every(({ path }) => path.length > 0 && path[0] !== "property");
  const value = hasProperty ? reportValueSchema.safeParse(draft) : null;
  if (!claim.success || !value?.success) {
    return { claim: null, faults: [claim.error, value?.error].flatMap((error) => (error ? faultsOf(error) : [])) };
  }
  const { property: _, ...told } = claim.data;
  return { claim: { ...told, value: value.data }, faults: [] };
}
