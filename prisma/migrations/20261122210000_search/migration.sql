-- What a reader may search by. Names that claims gave are kept as they are searched ("Name"."normalized"); the working names
-- and titles that an editor typed are not, and are read here as lib/domain/name/normalize-name reads them (a test holds the
-- two to each other). After punctuation is gone, what is no digit is a letter, whatever the server's locale knows of letters.
CREATE FUNCTION normalized_name(name text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT normalize(btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    replace(lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036F]', '', 'g')), '+', ' plus '),
    '[''\u2019]', '', 'g'),
    '[\u0001-/:-@\u005B-`{-\u00BF\u00D7\u00F7\u02C2-\u02DF\u2000-\u206F\u20A0-\u20CF\u2190-\u2BFF\u3000-\u3004\u3008-\u3020\u3030]', ' ', 'g'),
    '([^0-9 ])([0-9])', '\1 \2', 'g'),
    '([0-9])([^0-9 ])', '\1 \2', 'g'),
    '(^| )([45]) g(?= |$)', '\1\2g', 'g'),
    ' {2,}', ' ', 'g')), NFC)
$$;

-- The words of a normalized name, each found by how it begins: 's':* finds "s" and "samsung".
CREATE FUNCTION name_words(normalized text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_to_tsvector(array_remove(string_to_array(normalized, ' '), ''))
$$;

-- GIN writes are not put off: a list of pending rows would be read through by every search.
CREATE INDEX "Name_words_idx" ON "Name" USING GIN (name_words("normalized")) WITH (fastupdate = off);
CREATE INDEX "Name_folded_idx" ON "Name" (replace("normalized", ' ', '') text_pattern_ops);
CREATE INDEX "Device_words_idx" ON "Device" USING GIN (name_words(normalized_name("name"))) WITH (fastupdate = off);
CREATE INDEX "Series_words_idx" ON "Series" USING GIN (name_words(normalized_name("name"))) WITH (fastupdate = off);
CREATE INDEX "LaunchEvent_words_idx" ON "LaunchEvent" USING GIN (name_words(normalized_name("title"))) WITH (fastupdate = off);
