import { TextLink } from "@/components/ui/text-link";
import type { ReportEntryView } from "@/lib/data/desk-report";
import { formatCount } from "@/lib/format/count";
import { formatInstant } from "@/lib/format/instant";
import { formatEntryName } from "@/lib/format/launch-title";

/** The texts that an editor captured, by what they speak of; each leads to its claims. */
export function ReportList({ reports }: { reports: readonly ReportEntryView[] }) {
  return (
    <ul>
      {reports.map(({ key, at, source, claims, ...spokenOf }) => (
        <li key={key} className="border-b border-hair py-2.5">
          <TextLink href={`/edit/capture/${key}`} className="font-semibold">
            {namesOf(spokenOf) || source}
          </TextLink>
          <p className="text-fine text-soft">
            {source}, <time dateTime={at}>{formatInstant(at)}</time>, {formatCount(claims, "claim")}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "Xiaomi 12S launch, Xiaomi 12S and 3 more". */
function namesOf({ about, more }: Pick<ReportEntryView, "about" | "more">): string {
  const names = about.map(formatEntryName).join(", ");
  return more > 0 ? `${names} and ${more} more` : names;
}
