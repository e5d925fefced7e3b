import { AnnouncementLead } from "@/components/launch/announcement-lead";
import { seriesSentence } from "@/components/launch/announcement-sentence";
import type { SeriesView } from "@/lib/data/series/series-view";
import { EVERYWHERE, INTERNATIONAL } from "@/lib/domain/market/market";
import { formatOutlook } from "@/lib/format/answer";
import { formatPlace } from "@/lib/format/place";
import type { Sentence } from "@/lib/format/sentence";
import { formatWhere } from "@/lib/format/where";

/** What a family's page says first: when it is shown, where it can be had at best, and where all are told that it does not come. */
export function SeriesLead({ series }: { series: SeriesView }) {
  const announcement = series.first?.announcement ?? series.announcement;
  return (
    <AnnouncementLead sentence={seriesSentence(series)} announcement={announcement} more={whereSentences(series)} />
  );
}

/** Where it can be had, and that it does not come to all others, where somebody says so. */
export function whereSentences({ where, availability: { rows } }: SeriesView): Sentence[] {
  const said = rows
    .filter(({ answer }) => answer === "unlikely" || answer === "excluded")
    .flatMap(({ markets, answer, basis }) => {
      const whole = markets.find(({ code }) => code === INTERNATIONAL || code === EVERYWHERE);
      if (whole === undefined) return [];
      return [formatOutlook(formatPlace(whole), answer, basis.certainty, basis.deciding?.claim ?? null)];
    });
  const best = where?.answer === "unlikely" || where?.answer === "excluded";
  return best && said.length > 0 ? said : [formatWhere(where), ...said];
}
