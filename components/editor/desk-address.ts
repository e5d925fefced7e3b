import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { RecordedClaim } from "@/lib/domain/fault";
import { addressOf } from "@/lib/format/address";

const FOLDERS: Readonly<Record<SubjectKind, string | null>> = {
  brand: null,
  series: "/edit/series",
  device: "/edit/devices",
  launch: "/edit/launches",
};

/** Where editors see all that was recorded of a record; null for a brand, whose claims are few and stand with their texts. */
export function deskAddressOf({ kind, slug }: { readonly kind: SubjectKind; readonly slug: string }): string | null {
  const folder = FOLDERS[kind];
  return folder && `${folder}/${slug}`;
}

/** Where a claim stands on the desk; a brand's, which has no page there, as readers see it. */
export function claimOnDesk({ id, ...of }: RecordedClaim): string {
  return `${deskAddressOf(of) ?? addressOf(of)}#claim-${id}`;
}
