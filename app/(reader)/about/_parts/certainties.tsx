import { barOf, UNDERLINE } from "@/components/certainty/drawn";
import { CertaintyMark } from "@/components/certainty/mark";
import { cn } from "@/lib/cn";
import { CERTAINTIES, type Certainty } from "@/lib/domain/belief/belief";
import { formatCertainty, formatCertaintyMeaning } from "@/lib/format/certainty";
import { Text } from "./text";

const MORE: Readonly<Record<Certainty, string>> = {
  official: "Of its own phones, that is. Solid ink, and in red a day that it has named.",
  reported: "Or a brand only expects it. An outline.",
  rumored: "However often the leaker was right, and however many repeat it. A dashed outline.",
  unknown: "It is shown as such, and not filled in.",
};

/** The legend at length: the mark beside a line, the line under words, and the bar on a timeline. */
export function Certainties() {
  return (
    <>
      <ul className="max-w-[52em]">
        {CERTAINTIES.map((certainty) => (
          <li
            key={certainty}
            className="grid grid-cols-[1rem_6rem_1fr] items-baseline gap-x-2 gap-y-1 border-t border-hair py-2 sm:grid-cols-[1rem_6rem_5rem_1fr]"
          >
            <CertaintyMark certainty={certainty} silent />
            <b className={cn("justify-self-start font-semibold", UNDERLINE[certainty])}>{formatCertainty(certainty)}</b>
            <span aria-hidden className={cn("mt-[0.3rem] h-3 w-20 self-start rounded-bar", barOf(certainty, false))} />
            <span className="max-sm:col-span-3">
              <span className="inline-block first-letter:uppercase">{formatCertaintyMeaning(certainty)}.</span>{" "}
              <span className="text-soft">{MORE[certainty]}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <Text>
          Where sources disagree, the surer one decides what stands at the top, and the others stand beside it. Among
          the equally sure, what is stated counts before what is expected; then brands before regulators, carriers and
          retailers, these before press, and press before leakers; then the word on the very market before a general
          one, and the later before the earlier. A mere guess never decides against a statement.
        </Text>
        <Text>
          A source that says something new takes back what it said before; one that only says it more vaguely does not.
          A repost is no second source.
        </Text>
      </div>
    </>
  );
}
