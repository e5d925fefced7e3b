import { monthPath, yearPath } from "@/components/calendar/paths";
import { formatMonthYear } from "@/lib/format/day";
import { type PlainMetadata, recordMetadata } from "../../_parts/record-metadata";

export function yearMetadata(year: number): PlainMetadata {
  return recordMetadata({
    title: `Phone launches in ${year}`,
    description: `Every phone launch that was said to be in ${year}, by brand: each as wide as its date is vague, and drawn as sure as it is.`,
    path: yearPath(year),
    follow: null,
    type: "website",
  });
}

export function monthMetadata(year: number, month: number): PlainMetadata {
  const name = formatMonthYear(year, month);
  return recordMetadata({
    title: `Phone launches in ${name}`,
    description: `Phone launches on the days of ${name}, and those that were said only vaguely to be then: how sure each is, and who says so.`,
    path: monthPath({ year, month }),
    follow: null,
    type: "website",
  });
}
