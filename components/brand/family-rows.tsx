import { LaterName } from "@/components/as-of/later-name";
import { CertaintyMark } from "@/components/certainty/mark";
import { Silhouette } from "@/components/device/silhouette";
import { TextLink } from "@/components/ui/text-link";
import { When } from "@/components/window/when";
import type { BrandFamilyView } from "@/lib/data/brand/brand-view";
import type { DeviceLineView } from "@/lib/data/device/device-line";
import { sameWindow } from "@/lib/domain/window/overlap";
import { addressOf } from "@/lib/format/address";
import { formatUndated } from "@/lib/format/belief";
import { formatDue } from "@/lib/format/due";
import { formatSubjectName } from "@/lib/format/subject-name";

/** A brand's phones, a family to a row, the newest first. A date that all of a family share is said once. */
export function FamilyRows({ families }: { families: readonly BrandFamilyView[] }) {
  return (
    <ul>
      {withSinglesTogether(families).map((family) => {
        const [first] = family.devices;
        const shared =
          first !== undefined && family.devices.length > 1 && family.devices.every((one) => isAlike(one, first));
        return (
          <li
            key={family.series?.id ?? first?.slug}
            className="grid gap-x-8 gap-y-1 border-b border-hair py-2.5 md:grid-cols-[15rem_1fr]"
          >
            <div className="leading-snug">
              {family.series === null ? (
                <span className="text-fine text-soft">
                  {family.devices.length === 1 ? "a single phone" : "single phones"}
                </span>
              ) : (
                <>
                  <TextLink plain href={addressOf(family.series)} className="font-display text-lead font-medium">
                    {formatSubjectName(family.series)}
                  </TextLink>
                  <LaterName of={family.series} className="block text-fine" />
                  {shared && first !== undefined ? (
                    <span className="block text-fine text-soft">
                      <Dated device={first} />
                    </span>
                  ) : null}
                </>
              )}
            </div>
            <ul className="flex flex-wrap gap-x-6 gap-y-1.5">
              {family.devices.map((device) => (
                <Phone key={device.slug} device={device} dated={!shared} />
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

/** Phones that belong to no family share a row with their like next to them. */
function withSinglesTogether(families: readonly BrandFamilyView[]): BrandFamilyView[] {
  const rows: BrandFamilyView[] = [];
  for (const family of families) {
    const last = rows.at(-1);
    if (family.series !== null || last === undefined || last.series !== null) rows.push(family);
    else rows[rows.length - 1] = { series: null, devices: [...last.devices, ...family.devices] };
  }
  return rows;
}

function Phone({ device, dated }: { device: DeviceLineView; dated: boolean }) {
  const { slug, name, laterName, formFactor, certainty, asOf } = device;
  return (
    <li className="flex items-center gap-2.5">
      <Silhouette formFactor={formFactor} certainty={certainty} silent className="h-9" />
      <span className="min-w-0 leading-snug">
        <TextLink plain href={addressOf({ kind: "device", slug, asOf })} className="font-semibold">
          {formatSubjectName({ kind: "device", name })}
        </TextLink>
        <LaterName of={{ laterName }} className="block text-fine" />
        {dated ? (
          <span className="block text-fine text-soft">
            <Dated device={device} />
          </span>
        ) : null}
      </span>
    </li>
  );
}

function Dated({ device: { window, certainty, named, due, canceled } }: { device: DeviceLineView }) {
  const state = canceled ? "canceled" : formatDue(due, "planned");
  return (
    <>
      {canceled && window === null ? null : (
        <CertaintyMark certainty={window === null ? named : certainty} className="mr-1.5" />
      )}
      {window === null ? canceled ? null : formatUndated(named) : <When window={window} />}
      {state === null ? null : <b className="font-semibold text-ink"> {state}</b>}
    </>
  );
}

function isAlike(one: DeviceLineView, other: DeviceLineView): boolean {
  if (
    one.certainty !== other.certainty ||
    one.named !== other.named ||
    one.due !== other.due ||
    one.canceled !== other.canceled
  )
    return false;
  return one.window === null || other.window === null
    ? one.window === other.window
    : sameWindow(one.window, other.window);
}
