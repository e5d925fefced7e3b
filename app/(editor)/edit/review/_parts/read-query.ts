import { OVERDUE_COUNTED, OVERDUE_SHOWN } from "@/lib/data/review/find-overdue";
import { isSlug } from "@/lib/domain/slug/is-slug";

export type ReviewQuery = Record<string, string | string[] | undefined>;

const MOST_PAGES = Math.ceil(OVERDUE_COUNTED / OVERDUE_SHOWN);

/** What an address of the queue asks for; whatever it cannot mean is as if it were not there. */
export function readReviewQuery({ launches, records, from, settled }: ReviewQuery) {
  return {
    launchPage: pageOf(launches),
    recordPage: pageOf(records),
    from: typeof from === "string" ? from : null,
    settled: typeof settled === "string" && isSlug(settled) ? settled : null,
  };
}

function pageOf(text: string | string[] | undefined): number {
  const page = typeof text === "string" && /^\d{1,4}$/.test(text) ? Number(text) : 1;
  return Math.min(Math.max(page, 1), MOST_PAGES);
}
