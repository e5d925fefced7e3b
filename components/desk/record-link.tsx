import { deskAddressOf } from "@/components/editor/desk-address";
import { TextLink } from "@/components/ui/text-link";
import type { DeskRefView } from "@/lib/data/desk/need-view";
import { formatEntryName } from "@/lib/format/launch-title";

/** A record, by its name; it leads to all that was recorded of it. */
export function RecordLink({ record }: { record: DeskRefView }) {
  return (
    <TextLink href={deskAddressOf(record)} className="font-semibold">
      {formatEntryName(record)}
    </TextLink>
  );
}
