import { NeedItem } from "@/components/desk/need-item";
import { RecordLink } from "@/components/desk/record-link";
import { captureAbout } from "@/components/editor/capture-address";
import { TextLink } from "@/components/ui/text-link";
import type { NeglectedView } from "@/lib/data/desk/need-view";
import { formatDay } from "@/lib/format/day";

/** What is still to come and too little is said of, each with the way to say more. */
export function NeglectedList({ records }: { records: readonly NeglectedView[] }) {
  return (
    <ul>
      {records.map(({ record, lastStated }) => (
        <NeedItem key={record.id}>
          <RecordLink record={record} />
          <p className="text-fine text-soft">
            {lastStated === null ? "Nothing that stands was stated of it." : `Last stated ${formatDay(lastStated)}.`}{" "}
            <TextLink href={captureAbout(record)}>Capture what a text says of it</TextLink>
          </p>
        </NeedItem>
      ))}
    </ul>
  );
}
