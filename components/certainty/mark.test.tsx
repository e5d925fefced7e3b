import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Drawn } from "@/lib/format/certainty";
import { CertaintyMark } from "./mark";

const ALL: readonly Drawn[] = ["official", "reported", "rumored", "unknown", "forecast"];

it("tells every certainty by its shape, not by its color alone", () => {
  const shapes = ALL.map((certainty) =>
    renderToStaticMarkup(<CertaintyMark certainty={certainty} silent />).replace(/class="[^"]*"/, ""),
  );
  expect(new Set(shapes).size).toBe(ALL.length);
});

it.each(ALL)("reads %s out, unless the word stands beside it", (certainty) => {
  expect(renderToStaticMarkup(<CertaintyMark certainty={certainty} />)).toContain(`aria-label="${certainty}"`);
  expect(renderToStaticMarkup(<CertaintyMark certainty={certainty} silent />)).toContain('aria-hidden="true"');
});
