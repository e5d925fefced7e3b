import { expect, it } from "vitest";
import { placeOf } from "@/scripts/survey/links/place";

const place = (address: string) =>
  placeOf(address, "/calendar/2022?view=list", ["http://127.0.0.1:9", "https://debut.test"]);

it("knows its own pages, by either name of the site", () => {
  const month = { kind: "own", page: "/calendar/07", fragment: "" };
  expect(place("07")).toEqual(month);
  expect(place("https://debut.test/calendar/07")).toEqual(month);
  expect(place("webcal://debut.test/feeds/calendar.ics?brand=a")).toMatchObject({
    page: "/feeds/calendar.ics?brand=a",
  });
  expect(place("#3%20July")).toEqual({ kind: "own", page: "/calendar/2022?view=list", fragment: "3 July" });
});

it("takes other sites at their word", () => {
  expect(place("https://www.mi.com/global/x?a=1#b").kind).toBe("elsewhere");
  expect(place("mailto:editor@debut.test").kind).toBe("elsewhere");
});

it("refuses what leads nowhere", () => {
  for (const address of [
    "https://",
    "http://a b/",
    "javascript:void(0)",
    "https://localhost:3000/",
    "http://undefined/x",
  ])
    expect(place(address).kind, address).toBe("wrong");
});
