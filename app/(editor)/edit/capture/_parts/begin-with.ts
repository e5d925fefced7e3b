import { getAbout } from "@/lib/data/desk-about";
import { getDeskReport } from "@/lib/data/desk-report";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { formatStated } from "@/lib/format/stated";
import type { FormValues } from "@/lib/schemas/form-state";
import { RECORD_FIELDS } from "@/lib/schemas/claim-fields";
import { knownMark } from "@/lib/schemas/report-form";

/** What a form begins with that speaks of a record ("device:xiaomi-12s-ultra"); nothing where there is none. */
export async function beginWithRecord(about: string): Promise<FormValues> {
  const record = await getAbout(about);
  if (!record) return {};
  const { kind, id, name, brand, lineUp } = record;
  const called = kind === "launch" ? formatLaunchTitle({ title: name, brand: brand.name, lineUp }) : (name ?? "");
  return {
    "records.0.kind": kind,
    "records.0.id": id,
    "records.0.known": knownMark(kind, called),
    "records.0.brand": brand.slug,
    ...(kind === "brand" ? {} : { [`records.0.${RECORD_FIELDS[kind][0]}`]: called }),
  };
}

/** What a form begins with that holds more of the text, or of the source, of an earlier report. */
export async function beginWithSource(key: string): Promise<FormValues> {
  const first = (await getDeskReport(key))?.claims[0]?.claim;
  if (!first) return {};
  const { source, document, statedFrom, statedTo } = first;
  return {
    "source.name": source.name,
    "source.kind": source.kind,
    link: document?.url ?? "",
    statedOn: formatStated(statedFrom, statedTo),
  };
}
