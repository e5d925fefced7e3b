import { isWeaker } from "@/components/launch/announcement-sentence";
import { Voices } from "@/components/claim/voices";
import { TextLink } from "@/components/ui/text-link";
import type { AnnouncementView } from "@/lib/data/announcement/announcement-view";
import { addressOf } from "@/lib/format/address";
import { formatLaunchTitle } from "@/lib/format/launch-title";

type Voiced = Pick<AnnouncementView, "when" | "status" | "statusBasis"> & Partial<AnnouncementView>;

/**
 * Who says when, who agrees and who does not, and the launch that it is said of; before them who says what became of the
 * launch, after them who says that it shows this at all, where that is what the answer hangs on.
 */
export function AnnouncementVoices({ announcement }: { announcement: Voiced }) {
  const { when, status, statusBasis, shownBasis = null, launch = null } = announcement;
  const settling = status === "planned" ? null : statusBasis;
  const shown = isWeaker(shownBasis, when.deciding?.certainty ?? null) ? shownBasis : null;
  const several = [settling, shown].some((basis) => basis?.deciding);
  return (
    <div className="mt-3">
      {launch === null ? null : (
        <p>
          At <TextLink href={addressOf(launch)}>{formatLaunchTitle({ ...launch, title: launch.name })}</TextLink>
        </p>
      )}
      {settling === null ? null : <Voices basis={settling} about={STATUS[status]} />}
      <Voices basis={when} {...(several ? { about: "the date" } : {})} />
      {shown === null ? null : <Voices basis={shown} about="that it is shown there" />}
    </div>
  );
}

const STATUS = {
  planned: "that it takes place",
  held: "that it took place",
  moved: "that it is moved",
  canceled: "that it is canceled",
} as const;
