import type { SubjectKind } from "../claim/claim";

/** What the catalog holds that an editor changes without a claim: records, and sources and markets, which no claim is about. */
export type EditedKind = SubjectKind | "source" | "market";
