import type { Metadata } from "next";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { formatDay } from "@/lib/format/day";
import { formatSubjectName } from "@/lib/format/subject-name";
import { formatUnspoken } from "@/lib/format/as-of";
import { type PlainMetadata, recordMetadata } from "../../_parts/record-metadata";
import type { Seen } from "./arrive-as-of";

/** The same page has a day for each day there was: a search engine is shown the one of today. */
export function metadataAsOf(plain: PlainMetadata, { day }: AsOf): Metadata {
  return { ...plain, title: `${plain.title} as of ${formatDay(day)}`, robots: { index: false } };
}

export function metadataOfRecord<View>(
  { asOf, path, page }: Seen<View>,
  metadataOf: (view: View) => PlainMetadata,
): Metadata {
  if (page.found === "here") return metadataAsOf(metadataOf(page.view), asOf);
  const title = formatSubjectName(page.ref);
  return metadataAsOf(recordMetadata({ title, description: formatUnspoken(title, asOf), path }), asOf);
}
