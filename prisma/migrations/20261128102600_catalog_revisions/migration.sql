-- AlterTable
ALTER TABLE "Market" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "CatalogRevision" (
    "id" UUID NOT NULL,
    "sourceId" UUID,
    "marketCode" TEXT,
    "version" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,

    CONSTRAINT "CatalogRevision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CatalogRevision_sourceId_version_key" ON "CatalogRevision"("sourceId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "CatalogRevision_marketCode_version_key" ON "CatalogRevision"("marketCode", "version");

-- AddForeignKey
ALTER TABLE "CatalogRevision" ADD CONSTRAINT "CatalogRevision_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CatalogRevision" ADD CONSTRAINT "CatalogRevision_marketCode_fkey" FOREIGN KEY ("marketCode") REFERENCES "Market"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CatalogRevision" ADD CONSTRAINT "CatalogRevision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Editor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "CatalogRevision" ADD CONSTRAINT "CatalogRevision_one_check" CHECK (num_nonnulls("sourceId", "marketCode") = 1),
  ADD CONSTRAINT "CatalogRevision_why_check" CHECK (btrim("why") <> '');

-- What was changed of a source or a group of markets is history, like what was changed of a record.
CREATE TRIGGER "CatalogRevision_append_only" BEFORE UPDATE OR DELETE ON "CatalogRevision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CatalogRevision_no_truncate" BEFORE TRUNCATE ON "CatalogRevision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
