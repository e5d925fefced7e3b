-- What an editor did lately.
CREATE INDEX "Submission_editorId_at_idx" ON "Submission"("editorId", "at");
