import { z } from "zod";
import {
  type ClaimValue,
  LAUNCH_STATUSES,
  LINEAGES,
  NAME_KINDS,
  PHASES,
  PRICE_KINDS,
  type Property,
  type Subject,
} from "@/lib/domain/claim/claim";
import { LONGEST_WINDOW_TEXT } from "@/lib/domain/window/parse-window";
import type { Window } from "@/lib/domain/window/window";
import { choice } from "./choice";
import { addFault } from "./fault-issue";
import { optionalLine, requiredLine } from "./text";

const MAX_WORDS = 200;

/** The place of a record in its report, as a form sends it: "0". */
export const placeSchema = requiredLine(4).transform((text, context) =>
  /^\d{1,3}$/.test(text) ? Number(text) : addFault(context, { code: "not-a-choice" }),
);

const when = requiredLine(LONGEST_WINDOW_TEXT);
const text = requiredLine(MAX_WORDS);
const of = <const Name extends Property, Shape extends z.core.$ZodLooseShape>(name: Name, shape: Shape) =>
  z.object({ property: z.literal(name), ...shape });

/** What is said, by property: of all the fields of a claim, those that the property has. */
export const reportValueSchema = z.discriminatedUnion("property", [
  of("launch-window", { when }),
  of("launch-status", { status: choice(LAUNCH_STATUSES) }),
  of("line-up", { member: placeSchema }),
  of("series-member", { member: placeSchema }),
  of("availability", { phase: choice(PHASES, "coming") }),
  of("preorder-window", { when }),
  of("sale-window", { when }),
  of("price", {
    priceKind: choice(PRICE_KINDS, "exact"),
    price: requiredLine(40),
    priceHigh: optionalLine(40),
    currency: optionalLine(10).transform((code) => code.toUpperCase()),
  }),
  of("name", { text, nameKind: choice(NAME_KINDS) }),
  of("lineage", { lineage: choice(LINEAGES), member: placeSchema }),
  of("feature", { text }),
  of("partnership", { text }),
  of("certification", { text }),
]);

export type ReportValue = z.output<typeof reportValueSchema>;

/** How what a value refers to is found: a window as it was typed, a record by its place. */
export interface ValueMeaning {
  readonly windowOf: (when: string) => Window;
  readonly subjectOf: (place: number) => Subject;
}

/** A value as the ledger holds it. */
export function claimValueOf(value: ReportValue, { windowOf, subjectOf }: ValueMeaning): ClaimValue {
  const { property } = value;
  switch (property) {
    case "launch-window":
    case "preorder-window":
    case "sale-window":
      return { property, window: windowOf(value.when) };
    case "launch-status":
      return { property, status: value.status };
    case "line-up":
    case "series-member":
      return { property, member: subjectOf(value.member) };
    case "availability":
      return { property, phase: value.phase };
    case "price": {
      const { priceKind: kind, price: low, priceHigh: high, currency } = value;
      return { property, price: { kind, low, high: high || null, currency } };
    }
    case "name":
      return { property, text: value.text, kind: value.nameKind };
    case "lineage":
      return { property, lineage: value.lineage, of: subjectOf(value.member) };
    case "feature":
      return { property, feature: value.text };
    case "partnership":
      return { property, partner: value.text };
    case "certification":
      return { property, text: value.text };
  }
}
