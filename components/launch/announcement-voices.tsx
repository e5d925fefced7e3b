import { Voices } from "@/components/claim/voices";
import { TextLink } from "@/components/ui/text-link";
import type { AnnouncementView } from "@/lib/data/announcement/announcement-view";
import { addressOf } from "@/lib/format/address";
import { formatLaunchTitle } from "@/lib/format/launch-title";

/** Who says when, who agrees and who does not, and the launch that it is said of. */
export function AnnouncementVoices({ announcement: { when, launch } }: { announcement: AnnouncementView }) {
  return (
    <div className="mt-3">
      {launch === null ? null : (
        <p>
          At <TextLink href={addressOf(launch)}>{formatLaunchTitle({ ...launch, title: launch.name })}</TextLink>
        </p>
      )}
      <Voices basis={when} />
    </div>
  );
}
