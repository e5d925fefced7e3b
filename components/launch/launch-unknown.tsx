import { CertaintyMark } from "@/components/certainty/mark";
import { shownNames } from "@/components/launch/shown-names";
import { unknownOfLaunch, unknownOfPhones } from "@/components/launch/unknown-topics";
import { DeviceRefs } from "@/components/series/device-refs";
import { Section } from "@/components/ui/section";
import type { LaunchView } from "@/lib/data/launch/launch-view";
import { formatPlace } from "@/lib/format/place";
import { formatSubjectName } from "@/lib/format/subject-name";
import { formatUnknown } from "@/lib/format/unknown";
import { formatUnknownOfLaunch } from "@/lib/format/unknown-of-launch";

/** What nobody has said, of the launch and of its phones: an answer too. */
export function LaunchUnknown({ launch }: { launch: LaunchView }) {
  const { brand, home, lineUp } = launch;
  const ofLaunch = unknownOfLaunch(launch);
  const ofPhones = unknownOfPhones(launch);
  if (ofLaunch.length + ofPhones.length === 0) return null;
  const told = lineUp.filter(({ sale }) => sale !== null).map(({ member }) => member);
  return (
    <Section id="unknown" title="What nobody has said">
      <ul>
        {ofLaunch.map((topic) => (
          <li key={topic} className="py-1">
            <CertaintyMark certainty="unknown" className="mr-1.5" />
            {formatUnknownOfLaunch(topic)}
          </li>
        ))}
        {ofPhones.map(({ topic, phones }) => (
          <li key={topic} className="py-1">
            <CertaintyMark certainty="unknown" className="mr-1.5" />
            {formatUnknown(topic, home && formatPlace(home))}
            {told.length < 2 ? null : (
              <span className="text-soft">
                {" "}
                Of{" "}
                {phones.length === told.length ? (
                  shownNames(phones, told, formatSubjectName(brand))
                ) : (
                  <DeviceRefs devices={phones} part="markets" />
                )}
                .
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
