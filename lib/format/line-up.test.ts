import { expect, it } from "vitest";
import { formatLineUpTitle, formatShown, type ShownParts } from "@/lib/format/line-up";

const shown = (change: Partial<ShownParts>) =>
  formatShown({ holds: true, certainty: "official", status: "held", ...change });

it("says of what took place what it showed, and of what did not only what was meant", () => {
  expect(formatLineUpTitle("held")).toBe("What was shown");
  expect(formatLineUpTitle("planned")).toBe("What it shows");
  expect(formatLineUpTitle("canceled")).toBe("What it was to show");
  expect([shown({}), shown({ status: "planned" }), shown({ status: "canceled" })]).toEqual([
    ...["shown", "to be shown", "was to be shown"],
  ]);
});

it("does not let a rumor become what was shown", () => {
  expect(shown({ certainty: "rumored" })).toBe("rumored for it; nobody has said that it was shown");
  expect(shown({ certainty: "rumored", status: "planned" })).toBe("rumored for it");
  expect(shown({ certainty: "reported", status: "planned" })).toBe("reported for it");
});

it("tells what was denied from what was left open", () => {
  expect([shown({ holds: false }), shown({ holds: null })]).toEqual(["not shown", "left open whether it was shown"]);
  expect(shown({ holds: false, status: "planned" })).toBe("said not to be shown");
});
