import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { day } from "@/lib/domain/window/day";
import { Sayings } from "./sayings";

const claim: ClaimView = {
  id: "a",
  about: { id: "phone", kind: "device", slug: "iqoo-16", name: "iQOO 16" },
  value: { property: "feature", feature: "a wheel" },
  ...{ member: null, market: null, offer: null, stance: "asserts", wording: "states", said: "iQOO 16 shown" },
  source: { slug: "press", name: "Press", kind: "press" },
  ...{ document: null, statedFrom: day("2022-06-28"), statedTo: day("2022-06-28"), certainty: "reported" },
  ...{ withdrawn: false, ranked: null, verdict: null },
};

it("shows the words as they were said, to the letter: a style that sets a capital would alter them", () => {
  const [, said = ""] =
    /<p([^>]*>[^<]*iQOO 16 shown)/.exec(
      renderToStaticMarkup(<Sayings ledger={{ claims: [claim], total: 1 }} subjectId="phone" />),
    ) ?? [];
  expect(said).toMatch(/>iQOO 16 shown$/);
  expect(said).not.toMatch(/uppercase|capitalize/);
});
