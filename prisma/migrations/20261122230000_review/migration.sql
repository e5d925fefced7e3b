-- What editors are asked: what has passed without a word, the oldest first. Held launches are many, and none of these.
CREATE INDEX "LaunchEvent_overdue_idx" ON "LaunchEvent" ("latest", "id") WHERE "listed" AND NOT "settled";
-- Of devices and series only what their own claims date: a launch is asked after once, and not once for each that it shows.
CREATE INDEX "Device_overdue_idx" ON "Device" ("announcedLatest", "id")
  WHERE "announcedBy" = 'device' AND NOT "announcedSettled" AND "mergedIntoId" IS NULL;
CREATE INDEX "Series_overdue_idx" ON "Series" ("announcedLatest", "id")
  WHERE "announcedBy" = 'series' AND NOT "announcedSettled";

-- What settles how earlier claims turned out: told as past, held, canceled, sold.
CREATE FUNCTION claim_settles(launch_status "LaunchStatus", phase "Phase", latest date, stated_from date) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(launch_status IN ('held', 'canceled') OR phase IN ('on_sale', 'ended', 'canceled') OR latest <= stated_from, false)
$$;
CREATE INDEX "Claim_settling_idx" ON "Claim" ("statedTo", "id")
  WHERE claim_settles("launchStatus", "phase", "latest", "statedFrom");
-- What has a verdict is asked after no more.
CREATE INDEX "ClaimOp_verdict_idx" ON "ClaimOp" ("claimId") WHERE "kind" = 'verdict';
