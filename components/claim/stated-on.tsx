import { TextLink } from "@/components/ui/text-link";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { formatHost } from "@/lib/format/host";
import { formatStated, formatStatedBy } from "@/lib/format/stated";

export interface StatedOnProps {
  claim: Pick<ClaimView, "document" | "statedFrom" | "statedTo">;
  /** Where the day leads when it is not known where it was read; without it, nowhere. */
  otherwise?: string;
}

/** When it was said; the day leads to where it was read, where that is known. */
export function StatedOn({ claim: { document, statedFrom, statedTo }, otherwise }: StatedOnProps) {
  const when = formatStatedBy(statedFrom, statedTo);
  const span = formatStated(statedFrom, statedTo);
  const words =
    statedFrom === statedTo ? (
      <time dateTime={statedTo}>{when}</time>
    ) : (
      <span title={span === when ? undefined : `stated some time in ${span}`}>{when}</span>
    );
  if (document === null) return otherwise === undefined ? words : <TextLink href={otherwise}>{words}</TextLink>;
  const place = `read at ${formatHost(document.url)}`;
  return (
    <a
      href={document.url}
      rel="noreferrer"
      aria-label={`${when}, ${place}`}
      title={document.title ?? place}
      className="underline decoration-hair underline-offset-3 hover:decoration-ink"
    >
      {words}
    </a>
  );
}
