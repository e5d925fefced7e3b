-- Rules that must hold, held by the database itself: who may say what of whom, and that nothing recorded is altered.

-- The window of a launch as a range, for "which launches touch this month". Half-open, as PostgreSQL keeps ranges.
DROP INDEX "LaunchEvent_days_idx";
ALTER TABLE "LaunchEvent" DROP COLUMN "days";
ALTER TABLE "LaunchEvent" ADD COLUMN "days" daterange GENERATED ALWAYS AS (
  CASE WHEN "earliest" IS NULL AND "latest" IS NULL THEN NULL ELSE daterange("earliest", "latest", '[]') END
) STORED;
CREATE INDEX "LaunchEvent_days_idx" ON "LaunchEvent" USING GIST ("days");

-- A window: its bounds in order, and the bounds that its precision asks for.
CREATE FUNCTION window_fits("precision" "Precision", earliest date, latest date, "instant" timestamptz, zone text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(earliest <= latest, true)
     AND ("precision" = 'minute') = ("instant" IS NOT NULL)
     AND ("instant" IS NULL) = (zone IS NULL)
     AND CASE "precision"
           WHEN 'tbd' THEN earliest IS NULL AND latest IS NULL
           WHEN 'minute' THEN earliest IS NOT NULL AND earliest = latest AND earliest = ("instant" AT TIME ZONE zone)::date
           WHEN 'day' THEN earliest IS NOT NULL AND earliest = latest
           WHEN 'after' THEN earliest IS NOT NULL AND latest IS NULL
           WHEN 'before' THEN latest IS NOT NULL
           ELSE earliest IS NOT NULL AND latest IS NOT NULL
         END
$$;

ALTER TABLE "LaunchEvent"
  ADD CONSTRAINT "LaunchEvent_window_check" CHECK (window_fits("precision", "earliest", "latest", "instant", "timeZone")),
  ADD CONSTRAINT "LaunchEvent_title_check" CHECK ("quiet" OR btrim("title") <> '' AND "title" IS NOT NULL),
  ADD CONSTRAINT "LaunchEvent_stream_check" CHECK ("streamUrl" ~ '^https?://');

-- Slugs are what addresses are made of.
ALTER TABLE "Brand" ADD CONSTRAINT "Brand_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Brand_parent_check" CHECK ("parentId" <> "id"),
  ADD CONSTRAINT "Brand_name_check" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "Brand_website_check" CHECK ("website" ~ '^https?://');
ALTER TABLE "Series" ADD CONSTRAINT "Series_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Series_name_check" CHECK (btrim("name") <> '');
ALTER TABLE "Device" ADD CONSTRAINT "Device_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Device_name_check" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "Device_merge_check" CHECK ("mergedIntoId" <> "id");
ALTER TABLE "LaunchEvent" ADD CONSTRAINT "LaunchEvent_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Source" ADD CONSTRAINT "Source_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Source_brand_check" CHECK (("kind" = 'brand') = ("brandId" IS NOT NULL)),
  ADD CONSTRAINT "Source_url_check" CHECK ("url" ~ '^https?://');
ALTER TABLE "Document" ADD CONSTRAINT "Document_url_check" CHECK ("url" ~ '^https?://');
ALTER TABLE "Market" ADD CONSTRAINT "Market_code_check" CHECK (CASE "kind"
  WHEN 'country' THEN "code" ~ '^[A-Z]{2}$'
  WHEN 'group' THEN "code" ~ '^[a-z]+(-[a-z]+)*$'
  ELSE "code" = "kind"::text END);

-- A device's series is of the same brand.
CREATE FUNCTION device_series_of_brand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."seriesId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "Series" s WHERE s."id" = NEW."seriesId" AND s."brandId" = NEW."brandId") THEN
    RAISE EXCEPTION 'device and series are of different brands' USING ERRCODE = 'check_violation', CONSTRAINT = 'Device_series_check';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Device_series_check" BEFORE INSERT OR UPDATE OF "seriesId", "brandId" ON "Device"
  FOR EACH ROW EXECUTE FUNCTION device_series_of_brand();

-- Exactly one thing, under its own id.
ALTER TABLE "Subject" ADD CONSTRAINT "Subject_one_check" CHECK (
    num_nonnulls("brandId", "seriesId", "deviceId", "launchId") = 1
    AND "id" = coalesce("brandId", "seriesId", "deviceId", "launchId")
    AND CASE "kind" WHEN 'brand' THEN "brandId" WHEN 'series' THEN "seriesId" WHEN 'device' THEN "deviceId" ELSE "launchId" END IS NOT NULL),
  ADD CONSTRAINT "Subject_version_check" CHECK ("version" > 0);
ALTER TABLE "LineUpMember" ADD CONSTRAINT "LineUpMember_one_check" CHECK (num_nonnulls("deviceId", "seriesId") = 1);
ALTER TABLE "Basis" ADD CONSTRAINT "Basis_one_check" CHECK (num_nonnulls("launchId", "lineUpMemberId", "availabilityId") = 1);
ALTER TABLE "ProjectionDay" ADD CONSTRAINT "ProjectionDay_one_check" CHECK ("id" = 1);

-- Prices: no amount without its currency, none below zero, a range in order.
CREATE FUNCTION price_fits(kind "PriceKind", low numeric, high numeric, currency text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN kind IS NULL THEN num_nonnulls(low, high, currency) = 0
              ELSE low IS NOT NULL AND low >= 0 AND currency ~ '^[A-Z]{3}$'
                   AND (kind = 'range') = (high IS NOT NULL) AND coalesce(high > low, true) END
$$;
ALTER TABLE "Availability"
  ADD CONSTRAINT "Availability_price_check" CHECK (price_fits("priceKind", "priceLow", "priceHigh", "currency")),
  ADD CONSTRAINT "Availability_unknown_check" CHECK (("phase" IS NULL) = ("holds" IS NULL)),
  ADD CONSTRAINT "Availability_sale_check" CHECK (
    "salePrecision" IS NOT NULL OR num_nonnulls("saleEarliest", "saleLatest", "saleAbout", "saleCertainty") = 0);

-- Claims: the property fits the kind of subject, the value fits the property, nothing besides.
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_subject_check" CHECK (CASE "property"
    WHEN 'launch_window' THEN "subjectKind" IN ('launch', 'series', 'device')
    WHEN 'launch_status' THEN "subjectKind" = 'launch'
    WHEN 'line_up' THEN "subjectKind" = 'launch'
    WHEN 'price' THEN "subjectKind" = 'device'
    WHEN 'partnership' THEN "subjectKind" = 'brand'
    ELSE "subjectKind" IN ('series', 'device') END),
  ADD CONSTRAINT "Claim_value_check" CHECK (
    ("property" IN ('launch_window', 'sale_window')) = ("precision" IS NOT NULL)
    AND ("precision" IS NULL) = ("about" IS NULL)
    AND CASE WHEN "precision" IS NULL THEN num_nonnulls("earliest", "latest", "instant", "timeZone") = 0
             ELSE window_fits("precision", "earliest", "latest", "instant", "timeZone") END
    AND ("property" = 'launch_status') = ("launchStatus" IS NOT NULL)
    AND ("property" = 'availability') = ("phase" IS NOT NULL)
    AND ("property" IN ('line_up', 'lineage')) = ("memberId" IS NOT NULL)
    AND ("property" = 'lineage') = ("lineage" IS NOT NULL)
    AND ("property" = 'name') = ("nameKind" IS NOT NULL)
    AND ("property" IN ('name', 'feature', 'partnership')) = ("text" IS NOT NULL)
    AND ("property" = 'price') = ("priceKind" IS NOT NULL)
    AND price_fits("priceKind", "priceLow", "priceHigh", "currency")),
  ADD CONSTRAINT "Claim_market_check" CHECK (
    "property" IN ('launch_window', 'availability', 'sale_window', 'price', 'name', 'feature') OR "market" IS NULL),
  ADD CONSTRAINT "Claim_offer_check" CHECK ("property" IN ('availability', 'sale_window', 'price') OR "offer" IS NULL),
  ADD CONSTRAINT "Claim_self_check" CHECK ("memberId" <> "subjectId"),
  ADD CONSTRAINT "Claim_words_check" CHECK (btrim("said") <> '' AND btrim("text") <> ''),
  ADD CONSTRAINT "Claim_stated_check" CHECK ("statedFrom" <= "statedTo");

ALTER TABLE "ClaimOp" ADD CONSTRAINT "ClaimOp_value_check" CHECK (
    ("kind" = 'rank') = ("rank" IS NOT NULL) AND ("kind" = 'verdict') = ("verdict" IS NOT NULL)),
  ADD CONSTRAINT "ClaimOp_why_check" CHECK (btrim("why") <> '');

-- The ledger is added to, never altered.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "Revision_append_only" BEFORE UPDATE OR DELETE ON "Revision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Revision_no_truncate" BEFORE TRUNCATE ON "Revision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ClaimOp_append_only" BEFORE UPDATE OR DELETE ON "ClaimOp" FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- Review is the one thing that may still change on a claim.
CREATE TRIGGER "Claim_append_only" BEFORE UPDATE OF "id", "subjectId", "subjectKind", "property", "market", "offer", "stance",
  "wording", "said", "sourceId", "documentId", "statedFrom", "statedTo", "recordedAt", "recordedById", "note", "precision",
  "earliest", "latest", "about", "instant", "timeZone", "launchStatus", "phase", "memberId", "lineage", "text", "nameKind",
  "priceKind", "priceLow", "priceHigh", "currency" OR DELETE ON "Claim"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
