import type { RefView } from "@/lib/data/ledger/claim-view";
import { withoutBrand } from "@/lib/format/launch-title";
import { formatPhones } from "@/lib/format/phones";
import { formatSubjectName } from "@/lib/format/subject-name";

/** What some of a launch's phones are called under the brand's own heading. */
export function shownNames(some: readonly RefView[], all: readonly RefView[], brand: string): string {
  const names = some.map((one) => shownName(one, brand));
  return formatPhones(names, all.length, all.every(({ kind }) => kind === "series") ? "series" : "phones");
}

export function shownName(ref: RefView, brand: string): string {
  return withoutBrand(formatSubjectName(ref), brand);
}
