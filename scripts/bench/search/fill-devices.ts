import { ask } from "@/lib/db/ask";

export const DEVICES = 100_000;
const BRANDS = 60;
const LAUNCHES = 20_000;

/**
 * Fills a migrated, empty database with devices, each with a name as makers give them ("Mubex X8 Pro Max"), a codename and a
 * model number; and with launches. A few thousand phones share each word, as they share "Galaxy" and "Pro".
 */
export async function fillDevices(url: string): Promise<void> {
  const statements = [
    // Rows that point to each other by how they are made need no looking up, and the words are learned at once.
    "SET session_replication_role = replica",
    MADE_WORD,
    RECORDS,
    names("official", "true", PHONE_NAME),
    names("codename", "false", "pg_temp.made_word(n % 1820) || pg_temp.made_word(n / 1820 * 33)"),
    names("model_number", "false", MODEL_NUMBER),
    `INSERT INTO "NameWord" (word) SELECT DISTINCT spelling FROM (
       SELECT DISTINCT normalized FROM "Name" UNION SELECT replace(normalized, ' ', '') FROM "Name" WHERE kind <> 'official'
     ) AS known, name_spellings(known.normalized) AS spelling`,
    "ANALYZE",
  ];
  // On one connection, which the settings are of.
  await ask(url, statements.join(";\n"));
}

const MADE_WORD = `
  CREATE FUNCTION pg_temp.made_word(n int) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT
    (ARRAY['ba','ce','di','fo','gu','ha','je','ki','lo','mu','na','pe','ri','so','tu','va','we','xi','yo','zu'])[1 + n % 20]
    || (ARRAY['lan','mer','tis','ron','vel','dak','pix','sun','nor','gal','bex','cor','fin'])[1 + n / 20 % 13]
    || (ARRAY['','a','o','us','ex','ia','ar'])[1 + n / 260 % 7] $$`;

const RECORDS = `
  INSERT INTO "Market" (code, kind, name) SELECT chr(65 + n / 26) || chr(65 + n % 26), 'country', 'Land ' || n FROM generate_series(1, 250) n;
  INSERT INTO "Brand" (id, slug, name, "homeMarket")
    SELECT md5('brand ' || n)::uuid, 'brand-' || n, initcap(pg_temp.made_word(n * 7 + 1000)), 'AB' FROM generate_series(1, ${BRANDS}) n;
  INSERT INTO "Device" (id, slug, "brandId", "announcedPrecision", "announcedEarliest", "announcedLatest", "announcedAbout", "announcedBy", "announcedCertainty")
    SELECT md5('device ' || n)::uuid, 'device-' || n, md5('brand ' || (1 + n % ${BRANDS}))::uuid, 'day',
      date '2015-01-01' + n % 4300, date '2015-01-01' + n % 4300, false, 'device', 'official' FROM generate_series(1, ${DEVICES}) n;
  INSERT INTO "Subject" (id, kind, "deviceId") SELECT id, 'device', id FROM "Device";
  INSERT INTO "LaunchEvent" (id, slug, "brandId", title, listed, certainty)
    SELECT md5('launch ' || n)::uuid, 'launch-' || n, md5('brand ' || (1 + n % ${BRANDS}))::uuid,
      initcap(pg_temp.made_word((1 + n % 60) * 5 + n % 5)) || ' ' || (1 + n % 67) || ' series launch', true, 'official'
    FROM generate_series(1, ${LAUNCHES}) n`;

const PHONE_NAME = `
  initcap(pg_temp.made_word((1 + n % 60) * 5 + n / 60 % 5)) || ' ' || (ARRAY['','S','X','Z ','A'])[1 + n / 300 % 5]
  || (1 + n / 1500 % 67) || (ARRAY['',' Pro',' Ultra',' Lite',' Plus',' FE',' 5G','T',' Pro Plus',' Max',' Neo',' Pro Max'])[1 + n / 7 % 12]`;

const MODEL_NUMBER =
  "chr(65 + n % 26) || chr(65 + n / 26 % 26) || (100000 + n * 7919 % 900000) || chr(65 + n / 7 % 26)";

/** Names without signs, so that little is needed to normalize them. */
function names(kind: string, current: string, text: string): string {
  return `
    INSERT INTO "Name" (id, "subjectId", text, normalized, kind, certainty, current, since)
    SELECT gen_random_uuid(), md5('device ' || n)::uuid, text, regexp_replace(regexp_replace(regexp_replace(lower(text),
      '([a-z])([0-9])', '\\1 \\2', 'g'), '([0-9])([a-z])', '\\1 \\2', 'g'), '5 g$', '5g'), '${kind}', 'official', ${current}, '2020-01-01'
    FROM generate_series(1, ${DEVICES}) n, LATERAL (SELECT ${text} AS text) made`;
}
