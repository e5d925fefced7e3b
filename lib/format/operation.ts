import type { ClaimOperation, Rank, SubjectKind, Verdict } from "@/lib/domain/claim/claim";
import { formatInstant } from "@/lib/format/instant";
import { formatVerdict } from "@/lib/format/verdict";

export interface OperationParts {
  readonly kind: ClaimOperation["kind"];
  readonly rank: Rank | null;
  readonly verdict: Verdict | null;
  readonly from: { readonly kind: SubjectKind; readonly name: string | null } | null;
  readonly at: string;
  readonly by: string | null;
}

/** What was done to a claim, by whom and when: "Struck by Ada, 28 June 2022, 09:30 UTC". */
export function formatOperation(operation: OperationParts): string {
  const by = operation.by === null ? "" : ` by ${operation.by}`;
  return `${what(operation)}${by}, ${formatInstant(operation.at)}`;
}

function what({ kind, rank, verdict, from }: OperationParts): string {
  switch (kind) {
    case "strike":
      return "Struck";
    case "withdraw":
      return "Withdrawn by its source, noted";
    case "restore":
      return "Restored";
    case "accept":
      return "Accepted";
    case "unaccept":
      return "Acceptance taken back";
    case "unjudge":
      return "Verdict taken back";
    case "rank":
      return `Ranked ${rank ?? "normal"}`;
    case "verdict":
      return verdict === null ? "Judged" : `Judged “${formatVerdict(verdict)}”`;
    case "refile":
      return from === null ? "Refiled" : `Refiled from ${from.name ?? `a ${from.kind} without a name`}`;
  }
}
