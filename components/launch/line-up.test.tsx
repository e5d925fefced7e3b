import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { LineUp } from "@/components/launch/line-up";
import {
  answerOf,
  basisOf,
  claimOf,
  market,
  onDay,
  phone,
  priceOf,
  saleOf,
  shown,
  whenOf,
} from "@/components/launch/launch-views.fixtures";
import type { LaunchView } from "@/lib/data/launch/launch-view";

type Shown = Pick<LaunchView, "lineUp" | "lineUpTotal" | "status" | "statusBasis">;

const sale = saleOf({
  countries: [
    {
      countries: "DEFR",
      answer: "unknown",
      certainty: "unknown",
      deciding: null,
      preorder: null,
      sale: null,
      prices: [],
    },
  ],
  first: {
    ...answerOf({ prices: [priceOf("6999"), priceOf("5999")] }),
    ...{ markets: [market("CN")], when: whenOf(onDay("2022-07-06"), claimOf({ on: "2022-07-04" })), preorder: false },
  },
});
const held: Shown = {
  ...{ lineUp: [shown(phone("Xiaomi 12S"), { sale })], lineUpTotal: 1 },
  ...{ status: "held", statusBasis: basisOf(claimOf()) },
};
const page = (change: Partial<Shown> = {}) => parse(renderToStaticMarkup(<LineUp launch={{ ...held, ...change }} />));

it("says before any script runs where each phone starts first, for how much, and who gave the day", () => {
  const [first] = page().querySelectorAll("li");
  expect(first?.text).toContain("On sale on 6 July 2022 in China, from CN¥5,999.Xiaomi, 4 July 2022");
  expect(first?.querySelector("output")?.text).toBe("");
  // Where nobody has spoken of the reader's country, that is told as well: its room is kept.
  expect(first?.querySelector("[data-longest]")?.getAttribute("data-longest")).toMatch(
    /Emirates: unknown \(nobody has said\).*On sale on 6 July 2022 in China/,
  );
});

it("asks once where the reader is, for all phones", () => {
  const html = page({ lineUp: [...held.lineUp, shown(phone("Xiaomi 12S Pro"), { sale })], lineUpTotal: 2 });
  expect(html.querySelectorAll("select")).toHaveLength(1);
  expect(html.querySelectorAll("output").map((one) => one.getAttribute("aria-label"))).toEqual([
    ...["Xiaomi 12S, where you are", "Xiaomi 12S Pro, where you are"],
  ]);
});

it("says who canceled it, as sure as that is, and asks nobody where they are", () => {
  const press = claimOf({ source: { slug: "ie", name: "The Indian Express", kind: "press" }, certainty: "reported" });
  const html = page({
    ...{ status: "canceled", statusBasis: basisOf(press) },
    lineUp: [shown(phone("vivo X80 Pro+"))],
  });
  expect(html.querySelector("h2")?.text).toBe("What it was to show");
  expect(html.querySelector("li")?.text).toContain("Canceled, says The Indian Express.");
  expect(html.querySelectorAll("select")).toHaveLength(0);
});

it("says so where nobody has said what it shows, and how many it leaves out", () => {
  expect(page({ lineUp: [], lineUpTotal: 0 }).text).toContain("Nobody has said what was shown.");
  expect(page({ lineUp: [], lineUpTotal: 0, status: "planned" }).text).toContain("Nobody has said yet what it shows.");
  expect(page({ lineUpTotal: 41 }).text).toContain("1 of 41 phones that were spoken of.");
});
