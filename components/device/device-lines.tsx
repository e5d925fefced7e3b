import { LaterName } from "@/components/as-of/later-name";
import { CertaintyMark } from "@/components/certainty/mark";
import { Silhouette } from "@/components/device/silhouette";
import { TextLink } from "@/components/ui/text-link";
import { When } from "@/components/window/when";
import type { DeviceLineView } from "@/lib/data/device/device-line";
import type { DueState } from "@/lib/domain/window/due";
import { addressOf } from "@/lib/format/address";
import { formatUndated } from "@/lib/format/belief";
import { formatDue } from "@/lib/format/due";
import { formatSubjectName } from "@/lib/format/subject-name";

/** Devices, one to a line: the form, the name, and when it is announced. */
export function DeviceLines({ devices }: { devices: readonly DeviceLineView[] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {devices.map(({ slug, name, laterName, formFactor, window, certainty, named, due, canceled, asOf }) => (
        <li key={slug} className="flex items-center gap-3 border-b border-hair py-2">
          <span className="flex w-13 shrink-0 justify-center">
            <Silhouette formFactor={formFactor} certainty={certainty} silent className="h-9" />
          </span>
          <span className="min-w-0 leading-snug">
            <TextLink plain href={addressOf({ kind: "device", slug, asOf })} className="font-semibold">
              {formatSubjectName({ kind: "device", name })}
            </TextLink>
            <LaterName of={{ laterName }} className="block text-fine" />
            <span className="block text-fine text-soft">
              {canceled && window === null ? null : (
                <CertaintyMark certainty={window === null ? named : certainty} className="mr-1.5" />
              )}
              {canceled ? <b className="font-semibold">canceled</b> : null}
              {canceled && window !== null ? ", till then " : null}
              {window === null ? canceled ? null : formatUndated(named) : <When window={window} />}
              {canceled ? null : <DueNote due={due} />}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A window that has passed without a word looks like none that is to come. */
function DueNote({ due }: { due: DueState }) {
  const note = formatDue(due, "planned");
  return note === null ? null : (
    <>
      {" "}
      <b className="font-semibold text-ink">{note}</b>
    </>
  );
}
