import type { EditedKind } from "@/lib/domain/record/edited-kind";
import { formatEntryName, type TitleParts } from "@/lib/format/launch-title";

/** What was changed, by what it is called: a record as readers know it; a source, a market or a person by their name. */
export function formatRevised({ kind, ...parts }: TitleParts & { readonly kind: EditedKind | "person" }): string {
  if (kind === "source" || kind === "market" || kind === "person") return parts.title ?? "without a name";
  return formatEntryName({ kind, ...parts });
}
