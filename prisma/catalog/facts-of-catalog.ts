import type { Facts } from "@/lib/domain/belief/belief";
import { CATALOG } from "./catalog";
import { subjectId } from "./ids";
import { GROUPS } from "./markets";

/** What believing the catalog's claims needs to know, without a database. */
export const CATALOG_FACTS: Facts = {
  homeMarkets: new Map(CATALOG.brands.map((brand) => [subjectId(brand), brand.home])),
  groups: new Map(GROUPS.filter(({ kind }) => kind === "group").map(({ code, members }) => [code, new Set(members)])),
  brandOf: new Map(
    [...CATALOG.series, ...CATALOG.devices, ...CATALOG.launches].map((entry) => [
      subjectId(entry),
      subjectId(entry.brand),
    ]),
  ),
  seriesOf: new Map(
    CATALOG.devices.flatMap((entry) => (entry.series ? [[subjectId(entry), subjectId(entry.series)] as const] : [])),
  ),
  parentOf: new Map(
    CATALOG.brands.flatMap((entry) => (entry.parent ? [[subjectId(entry), subjectId(entry.parent)] as const] : [])),
  ),
};
