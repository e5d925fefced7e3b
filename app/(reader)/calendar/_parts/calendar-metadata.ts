import { monthPath, yearPath } from "@/components/calendar/paths";
import { formatMonthYear } from "@/lib/format/day";
import type { PlainMetadata } from "../../_parts/record-metadata";

export function yearMetadata(year: number): PlainMetadata {
  return { title: `Phone launches in ${year}`, alternates: { canonical: yearPath(year) } };
}

export function monthMetadata(year: number, month: number): PlainMetadata {
  const title = `Phone launches in ${formatMonthYear(year, month)}`;
  return { title, alternates: { canonical: monthPath({ year, month }) } };
}
