import "server-only";
import { chunksBesideBrand, foldName, neededChunks, type Sought } from "@/lib/domain/name/sought";
import { readingsOf, type WordsInUse } from "@/lib/domain/name/spellings";
import type { SpokenBrand } from "@/lib/data/search/find-brands";

/** What the database is asked for: see `names_like` in the migrations. Queries are in the text form of a tsquery. */
export interface NameQuery {
  readonly folded: string;
  /** What a name may be, folded, with the brand said or not. */
  readonly exactly: readonly string[];
  /** Null where nearly every name would answer. */
  readonly runs: string | null;
  /** What is left where some of what was typed says a brand of `makers`. */
  readonly beside: string | null;
  readonly makers: readonly string[];
}

/** Names that hold what was typed as it was typed. */
export function queryAsTyped(sought: Sought, brands: readonly SpokenBrand[]): NameQuery {
  const { folded } = sought;
  const needed = neededChunks(sought.chunks);
  const asOne = (chunks: readonly string[]) => chunks.map((chunk) => [chunk]);
  const said = brands.flatMap(({ id, family }) => {
    const rest = chunksBesideBrand(needed, family);
    return rest.length > 0 && rest.join(" ") !== needed.join(" ") ? [{ id, rest: asOne(rest) }] : [];
  });
  // One letter begins names; that it stands in one says nothing.
  const runs = folded.length === 1 ? null : anyOf([allOf(asOne(needed)), needed.length > 1 ? oneOf([folded]) : ""]);
  return { folded, exactly: exactlyOf(folded, brands), runs, ...besideOf(said) };
}

/** Names that hold what may have been meant. */
export function queryAsMeant(sought: Sought, brands: readonly SpokenBrand[], inUse: WordsInUse): NameQuery {
  const { folded } = sought;
  const { each, whole } = readingsOf(sought, inUse);
  const said = brands.flatMap(({ id, family }) => {
    const rest = each.filter((ways) => !ways.some((way) => family.includes(way)));
    return rest.length > 0 && rest.length < each.length ? [{ id, rest }] : [];
  });
  const runs = anyOf([allOf(each), oneOf(whole)]);
  return { folded, exactly: exactlyOf(folded, brands), runs, ...besideOf(said) };
}

/** With a brand that was not said, or without the one that was. */
function exactlyOf(folded: string, brands: readonly SpokenBrand[]): string[] {
  return brands.map(({ normalized }) => {
    const brand = foldName(normalized);
    return folded.startsWith(brand) ? folded.slice(brand.length) : brand + folded;
  });
}

function besideOf(said: readonly { id: string; rest: readonly (readonly string[])[] }[]) {
  return { beside: anyOf(said.map(({ rest }) => allOf(rest))) || null, makers: said.map(({ id }) => id) };
}

/** Each word quoted: words hold nothing but letters and digits. */
function oneOf(words: readonly string[]): string {
  return words.length === 0 ? "" : `(${words.map((word) => `'${word}'`).join(" | ")})`;
}

function allOf(each: readonly (readonly string[])[]): string {
  return each.map(oneOf).join(" & ");
}

function anyOf(queries: readonly string[]): string {
  return [...new Set(queries.filter(Boolean))].map((query) => `(${query})`).join(" | ");
}
