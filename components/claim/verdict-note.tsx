import { SourceCredit } from "@/components/claim/source-credit";
import type { VerdictView } from "@/lib/data/ledger/claim-view";
import { formatDay } from "@/lib/format/day";
import { formatHost } from "@/lib/format/host";
import { formatVerdict } from "@/lib/format/verdict";

/** How a claim turned out, why an editor thinks so, and what shows it. */
export function VerdictNote({ given: { verdict, why, on, claim, url } }: { given: VerdictView }) {
  return (
    <p className="text-fine wrap-anywhere first-letter:uppercase">
      <b className="font-semibold">{formatVerdict(verdict)}</b>
      <span className="text-soft">
        , judged <time dateTime={on}>{formatDay(on)}</time>: {why}
        {claim === null ? null : (
          <>
            {" "}
            Shown by <SourceCredit claim={claim} />: “{claim.said}”
          </>
        )}
        {url === null || url === claim?.document?.url ? null : (
          <>
            {" "}
            <a
              href={url}
              rel="noreferrer"
              className="underline decoration-hair underline-offset-3 hover:decoration-ink"
            >
              See {formatHost(url)}
            </a>
          </>
        )}
      </span>
    </p>
  );
}
