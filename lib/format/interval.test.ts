import { expect, it } from "vitest";
import { formatInterval, formatIntervalDays, formatShown, formatSpan } from "./interval";

const told = (least: number, most = least, about = false) => formatInterval({ least, most, about });

it("tells days, weeks and months, whichever is not too fine", () => {
  expect([told(1), told(10), told(14), told(35), told(364), told(391)]).toEqual([
    ...["1 day after", "10 days after", "2 weeks after", "5 weeks after", "12 months after", "13 months after"],
  ]);
  expect(told(-35)).toBe("5 weeks before");
  expect([told(0), told(0, 0, true)]).toEqual(["on the same day as", "around the same time as"]);
});

it("is no more exact than the windows are", () => {
  expect(told(334, 365)).toBe("11 to 12 months after");
  expect(told(300, 310)).toBe("about 10 months after");
  expect(told(0, 30)).toBe("up to 4 weeks after");
  expect(told(365, 365, true)).toBe("about 12 months after");
  expect(told(-40, 20)).toBeNull();
});

it("gives the days behind months and weeks, where both ends are days", () => {
  const days = (least: number, most = least, about = false) => formatIntervalDays({ least, most, about });
  expect([days(391), days(-391), days(10), days(334, 365), days(365, 365, true)]).toEqual([
    ...["391 days", "391 days", null, null, null],
  ]);
});

it("tells the time between two on a line without saying which comes first", () => {
  const span = (least: number, most = least) => formatSpan({ least, most, about: false });
  expect([span(391), span(-35), span(334, 365), span(0), span(-3, 3)]).toEqual([
    ...["13 months", "5 weeks", "11 to 12 months", null, null],
  ]);
});

it("is no surer that it is shown then than who says so", () => {
  expect([formatShown("settled", "official"), formatShown("upcoming", "official")]).toEqual(["Shown", "To be shown"]);
  expect([formatShown("upcoming", "rumored"), formatShown("overdue", "rumored")]).toEqual([
    ...["Rumored for", "Was to be shown"],
  ]);
});
