import { describe, expect, it } from "vitest";
import { day } from "../window/day";
import { parseWindow } from "../window/parse-window";
import type { LaunchStatus } from "./claim";
import { statusFault } from "./status-fault";

const stated = { from: day("2022-07-04"), to: day("2022-07-04") };

function faultOf(status: LaunchStatus, when: string, said = stated) {
  const parsed = parseWindow(when, { statedOn: said.to, defaultZone: "UTC" });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason));
  return statusFault(status, parsed.window, said);
}

const BEHIND = [
  "3 July 2022, 19:00 Beijing",
  "3 July 2022",
  "1–3 July 2022",
  "early June 2022",
  "June 2022",
  "Q2 2022",
];
const BEFORE = ["first half of 2022", "spring 2022", "2021", "late 2021"];
const AHEAD = ["5 July 2022, 9:00", "5 July 2022", "5–9 July 2022", "late July 2022", "August 2022", "Q4 2022"];
const AFTER = ["fall 2022", "2023", "after August 2022"];
const AROUND = ["4 July 2022", "4 July 2022, 19:00 Beijing", "early July 2022", "July 2022", "2022", "no date"];

describe("a status and the window it is said with", () => {
  it.each([...BEHIND, ...BEFORE])("%s is over on 4 July 2022", (when) => {
    expect(faultOf("planned", when)).toBe("planned-but-over");
    expect(faultOf("held", when)).toBeNull();
    expect(faultOf("canceled", when)).toBeNull();
  });

  it.each([...AHEAD, ...AFTER])("%s is ahead on 4 July 2022", (when) => {
    expect(faultOf("held", when)).toBe("held-but-ahead");
    expect(faultOf("planned", when)).toBeNull();
    expect(faultOf("canceled", when)).toBeNull();
  });

  it.each(AROUND)("%s may be either on 4 July 2022", (when) => {
    expect([faultOf("planned", when), faultOf("held", when)]).toEqual([null, null]);
  });

  it("of a statement that is known by its month, any day of it counts", () => {
    const inJuly = { from: day("2022-07-01"), to: day("2022-07-31") };
    expect(faultOf("planned", "1 July 2022", inJuly)).toBeNull();
    expect(faultOf("planned", "30 June 2022", inJuly)).toBe("planned-but-over");
    expect(faultOf("held", "31 July 2022", inJuly)).toBeNull();
    expect(faultOf("held", "1 August 2022", inJuly)).toBe("held-but-ahead");
  });
});
