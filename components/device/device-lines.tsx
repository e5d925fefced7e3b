import { CertaintyMark } from "@/components/certainty/mark";
import { Silhouette } from "@/components/device/silhouette";
import { TextLink } from "@/components/ui/text-link";
import { When } from "@/components/window/when";
import type { DeviceLineView } from "@/lib/data/device/device-line";
import { addressOf } from "@/lib/format/address";
import { formatSubjectName } from "@/lib/format/subject-name";

/** Devices, one to a line: the form, the name, and when it is announced. */
export function DeviceLines({ devices }: { devices: readonly DeviceLineView[] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {devices.map(({ slug, name, formFactor, window, certainty, canceled, asOf }) => (
        <li key={slug} className="flex items-center gap-3 border-b border-hair py-2">
          <span className="flex w-10 justify-center">
            <Silhouette formFactor={formFactor} silent className="h-9" />
          </span>
          <span className="min-w-0 leading-snug">
            <TextLink plain href={addressOf({ kind: "device", slug, asOf })} className="font-semibold">
              {formatSubjectName({ kind: "device", name })}
            </TextLink>
            <span className="block text-fine text-soft">
              <CertaintyMark certainty={certainty} className="mr-1.5" />
              {canceled ? <b className="font-semibold">canceled</b> : null}
              {canceled && window !== null ? ", had been set for " : null}
              {window === null ? canceled ? null : "no date said" : <When window={window} />}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
