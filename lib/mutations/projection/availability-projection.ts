import { dayToColumn } from "@/lib/db/day-column";
import { column } from "@/lib/db/words";
import type { Belief, Clocks, Facts } from "@/lib/domain/belief/belief";
import { believe } from "@/lib/domain/belief/believe";
import type { ClaimIndex } from "@/lib/domain/belief/claim-index";
import { ask } from "@/lib/domain/belief/questions";
import type { Property, Subject } from "@/lib/domain/claim/claim";
import { isInForce } from "@/lib/domain/claim/in-force";
import { basisOf } from "./belief-basis";

const PROPERTIES = ["availability", "preorder-window", "sale-window", "price"] as const satisfies readonly Property[];

/**
 * One row for each market and offer that claims in force about the subject itself name; what it inherits from its series or from
 * a group of markets is resolved on reading, and a struck claim leaves no place behind for it. In the order of market and offer.
 */
export function availabilityProjection(subject: Subject, index: ClaimIndex, facts: Facts, clocks: Clocks) {
  const places = new Map<string, { market: string; offer: string | null }>();
  for (const claim of PROPERTIES.flatMap((property) => index.about(subject, property))) {
    const { market, offer } = claim;
    if (market !== null && isInForce(claim, clocks)) places.set(JSON.stringify([market, offer]), { market, offer });
  }
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, place]) => {
      const believed = (property: Property) => believe(ask(subject, property, place), index, facts, clocks);
      const [availability, preorder] = [believed("availability"), believed("preorder-window")];
      const [sale, price] = [believed("sale-window"), believed("price")];
      const beliefs = [availability, preorder, sale, price];
      if (beliefs.every(isSilent)) return [];
      const windows = { ...preorderColumns(preorder), ...saleColumns(sale) };
      const row = { ...availabilityColumns(availability), ...windows, ...priceColumns(price) };
      return [{ market: place.market, offer: place.offer ?? "", ...row, basis: beliefs.flatMap(basisOf) }];
    });
}

function isSilent({ deciding, open }: Belief): boolean {
  return deciding === null && open.length === 0;
}

function availabilityColumns({ value, holds, certainty }: Belief) {
  const phase = value?.property === "availability" ? column(value.phase) : null;
  return { phase, holds: phase === null ? null : holds, certainty };
}

function preorderColumns(belief: Belief) {
  const { precision, earliest, latest, about, certainty } = windowColumns(belief);
  return {
    preorderPrecision: precision,
    preorderEarliest: earliest,
    preorderLatest: latest,
    preorderAbout: about,
    preorderCertainty: certainty,
  };
}

function saleColumns(belief: Belief) {
  const { precision, earliest, latest, about, certainty } = windowColumns(belief);
  return {
    salePrecision: precision,
    saleEarliest: earliest,
    saleLatest: latest,
    saleAbout: about,
    saleCertainty: certainty,
  };
}

function windowColumns({ value, certainty }: Belief) {
  if (value === null || !("window" in value)) {
    return { precision: null, earliest: null, latest: null, about: null, certainty: null };
  }
  const { precision, earliest, latest, about } = value.window;
  return {
    precision: column(precision),
    earliest: earliest && dayToColumn(earliest),
    latest: latest && dayToColumn(latest),
    about,
    certainty,
  };
}

function priceColumns({ value, certainty }: Belief) {
  if (value?.property !== "price") {
    return { priceKind: null, priceLow: null, priceHigh: null, currency: null, priceCertainty: null };
  }
  const { kind, low, high, currency } = value.price;
  return { priceKind: kind, priceLow: low, priceHigh: high, currency, priceCertainty: certainty };
}
