-- Where a window stands on a calendar: from its first day to its last, and with one end open on the day that it does name
-- alone. A range that is open goes through every later month, and a month's query would read them all to leave them out.
CREATE FUNCTION standing_days(earliest date, latest date) RETURNS daterange
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN earliest IS NULL AND latest IS NULL THEN NULL
              ELSE daterange(coalesce(earliest, latest), coalesce(latest, earliest), '[]') END
$$;

DROP INDEX "LaunchEvent_days_idx";
ALTER TABLE "LaunchEvent" DROP COLUMN "days";
ALTER TABLE "LaunchEvent" ADD COLUMN "days" daterange GENERATED ALWAYS AS (standing_days("earliest", "latest")) STORED;
CREATE INDEX "LaunchEvent_days_idx" ON "LaunchEvent" USING GIST ("days");

DROP INDEX "Claim_days_idx";
ALTER TABLE "Claim" DROP COLUMN "days";
ALTER TABLE "Claim" ADD COLUMN "days" daterange GENERATED ALWAYS AS (standing_days("earliest", "latest")) STORED;
CREATE INDEX "Claim_days_idx" ON "Claim" USING GIST ("days") WHERE "property" = 'launch_window' AND "stance" = 'asserts';

-- The first launch after a day.
CREATE INDEX "LaunchEvent_earliest_idx" ON "LaunchEvent" ("earliest");

-- What had been said of a market by a day.
CREATE INDEX "Claim_market_statedTo_idx" ON "Claim" ("market", "statedTo");
