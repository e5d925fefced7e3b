import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { formatStated } from "@/lib/format/stated";

export interface SourceCreditProps {
  claim: Pick<ClaimView, "source" | "document" | "statedFrom" | "statedTo">;
}

/** "Xiaomi, 28 June 2022": who said it and when; the name leads to where it was read. */
export function SourceCredit({ claim: { source, document, statedFrom, statedTo } }: SourceCreditProps) {
  const when = formatStated(statedFrom, statedTo);
  return (
    <span className="wrap-anywhere text-soft">
      {document === null ? (
        source.name
      ) : (
        <a
          href={document.url}
          rel="noreferrer"
          className="underline decoration-hair underline-offset-3 hover:decoration-ink"
          {...(document.title === null ? {} : { title: document.title })}
        >
          {source.name}
        </a>
      )}
      , {statedFrom === statedTo ? <time dateTime={statedTo}>{when}</time> : when}
    </span>
  );
}
