import { TextLink } from "@/components/ui/text-link";
import type { SourceView } from "@/lib/data/ledger/ledger";
import { sourceAddress } from "@/lib/format/address";

/** Who speaks: the name leads to everything that it said, and to how that turned out. */
export function SourceName({ source: { slug, name } }: { source: Pick<SourceView, "slug" | "name"> }) {
  return <TextLink href={sourceAddress(slug)}>{name}</TextLink>;
}
