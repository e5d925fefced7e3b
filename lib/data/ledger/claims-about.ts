import type { Claim, Subject } from "@/lib/domain/claim/claim";
import type { Reading } from "@/lib/data/ledger/reading";

/** The subjects' own claims, and those of their launches that are about the launch or put one of them in the line-up. */
export function claimsAbout(subjects: readonly Subject[], { ledger }: Pick<Reading, "ledger">): Claim[] {
  const own = new Set(subjects.map(({ id }) => id));
  const launches = new Set(
    ledger.claims.flatMap(({ subject, value }) =>
      value.property === "line-up" && own.has(value.member.id) ? [subject.id] : [],
    ),
  );
  return ledger.claims.filter(({ subject, value }) => {
    if (own.has(subject.id)) return true;
    if (!launches.has(subject.id)) return false;
    return value.property !== "line-up" || own.has(value.member.id);
  });
}
