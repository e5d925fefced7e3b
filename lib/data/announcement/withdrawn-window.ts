import { launchBelief } from "@/lib/domain/belief/launch";
import type { Subject } from "@/lib/domain/claim/claim";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { isWithdrawn, type Reading } from "@/lib/data/ledger/reading";
import { shapeClaim } from "@/lib/data/ledger/shape-claim";

/** The latest date for a subject, its series or a launch that shows either, that its source has taken back. */
export function withdrawnWindow(subject: Subject, reading: Reading): ClaimView | null {
  const about = subjectsDating(subject, reading);
  const [last] = reading.ledger.claims
    .filter(({ subject: of, value, stance }) => {
      return about.has(of.id) && value.property === "launch-window" && stance === "asserts";
    })
    .filter((claim) => isWithdrawn(claim, reading))
    .sort((a, b) => (a.statedTo < b.statedTo ? 1 : -1));
  return last === undefined ? null : shapeClaim(last, reading);
}

function subjectsDating({ kind, id }: Subject, { ledger, index, facts, clocks }: Reading): Set<string> {
  const series = kind === "device" ? facts.seriesOf.get(id) : undefined;
  const own = new Set([id, ...(series === undefined ? [] : [series])]);
  const naming = ledger.claims.filter(({ value }) => value.property === "line-up" && own.has(value.member.id));
  const launches = [...new Set(naming.map((claim) => claim.subject.id))].filter((launch) => {
    const { lineUp } = launchBelief({ kind: "launch", id: launch }, index, facts, clocks);
    const denied = lineUp.some(({ member, belief }) => member.id === id && belief.holds === false);
    return !denied && lineUp.some(({ member, belief }) => belief.holds && own.has(member.id));
  });
  return new Set([...own, ...launches]);
}
