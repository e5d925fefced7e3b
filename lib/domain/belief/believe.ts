import { bearingsOn, type Bearing } from "./bearing";
import type { Belief, Clocks, Facts, Question, Weighed } from "./belief";
import type { Claims } from "./claim-index";
import { decideCourse } from "./decide-course";
import { decideExtent } from "./decide-extent";
import { contains } from "../window/overlap";
import type { Window } from "../window/window";
import { compareBearings, compareFineness, compareWindowFineness } from "./order";

/**
 * What the claims add up to on one question, by the rules of DESIGN section 4 and nothing else: no clock, no order of
 * arrival. Index the claims once (`indexClaims`) when asking more than a few questions.
 */
export function believe(question: Question, claims: Claims, facts: Facts, clocks: Clocks): Belief {
  const bearings = bearingsOn(question, claims, facts, clocks);
  const open = bearings.filter(({ claim }) => claim.stance === "leaves-open");
  const spoken = bearings.filter(({ claim }) => claim.stance !== "leaves-open");
  const hasExtent = question.property === "price" || HAS_WINDOW.has(question.property);
  const { deciding, agreeing, dissenting, denied } = hasExtent ? decideExtent(spoken) : decideCourse(spoken);
  return {
    question,
    value: deciding?.claim.value ?? null,
    holds: deciding && !hasExtent ? deciding.claim.stance === "asserts" : null,
    certainty: deciding?.certainty ?? "unknown",
    deciding: deciding && weighed(deciding),
    agreeing: listed(agreeing),
    dissenting: listed(dissenting),
    open: listed(open),
    narrowest:
      deciding &&
      narrowest(
        deciding,
        agreeing.filter((one) => !denied.has(one)),
      ),
  };
}

const HAS_WINDOW: ReadonlySet<Question["property"]> = new Set(["launch-window", "preorder-window", "sale-window"]);

/** The finest window inside the decided one, with its own certainty: official "fall", a leak says 6 October (DESIGN 4.5). */
function narrowest(deciding: Bearing, agreeing: readonly Bearing[]): Weighed | null {
  const value = windowOf(deciding);
  if (!value) return null;
  const finer = agreeing.filter((one) => {
    const window = windowOf(one);
    if (!window || one.claim.stance !== "asserts") return false;
    return contains(value, window) && compareWindowFineness(window, value) < 0;
  });
  const plain = finer.filter(({ claim }) => claim.wording !== "speculates");
  const [best] = (plain.length > 0 ? plain : finer).sort((a, b) => compareFineness(a, b) || compareBearings(a, b));
  return best ? weighed(best) : null;
}

function windowOf({ claim }: Bearing): Window | null {
  return "window" in claim.value ? claim.value.window : null;
}

function listed(bearings: readonly Bearing[]): Weighed[] {
  return [...bearings].sort(compareBearings).map(weighed);
}

function weighed({ claim, certainty }: Bearing): Weighed {
  return { claim, certainty };
}
