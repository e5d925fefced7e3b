import { MOST_PAGES, ON_PAGE, type Part } from "@/lib/data/desk/need-page";

export type PageQuery = Record<string, string | string[] | undefined>;

/** The part of a list that an address asks for (`?page=2`); the first where it asks for none that there can be. */
export function readPart({ page }: PageQuery): Part {
  const number = typeof page === "string" && /^\d{1,4}$/.test(page) ? Number(page) : 1;
  return { page: Math.min(Math.max(number, 1), MOST_PAGES), size: ON_PAGE };
}

/** The address of each page of the list at a path. */
export function pageAddress(path: string): (page: number) => string {
  return (page) => (page === 1 ? path : `${path}?page=${page}`);
}
