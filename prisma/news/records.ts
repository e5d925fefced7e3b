import type { FormFactor } from "@/lib/domain/device/form-factor";
import type { ReportRecordDraft } from "@/lib/schemas/report-draft";

/** What a text speaks of, as the form asks for it. The first text that speaks of it makes it, later ones pick it. */
export type NewsRecord = ReportRecordDraft;

interface DeviceOptions {
  /** The name of the series that it is filed under. */
  readonly of?: string;
  readonly form?: FormFactor;
}

/** `brand`: by its slug, as everywhere here. */
export const series = (name: string, brand: string): NewsRecord => ({ kind: "series", name, brand });

/** A device by its name; null for one that has none yet. */
export const device = (name: string | null, brand: string, { of, form }: DeviceOptions = {}): NewsRecord => ({
  kind: "device",
  brand,
  ...(name === null ? { nameless: "on" } : { name }),
  ...(of !== undefined && { seriesName: of }),
  ...(form !== undefined && { formFactor: form }),
});

export const event = (title: string, brand: string): NewsRecord => ({ kind: "launch", title, brand });
export const quietLaunch = (brand: string): NewsRecord => ({ kind: "launch", brand, quiet: "on" });
