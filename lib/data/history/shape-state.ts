import "server-only";
import type { RevisedView } from "@/lib/data/history/record-names";
import { fieldsOf, type StoredAvailability, type StoredState } from "@/lib/data/history/stored-state";
import type { Precision } from "@/lib/db/generated/client";
import { word } from "@/lib/db/words";
import { windowFromColumns } from "@/lib/db/window-columns";
import type { Certainty } from "@/lib/domain/belief/belief";
import {
  NOTHING_YET,
  type RecordState,
  type StateInMarket,
  type StateOfDate,
  type SureWindow,
} from "@/lib/domain/revision/record-state";

/** What the ids and codes of a page of revisions are called. */
export interface Naming {
  readonly records: ReadonlyMap<string, RevisedView>;
  readonly market: (code: string) => string;
}

/** Columns that hold the id of a record, and those that hold codes of markets. */
const REFERENCES: ReadonlySet<string> = new Set(["mergedIntoId", "seriesId", "brandId", "parentId"]);
const MARKETS: ReadonlySet<string> = new Set(["homeMarket", "members"]);

/** The ids of the records that a state names. */
export function recordsIn(stored: StoredState): string[] {
  const members = stored.lineUp.flatMap(({ deviceId, seriesId }) => deviceId ?? seriesId ?? []);
  const fields = fieldsOf(stored).flatMap(([field, value]) => (REFERENCES.has(field) && value ? [value] : []));
  return [...members, ...fields];
}

/** The codes of the markets that a state names. */
export function marketsIn({ availability, names, ...rest }: StoredState): string[] {
  const fields = Object.entries(rest).flatMap(([field, value]) =>
    MARKETS.has(field) && typeof value === "string" ? value.split(", ") : [],
  );
  return [...availability.map(({ market }) => market), ...names.flatMap(({ market }) => market ?? []), ...fields];
}

/** What a revision held of a record, as values that can be told. */
export function shapeState(stored: StoredState | null, naming: Naming): RecordState {
  if (stored === null) return NOTHING_YET;
  const { lineUp, availability, names } = stored;
  return {
    listed: stored.launch?.listed ?? null,
    date: dateOf(stored),
    lineUp: lineUp.flatMap(({ deviceId, seriesId, holds, certainty }) => {
      const id = deviceId ?? seriesId;
      if (id === null) return [];
      const kind = deviceId === null ? "series" : "device";
      return [{ id, kind, name: naming.records.get(id)?.title ?? null, holds, certainty }];
    }),
    markets: availability.map((row) => shapeMarket(row, naming)),
    names: names.map(({ text, kind, market, certainty, current }) => {
      return { text, kind: word(kind), place: market && naming.market(market), certainty, current };
    }),
    fields: fieldsOf(stored).map(([field, value]) => ({ field, value: value && called(field, value, naming) })),
  };
}

function called(field: string, value: string, { records, market }: Naming): string {
  if (MARKETS.has(field)) return value.split(", ").map(market).join(", ");
  if (!REFERENCES.has(field)) return value;
  const record = records.get(value);
  return record ? (record.title ?? record.slug) : value;
}

function dateOf({ launch, announced }: StoredState): StateOfDate | null {
  if (launch) return { window: windowFromColumns(launch), certainty: launch.certainty, status: launch.status };
  if (!announced || announced.announcedPrecision === null) return null;
  const { announcedEarliest: earliest, announcedLatest: latest, announcedInstant: instant } = announced;
  const { announcedAbout, announcedTimeZone: timeZone } = announced;
  const window = windowFromColumns({
    ...{ precision: announced.announcedPrecision, earliest, latest },
    ...{ about: announcedAbout ?? false, instant, timeZone },
  });
  return { window, certainty: announced.announcedCertainty, status: announced.announcedStatus };
}

function shapeMarket(row: StoredAvailability, naming: Naming): StateInMarket {
  const { market, offer, phase, holds, certainty, priceKind: kind, priceLow: low, priceHigh: high, currency } = row;
  const price = kind === null || low === null || currency === null ? null : { kind, low, high, currency };
  return {
    ...{ market, place: naming.market(market), offer, phase: phase && word(phase), holds, certainty },
    preorder: sureWindow(
      row.preorderPrecision,
      { earliest: row.preorderEarliest, latest: row.preorderLatest, about: row.preorderAbout },
      row.preorderCertainty,
    ),
    sale: sureWindow(
      row.salePrecision,
      { earliest: row.saleEarliest, latest: row.saleLatest, about: row.saleAbout },
      row.saleCertainty,
    ),
    price: price && { price, certainty: row.priceCertainty ?? "unknown" },
  };
}

function sureWindow(
  precision: Precision | null,
  { earliest, latest, about }: { earliest: Date | null; latest: Date | null; about: boolean | null },
  certainty: Certainty | null,
): SureWindow | null {
  if (precision === null) return null;
  const row = { precision, earliest, latest, about: about ?? false, instant: null, timeZone: null };
  return { window: windowFromColumns(row), certainty: certainty ?? "unknown" };
}
