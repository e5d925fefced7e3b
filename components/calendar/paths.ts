import type { AsOf } from "@/lib/domain/belief/as-of";
import type { Month } from "@/lib/domain/window/place-window";
import { addressAsOf } from "@/lib/format/address";

export function yearPath(year: number, asOf?: AsOf | undefined): string {
  return addressAsOf(`/calendar/${year}`, asOf);
}

/** `/calendar/2022/07`: the month always has two digits. */
export function monthPath({ year, month }: Month, asOf?: AsOf | undefined): string {
  return addressAsOf(`/calendar/${year}/${String(month).padStart(2, "0")}`, asOf);
}
