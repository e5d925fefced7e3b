import type { Fault } from "@/lib/domain/fault";
import type { LaunchFormInput } from "@/lib/schemas/launch-form";

/** Looks a typed name up; null where nothing, or more than one record, has exactly that name. */
export interface KnownRecords {
  readonly deviceId: (name: string) => string | null;
  readonly seriesId: (name: string) => string | null;
  readonly sourceId: (name: string) => string | null;
  readonly marketCode: (nameOrCode: string) => string | null;
}

/** The names in a form that may be those of records. */
export function namesIn(input: LaunchFormInput) {
  return {
    brand: input.brand,
    devices: input.devices.map(({ name }) => name),
    series: input.devices.map(({ seriesName }) => seriesName),
    source: input.source.name,
    markets: input.devices.flatMap(({ markets }) => markets.map(({ market }) => market)),
  };
}

/** A fault for each market that is none. They are told with what else is wrong, whether or not that is mended. */
export function marketFaults({ devices }: LaunchFormInput, known: KnownRecords): Fault[] {
  return devices.flatMap(({ markets }, device) =>
    markets.flatMap(({ market }, place): Fault[] => {
      const field = `devices.${device}.markets.${place}.market`;
      return known.marketCode(market) === null ? [{ field, code: "unknown", noun: "market" }] : [];
    }),
  );
}

/** The form with what is known chosen, and what is not left as typed: a new record, or a fault to tell. */
export function withKnownRecords(input: LaunchFormInput, known: KnownRecords) {
  return {
    ...input,
    source: { ...input.source, id: input.source.id || (known.sourceId(input.source.name) ?? "") },
    devices: input.devices.map(({ markets, ...device }) => ({
      ...device,
      id: device.id || (known.deviceId(device.name) ?? ""),
      seriesId: known.seriesId(device.seriesName) ?? "",
      markets: markets.map(({ market, phase }) => ({ market: known.marketCode(market) ?? market, phase })),
    })),
  };
}
