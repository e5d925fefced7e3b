import type { Month } from "@/lib/domain/window/place-window";

export function yearPath(year: number): string {
  return `/calendar/${year}`;
}

/** `/calendar/2022/07`: the month always has two digits. */
export function monthPath({ year, month }: Month): string {
  return `${yearPath(year)}/${String(month).padStart(2, "0")}`;
}
