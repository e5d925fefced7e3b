-- AlterEnum
ALTER TYPE "ClaimOpKind" ADD VALUE 'unaccept';
ALTER TYPE "ClaimOpKind" ADD VALUE 'unjudge';

-- AlterTable
ALTER TABLE "CatalogRevision" ADD COLUMN     "submissionKey" UUID;

-- CreateIndex
CREATE INDEX "CatalogRevision_at_idx" ON "CatalogRevision"("at");

-- CreateIndex
CREATE INDEX "CatalogRevision_sourceId_at_idx" ON "CatalogRevision"("sourceId", "at");

-- CreateIndex
CREATE INDEX "CatalogRevision_marketCode_at_idx" ON "CatalogRevision"("marketCode", "at");

-- CreateIndex
CREATE INDEX "CatalogRevision_byId_at_idx" ON "CatalogRevision"("byId", "at");

-- CreateIndex
CREATE INDEX "CatalogRevision_submissionKey_idx" ON "CatalogRevision"("submissionKey");

-- CreateIndex
CREATE INDEX "EditorChange_at_idx" ON "EditorChange"("at");

-- CreateIndex
CREATE INDEX "EditorChange_byId_at_idx" ON "EditorChange"("byId", "at");

-- AddForeignKey
ALTER TABLE "CatalogRevision" ADD CONSTRAINT "CatalogRevision_submissionKey_fkey" FOREIGN KEY ("submissionKey") REFERENCES "Submission"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- What came before the column: its submission named the revision that it made. Nothing else of a revision is ever altered.
ALTER TABLE "CatalogRevision" DISABLE TRIGGER "CatalogRevision_append_only";
UPDATE "CatalogRevision" r SET "submissionKey" = s."key"
  FROM "Submission" s WHERE s."madeId" = r."id" AND s."verb" IN ('editSource', 'editGroup');
ALTER TABLE "CatalogRevision" ENABLE TRIGGER "CatalogRevision_append_only";
