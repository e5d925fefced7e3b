import { describe, expect, it } from "vitest";
import type { ClaimValue, Stance, Wording } from "@/lib/domain/claim/claim";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import { formatStatement, type StatementParts } from "./claim";

const coming: ClaimValue = { property: "availability", phase: "coming" };
const parts = (value: ClaimValue, more: Partial<StatementParts> = {}): StatementParts => ({
  of: "device",
  value,
  place: null,
  offer: null,
  member: null,
  stance: "asserts",
  wording: "states",
  ...more,
});

describe("formatStatement", () => {
  const abroad = { place: "markets outside China" };
  it.each<[Stance, Wording, string]>([
    ["asserts", "states", "Comes to markets outside China"],
    ["asserts", "expects", "Expected to come to markets outside China"],
    ["asserts", "speculates", "Might come to markets outside China"],
    ["denies", "states", "Does not come to markets outside China"],
    ["denies", "expects", "Not expected to come to markets outside China"],
    ["denies", "speculates", "Might not come to markets outside China"],
    ["leaves-open", "states", "Left open whether it comes to markets outside China"],
  ])("keeps %s apart from %s", (stance, wording, said) => {
    expect(formatStatement(parts(coming, { ...abroad, stance, wording }))).toBe(said);
  });

  it.each<[StatementParts, string]>([
    [parts({ property: "launch-window", window: dayWindow(day("2022-07-04")) }), "Is announced on 4 July 2022"],
    [parts({ property: "launch-window", window: month(2022, 7) }, { of: "launch" }), "Takes place in July 2022"],
    [parts({ property: "launch-status", status: "held" }, { of: "launch" }), "Took place"],
    [
      parts({ property: "line-up", member: { kind: "device", id: "a" } }, { of: "launch", member: "Xiaomi 12S" }),
      "Shows Xiaomi 12S",
    ],
    [
      parts({ property: "availability", phase: "on-sale" }, { place: "China", stance: "denies" }),
      "Is not sold in China",
    ],
    [
      parts({ property: "availability", phase: "ended" }, { place: "China", stance: "denies" }),
      "Is still sold in China",
    ],
    [
      parts({ property: "availability", phase: "on-sale" }, { place: "Germany", offer: "import" }),
      "Can be imported in Germany",
    ],
    [
      parts({ property: "sale-window", window: dayWindow(day("2022-07-06")) }, { place: "China" }),
      "Goes on sale on 6 July 2022 in China",
    ],
    [
      parts(
        { property: "price", price: { kind: "exact", low: "5999.00", high: null, currency: "CNY" } },
        { place: "China", offer: "8 GB + 256 GB" },
      ),
      "Costs CN¥5,999 in China (8 GB + 256 GB)",
    ],
    [parts({ property: "name", text: "thor", kind: "codename" }), "Goes by the codename thor"],
    [
      parts(
        { property: "lineage", lineage: "successor-of", of: { kind: "device", id: "a" } },
        { member: "Mi 11 Ultra" },
      ),
      "Follows Mi 11 Ultra",
    ],
    [parts({ property: "feature", feature: "Leica camera" }, { stance: "leaves-open" }), "Left open: Leica camera"],
    [parts({ property: "feature", feature: "Leica camera" }, { wording: "expects" }), "Expected feature: Leica camera"],
    [parts({ property: "feature", feature: "Leica camera" }, { stance: "denies" }), "Not a feature: Leica camera"],
    [parts({ property: "partnership", partner: "Leica" }, { of: "brand" }), "Works with Leica"],
    [parts({ property: "partnership", partner: "Leica" }), "Is made with Leica"],
    [parts({ property: "partnership", partner: "Leica" }, { stance: "denies" }), "Is not made with Leica"],
    [parts({ property: "launch-status", status: "moved" }, { of: "launch" }), "Is moved, with no new date"],
    [
      parts({ property: "launch-status", status: "moved" }, { of: "launch", wording: "speculates" }),
      "Might be moved, with no new date",
    ],
    [
      parts(
        { property: "preorder-window", window: dayWindow(day("2022-07-01")) },
        { place: "China", offer: "8 GB + 256 GB" },
      ),
      "Opens for pre-order on 1 July 2022 in China (8 GB + 256 GB)",
    ],
    [
      parts(
        { property: "series-member", member: { kind: "device", id: "a" } },
        { of: "series", member: "Xiaomi 12S", wording: "expects" },
      ),
      "Expected to include Xiaomi 12S",
    ],
    [parts({ property: "certification", text: "TENAA" }), "Is certified by TENAA"],
    [
      parts({ property: "certification", text: "BIS" }, { place: "India", stance: "leaves-open" }),
      "Left open whether it is certified by BIS for India",
    ],
  ])("says %#", (of, said) => {
    expect(formatStatement(of)).toBe(said);
  });
});
