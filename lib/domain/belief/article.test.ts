import { describe, expect, test } from "vitest";
import { device, launch, series } from "../claim/claim.fixtures";
import type { Property, Subject } from "../claim/claim";
import type { Belief } from "./belief";
import { article, unpackedAnnounced } from "./article.fixtures";
import { believe } from "./believe";
import { deviceWindow } from "./device-window";
import { asOf, facts } from "./facts.fixtures";
import { launchBelief } from "./launch";
import { ask } from "./questions";

const JUNE_28 = asOf("2022-06-28");
const windowOf = ({ value }: Belief) =>
  value?.property === "launch-window" ? [value.window.precision, value.window.earliest, value.window.latest] : null;

describe("windows as of 28 June 2022", () => {
  const rows: [string, Subject, unknown, string, string][] = [
    ["the 12S event", launch("l-12s"), ["minute", "2022-07-04", "2022-07-04"], "official", "12s-on-4-july"],
    // Press that only expects is no report (DESIGN 4.4).
    ["Unpacked", launch("l-unpacked"), ["month", "2022-08-01", "2022-08-31"], "rumored", "unpacked-in-august"],
    ["Pixel 7", series("s-pixel-7"), ["season", "2022-09-01", "2022-11-30"], "official", "pixel-7-in-fall"],
    [
      "a Pixel 7 of the series",
      device("pixel-7"),
      ["season", "2022-09-01", "2022-11-30"],
      "official",
      "pixel-7-in-fall",
    ],
    ["iPhone 14", series("s-iphone-14"), ["season", "2022-09-01", "2022-11-30"], "rumored", "iphone-14-about-fall"],
    ["12T", series("s-12t"), ["half", "2022-07-01", "2022-12-31"], "rumored", "12t-second-half"],
    ["the 12, said of its home market", device("12"), ["month", "2021-12-01", "2021-12-31"], "reported", "12-in-china"],
    ["the OnePlus flagship", device("oneplus-next"), ["tbd", null, null], "reported", "oneplus-no-date"],
    ["Mi MIX 4, of which no claim speaks", device("mix-4"), null, "unknown", ""],
  ];
  test.each(rows)("%s", (_, subject, window, certainty, deciding) => {
    const belief =
      subject.kind === "launch"
        ? launchBelief(subject, article, facts, JUNE_28).window
        : deviceWindow(subject, article, facts, JUNE_28).window;
    expect(windowOf(belief)).toEqual(window);
    expect(belief.certainty).toBe(certainty);
    expect(belief.deciding?.claim.id ?? "").toBe(deciding);
  });

  test("iPhone 14 is around fall, not in it", () => {
    const { value } = believe(ask(series("s-iphone-14"), "launch-window"), article, facts, JUNE_28);
    expect(value).toMatchObject({ window: { about: true } });
  });
});

test("Unpacked is on 10 August once Samsung says so, and in August before", () => {
  const later = [...article, unpackedAnnounced];
  const before = launchBelief(launch("l-unpacked"), later, facts, asOf("2022-07-18")).window;
  const after = launchBelief(launch("l-unpacked"), later, facts, asOf("2022-07-19")).window;
  expect(windowOf(before)).toEqual(["month", "2022-08-01", "2022-08-31"]);
  expect(windowOf(after)).toEqual(["day", "2022-08-10", "2022-08-10"]);
  expect(after.certainty).toBe("official");
  expect(after.agreeing.map(({ claim }) => claim.id)).toEqual(["unpacked-in-august"]);
});

test("the trio is in the line-up as reported, the series as announced", () => {
  const { lineUp, canceled, settled } = launchBelief(launch("l-12s"), article, facts, JUNE_28);
  expect(lineUp.map(({ member, belief }) => [member.id, belief.holds, belief.certainty])).toEqual([
    ["s-12s", true, "official"],
    ["12s", true, "reported"],
    ["12s-pro", true, "reported"],
    ["12s-ultra", true, "reported"],
  ]);
  expect({ canceled, settled }).toEqual({ canceled: false, settled: false });
});

test("a device is announced at the launch that shows it, through the series where that is surer", () => {
  const shown = deviceWindow(device("12s-ultra"), article, facts, JUNE_28);
  expect(windowOf(shown.window)).toEqual(["minute", "2022-07-04", "2022-07-04"]);
  expect([shown.via.id, shown.certainty, shown.lineUp?.question.member]).toEqual(["l-12s", "official", "series:s-12s"]);
});

test("whether the 12T has a Leica camera is left open; the 12S has one, and so has each of its devices", () => {
  const leica = (subject: Subject) =>
    believe(ask(subject, "feature" satisfies Property, { member: "leica camera" }), article, facts, JUNE_28);
  const open = leica(device("12t"));
  expect([open.value, open.holds, open.certainty, open.open.map(({ claim }) => claim.id)]).toEqual([
    null,
    null,
    "unknown",
    ["12t-leica-open"],
  ]);
  expect(leica(device("12s-pro"))).toMatchObject({ holds: true, certainty: "official" });
});
