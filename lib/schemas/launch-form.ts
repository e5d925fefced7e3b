import type { FormValues } from "@/lib/schemas/form-state";

/** A device as a row of the form has it: one that was chosen by `id`, or a name that may or may not be known. */
export interface DeviceRow {
  readonly id: string;
  readonly name: string;
  readonly seriesName: string;
  readonly formFactor: string;
  readonly markets: readonly { readonly market: string; readonly phase: string }[];
}

/** The form that records a launch, with its names as typed. `recordLaunchSchema` says what of it is acceptable. */
export interface LaunchFormInput {
  readonly brand: string;
  readonly title: string;
  readonly quiet: string;
  readonly when: string;
  readonly status: string;
  readonly devices: readonly DeviceRow[];
  readonly source: { readonly id: string; readonly name: string; readonly kind: string; readonly brand: string };
  readonly link: string;
  readonly statedOn: string;
  readonly wording: string;
  readonly said: string;
  readonly note: string;
}

export interface ReadLaunchForm {
  readonly input: LaunchFormInput;
  /** The control that a fault's field stands in: rows left empty are not counted, and a row's markets are one control. */
  readonly controlOf: (field: string) => string;
}

/** More rows than this a form does not have; what is posted beyond them is not looked at. */
export const MOST_DEVICE_ROWS = 20;

const FIRST_DEVICE_ROWS = 3;

/** How many rows the form has: at least three, so that it serves without JavaScript too. */
export function deviceRowsOf(values: FormValues): number {
  const asked = Number(values.deviceRows ?? FIRST_DEVICE_ROWS);
  const rows = Number.isInteger(asked) && asked > 0 ? asked : FIRST_DEVICE_ROWS;
  return Math.min(rows, MOST_DEVICE_ROWS);
}

/** Takes the posted controls apart. It never refuses: what is missing is empty. */
export function readLaunchForm(values: FormValues): ReadLaunchForm {
  const of = (name: string) => values[name] ?? "";
  const rows = Array.from({ length: MOST_DEVICE_ROWS }, (_, row) => row).filter((row) =>
    ["id", "name", "seriesName", "markets"].some((part) => of(`devices.${row}.${part}`).trim() !== ""),
  );
  const brand = of("brand");
  return {
    input: {
      brand,
      title: of("title"),
      quiet: of("quiet"),
      when: of("when"),
      status: of("status"),
      devices: rows.map((row) => ({
        id: of(`devices.${row}.id`),
        name: of(`devices.${row}.name`),
        seriesName: of(`devices.${row}.seriesName`),
        formFactor: of(`devices.${row}.formFactor`),
        markets: marketsOf(of(`devices.${row}.markets`)).map((market) => ({
          market,
          phase: of(`devices.${row}.phase`),
        })),
      })),
      // A new source that is a brand's own voice is that of the brand whose launch it is.
      source: { id: of("source.id"), name: of("source.name"), kind: of("source.kind"), brand },
      link: of("link"),
      statedOn: of("statedOn"),
      wording: of("wording"),
      said: of("said"),
      note: of("note"),
    },
    controlOf: (field) => controlOf(field, rows),
  };
}

/** "China, international": several markets in one control. */
function marketsOf(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function controlOf(field: string, rows: readonly number[]): string {
  if (field === "devices") return "devices.0.name";
  if (field === "source" || field === "source.id") return "source.name";
  if (field === "source.brand") return "source.kind";
  const [, index, part = "name"] = /^devices\.(\d+)(?:\.(\w+))?/.exec(field) ?? [];
  if (index === undefined) return field;
  const control = part === "id" ? "name" : part === "seriesId" ? "seriesName" : part;
  return `devices.${rows[Number(index)] ?? index}.${control}`;
}
