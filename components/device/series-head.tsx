import { Fragment } from "react";
import { LaterName } from "@/components/as-of/later-name";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import type { SeriesView } from "@/lib/data/series/series-view";
import { addressOf } from "@/lib/format/address";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { formatSeriesName, formatSubjectName } from "@/lib/format/subject-name";

/** A family's name, its brand and its launches. */
export function SeriesHead({
  series: { ref, brand, launches },
}: {
  series: Pick<SeriesView, "ref" | "brand" | "launches">;
}) {
  return (
    <PageTitle
      below={
        <>
          <TextLink href={addressOf(brand)}>{formatSubjectName(brand)}</TextLink>
          {launches.map((launch) => (
            <Fragment key={launch.id}>
              {" · "}
              <TextLink href={addressOf(launch)}>{formatLaunchTitle({ ...launch, title: launch.name })}</TextLink>
            </Fragment>
          ))}
          <LaterName of={ref} className="block" />
        </>
      }
    >
      {formatSeriesName(formatSubjectName(ref))}
    </PageTitle>
  );
}
