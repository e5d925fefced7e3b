import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import type { Stance } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { month } from "@/lib/domain/window/make-window";
import { WeighedLine } from "./weighed-line";

function line(stance: Stance, said: string): string {
  const claim: ClaimView = {
    id: "a",
    about: { id: "launch", kind: "launch", slug: "iphone-18", name: "iPhone 18" },
    value: { property: "launch-window", window: month(2026, 9) },
    ...{ member: null, market: null, offer: null, stance, wording: "states", said },
    source: { slug: "press", name: "The Elec", kind: "press" },
    ...{ document: null, statedFrom: day("2026-06-28"), statedTo: day("2026-06-28"), certainty: "reported" },
    ...{ withdrawn: false, ranked: null, verdict: null },
  };
  return parse(renderToStaticMarkup(<WeighedLine weighed={{ claim, certainty: "reported" }} part="agrees" />)).text;
}

it("tells the date that was read in the words, and of a denial that it is one", () => {
  expect(line("asserts", "as every year")).toMatch(/^agrees: The Elec.*: September 2026 \(as every year\)$/);
  expect(line("denies", "the following spring")).toMatch(
    /^agrees: The Elec.*: not September 2026 \(the following spring\)$/,
  );
  expect(line("denies", "not in September 2026")).toMatch(/: not in September 2026$/);
});
