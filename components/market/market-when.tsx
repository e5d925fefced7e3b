import { CertaintyMark } from "@/components/certainty/mark";
import { When } from "@/components/window/when";
import type { MarketSubjectView } from "@/lib/data/market/market-view";
import { formatDue } from "@/lib/format/due";

/** When a phone is announced at all, what became of that, and when it is shown next. */
export function MarketWhen({ subject: { window, certainty, status, due, next } }: { subject: MarketSubjectView }) {
  const state = formatDue(due, status);
  return (
    <>
      <span className="block text-fine text-soft">
        <CertaintyMark certainty={certainty} className="mr-1.5" />
        {window === null && state === null ? "no date said" : null}
        {window === null || status === "canceled" ? null : <When window={window} />}
        {state === null ? null : (
          <>
            {" "}
            <b className="font-semibold text-ink">{state}</b>
          </>
        )}
      </span>
      {next === null ? null : (
        <span className="block text-fine text-soft">
          <CertaintyMark certainty={next.certainty} className="mr-1.5" />
          next launch: <When window={next.window} />
        </span>
      )}
    </>
  );
}
