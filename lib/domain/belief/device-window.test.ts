import { describe, expect, test } from "vitest";
import { device, launch, press, series } from "../claim/claim.fixtures";
import type { Claim } from "../claim/claim";
import { month, quarter, tbd } from "../window/make-window";
import { deviceWindow } from "./device-window";
import { facts } from "./facts.fixtures";
import { type Told, on, at, status, shows, planned, LATER } from "./launch-claims.fixtures";

describe("the window of a device", () => {
  const of = (...claims: Claim[]) => {
    const { window, certainty, via } = deviceWindow(device("12s"), claims, facts, LATER);
    const earliest = window.value?.property === "launch-window" ? window.value.window.earliest : null;
    return [earliest, certainty, via.id];
  };
  const own = (told?: Told) => at(device("12s"), on("2022-07-10"), told);
  const ofSeries = at(series("s-12s"), quarter(2022, 4));

  test("its own, else its launch's, else its series'", () => {
    expect(of(own(), planned, shows(device("12s")), ofSeries)).toEqual(["2022-07-10", "official", "12s"]);
    expect(of(planned, shows(device("12s")), ofSeries)).toEqual(["2022-07-04", "official", "l-12s"]);
    expect(of(planned, ofSeries)).toEqual(["2022-10-01", "official", "s-12s"]);
    expect(of(planned)).toEqual([null, "unknown", "12s"]);
  });
  test("but what is surer comes first", () => {
    expect(of(own({ source: press }), planned, shows(device("12s")))).toEqual(["2022-07-04", "official", "l-12s"]);
  });
  test("its own where that is surer than any launch", () => {
    expect(of(own(), planned, shows(device("12s"), { source: press }))).toEqual(["2022-07-10", "official", "12s"]);
  });
  test("that of the launch where it lies within its own, as surely said: the launch tells it more finely", () => {
    const vague = at(device("12s"), quarter(2022, 3));
    expect(of(vague, planned, shows(device("12s")))).toEqual(["2022-07-04", "official", "l-12s"]);
    expect(of(at(device("12s"), quarter(2022, 4)), planned, shows(device("12s")))[2]).toBe("12s");
  });
  test("is no surer than that the launch shows it", () => {
    expect(of(planned, shows(device("12s"), { source: press }))).toEqual(["2022-07-04", "reported", "l-12s"]);
  });
  test("that no date is known of it yields to a launch that has one", () => {
    expect(of(at(device("12s"), tbd()), planned, shows(device("12s")))).toEqual(["2022-07-04", "official", "l-12s"]);
  });
  test("is not that of a launch which is canceled, or denied to show it while it shows its series", () => {
    expect(of(planned, shows(device("12s")), status("canceled"))).toEqual([null, "unknown", "12s"]);
    expect(of(planned, shows(series("s-12s")))).toEqual(["2022-07-04", "official", "l-12s"]);
    expect(of(planned, shows(series("s-12s")), shows(device("12s"), { stance: "denies" }))).toEqual([
      null,
      "unknown",
      "12s",
    ]);
  });
  test("of several launches, that of the first", () => {
    const later = at(launch("l-global"), month(2022, 9), { source: press });
    const factsOfBoth = { ...facts, brandOf: new Map([...facts.brandOf, ["l-global", "xiaomi"]]) };
    const claims = [
      at(launch("l-global"), on("2022-09-01")),
      later,
      shows(device("12s"), {}, launch("l-global")),
      planned,
      shows(device("12s")),
    ];
    expect(deviceWindow(device("12s"), claims, factsOfBoth, LATER).via.id).toBe("l-12s");
  });
  test("said of a market: the home market's before another's, and that before none", () => {
    const german = at(device("12s"), on("2022-03-15"), { market: "DE" });
    const french = at(device("12s"), on("2022-03-10"), { market: "FR" });
    const chinese = at(device("12s"), on("2022-06-28"), { market: "CN" });
    expect(of(german, french)).toEqual(["2022-03-10", "official", "12s"]);
    expect(of(german, french, chinese)).toEqual(["2022-06-28", "official", "12s"]);
    expect(of(german, french, chinese, own({ source: press }))).toEqual(["2022-07-10", "reported", "12s"]);
  });
  test("said of a foreign market alone, it yields to a launch that shows it before", () => {
    const abroad = (date: string) => at(device("12s"), on(date), { market: "DE" });
    const shown = [planned, shows(device("12s"))];
    expect(of(abroad("2022-07-20"), ...shown)).toEqual(["2022-07-04", "official", "l-12s"]);
    expect(of(abroad("2022-07-01"), ...shown)).toEqual(["2022-07-01", "official", "12s"]);
    expect(of(at(device("12s"), on("2022-07-20"), { market: "CN" }), ...shown)).toEqual([
      "2022-07-20",
      "official",
      "12s",
    ]);
  });
});
