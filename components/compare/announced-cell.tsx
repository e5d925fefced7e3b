import { CertaintyMark } from "@/components/certainty/mark";
import { SaidSentence } from "@/components/claim/said-sentence";
import { SourceCredit } from "@/components/claim/source-credit";
import { announcementSentence, isWeaker } from "@/components/launch/announcement-sentence";
import { TextLink } from "@/components/ui/text-link";
import { When } from "@/components/window/when";
import type { AnnouncementView } from "@/lib/data/announcement/announcement-view";
import type { WeighedView } from "@/lib/data/ledger/claim-view";
import { addressOf } from "@/lib/format/address";
import { formatNarrowest } from "@/lib/format/belief";
import { formatDue } from "@/lib/format/due";
import { formatLaunchTitle } from "@/lib/format/launch-title";

/** When a phone is announced, how sure that is and who says so; what is more than a date is told in its sentence. */
export function AnnouncedCell({ announcement }: { announcement: AnnouncementView }) {
  const { when, due, status, statusBasis, launch, shownBasis } = announcement;
  const shown = isWeaker(shownBasis, when.deciding?.certainty ?? null) ? shownBasis : null;
  const { window, certainty, narrowest } = when;
  const dated = window !== null && window.precision !== "tbd" && (status === "planned" || status === "held");
  const state = formatDue(due, status);
  return (
    <>
      {dated ? (
        <>
          <CertaintyMark certainty={shown ? (when.deciding?.certainty ?? certainty) : certainty} className="mr-1.5" />
          <When window={window} />
          {state === null ? null : <b className="font-semibold"> {state}</b>}
          {shown ? (
            <p>
              <CertaintyMark certainty={shown.certainty} className="mr-1.5" />
              shown there
            </p>
          ) : null}
        </>
      ) : (
        <SaidSentence sentence={announcementSentence(announcement)} />
      )}
      <ul className="text-fine">
        {narrowest === null ? null : (
          <li>
            <SaidSentence sentence={formatNarrowest(narrowest.window, narrowest.certainty, narrowest.claim)} />
          </li>
        )}
        {dated ? null : <Voice weighed={statusBasis?.deciding ?? null} />}
        <Voice weighed={when.deciding} {...(shown ? { part: "the date" } : {})} />
        {shown ? <Voice weighed={shown.deciding} part="that it is shown there" /> : null}
        {when.dissenting.map((weighed) => (
          <Voice key={weighed.claim.id} weighed={weighed} part={`against, “${weighed.claim.said}”`} />
        ))}
        {launch === null ? null : (
          <li className="text-soft">
            at <TextLink href={addressOf(launch)}>{formatLaunchTitle({ ...launch, title: launch.name })}</TextLink>
          </li>
        )}
      </ul>
    </>
  );
}

function Voice({ weighed, part }: { weighed: WeighedView | null; part?: string }) {
  if (weighed === null) return null;
  return (
    <li>
      {part ? `${part}: ` : null}
      <SourceCredit claim={weighed.claim} />
    </li>
  );
}
