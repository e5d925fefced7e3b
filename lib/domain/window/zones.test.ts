import { describe, expect, it } from "vitest";
import { ianaZone, zoneLabel, zoneNamed, zoneOfOffset } from "./zones";

describe("zoneNamed", () => {
  it.each([
    ["Beijing", "Asia/Shanghai"],
    ["seoul", "Asia/Seoul"],
    ["Barcelona", "Europe/Madrid"],
    ["Cupertino", "America/Los_Angeles"],
    ["PT", "America/Los_Angeles"],
    ["ET", "America/New_York"],
    ["CEST", "Europe/Brussels"],
    ["IST", "Asia/Kolkata"],
    ["gmt", "UTC"],
    ["asia/shanghai", "Asia/Shanghai"],
    ["America/Argentina/Ushuaia", "America/Argentina/Ushuaia"],
  ])("%s", (name, timeZone) => {
    expect(zoneNamed(name)).toMatchObject({ timeZone });
  });

  it("says what is ambiguous and what is unknown", () => {
    expect(zoneNamed("CST")).toBe("ambiguous");
    for (const name of ["Xanadu", "", "Asia/Beijing", "constructor", "../etc", "+08:00"])
      expect(zoneNamed(name)).toBeNull();
  });
});

describe("zoneLabel", () => {
  it.each(["UTC", "Asia/Shanghai", "Asia/Kolkata", "Etc/GMT-8", "Etc/GMT+11", "America/Port-au-Prince", "Europe/Kyiv"])(
    "says %s so that it can be read back",
    (zone) => {
      const label = zoneLabel(zone);
      const offset = /^UTC([+-]\d+)$/.exec(label);
      expect(offset ? zoneOfOffset(Number(offset[1]) * 60) : zoneNamed(label)).toEqual(
        offset ? zone : { timeZone: zone, offsetMinutes: null },
      );
    },
  );

  it("knows no zone for half an hour or for twenty hours", () => {
    expect([330, 1200, -780].map(zoneOfOffset)).toEqual([null, null, null]);
    expect(ianaZone("Japan")).toBeNull();
  });
});
