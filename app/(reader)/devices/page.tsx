import type { Metadata } from "next";
import { DeviceLines } from "@/components/device/device-lines";
import { SuggestLink } from "@/components/suggestion/suggest-link";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { today } from "@/lib/clock";
import { listDevices } from "@/lib/data/device/list-devices";
import { isUnpublished } from "@/lib/data/unpublished";
import { formatCount } from "@/lib/format/count";
import { recordMetadata } from "../_parts/record-metadata";

export const dynamic = "force-static";

export function generateMetadata(): Metadata {
  return recordMetadata({
    title: "Devices",
    description: "Phones by brand: when each was or will be announced, and how sure that is.",
    path: "/devices",
    type: "website",
  });
}

export default async function DevicesPage() {
  if (await isUnpublished()) return null;
  const groups = await listDevices(today());
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return (
    <>
      <PageTitle aside={<span className="text-soft">{formatCount(total, "device")}</span>}>Devices</PageTitle>
      {groups.length === 0 ? (
        <Empty>
          No device has been recorded yet. See the <TextLink href="/calendar">calendar</TextLink> for what is announced.
        </Empty>
      ) : null}
      {groups.map(({ brand, devices, total: all }) => (
        <Section
          key={brand.slug}
          id={brand.slug}
          title={
            <TextLink plain href={`/brands/${brand.slug}`}>
              {brand.name}
            </TextLink>
          }
          note={
            all > devices.length ? (
              <TextLink href={`/brands/${brand.slug}#devices`}>
                the latest {devices.length} of {formatCount(all, "device")}
              </TextLink>
            ) : (
              formatCount(all, "device")
            )
          }
        >
          <DeviceLines devices={devices} />
        </Section>
      ))}
      <SuggestLink />
    </>
  );
}
