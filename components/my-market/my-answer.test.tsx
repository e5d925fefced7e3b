import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { CountryAnswer } from "./country-answer";
import { MyAnswer } from "./my-answer";

const answer: CountryAnswer = {
  ...{ countries: "DEFR", answer: "announced", certainty: "official", more: [" On sale on 6 July 2022."] },
  spoken: {
    source: { kind: "brand", name: "Xiaomi" },
    wording: "states",
    value: { property: "availability" },
    of: null,
    url: null,
  },
};

it("stands on the page before any script runs, and keeps room for the longest answer", () => {
  const html = parse(
    renderToStaticMarkup(
      <MyAnswer answers={[{ ...answer, more: [] }, answer]} label="Xiaomi 12S, where you are">
        On sale in China.
      </MyAnswer>,
    ),
  );
  expect(html.text).toBe("On sale in China.");
  expect(html.querySelector("output")?.getAttribute("aria-label")).toBe("Xiaomi 12S, where you are");
  expect(html.querySelector("div")?.getAttribute("data-longest")).toBe(
    "In the United Arab Emirates: announced (official), says Xiaomi. On sale on 6 July 2022.",
  );
});
