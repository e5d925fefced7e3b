-- AlterEnum
ALTER TYPE "ClaimOpKind" ADD VALUE 'refile';

-- AlterEnum
ALTER TYPE "LaunchStatus" ADD VALUE 'moved';

-- AlterEnum
ALTER TYPE "Property" ADD VALUE 'series_member';
ALTER TYPE "Property" ADD VALUE 'preorder_window';
ALTER TYPE "Property" ADD VALUE 'certification';

-- AlterTable
ALTER TABLE "Availability" ADD COLUMN     "preorderAbout" BOOLEAN,
ADD COLUMN     "preorderCertainty" "Certainty",
ADD COLUMN     "preorderEarliest" DATE,
ADD COLUMN     "preorderLatest" DATE,
ADD COLUMN     "preorderPrecision" "Precision";

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "days" daterange GENERATED ALWAYS AS (
  CASE WHEN "earliest" IS NULL AND "latest" IS NULL THEN NULL ELSE daterange("earliest", "latest", '[]') END
) STORED;

-- AlterTable
ALTER TABLE "ClaimOp" ADD COLUMN     "evidenceClaimId" UUID,
ADD COLUMN     "evidenceDocumentId" UUID,
ADD COLUMN     "fromId" UUID;

-- AlterTable
ALTER TABLE "Device" ADD COLUMN     "announcedAbout" BOOLEAN,
ADD COLUMN     "announcedBy" "SubjectKind",
ADD COLUMN     "announcedCertainty" "Certainty" NOT NULL DEFAULT 'unknown',
ADD COLUMN     "announcedEarliest" DATE,
ADD COLUMN     "announcedInstant" TIMESTAMPTZ,
ADD COLUMN     "announcedLatest" DATE,
ADD COLUMN     "announcedPrecision" "Precision",
ADD COLUMN     "announcedSettled" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "announcedStatus" "LaunchStatus" NOT NULL DEFAULT 'planned',
ADD COLUMN     "announcedTimeZone" TEXT;

-- AlterTable
ALTER TABLE "Series" ADD COLUMN     "announcedAbout" BOOLEAN,
ADD COLUMN     "announcedBy" "SubjectKind",
ADD COLUMN     "announcedCertainty" "Certainty" NOT NULL DEFAULT 'unknown',
ADD COLUMN     "announcedEarliest" DATE,
ADD COLUMN     "announcedInstant" TIMESTAMPTZ,
ADD COLUMN     "announcedLatest" DATE,
ADD COLUMN     "announcedPrecision" "Precision",
ADD COLUMN     "announcedSettled" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "announcedStatus" "LaunchStatus" NOT NULL DEFAULT 'planned',
ADD COLUMN     "announcedTimeZone" TEXT;

-- CreateIndex
CREATE INDEX "ClaimOp_fromId_idx" ON "ClaimOp"("fromId");

-- CreateIndex
CREATE INDEX "ClaimOp_evidenceClaimId_idx" ON "ClaimOp"("evidenceClaimId");

-- CreateIndex
CREATE INDEX "ClaimOp_evidenceDocumentId_idx" ON "ClaimOp"("evidenceDocumentId");

-- CreateIndex
CREATE INDEX "Device_brandId_announcedLatest_idx" ON "Device"("brandId", "announcedLatest");

-- AddForeignKey
ALTER TABLE "ClaimOp" ADD CONSTRAINT "ClaimOp_evidenceClaimId_fkey" FOREIGN KEY ("evidenceClaimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimOp" ADD CONSTRAINT "ClaimOp_evidenceDocumentId_fkey" FOREIGN KEY ("evidenceDocumentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimOp" ADD CONSTRAINT "ClaimOp_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Subject"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Which launches somebody has said to be in these days, as of any day. Part of the index is enough: no other claim moves a launch.
CREATE INDEX "Claim_days_idx" ON "Claim" USING GIST ("days") WHERE "property" = 'launch_window' AND "stance" = 'asserts';

-- A window that is projected, or none.
ALTER TABLE "Availability" ADD CONSTRAINT "Availability_preorder_check" CHECK (
  "preorderPrecision" IS NOT NULL
  OR num_nonnulls("preorderEarliest", "preorderLatest", "preorderAbout", "preorderCertainty") = 0);
ALTER TABLE "Device" ADD CONSTRAINT "Device_announced_check" CHECK (CASE WHEN "announcedPrecision" IS NULL
  THEN num_nonnulls("announcedEarliest", "announcedLatest", "announcedAbout", "announcedInstant", "announcedTimeZone",
       "announcedBy") = 0 AND "announcedCertainty" = 'unknown'
  ELSE num_nonnulls("announcedAbout", "announcedBy") = 2 AND "announcedCertainty" <> 'unknown' AND window_fits(
       "announcedPrecision", "announcedEarliest", "announcedLatest", "announcedInstant", "announcedTimeZone") END);
ALTER TABLE "Series" ADD CONSTRAINT "Series_announced_check" CHECK (CASE WHEN "announcedPrecision" IS NULL
  THEN num_nonnulls("announcedEarliest", "announcedLatest", "announcedAbout", "announcedInstant", "announcedTimeZone",
       "announcedBy") = 0 AND "announcedCertainty" = 'unknown'
  ELSE num_nonnulls("announcedAbout", "announcedBy") = 2 AND "announcedCertainty" <> 'unknown' AND window_fits(
       "announcedPrecision", "announcedEarliest", "announcedLatest", "announcedInstant", "announcedTimeZone") END);

-- Who may say what of whom, with the new properties. As text: a value that was added to an enum cannot be named in the
-- transaction that adds it.
ALTER TABLE "Claim"
  DROP CONSTRAINT "Claim_subject_check",
  DROP CONSTRAINT "Claim_value_check",
  DROP CONSTRAINT "Claim_market_check",
  DROP CONSTRAINT "Claim_offer_check";
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_subject_check" CHECK (CASE "property"::text
    WHEN 'launch_window' THEN "subjectKind" IN ('launch', 'series', 'device')
    WHEN 'launch_status' THEN "subjectKind" = 'launch'
    WHEN 'line_up' THEN "subjectKind" = 'launch'
    WHEN 'series_member' THEN "subjectKind" = 'series'
    WHEN 'price' THEN "subjectKind" = 'device'
    WHEN 'certification' THEN "subjectKind" = 'device'
    WHEN 'partnership' THEN "subjectKind" IN ('brand', 'series', 'device')
    ELSE "subjectKind" IN ('series', 'device') END),
  ADD CONSTRAINT "Claim_value_check" CHECK (
    ("property"::text IN ('launch_window', 'preorder_window', 'sale_window')) = ("precision" IS NOT NULL)
    AND ("precision" IS NULL) = ("about" IS NULL)
    AND CASE WHEN "precision" IS NULL THEN num_nonnulls("earliest", "latest", "instant", "timeZone") = 0
             ELSE window_fits("precision", "earliest", "latest", "instant", "timeZone") END
    AND ("property" = 'launch_status') = ("launchStatus" IS NOT NULL)
    AND ("property" = 'availability') = ("phase" IS NOT NULL)
    AND ("property"::text IN ('line_up', 'series_member', 'lineage')) = ("memberId" IS NOT NULL)
    AND ("property" = 'lineage') = ("lineage" IS NOT NULL)
    AND ("property" = 'name') = ("nameKind" IS NOT NULL)
    AND ("property"::text IN ('name', 'feature', 'partnership', 'certification')) = ("text" IS NOT NULL)
    AND ("property" = 'price') = ("priceKind" IS NOT NULL)
    AND price_fits("priceKind", "priceLow", "priceHigh", "currency")),
  ADD CONSTRAINT "Claim_market_check" CHECK ("market" IS NULL OR "property"::text IN (
    'launch_window', 'availability', 'preorder_window', 'sale_window', 'price', 'name', 'feature', 'certification')),
  ADD CONSTRAINT "Claim_offer_check" CHECK ("offer" IS NULL OR "property"::text IN (
    'availability', 'preorder_window', 'sale_window', 'price'));

-- What a claim points to is of the right kind; so it is of a claim that is refiled.
CREATE FUNCTION claim_member_of_kind() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  member "SubjectKind" := (SELECT "kind" FROM "Subject" WHERE "id" = NEW."memberId");
BEGIN
  IF NOT (CASE NEW."property"::text
    WHEN 'line_up' THEN member IN ('device', 'series')
    WHEN 'series_member' THEN member = 'device'
    ELSE member = NEW."subjectKind" END) THEN
    RAISE EXCEPTION 'a % does not point to a %', NEW."property", member
      USING ERRCODE = 'check_violation', CONSTRAINT = 'Claim_member_check';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Claim_member_check" BEFORE INSERT OR UPDATE OF "subjectId", "subjectKind" ON "Claim"
  FOR EACH ROW WHEN (NEW."memberId" IS NOT NULL) EXECUTE FUNCTION claim_member_of_kind();

-- Each operation with what it needs: a verdict with its evidence, a refiling with where the claim was.
ALTER TABLE "ClaimOp"
  DROP CONSTRAINT "ClaimOp_value_check",
  ADD CONSTRAINT "ClaimOp_value_check" CHECK (
    ("kind" = 'rank') = ("rank" IS NOT NULL)
    AND ("kind" = 'verdict') = ("verdict" IS NOT NULL)
    AND ("kind" = 'verdict') = (num_nonnulls("evidenceClaimId", "evidenceDocumentId") > 0)
    AND ("kind"::text = 'refile') = ("fromId" IS NOT NULL)),
  ADD CONSTRAINT "ClaimOp_evidence_check" CHECK ("evidenceClaimId" <> "claimId");

-- A claim may be reviewed, and it may be filed elsewhere; nothing else of it ever changes.
DROP TRIGGER "Claim_append_only" ON "Claim";
CREATE FUNCTION refuse_claim_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- What is generated is not yet known of the new row.
  free text[] := ARRAY['reviewed', 'subjectId', 'subjectKind', 'days'];
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - free <> to_jsonb(NEW) - free THEN
    RAISE EXCEPTION 'Claim is append-only' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Claim_append_only" BEFORE UPDATE OR DELETE ON "Claim" FOR EACH ROW EXECUTE FUNCTION refuse_claim_change();

-- Where it was is kept by an operation of the same transaction, entered before or after the move.
CREATE FUNCTION claim_refiling_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "ClaimOp" o WHERE o."claimId" = NEW."id" AND o."fromId" = OLD."subjectId" AND o.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'claim % is filed elsewhere, and nothing says where it was', NEW."id"
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'Claim_refiling_check';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Claim_refiling_check" AFTER UPDATE OF "subjectId" ON "Claim" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD."subjectId" <> NEW."subjectId") EXECUTE FUNCTION claim_refiling_kept();
