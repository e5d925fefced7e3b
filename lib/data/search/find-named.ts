import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { CERTAINTIES } from "@/lib/domain/belief/belief";
import { foldName, type Likeness, type Sought, wordsBesideBrand } from "@/lib/domain/name/sought";
import type { SpokenBrand } from "@/lib/data/search/find-brands";

const NAME_KINDS = ["official", "rumored", "codename", "model_number"] as const;
const LIKENESSES = ["exact", "begins", "words"] as const satisfies readonly Likeness[];

const namedSchema = z.array(
  z.object({
    id: z.string(),
    noun: z.enum(["device", "series", "launch"]),
    brandId: z.string(),
    text: z.string(),
    normalized: z.string(),
    /** Null for a working name or a title, which no claim gave. */
    kind: z.enum(NAME_KINDS).nullable(),
    current: z.boolean(),
    market: z.string().nullable(),
    certainty: z.enum(CERTAINTIES),
    likeness: z.int().transform((place) => LIKENESSES[place] ?? "words"),
    total: z.bigint().transform(Number),
  }),
);

/**
 * As many names of each kind of answer as are looked at: what is exactly what is sought, or begins with it, is among them
 * whatever else there is. More than anyone reads through.
 */
export const CANDIDATES = 1_000;

/** And of each brand's names that begin with it, where the brand was not typed. */
const EACH_BRAND = 100;

/** After whatever begins alike, compared byte by byte. */
const END = "\u{10FFFF}";

/** A device, a series or a launch, with the name of it that answers best. */
export type Named = z.infer<typeof namedSchema>[number];

/**
 * The devices, series and launches that a search finds, by any name that they have or had, the best `most` and how many
 * there are. A name answers if every word that is sought begins one of its words, or if it begins with all of them once both
 * are folded; the record's brand counts as said on either side. One query, served by the indexes on words and folded names.
 */
export async function findNamed(
  { words, folded }: Sought,
  brands: readonly SpokenBrand[],
  most: number,
): Promise<Named[]> {
  const every = wordsQuery(words);
  const rests = brands.map(({ family }) => restOf(words, family));
  const wide = [...new Set([every, ...rests.filter((rest) => rest !== "")])].map((query) => `(${query})`).join(" | ");
  const ids = brands.map(({ id }) => id);
  const spoken = brands.map(({ normalized }) => foldName(normalized));
  // The brands that some of the words say: of these a name need not hold all of them.
  const besides = ids.filter((_, place) => rests[place] !== "");
  const rows = await db.$queryRaw`
    WITH brand AS (
      SELECT id, spoken, nullif(rest, '')::tsquery AS rest, CASE
          WHEN starts_with(${folded}, spoken) THEN nullif(substr(${folded}, length(spoken) + 1), '')
          ELSE spoken || ${folded}
        END AS begin
      FROM unnest(${ids}::uuid[], ${spoken}::text[], ${rests}::text[]) AS brand (id, spoken, rest)
    ), hit AS (
      (SELECT name.id FROM "Name" name
      WHERE replace(name.normalized, ' ', '') ~>=~ ${folded} AND replace(name.normalized, ' ', '') ~<=~ ${folded + END}
      ORDER BY replace(name.normalized, ' ', '') USING ~<~ LIMIT ${CANDIDATES})
      UNION
      (SELECT one.id FROM brand CROSS JOIN LATERAL (
        SELECT name.id FROM "Name" name
        WHERE replace(name.normalized, ' ', '') ~>=~ brand.begin AND replace(name.normalized, ' ', '') ~<=~ (brand.begin || ${END})
        ORDER BY replace(name.normalized, ' ', '') USING ~<~ LIMIT ${EACH_BRAND}
      ) one)
      UNION
      (SELECT name.id FROM "Name" name WHERE name_words(name.normalized) @@ ${every}::tsquery LIMIT ${CANDIDATES})
      UNION
      (SELECT name.id FROM "Name" name
      LEFT JOIN "Device" device ON device.id = name."subjectId"
      LEFT JOIN "Series" series ON series.id = name."subjectId"
      WHERE name_words(name.normalized) @@ ${wide}::tsquery
        AND coalesce(device."brandId", series."brandId") = ANY(${besides}::uuid[]) LIMIT ${CANDIDATES})
    ), given AS (
      SELECT name."subjectId" AS id, name.text, name.normalized, name.kind::text AS kind, name.current, name.market, name.certainty
      FROM hit JOIN "Name" name ON name.id = hit.id
    ), answer AS (
      SELECT given.*, 'device' AS noun, 0 AS rank, device."brandId"
      FROM given JOIN "Device" device ON device.id = given.id AND device."mergedIntoId" IS NULL
      UNION ALL
      SELECT given.*, 'series', 1, series."brandId" FROM given JOIN "Series" series ON series.id = given.id
      UNION ALL
      (SELECT device.id, device.name, normalized_name(device.name), NULL, true, NULL, 'unknown', 'device', 0, device."brandId"
      FROM "Device" device
      WHERE name_words(normalized_name(device.name)) @@ ${wide}::tsquery AND device."mergedIntoId" IS NULL
        AND NOT EXISTS (SELECT FROM "Name" name WHERE name."subjectId" = device.id AND name.current)
        AND EXISTS (SELECT FROM "LineUpMember" shown WHERE shown."deviceId" = device.id)
        AND (name_words(normalized_name(device.name)) @@ ${every}::tsquery OR device."brandId" = ANY(${besides}::uuid[]))
      LIMIT ${CANDIDATES})
      UNION ALL
      (SELECT series.id, series.name, normalized_name(series.name), NULL, true, NULL, 'unknown', 'series', 1, series."brandId"
      FROM "Series" series
      WHERE name_words(normalized_name(series.name)) @@ ${wide}::tsquery
        AND NOT EXISTS (SELECT FROM "Name" name WHERE name."subjectId" = series.id AND name.current)
        AND (
          EXISTS (SELECT FROM "LineUpMember" shown WHERE shown."seriesId" = series.id)
          OR EXISTS (SELECT FROM "Availability" sold WHERE sold."subjectId" = series.id)
          OR EXISTS (
            SELECT FROM "Device" device WHERE device."seriesId" = series.id AND device."mergedIntoId" IS NULL AND (
              EXISTS (SELECT FROM "LineUpMember" shown WHERE shown."deviceId" = device.id)
              OR EXISTS (SELECT FROM "Name" name WHERE name."subjectId" = device.id)
            )
          )
        )
        AND (name_words(normalized_name(series.name)) @@ ${every}::tsquery OR series."brandId" = ANY(${besides}::uuid[]))
      LIMIT ${CANDIDATES})
      UNION ALL
      (SELECT launch.id, launch.title, normalized_name(launch.title), NULL, true, NULL, launch.certainty, 'launch', 2, launch."brandId"
      FROM "LaunchEvent" launch
      WHERE name_words(normalized_name(launch.title)) @@ ${wide}::tsquery AND launch.listed
        AND (name_words(normalized_name(launch.title)) @@ ${every}::tsquery OR launch."brandId" = ANY(${besides}::uuid[]))
      LIMIT ${CANDIDATES})
    ), likened AS (
      SELECT answer.*, CASE
          WHEN ${folded} IN (folded, brand.spoken || folded) OR folded = brand.spoken || ${folded} THEN 0
          WHEN starts_with(folded, ${folded}) OR starts_with(brand.spoken || folded, ${folded})
            OR starts_with(folded, brand.spoken || ${folded}) THEN 1
          ELSE 2
        END AS likeness
      FROM answer
      JOIN brand ON brand.id = answer."brandId",
      LATERAL replace(answer.normalized, ' ', '') AS folded
      WHERE name_words(answer.normalized) @@ ${every}::tsquery
        OR name_words(answer.normalized) @@ brand.rest
        OR starts_with(folded, ${folded}) OR starts_with(folded, brand.begin)
    ), best AS (
      SELECT DISTINCT ON (id) * FROM likened
      ORDER BY id, likeness, current DESC, certainty, length(normalized), normalized, market NULLS FIRST
    )
    SELECT id::text, noun, "brandId"::text, text, normalized, kind, current, market, certainty::text, likeness, count(*) OVER () AS total
    FROM best
    ORDER BY likeness, rank, current DESC, length(normalized), normalized, id
    LIMIT ${most}`;
  return namedSchema.parse(rows);
}

/** Each word quoted, as the beginning of one: words hold nothing but letters and digits. */
function wordsQuery(words: readonly string[]): string {
  return words.map((word) => `'${word}':*`).join(" & ");
}

/** Empty where none of the words says the brand, or where no other is left. */
function restOf(words: readonly string[], family: string): string {
  const rest = wordsBesideBrand(words, family);
  return rest.length === words.length ? "" : wordsQuery(rest);
}
