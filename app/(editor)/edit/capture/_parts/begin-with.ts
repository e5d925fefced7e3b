import { getAbout } from "@/lib/data/desk-about";
import { getDeskReport } from "@/lib/data/desk-report";
import { getSuggestion } from "@/lib/data/suggestion/get-suggestion";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { formatStated } from "@/lib/format/stated";
import { suggestedName } from "@/lib/format/suggested";
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

/** What a form begins with that records what a reader suggested; null once somebody has decided on it. */
export async function beginWithSuggestion(by: EditorId, id: string): Promise<FormValues | null> {
  const suggestion = await getSuggestion(by, id);
  if (!suggestion) return null;
  const { about, said, link, stated } = suggestion;
  return {
    ...(about === null ? {} : await beginWithRecord(suggestedName(about))),
    ...(stated === null ? {} : { statedOn: formatStated(stated.from, stated.to) }),
    link,
    note: `A reader: ${said}`,
    suggestion: id,
  };
}
