-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "submissionKey" UUID;

-- CreateIndex
CREATE INDEX "Revision_subjectId_at_idx" ON "Revision"("subjectId", "at");

-- CreateIndex
CREATE INDEX "Revision_byId_at_idx" ON "Revision"("byId", "at");

-- CreateIndex
CREATE INDEX "Revision_submissionKey_idx" ON "Revision"("submissionKey");

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_submissionKey_fkey" FOREIGN KEY ("submissionKey") REFERENCES "Submission"("key") ON DELETE SET NULL ON UPDATE CASCADE;
