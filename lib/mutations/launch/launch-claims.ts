import type { Speaker, Subject } from "@/lib/domain/claim/claim";
import type { Window } from "@/lib/domain/window/window";
import type { RecordLaunchInput } from "@/lib/schemas/record-launch";
import type { ClaimToRecord } from "../record-claims";
import { kindOfName } from "./kind-of-name";
import type { LaunchBrand } from "./resolve-brand";
import type { LaunchDevice } from "./resolve-devices";

interface ResolvedLaunch {
  readonly input: RecordLaunchInput;
  readonly launch: Subject;
  readonly brand: LaunchBrand;
  readonly window: Window;
  readonly devices: readonly LaunchDevice[];
  readonly source: Speaker;
  readonly documentId: string | null;
}

/**
 * What the form says, as claims: when the launch is, that it was held or canceled, each device of its line-up, the name of
 * each that has none yet, and one availability for each device and market.
 */
export function launchClaims({
  input,
  launch,
  brand,
  window,
  devices,
  source,
  documentId,
}: ResolvedLaunch): ClaimToRecord[] {
  const { wording, said, statedOn, status } = input;
  const common = {
    ...{
      market: null,
      offer: null,
      stance: "asserts" as const,
      wording,
      source,
      said,
      documentId,
      note: input.note || null,
    },
    ...{ statedFrom: statedOn.from, statedTo: statedOn.to },
  };
  const kind = kindOfName(source, brand);
  return [
    { ...common, subject: launch, value: { property: "launch-window", window }, field: "when" },
    // That it is planned, the window says.
    ...(status === "planned"
      ? []
      : [{ ...common, subject: launch, value: { property: "launch-status" as const, status }, field: "status" }]),
    ...devices.flatMap(({ id, name }, index): ClaimToRecord[] => {
      const device: Subject = { kind: "device", id };
      const field = `devices.${index}.name`;
      return [
        { ...common, subject: launch, value: { property: "line-up", member: device }, field },
        ...(name
          ? [{ ...common, subject: device, value: { property: "name" as const, text: name, kind }, field }]
          : []),
        ...(input.devices[index]?.markets ?? []).map(({ market, phase, stance }, place) => ({
          ...{ ...common, subject: device, market, stance, value: { property: "availability" as const, phase } },
          field: `devices.${index}.markets.${place}.market`,
        })),
      ];
    }),
  ];
}
