-- CreateEnum
CREATE TYPE "SuggestionDecisionKind" AS ENUM ('take_up', 'dismiss', 'reopen');

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" UUID NOT NULL,
    "subjectId" UUID,
    "sourceId" UUID,
    "marketCode" TEXT,
    "said" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "statedFrom" DATE,
    "statedTo" DATE,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "open" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SuggestionDecision" (
    "id" UUID NOT NULL,
    "suggestionId" UUID NOT NULL,
    "kind" "SuggestionDecisionKind" NOT NULL,
    "why" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,
    "submissionKey" UUID NOT NULL,

    CONSTRAINT "SuggestionDecision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SuggestionDecision_suggestionId_at_idx" ON "SuggestionDecision"("suggestionId", "at");

-- CreateIndex
CREATE INDEX "SuggestionDecision_at_idx" ON "SuggestionDecision"("at");

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_marketCode_fkey" FOREIGN KEY ("marketCode") REFERENCES "Market"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuggestionDecision" ADD CONSTRAINT "SuggestionDecision_suggestionId_fkey" FOREIGN KEY ("suggestionId") REFERENCES "Suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuggestionDecision" ADD CONSTRAINT "SuggestionDecision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuggestionDecision" ADD CONSTRAINT "SuggestionDecision_submissionKey_fkey" FOREIGN KEY ("submissionKey") REFERENCES "Submission"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Anybody may send one: whatever comes past the form is no longer than what the form takes.
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_about_check" CHECK (num_nonnulls("subjectId", "sourceId", "marketCode") <= 1),
  ADD CONSTRAINT "Suggestion_said_check" CHECK (btrim("said") <> '' AND char_length("said") <= 1000),
  ADD CONSTRAINT "Suggestion_link_check" CHECK ("link" ~ '^https?://' AND char_length("link") <= 2000),
  ADD CONSTRAINT "Suggestion_stated_check" CHECK (
    ("statedFrom" IS NULL) = ("statedTo" IS NULL) AND coalesce("statedFrom" <= "statedTo", true));
ALTER TABLE "SuggestionDecision" ADD CONSTRAINT "SuggestionDecision_why_check" CHECK (btrim("why") <> '' AND char_length("why") <= 1000);

-- What waits for an editor, what came first first: few among all that ever came.
CREATE INDEX "Suggestion_open_idx" ON "Suggestion" ("at", "id") WHERE "open";

-- Whether it waits is the one thing that may still change on a suggestion; what was decided on it is history.
CREATE TRIGGER "Suggestion_append_only" BEFORE UPDATE OF "id", "subjectId", "sourceId", "marketCode", "said", "link", "statedFrom",
  "statedTo", "at" OR DELETE ON "Suggestion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Suggestion_no_truncate" BEFORE TRUNCATE ON "Suggestion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "SuggestionDecision_append_only" BEFORE UPDATE OR DELETE ON "SuggestionDecision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "SuggestionDecision_no_truncate" BEFORE TRUNCATE ON "SuggestionDecision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
