import { RecordLink } from "@/components/desk/record-link";
import type { MergePreview } from "@/lib/data/desk/merge-preview";
import { formatCount } from "@/lib/format/count";

/** What a merge would move, before anything is. */
export function MergePreviewList({ preview: { from, into, mentions, addresses } }: { preview: MergePreview }) {
  return (
    <ul className="list-disc pl-5 wrap-anywhere">
      <li>
        <RecordLink record={from.record} /> is the duplicate: {formatCount(from.claims, "claim")} about it will be
        refiled under <RecordLink record={into.record} />, which has {formatCount(into.claims, "claim")} of its own.
      </li>
      <li>
        {formatCount(mentions, "claim")} about other records that name the duplicate will name the one that stays.
      </li>
      <li>
        {addresses.join(", ")} will lead to {into.record.slug}, until the merge is undone.
      </li>
    </ul>
  );
}
