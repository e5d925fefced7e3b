-- A search that forgives. What is typed together must stand together ("12s" is no "12 Pro S"), whatever the spaces ("zflip4"),
-- so a name is found by its runs: words that follow one another, joined. And a word that nobody uses is looked up among those
-- that are used, by a letter too many, too few, changed or swapped.

-- CreateTable
CREATE TABLE "NameWord" (
    "id" BIGSERIAL NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "NameWord_pkey" PRIMARY KEY ("id")
);

-- The words of a normalized name, and joined where up to six of them follow one another: "galaxy z flip 4" has "zflip4".
CREATE FUNCTION name_runs(normalized text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 2000 AS $$
  SELECT coalesce(array_to_tsvector(array_agg(DISTINCT array_to_string(words[first:last], ''))), '')
  FROM string_to_array(btrim(normalized), ' ') AS words,
    generate_series(1, least(array_length(words, 1), 24)) AS first,
    generate_series(first, least(first + 5, array_length(words, 1))) AS last
$$;

-- The words that somebody may mean: those of a normalized name, and up to three of letters alone joined ("zflip").
CREATE FUNCTION name_spellings(normalized text) RETURNS SETOF text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT DISTINCT array_to_string(words[first:last], '')
  FROM string_to_array(btrim(normalized), ' ') AS words,
    generate_series(1, least(array_length(words, 1), 24)) AS first,
    generate_series(first, least(first + 2, array_length(words, 1))) AS last
  WHERE words[first] <> '' AND (first = last OR array_to_string(words[first:last], '') !~ '[0-9]')
$$;

-- A word without each of its letters in turn, and whole: two words that differ by one letter, or by two that are swapped, have
-- one of these in common. Of words of two letters nothing can be told.
CREATE FUNCTION word_without_letters(word text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS $$
  SELECT CASE WHEN length(word) < 3 OR length(word) > 24 THEN ARRAY[word] ELSE word || ARRAY(
    SELECT DISTINCT overlay(word PLACING '' FROM place FOR 1) FROM generate_series(1, length(word)) AS place
  ) END
$$;

CREATE INDEX "NameWord_begin_idx" ON "NameWord" (left("word", 24) text_pattern_ops);
CREATE INDEX "NameWord_near_idx" ON "NameWord" USING GIN (word_without_letters("word")) WITH (fastupdate = off);

-- A word stays once it was used: where no name has it any longer, it leads to none. Nothing is locked for it, so two writers
-- may both add one; it is one to whoever looks. Each is looked up in the index, also before anybody has counted the table. A
-- codename or a model number is also learned as one word: it is typed as one, and a letter may be wrong wherever it is.
CREATE FUNCTION learn_words() RETURNS trigger
LANGUAGE plpgsql SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  normal text := CASE TG_TABLE_NAME
    WHEN 'Name' THEN to_jsonb(NEW) ->> 'normalized' ELSE normalized_name(to_jsonb(NEW) ->> TG_ARGV[0]) END;
  code text := CASE WHEN to_jsonb(NEW) ->> 'kind' IN ('codename', 'model_number') THEN replace(normal, ' ', '') END;
BEGIN
  INSERT INTO "NameWord" (word)
  SELECT spelling FROM (SELECT name_spellings(normal) UNION SELECT code) AS new (spelling)
  WHERE spelling <> '' AND NOT EXISTS (
    SELECT FROM "NameWord" known WHERE left(known.word, 24) = left(spelling, 24) AND known.word = spelling
  );
  RETURN NULL;
END $$;

CREATE TRIGGER "Name_learn" AFTER INSERT OR UPDATE OF "normalized" ON "Name" FOR EACH ROW EXECUTE FUNCTION learn_words();
CREATE TRIGGER "Device_learn" AFTER INSERT OR UPDATE OF "name" ON "Device" FOR EACH ROW EXECUTE FUNCTION learn_words('name');
CREATE TRIGGER "Series_learn" AFTER INSERT OR UPDATE OF "name" ON "Series" FOR EACH ROW EXECUTE FUNCTION learn_words('name');
CREATE TRIGGER "LaunchEvent_learn" AFTER INSERT OR UPDATE OF "title" ON "LaunchEvent" FOR EACH ROW EXECUTE FUNCTION learn_words('title');
CREATE TRIGGER "Brand_learn" AFTER INSERT OR UPDATE OF "name" ON "Brand" FOR EACH ROW EXECUTE FUNCTION learn_words('name');
CREATE TRIGGER "Market_learn" AFTER INSERT OR UPDATE OF "name" ON "Market" FOR EACH ROW EXECUTE FUNCTION learn_words('name');

-- What is there already.
INSERT INTO "NameWord" (word)
SELECT DISTINCT spelling FROM (
  SELECT normalized FROM "Name"
  UNION SELECT replace(normalized, ' ', '') FROM "Name" WHERE kind IN ('codename', 'model_number')
  UNION SELECT normalized_name(name) FROM "Device" WHERE name IS NOT NULL
  UNION SELECT normalized_name(name) FROM "Series"
  UNION SELECT normalized_name(title) FROM "LaunchEvent" WHERE title IS NOT NULL
  UNION SELECT normalized_name(name) FROM "Brand"
  UNION SELECT normalized_name(name) FROM "Market"
) AS known, name_spellings(known.normalized) AS spelling;

DROP INDEX "Name_words_idx", "Device_words_idx", "Series_words_idx", "LaunchEvent_words_idx";
DROP FUNCTION name_words(text);

CREATE INDEX "Name_runs_idx" ON "Name" USING GIN (name_runs("normalized")) WITH (fastupdate = off);
CREATE INDEX "Device_runs_idx" ON "Device" USING GIN (name_runs(normalized_name("name"))) WITH (fastupdate = off);
CREATE INDEX "Series_runs_idx" ON "Series" USING GIN (name_runs(normalized_name("name"))) WITH (fastupdate = off);
CREATE INDEX "LaunchEvent_runs_idx" ON "LaunchEvent" USING GIN (name_runs(normalized_name("title"))) WITH (fastupdate = off);
CREATE INDEX "Market_runs_idx" ON "Market" USING GIN (name_runs(normalized_name("name"))) WITH (fastupdate = off);
CREATE INDEX "Market_folded_idx" ON "Market" (replace(normalized_name("name"), ' ', '') text_pattern_ops);

-- What a search looks at: names that begin with `typed` (folded), or are one of `exactly`; those that have all of `runs`; and
-- those of the brands `makers` that have all of `beside`. At most `most` of each, in no order; a plan that is made once for a
-- connection, for making it takes longer than following it. What goes by a working name or a title is told with them.
CREATE FUNCTION names_like(typed text, exactly text[], runs tsquery, beside tsquery, makers uuid[], most int)
RETURNS TABLE (id uuid, noun text, maker uuid, called text, normal text, kind text, current boolean, market text, certainty text, day date)
LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 100 SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  wide tsquery := coalesce(runs || beside, runs, beside);
BEGIN
  RETURN QUERY
  WITH hit AS (
    (SELECT name.id FROM "Name" name
    WHERE replace(name.normalized, ' ', '') ~>=~ typed AND replace(name.normalized, ' ', '') ~<=~ (typed || U&'\+10FFFF')
    ORDER BY replace(name.normalized, ' ', '') USING ~<~ LIMIT most)
    UNION
    (SELECT name.id FROM "Name" name WHERE replace(name.normalized, ' ', '') = ANY(exactly) LIMIT most)
    UNION
    (SELECT name.id FROM "Name" name WHERE name_runs(name.normalized) @@ runs LIMIT most)
    UNION
    (SELECT one.id FROM (
      SELECT name.id, name."subjectId" FROM "Name" name WHERE name_runs(name.normalized) @@ beside LIMIT 2 * most
    ) one
    LEFT JOIN "Device" device ON device.id = one."subjectId"
    LEFT JOIN "Series" series ON series.id = one."subjectId"
    WHERE coalesce(device."brandId", series."brandId") = ANY(makers) LIMIT most)
  ), named AS (
    SELECT name.* FROM hit JOIN "Name" name ON name.id = hit.id
  )
  SELECT named."subjectId", 'device', device."brandId", named.text, named.normalized, named.kind::text, named.current, named.market,
    named.certainty::text, device."announcedLatest"
  FROM named JOIN "Device" device ON device.id = named."subjectId" AND device."mergedIntoId" IS NULL
  UNION ALL
  SELECT named."subjectId", 'series', series."brandId", named.text, named.normalized, named.kind::text, named.current, named.market,
    named.certainty::text, series."announcedLatest"
  FROM named JOIN "Series" series ON series.id = named."subjectId"
  UNION ALL
  (SELECT device.id, 'device', device."brandId", device.name, normalized_name(device.name), NULL, true, NULL, 'unknown', device."announcedLatest"
  FROM "Device" device
  WHERE name_runs(normalized_name(device.name)) @@ wide AND device."mergedIntoId" IS NULL
    AND (name_runs(normalized_name(device.name)) @@ runs OR device."brandId" = ANY(makers))
    AND NOT EXISTS (SELECT FROM "Name" name WHERE name."subjectId" = device.id AND name.current)
    AND EXISTS (SELECT FROM "LineUpMember" shown WHERE shown."deviceId" = device.id)
  LIMIT most)
  UNION ALL
  (SELECT series.id, 'series', series."brandId", series.name, normalized_name(series.name), NULL, true, NULL, 'unknown', series."announcedLatest"
  FROM "Series" series
  WHERE name_runs(normalized_name(series.name)) @@ wide
    AND (name_runs(normalized_name(series.name)) @@ runs OR series."brandId" = ANY(makers))
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
  LIMIT most)
  UNION ALL
  (SELECT launch.id, 'launch', launch."brandId", launch.title, normalized_name(launch.title), NULL, true, NULL, launch.certainty::text, launch.latest
  FROM "LaunchEvent" launch
  WHERE name_runs(normalized_name(launch.title)) @@ wide AND launch.listed
    AND (name_runs(normalized_name(launch.title)) @@ runs OR launch."brandId" = ANY(makers))
  LIMIT most)
  UNION ALL
  (SELECT NULL, 'market', NULL, market.name, normalized_name(market.name), NULL, true, market.code, 'unknown', NULL
  FROM "Market" market
  WHERE name_runs(normalized_name(market.name)) @@ runs
    OR (replace(normalized_name(market.name), ' ', '') ~>=~ typed AND replace(normalized_name(market.name), ' ', '') ~<=~ (typed || U&'\+10FFFF'))
  LIMIT 8);
END $$;

-- Each of `typed` that is a word in use, as itself. For the others, or for `every` one, the words that somebody may mean: those
-- that begin with it, and those that may be a letter away.
CREATE FUNCTION words_near(typed text[], every boolean, most int) RETURNS TABLE (word text, near text)
LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 50 SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH asked AS MATERIALIZED (
    SELECT one, EXISTS (SELECT FROM "NameWord" known WHERE left(known.word, 24) = one) AS known FROM unnest(typed) AS one
  )
  SELECT one, one FROM asked WHERE known
  UNION
  SELECT one, near.word FROM asked CROSS JOIN LATERAL (
    (SELECT known.word FROM "NameWord" known
    WHERE left(known.word, 24) ~>=~ one AND left(known.word, 24) ~<=~ (one || U&'\+10FFFF')
    ORDER BY left(known.word, 24) USING ~<~ LIMIT most)
    UNION
    (SELECT known.word FROM "NameWord" known
    WHERE length(one) > 2 AND word_without_letters(known.word) && word_without_letters(one) LIMIT 4 * most)
  ) near
  WHERE every OR NOT known;
END $$;
