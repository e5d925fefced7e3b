import { TextLink } from "@/components/ui/text-link";
import type { ReportEntryView } from "@/lib/data/desk-report";
import { formatCount } from "@/lib/format/count";
import { formatInstant } from "@/lib/format/instant";

/** The texts that an editor captured; each leads to its claims. */
export function ReportList({ reports }: { reports: readonly ReportEntryView[] }) {
  return (
    <ul>
      {reports.map(({ key, at, source, claims }) => (
        <li key={key} className="border-b border-hair py-2.5">
          <TextLink href={`/edit/capture/${key}`} className="font-semibold">
            {source}
          </TextLink>
          <p className="text-fine text-soft">
            <time dateTime={at}>{formatInstant(at)}</time>, {formatCount(claims, "claim")}
          </p>
        </li>
      ))}
    </ul>
  );
}
