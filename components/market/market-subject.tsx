import { CertaintyMark } from "@/components/certainty/mark";
import { Silhouette } from "@/components/device/silhouette";
import { TextLink } from "@/components/ui/text-link";
import { When } from "@/components/window/when";
import type { MarketSubjectView } from "@/lib/data/market/market-view";
import { addressOf } from "@/lib/format/address";
import { formatSeriesName, formatSubjectName } from "@/lib/format/subject-name";

/** A phone on a market's page: its form, its name, and when it is announced at all. */
export function MarketSubject({
  subject: { ref, formFactor, window, certainty, canceled },
}: {
  subject: MarketSubjectView;
}) {
  const name = formatSubjectName(ref);
  return (
    <span className="flex gap-2.5">
      <span className="flex w-8 shrink-0 justify-center pt-0.5 max-sm:hidden">
        {formFactor === null ? null : <Silhouette formFactor={formFactor} silent className="h-7" />}
      </span>
      <span className="min-w-0 leading-snug">
        <TextLink plain href={addressOf(ref)} className="font-semibold wrap-anywhere">
          {ref.kind === "series" ? formatSeriesName(name) : name}
        </TextLink>
        <span className="block text-fine text-soft">
          <CertaintyMark certainty={certainty} className="mr-1.5" />
          {canceled ? "canceled" : window === null ? "no date said" : <When window={window} />}
        </span>
      </span>
    </span>
  );
}
