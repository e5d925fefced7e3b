import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { day } from "@/lib/domain/window/day";
import { WindowReading } from "./window-reading";

const shown = (typed: string, isRefused: boolean) =>
  renderToStaticMarkup(<WindowReading typed={typed} statedOn={day("2022-06-28")} zone={null} isRefused={isRefused} />);

it("says at once what is wrong, and not again where that stands beside the field", () => {
  expect(shown("31 June 2022", false)).toContain("There is no 31 June");
  expect(shown("31 June 2022", true)).toBe("");
  expect(shown("Q3 2022", true)).toContain("Q3 2022");
});
