import { KinNode, type KinNodeProps } from "@/components/lineage/kin-node";
import type { KinGroupView } from "@/lib/data/lineage/family-view";

export interface KinGroupProps extends Pick<KinNodeProps, "device" | "side"> {
  group: KinGroupView;
}

/** Kin at one distance: several where sources name several. */
export function KinGroup({ group: { kin, more }, device, side }: KinGroupProps) {
  return (
    <li>
      <ul>
        {kin.map((one) => (
          <KinNode key={one.kin.id} kin={one} device={device} side={side} />
        ))}
        {more > 0 ? <li className="text-fine text-soft max-lg:pl-8">{more} more by the claims below</li> : null}
      </ul>
    </li>
  );
}
