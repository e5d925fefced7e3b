import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { dayWindow, month } from "@/lib/domain/window/make-window";
import { type FirstSaleParts, formatFewPlaces, formatFirstSale } from "@/lib/format/first-sale";
import { plainSentence } from "@/lib/format/sentence";

const place = (code: string, home: string | null = "CN") => ({ code, name: null, home });
const parts: FirstSaleParts = {
  ...{ places: [place("CN")], answer: "available", certainty: "official", spoken: null, preorder: false },
  when: { window: dayWindow(day("2022-07-06")), certainty: "official" },
  price: { text: "from CN¥3,999", certainty: "official" },
};
const told = (change: Partial<FirstSaleParts>) => plainSentence(formatFirstSale({ ...parts, ...change }));

it("says when it is sold first, where and for how much", () => {
  expect(told({})).toBe("On sale on 6 July 2022 in China, from CN¥3,999.");
  expect(told({ price: null, preorder: true })).toBe("Pre-orders open on 6 July 2022 in China.");
  expect(told({ places: [], when: { window: month(2022, 8), certainty: "rumored" } })).toBe(
    "On sale in August 2022, no market named, from CN¥3,999.",
  );
});

it("draws the date and the price each as sure as it is", () => {
  const sentence = formatFirstSale({ ...parts, price: { text: "€899", certainty: "rumored" } });
  expect(sentence.flatMap((run) => (typeof run === "string" ? [] : [run.certainty]))).toEqual(["official", "rumored"]);
});

it("without a date gives the answer, and says that nobody has named one", () => {
  expect(told({ answer: "announced", when: null, price: null })).toBe(
    "In China: announced (nobody has said). Nobody has said when.",
  );
  expect(told({ when: null })).toBe("In China: available (nobody has said). Price: from CN¥3,999.");
  expect(told({ places: [], answer: "expected", when: null, price: null })).toBe(
    "Expected, no market named. Nobody has said when.",
  );
  expect(plainSentence(formatFirstSale(null))).toBe("Nobody has said when it can be bought.");
});

it("names two places and counts the others", () => {
  expect(formatFewPlaces([place("CN"), place("US")])).toBe("China and the United States");
  expect(formatFewPlaces([place("CN"), place("US"), place("DE"), place("FR")])).toBe(
    "China, the United States and 2 more markets",
  );
  expect(formatFewPlaces([place("CN"), place("US"), place("DE")])).toBe("China, the United States and 1 more market");
});
