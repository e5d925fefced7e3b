import { CertaintyMark } from "@/components/certainty/mark";
import { SourceCredit } from "@/components/claim/source-credit";
import { TextLink } from "@/components/ui/text-link";
import type { RefView } from "@/lib/data/ledger/claim-view";
import type { FamilyWhenView, NeighborView, SuccessorView } from "@/lib/data/series/line-view";
import { addressOf } from "@/lib/format/address";
import { formatInterval, formatIntervalDays, formatShown } from "@/lib/format/interval";
import { formatFollowing } from "@/lib/format/lineage";
import { formatReachChange } from "@/lib/format/reach-change";
import { formatSubjectName } from "@/lib/format/subject-name";
import { RefList } from "@/components/series/ref-list";

export interface FollowingProps {
  earlier: RefView;
  later: RefView;
  change: NeighborView;
  /** Of the later one. */
  when: FamilyWhenView;
  /** Left out of what comes next: where it comes, and which phone follows which, its own page tells. */
  whole?: boolean;
}

/** As many phones are named in a sentence. */
const NAMED = 12;

/** How one family follows another: after what time, which phone follows which, who is new, whose line ends, and where it comes. */
export function Following({ earlier, later, change, when, whole = false }: FollowingProps) {
  const { interval, followed, added, ended, reach } = change;
  const [older, newer] = [formatSubjectName(earlier), formatSubjectName(later)];
  const apart = interval && formatInterval(interval);
  const days = interval && formatIntervalDays(interval);
  // Where of most nobody says what they follow, that one follows nothing is no news.
  const isTold = followed.length >= added.length;
  return (
    <section aria-label={`${newer} after ${older}`} className="mt-4">
      <h3 className="font-semibold">
        {newer} after {older}
      </h3>
      <ul className="mt-1 max-w-[46em] *:py-1">
        {apart === null ? null : (
          <li>
            {formatShown(when.due, when.certainty)} <b className="font-semibold">{apart}</b> {older}
            {days === null ? "" : ` (${days})`}.
          </li>
        )}
        {added.length > 0 ? (
          <li>
            {isTold ? (
              <>
                New in the line-up, as far as anybody says: <RefList refs={added.slice(0, NAMED)} />.
              </>
            ) : (
              <>
                What <RefList refs={added.slice(0, NAMED)} /> {added.length === 1 ? "follows" : "follow"}, nobody has
                said.
              </>
            )}
          </li>
        ) : null}
        {ended.length > 0 ? (
          <li>
            Nothing is said to follow <RefList refs={ended.slice(0, NAMED)} />.
          </li>
        ) : null}
        {whole ? formatReachChange(older, reach).map((sentence) => <li key={sentence}>{sentence}</li>) : null}
      </ul>
      {whole && followed.length > 0 ? (
        <ul className="mt-1 grid gap-x-8 border-t border-hair sm:grid-cols-2 lg:grid-cols-3">
          {followed.map((one) => (
            <Pair key={`${one.successor.id} ${one.of.id}`} pair={one} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** Which phone follows which, and who says so. */
function Pair({ pair: { successor, of, lineage, certainty, claim } }: { pair: SuccessorView }) {
  return (
    <li className="border-b border-hair py-1.5">
      <span className="block">
        <CertaintyMark certainty={certainty} className="mr-1.5" />
        <TextLink href={addressOf(successor)}>{formatSubjectName(successor)}</TextLink>{" "}
        <span className="text-soft">{formatFollowing(lineage)}</span>{" "}
        <TextLink href={addressOf(of)}>{formatSubjectName(of)}</TextLink>
      </span>
      <span className="text-fine">
        <SourceCredit claim={claim} />
      </span>
    </li>
  );
}
