import type { ReactNode } from "react";
import { LineNode } from "@/components/series/line-node";
import { Silhouette } from "@/components/device/silhouette";
import { CertaintyMark } from "@/components/certainty/mark";
import { When } from "@/components/window/when";
import type { RefView } from "@/lib/data/ledger/claim-view";
import type { DeviceLineView } from "@/lib/data/device/device-line";
import type { FamilyWhenView, NeighborView, SeriesLineView } from "@/lib/data/series/line-view";
import { formatDue } from "@/lib/format/due";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface LineDrawingProps {
  series: RefView;
  devices: readonly DeviceLineView[];
  line: SeriesLineView;
}

/**
 * A family between the one before it and the next, each with its phones. The lines between are drawn as sure as who says what
 * follows what. On a narrow page they hang from a line that runs down, on a wide one they make a row.
 */
export function LineDrawing({ series, devices, line: { before, after, own } }: LineDrawingProps) {
  return (
    <ol className="max-lg:ml-1 max-lg:border-l max-lg:border-hair lg:flex lg:items-start">
      {side(before, "before")}
      <li aria-current="true" className="relative py-2.5 max-lg:pl-8 lg:w-52">
        <span
          aria-hidden="true"
          className="absolute top-1/2 -left-[5px] -mt-[4.5px] size-[9px] rounded-full bg-ink lg:hidden"
        />
        <Family devices={devices} when={own}>
          <b className="font-semibold">{formatSubjectName(series)}</b>
        </Family>
      </li>
      {side(after, "after")}
    </ol>
  );
}

function side(neighbors: readonly NeighborView[], where: "before" | "after") {
  if (neighbors.length === 0) return null;
  return (
    <li>
      <ul>
        {neighbors.map((neighbor) => (
          <LineNode key={neighbor.family.id} neighbor={neighbor} side={where}>
            {(name) => (
              <Family devices={neighbor.devices} when={neighbor}>
                {name}
              </Family>
            )}
          </LineNode>
        ))}
      </ul>
    </li>
  );
}

/** As many phones as are drawn of one family: the shapes of more say nothing new. */
const DRAWN = 5;

interface FamilyProps {
  devices: readonly DeviceLineView[];
  when: FamilyWhenView;
  children: ReactNode;
}

/** A family's phones as small drawings, its name, and when it is shown. */
function Family({ devices, when: { window, certainty, due }, children }: FamilyProps) {
  const state = formatDue(due, "planned");
  return (
    <div className="min-w-0 leading-snug">
      <div className="mb-1.5 flex h-10 items-end gap-1.5 lg:h-12">
        {devices.slice(0, DRAWN).map(({ slug, formFactor, certainty: drawn }) => (
          <Silhouette key={slug} formFactor={formFactor} certainty={drawn} silent className="h-9 lg:h-11" />
        ))}
        {devices.length > DRAWN ? <span className="text-fine text-soft">+{devices.length - DRAWN}</span> : null}
      </div>
      {children}
      <div className="text-fine text-soft">
        <CertaintyMark certainty={certainty} className="mr-1.5" />
        {window === null ? "no date said" : <When window={window} />}
        {state === null ? null : <b className="font-semibold text-ink"> {state}</b>}
      </div>
    </div>
  );
}
