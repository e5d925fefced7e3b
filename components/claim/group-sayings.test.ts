import { expect, it } from "vitest";
import type { ClaimView } from "@/lib/data/ledger/claim-view";
import { day } from "@/lib/domain/window/day";
import { groupSayings } from "./group-sayings";

function said(id: string, words: string, source = "xiaomi", on = "2022-06-28"): ClaimView {
  const about = { id: "series", kind: "series", slug: "xiaomi-12s", name: "Xiaomi 12S" } as const;
  return {
    id,
    about,
    value: { property: "feature", feature: "Leica camera" },
    member: null,
    market: null,
    offer: null,
    stance: "asserts",
    wording: "states",
    said: words,
    source: { slug: source, name: source, kind: "brand" },
    document: null,
    statedFrom: day(on),
    statedTo: day(on),
    certainty: "official",
    withdrawn: false,
    ranked: null,
    verdict: null,
  };
}

it("tells as one saying what one source said in the same words on one day", () => {
  const claims = [
    said("a", "12S, 12S Pro and 12S Ultra"),
    said("b", "on 4 July"),
    said("c", "12S, 12S Pro and 12S Ultra"),
    said("d", "on 4 July", "leica"),
    said("e", "on 4 July", "xiaomi", "2022-06-29"),
  ];
  expect(groupSayings(claims).map((saying) => saying.claims.map(({ id }) => id))).toEqual([
    ["a", "c"],
    ["b"],
    ["d"],
    ["e"],
  ]);
});
