import type { MarketCode } from "@/lib/domain/market/market";
import type { Day, Window } from "@/lib/domain/window/window";

/** One thing that a row of a table says of a phone or a launch. */
export type Statement = {
  /** What finds the row again in its table, beside the table's name: an id, an address. */
  readonly row: string;
  /** What it calls the phone; the names of several phones where they are shown together. */
  readonly names: readonly string[];
} & Said;

type Said =
  | { readonly about: "announced"; readonly window: Window }
  /** `first`: in the market where it was sold first, whichever that is. */
  | {
      readonly about: "on sale";
      readonly window: Window;
      readonly market: MarketCode | "any" | "first";
      /** The catalog's name for who made the table: its own word, entered there, confirms nothing. */
      readonly by: string | null;
    }
  | { readonly about: "canceled" }
  /** Whether the brand has stopped selling it; the day, where it is given. */
  | { readonly about: "discontinued"; readonly is: boolean; readonly on: Day | null; readonly market: MarketCode }
  | { readonly about: "price"; readonly market: MarketCode; readonly amount: number; readonly currency: string }
  /** Of several markets, at least one. */
  | { readonly about: "model number" | "codename"; readonly text: string; readonly markets: readonly MarketCode[] }
  | { readonly about: "sold in"; readonly market: MarketCode }
  /** A date that is named beside the phone: of which of its days is for the reader to see. */
  | { readonly about: "news"; readonly window: Window };
