import type { ClaimValue, Lineage, LaunchStatus, Phase, SubjectKind } from "@/lib/domain/claim/claim";
import { formatPrice } from "@/lib/format/price";
import { formatWhen } from "@/lib/format/when-phrase";

/** One predicate in the three forms that a stance and a wording ask for. */
export interface Predicate {
  /** "comes to China" */
  readonly is: string;
  /** "does not come to China" */
  readonly isNot: string;
  /** "come to China" */
  readonly be: string;
}

export interface PropositionParts {
  /** What it is said of: a launch takes place, a device is announced. */
  readonly of: SubjectKind;
  readonly value: ClaimValue;
  /** The market as it stands after "in": "China", "markets outside China"; null where it was not said. */
  readonly place: string | null;
  readonly offer: string | null;
  /** The name of the member that the value points to, where it does. */
  readonly member: string | null;
}

/** What a claim says, apart from who says it and how surely. */
export function formatPredicate({ of: kind, value, place, offer, member }: PropositionParts): Predicate {
  const within = place === null ? "" : ` in ${place}`;
  const of = offer === null || offer === "import" ? "" : ` (${offer})`;
  const other = member ?? "another device";
  switch (value.property) {
    case "launch-window":
      if (value.window.precision === "tbd") return NO_DATE;
      return kind === "launch"
        ? verb("takes place", "take place", `${formatWhen(value.window)}${within}`)
        : passive(`announced ${formatWhen(value.window)}${within}`);
    case "launch-status":
      return STATUS[value.status];
    case "line-up":
      return verb("shows", "show", other);
    case "series-member":
      return verb("includes", "include", other);
    case "availability":
      return offer === "import" ? imported(within) : after(PHASE[value.phase](place), of);
    case "preorder-window":
      return verb("opens", "open", `for pre-order ${formatWhen(value.window)}${within}${of}`);
    case "sale-window":
      return verb("goes on sale", "go on sale", `${formatWhen(value.window)}${within}${of}`);
    case "price":
      return verb("costs", "cost", `${formatPrice(value.price)}${within}${of}`);
    case "name":
      return NAME[value.kind](value.text);
    case "lineage":
      return LINEAGE[value.lineage](other);
    case "feature":
      return passive(`described as ${value.feature}`);
    case "partnership":
      return kind === "brand" ? verb("works", "work", `with ${value.partner}`) : passive(`made with ${value.partner}`);
    case "certification":
      return passive(`certified by ${value.text}${place === null ? "" : ` for ${place}`}`);
  }
}

const NO_DATE: Predicate = { is: "no date is set", isNot: "a date is set", be: "have no date set" };

const STATUS: Readonly<Record<LaunchStatus, Predicate>> = {
  planned: passive("planned"),
  held: { is: "took place", isNot: "did not take place", be: "have taken place" },
  moved: { is: "is moved, with no new date", isNot: "is not moved", be: "be moved, with no new date" },
  canceled: passive("canceled"),
};

const PHASE: Readonly<Record<Phase, (place: string | null) => Predicate>> = {
  coming: (place) => verb("comes", "come", place === null ? "to market" : `to ${place}`),
  "on-sale": (place) => passive(place === null ? "sold" : `sold in ${place}`),
  ended: (place) => ({
    is: `is no longer sold${place === null ? "" : ` in ${place}`}`,
    isNot: `is still sold${place === null ? "" : ` in ${place}`}`,
    be: `be no longer sold${place === null ? "" : ` in ${place}`}`,
  }),
  canceled: (place) => passive(place === null ? "canceled" : `canceled for ${place}`),
};

const NAME = {
  official: (text: string) => passive(`called ${text}`),
  rumored: (text: string) => passive(`called ${text}`),
  codename: (text: string) => verb("goes", "go", `by the codename ${text}`),
  "model-number": (text: string) => verb("has", "have", `the model number ${text}`),
};

const LINEAGE: Readonly<Record<Lineage, (other: string) => Predicate>> = {
  "successor-of": (other) => verb("follows", "follow", other),
  "updated-version-of": (other) => passive(`an updated version of ${other}`),
  "variant-of": (other) => passive(`a variant of ${other}`),
  "rebrand-of": (other) => passive(`${other} under another name`),
};

function imported(within: string): Predicate {
  return {
    is: `can be imported${within}`,
    isNot: `cannot be imported${within}`,
    be: `be available as an import${within}`,
  };
}

function passive(rest: string): Predicate {
  return { is: `is ${rest}`, isNot: `is not ${rest}`, be: `be ${rest}` };
}

function verb(third: string, base: string, rest: string): Predicate {
  return { is: `${third} ${rest}`, isNot: `does not ${base} ${rest}`, be: `${base} ${rest}` };
}

function after(predicate: Predicate, suffix: string): Predicate {
  return { is: predicate.is + suffix, isNot: predicate.isNot + suffix, be: predicate.be + suffix };
}
