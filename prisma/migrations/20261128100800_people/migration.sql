-- AlterEnum
ALTER TYPE "ClaimOpKind" ADD VALUE 'accept';

-- CreateEnum
CREATE TYPE "EditorChangeKind" AS ENUM ('role', 'disabled', 'enabled');

-- AlterTable
ALTER TABLE "Editor" ADD COLUMN     "lastSeenAt" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "Invitation" ADD COLUMN     "byId" UUID,
ADD COLUMN     "madeId" UUID;

-- CreateTable
CREATE TABLE "EditorChange" (
    "id" UUID NOT NULL,
    "editorId" UUID NOT NULL,
    "kind" "EditorChangeKind" NOT NULL,
    "role" "Role" NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,

    CONSTRAINT "EditorChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EditorChange_editorId_at_idx" ON "EditorChange"("editorId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_madeId_key" ON "Invitation"("madeId");

-- CreateIndex
CREATE INDEX "Invitation_expiresAt_idx" ON "Invitation"("expiresAt");

-- AddForeignKey
ALTER TABLE "EditorChange" ADD CONSTRAINT "EditorChange_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditorChange" ADD CONSTRAINT "EditorChange_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_madeId_fkey" FOREIGN KEY ("madeId") REFERENCES "Editor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Who may do what, and since when, is history too.
CREATE TRIGGER "EditorChange_append_only" BEFORE UPDATE OR DELETE ON "EditorChange" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EditorChange_no_truncate" BEFORE TRUNCATE ON "EditorChange" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What waits for review: few among very many.
CREATE INDEX "Claim_waiting_idx" ON "Claim" ("submissionKey", "id") WHERE NOT "reviewed";
