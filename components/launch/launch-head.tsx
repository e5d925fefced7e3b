import type { ReactNode } from "react";
import { CertaintyMark } from "@/components/certainty/mark";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import type { LaunchView } from "@/lib/data/launch/launch-view";
import { isCalledOff } from "@/lib/domain/claim/called-off";
import { addressOf } from "@/lib/format/address";
import { formatDue } from "@/lib/format/due";
import { formatLaunchPlace } from "@/lib/format/launch-place";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { formatSubjectName } from "@/lib/format/subject-name";

/** A launch's name, its brand, where it is held, and how it stands today. */
export function LaunchHead({ launch, children }: { launch: LaunchView; children: ReactNode }) {
  const { ref, brand, quiet, venue, streamUrl, due, status, statusBasis } = launch;
  const state = formatDue(due, status);
  const place = formatLaunchPlace({ quiet, venue });
  return (
    <>
      <PageTitle
        below={
          <>
            <TextLink href={addressOf(brand)}>{formatSubjectName(brand)}</TextLink>
            {place === null ? null : ` · ${place}`}
            {streamUrl === null ? null : (
              <>
                {" · "}
                <a
                  href={streamUrl}
                  rel="noreferrer"
                  className="underline decoration-hair underline-offset-3 hover:decoration-ink"
                >
                  stream
                </a>
              </>
            )}
            {/* Descriptions are no claims: nobody stated them on a day. */}
            {ref.asOf ? " · title and place as they are recorded today" : null}
            {state === null ? null : (
              <b className="ml-2 font-semibold text-ink">
                {/* As sure as who says so, and not as its date was. */}
                {isCalledOff(status) ? <CertaintyMark certainty={statusBasis.certainty} className="mr-1.5" /> : null}
                {state}
              </b>
            )}
          </>
        }
      >
        {formatLaunchTitle({ ...ref, title: ref.name })}
      </PageTitle>
      {children}
    </>
  );
}
