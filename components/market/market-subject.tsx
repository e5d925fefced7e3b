import { Silhouette } from "@/components/device/silhouette";
import { MarketWhen } from "@/components/market/market-when";
import { TextLink } from "@/components/ui/text-link";
import type { MarketSubjectView } from "@/lib/data/market/market-view";
import { addressOf } from "@/lib/format/address";
import { formatSeriesName, formatSubjectName } from "@/lib/format/subject-name";

/** A phone on a market's page: its form, its name, and when it is announced at all. */
export function MarketSubject({ subject }: { subject: MarketSubjectView }) {
  const { ref, formFactor, certainty } = subject;
  const name = formatSubjectName(ref);
  return (
    <span className="flex gap-2.5">
      <span className="flex w-8 shrink-0 justify-center pt-0.5 max-sm:hidden">
        {formFactor === null ? null : (
          <Silhouette formFactor={formFactor} certainty={certainty} silent className="h-7" />
        )}
      </span>
      <span className="min-w-0 leading-snug">
        <TextLink plain href={addressOf(ref)} className="font-semibold wrap-anywhere">
          {ref.kind === "series" ? formatSeriesName(name) : name}
        </TextLink>
        <MarketWhen subject={subject} />
      </span>
    </span>
  );
}
