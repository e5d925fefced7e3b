import { CertaintyMark } from "@/components/certainty/mark";
import { Voices } from "@/components/claim/voices";
import { captureAbout } from "@/components/editor/capture-address";
import { deskAddressOf } from "@/components/editor/desk-address";
import { TextLink } from "@/components/ui/text-link";
import { When } from "@/components/window/when";
import type { OverdueRecordView } from "@/lib/data/review/review-view";
import { addressOf } from "@/lib/format/address";
import { formatDue } from "@/lib/format/due";
import { formatSubjectName } from "@/lib/format/subject-name";

/** Phones and series that no launch dates, whose own time has passed without a word. */
export function OverdueRecords({ records }: { records: readonly OverdueRecordView[] }) {
  return (
    <ul>
      {records.map(({ of, when, due }) => (
        <li key={of.id} className="flex min-w-0 gap-1.5 border-b border-hair py-3.5 wrap-anywhere">
          <CertaintyMark certainty={when.certainty} className="mt-[0.3em]" />
          <div className="min-w-0">
            <TextLink href={addressOf(of)} className="font-semibold">
              {formatSubjectName(of)}
            </TextLink>{" "}
            <b className="text-fine font-semibold">{formatDue(due, "planned")}</b>
            {when.window === null ? null : <When window={when.window} className="ml-2 text-fine" />}
            <Voices basis={when} />
            <p className="mt-1 flex flex-wrap gap-x-4 text-fine">
              <TextLink href={deskAddressOf(of)}>What was recorded</TextLink>
              <TextLink href={captureAbout(of)}>Capture what a text says of it</TextLink>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
