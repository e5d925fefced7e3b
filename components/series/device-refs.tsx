import { Fragment } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { RefView } from "@/lib/data/ledger/claim-view";
import { addressOf } from "@/lib/format/address";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface DeviceRefsProps {
  devices: readonly RefView[];
  /** The section of a device's page that is meant. */
  part: "markets" | "claims";
}

/** A family's devices within a sentence, each a link to that part of its page. */
export function DeviceRefs({ devices, part }: DeviceRefsProps) {
  return devices.map((device, place) => (
    <Fragment key={device.id}>
      {place > 0 ? ", " : null}
      <TextLink href={`${addressOf(device)}#${part}`}>{formatSubjectName(device)}</TextLink>
    </Fragment>
  ));
}
