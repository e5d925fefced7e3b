import { NeedItem } from "@/components/desk/need-item";
import { RecordLink } from "@/components/desk/record-link";
import type { DeedView } from "@/lib/data/desk/need-view";
import { formatInstant } from "@/lib/format/instant";
import { formatVerb } from "@/lib/format/revision-verb";

/** What an editor did to records and claims, each with the record that it was done to. */
export function DeedList({ deeds }: { deeds: readonly DeedView[] }) {
  return (
    <ul>
      {deeds.map(({ key, verb, at, record }) => (
        <NeedItem key={key}>
          <RecordLink record={record} />
          <p className="text-fine text-soft">
            {formatVerb(verb)}, <time dateTime={at}>{formatInstant(at)}</time>
          </p>
        </NeedItem>
      ))}
    </ul>
  );
}
