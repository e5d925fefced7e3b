-- A source is found by its name whatever the capitals, by whoever records what it said.
CREATE INDEX "Source_name_lower_idx" ON "Source" (lower("name"));
