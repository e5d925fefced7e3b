import type { Certainty } from "@/lib/domain/belief/belief";
import type { LaunchStatus, Property } from "@/lib/domain/claim/claim";
import type { Answer } from "@/lib/domain/market/market-answer";
import type { Scope } from "./facts";
import type { NewsRecord } from "./records";

/** Who bears on a belief, by name, where an expectation cares; the sources of a list in the order of their names. */
interface Voices {
  readonly by?: string;
  readonly agreeing?: readonly string[];
  readonly against?: readonly string[];
  readonly open?: readonly string[];
}

interface Question extends Scope {
  /** The member of a set: a record, or words. */
  readonly member?: NewsRecord | string;
  /** What a lineage is called, where the member is a record. */
  readonly lineage?: string;
}

/** What a reader is to find. Windows as people write them, prices as "599 EUR"; null: nothing is known. */
export type Expectation =
  | ({
      readonly asks: "announcement";
      readonly of: NewsRecord;
      readonly is: string | null;
      readonly certainty: Certainty;
      /** The finest that is said inside it. */
      readonly narrowest?: string;
    } & Voices)
  | ({
      readonly asks: "state";
      readonly of: NewsRecord;
      readonly is: LaunchStatus | null;
      readonly settled: boolean;
      readonly canceled: boolean;
      readonly certainty: Certainty;
    } & Voices)
  | ({
      readonly asks: "belief";
      readonly of: NewsRecord;
      readonly property: Property;
      /** For sets, whether it is so. */
      readonly is: string | boolean | null;
      readonly certainty: Certainty;
    } & Question &
      Voices)
  | ({
      readonly asks: "answer";
      readonly of: NewsRecord;
      readonly in: string;
      readonly is: Answer;
      readonly certainty?: Certainty;
      readonly imports?: boolean;
    } & Voices)
  | {
      readonly asks: "names";
      readonly of: NewsRecord;
      readonly current: string | null;
      readonly formerly?: readonly string[];
      readonly alsoRumored?: readonly string[];
      /** "name, market". */
      readonly inMarkets?: readonly string[];
      readonly codenames?: readonly string[];
      readonly modelNumbers?: readonly string[];
    }
  | {
      readonly asks: "moves";
      readonly of: NewsRecord;
      readonly property: Property;
      readonly in?: string;
      /** "2026-07-27 postponed". */
      readonly are: readonly string[];
    };

type Rest<Asks extends Expectation["asks"]> = Extract<Expectation, { asks: Asks }>;

export const announcement = (
  of: NewsRecord,
  is: string | null,
  certainty: Certainty,
  more: Voices & { readonly narrowest?: string } = {},
): Expectation => ({ asks: "announcement", of, is, certainty, ...more });

export const state = (of: NewsRecord, rest: Omit<Rest<"state">, "asks" | "of">): Expectation => ({
  asks: "state",
  of,
  ...rest,
});

export const belief = (
  of: NewsRecord,
  property: Property,
  is: string | boolean | null,
  certainty: Certainty,
  more: Question & Voices = {},
): Expectation => ({ asks: "belief", of, property, is, certainty, ...more });

export const answer = (
  of: NewsRecord,
  market: string,
  is: Answer,
  more: Voices & { readonly certainty?: Certainty; readonly imports?: boolean } = {},
): Expectation => ({ asks: "answer", of, in: market, is, ...more });

export const names = (of: NewsRecord, rest: Omit<Rest<"names">, "asks" | "of">): Expectation => ({
  asks: "names",
  of,
  ...rest,
});

export const moves = (of: NewsRecord, property: Property, are: readonly string[], market?: string): Expectation => ({
  asks: "moves",
  of,
  property,
  are,
  ...(market !== undefined && { in: market }),
});

/** "answer of device iPhone Air 2 in DE". */
export function titleOf(expectation: Expectation): string {
  const { asks, of } = expectation;
  const name = ("name" in of && of.name) || ("title" in of && of.title) || "without a name";
  const where = "in" in expectation ? ` in ${expectation.in}` : "";
  const what = asks === "belief" || asks === "moves" ? `${asks} (${expectation.property})` : asks;
  return `${what} of ${of.kind} ${name}${where}`;
}
