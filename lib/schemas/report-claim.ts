import { z } from "zod";
import { STANCES, WORDINGS } from "@/lib/domain/claim/claim";
import { failed, type Result, succeeded } from "@/lib/domain/fault";
import { choice } from "./choice";
import { PROPERTIES } from "./claim-fields";
import { faultsOf } from "./fault-issue";
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

/**
 * Reads one claim: what every claim has, and what its property has. Both are looked at, so that all faults are told at once.
 */
export function readReportClaim(draft: unknown): Result<ReportClaim> {
  const claim = claimSchema.safeParse(draft);
  // Without a property that there is, the fault of that is told once.
  const hasProperty =
    claim.success || claim.error.issues.every(({ path }) => path.length > 0 && path[0] !== "property");
  const value = hasProperty ? reportValueSchema.safeParse(draft) : null;
  if (!claim.success || !value?.success) {
    return failed(...[claim.error, value?.error].flatMap((error) => (error ? faultsOf(error) : [])));
  }
  const { property: _, ...told } = claim.data;
  return succeeded({ ...told, value: value.data });
}
