import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { RecordedClaim } from "@/lib/domain/fault";
import { deskFolder } from "@/lib/schemas/record-form";

/** Where editors see all that was recorded of a record. */
export function deskAddressOf({ kind, slug }: { readonly kind: SubjectKind; readonly slug: string }): string {
  return `${deskFolder(kind)}/${slug}`;
}

/** Where a claim stands on the desk. */
export function claimOnDesk({ id, ...of }: RecordedClaim): string {
  return `${deskAddressOf(of)}#claim-${id}`;
}
