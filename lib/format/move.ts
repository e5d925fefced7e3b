import type { ClaimValue } from "@/lib/domain/claim/claim";
import type { MoveKind } from "@/lib/domain/move/move";
import { formatPrice } from "@/lib/format/price";
import { formatWindow } from "@/lib/format/window";

export interface MoveParts {
  readonly topic: "announcement" | "availability" | "preorder" | "sale" | "price" | "name";
  readonly kind: MoveKind | "renamed";
  /** The market as a heading; null where the question has none. */
  readonly place: string | null;
  readonly before: ClaimValue | null;
  readonly after: ClaimValue | null;
  /** True if the claim that decided before was taken back by its source. */
  readonly withdrawn: boolean;
  /** True if another source named another date: nobody changed what they had said. */
  readonly corrected: boolean;
  /** The claim that decides since, or the last that did, as a statement. */
  readonly statement: string | null;
}

export interface MoveWords {
  /** What it is about, where the verb does not tell: "On sale in China". */
  readonly about: string | null;
  readonly verb: string;
  /** From what to what; empty where the verb says it all. */
  readonly change: string;
}

const TOPICS: Readonly<Record<MoveParts["topic"], string | null>> = {
  announcement: null,
  availability: null,
  preorder: "pre-order",
  sale: "on sale",
  price: "price",
  name: null,
};

const VERBS: Readonly<Record<MoveParts["kind"], string>> = {
  stated: "first said:",
  narrowed: "narrowed",
  widened: "widened",
  postponed: "postponed",
  advanced: "advanced",
  canceled: "canceled",
  reinstated: "reinstated",
  confirmed: "confirmed",
  contradicted: "contradicted",
  renamed: "renamed",
};

/** A move in words: "narrowed" "July 2022 → 4 July 2022"; "China" "confirmed" "Is sold in China". */
export function formatMove({
  topic,
  kind,
  place,
  before,
  after,
  withdrawn,
  corrected,
  statement,
}: MoveParts): MoveWords {
  // A statement on availability names its market itself.
  const about = topic === "availability" ? [] : [place, TOPICS[topic]].filter((part) => part !== null);
  // What is canceled may never have had a date: that it has none now is no news.
  const lapsed = after === null && kind !== "canceled" && kind !== "reinstated";
  return { about: about.length === 0 ? null : about.join(", "), verb: verbOf(), change: changeOf() };

  function verbOf(): string {
    if (lapsed) return withdrawn ? "withdrawn" : "no longer said";
    if (isCorrected()) return "corrected:";
    return isRumoredName() ? "now rumored as" : VERBS[kind];
  }

  function changeOf(): string {
    if (topic === "availability") return lowerFirst(statement ?? "");
    const [from, to] = [before && valueText(before), after && valueText(after)];
    if (kind === "canceled") return [to ?? from].flatMap((had) => (had ? `(till then: ${had})` : [])).join("");
    if (to === null) return from ?? "";
    if (kind === "postponed" && from === to) return `${from} → no date`;
    if (from === null || from === to || kind === "stated") return to;
    // An arrow would say that who named the date has moved it.
    if (isCorrected()) return `${to}, where another had said ${from}`;
    return isRumoredName() ? `${to}, before as ${from}` : `${from} → ${to}`;
  }

  function isCorrected(): boolean {
    return corrected && (kind === "postponed" || kind === "advanced");
  }

  function isRumoredName(): boolean {
    return kind === "renamed" && after?.property === "name" && after.kind === "rumored";
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function valueText(value: ClaimValue): string {
  if (value.property === "launch-status") return "";
  if ("window" in value) return formatWindow(value.window);
  if ("price" in value) return formatPrice(value.price);
  return value.property === "name" ? value.text : "";
}
