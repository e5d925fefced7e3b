import type { Certainty } from "@/lib/domain/belief/belief";
import type { Window } from "@/lib/domain/window/window";
import { isoMoment, known, type StructuredData } from "@/lib/format/structured-data";

/** A date, and how sure it is. */
export interface DatedBelief {
  readonly window: Window | null;
  readonly certainty: Certainty;
}

export interface ProductParts {
  readonly name: string;
  readonly brand: string;
  readonly description: string;
  /** Other names, and codenames. */
  readonly alternateNames: readonly string[];
  readonly modelNumbers: readonly string[];
  /** The address of its page. */
  readonly url: string;
  /** When it is sold, by market; the first day that a brand itself named is that of its release. */
  readonly sales: readonly DatedBelief[];
  /** When it is announced: its release where nobody has said when it is sold. */
  readonly announced: DatedBelief;
}

/**
 * A phone as a schema.org Product. It has a release date only where the brand itself named the day, and no offer: what
 * somebody said that it costs is no offer to sell it.
 */
export function productData(parts: ProductParts): StructuredData {
  const { name, brand, description, alternateNames, modelNumbers, url, sales, announced } = parts;
  return known({
    "@context": "https://schema.org",
    "@type": "Product",
    name,
    brand: { "@type": "Brand", name: brand },
    description,
    url,
    alternateName: alternateNames.filter((one) => one !== name),
    model: modelNumbers,
    releaseDate: officialDays(sales.some(({ window }) => window !== null) ? sales : [announced]).sort()[0],
  });
}

function officialDays(dated: readonly DatedBelief[]): string[] {
  return dated.flatMap(({ window, certainty }) => {
    const moment = window !== null && certainty === "official" ? isoMoment(window) : null;
    return moment === null ? [] : [moment.slice(0, 10)];
  });
}
