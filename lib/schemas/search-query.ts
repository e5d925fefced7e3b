import type { FaultReason } from "@/lib/domain/fault";
import { normalizeName } from "@/lib/domain/name/normalize-name";
import { addFault, faultsOf } from "@/lib/schemas/fault-issue";
import { optionalLine } from "@/lib/schemas/text";

/** Longer than any name: what is searched for is one. */
const LONGEST = 80;

const searchQuerySchema = optionalLine(LONGEST).transform((text, context) =>
  text !== "" && normalizeName(text) === "" ? addFault(context, { code: "wordless" }) : text,
);

/** What came with a search: the text as typed, and either what is sought (empty for nothing) or why it cannot be. */
export interface SearchQuery {
  readonly typed: string;
  readonly sought: string;
  readonly fault: FaultReason | null;
}

/** Reads `q` of an address. Given several times, the first counts. Never throws. */
export function readSearchQuery(q: string | readonly string[] | undefined): SearchQuery {
  const typed = (typeof q === "string" ? q : q?.[0]) ?? "";
  const read = searchQuerySchema.safeParse(typed);
  if (read.success) return { typed, sought: read.data, fault: null };
  return { typed, sought: "", fault: faultsOf(read.error)[0] ?? { code: "malformed" } };
}
