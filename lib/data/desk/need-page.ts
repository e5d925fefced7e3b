import type { NeedPage } from "@/lib/data/desk/need-view";

/** No more than these are counted: what is beyond them is told as "more than". */
const COUNTED = 500;
/** How many a query asks for: one more tells that there are more. */
export const REACH = COUNTED + 1;

/** How much of a list the desk itself shows, and how much a page of it alone. */
export const ON_DESK = 5;
export const ON_PAGE = 20;
export const MOST_PAGES = COUNTED / ON_PAGE;

/** Which part of a list is asked for; `page` counts from 1. */
export interface Part {
  readonly page: number;
  readonly size: number;
}

/** A part of what was found, which is at most `REACH`. */
export function partOf<Of>(found: readonly Of[], { page, size }: Part): NeedPage<Of> {
  const more = found.length > COUNTED;
  const counted = found.slice(0, COUNTED);
  const shown = counted.slice((page - 1) * size, page * size);
  return { shown, count: counted.length, more, page, pages: Math.max(1, Math.ceil(counted.length / size)) };
}
