const REASONS = {
  "no-form":
    "It came with the catalog, and not by a form: it is not undone as a whole. Strike the claims that are wrong on the record’s own page, or change what the catalog says of it there.",
  person: "What a person may do is not undone here: do the opposite in People. Both stay in the history.",
  "older-merge":
    "This merge is of before Debut kept what a merge does to addresses, so that it cannot be undone as a whole. Refile the claims that are of the other phone on the page of the record that stayed; where that phone has no page, record a claim about it and it gets one.",
} as const;

/** Why a change is not undone, and what to do instead. */
export function formatFixed(reason: keyof typeof REASONS): string {
  return REASONS[reason];
}
