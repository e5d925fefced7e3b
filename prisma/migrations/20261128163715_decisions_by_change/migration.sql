-- CreateIndex
CREATE INDEX "SuggestionDecision_submissionKey_idx" ON "SuggestionDecision"("submissionKey");
