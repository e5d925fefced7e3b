import { describe, expect, it } from "vitest";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { day } from "@/lib/domain/window/day";
import { about, after, dayWindow, half, month, range, season, tbd, year } from "@/lib/domain/window/make-window";
import type { Window } from "@/lib/domain/window/window";
import { arrangeMonth, arrangeYear } from "./arrange";

const TODAY = day("2022-06-28");

function launch(id: string, window: Window, brand = "Xiaomi"): LaunchEntryView {
  return {
    ...{ id, slug: id, window, brand: { slug: brand.toLowerCase(), name: brand } },
    ...{
      title: id,
      lineUp: [],
      lessSure: null,
      shapes: [],
      markets: [],
      certainty: "official",
      status: "planned",
      due: "upcoming",
      saidBy: null,
      heldBy: null,
    },
  };
}

describe("a month's page", () => {
  it("puts on a day only what somebody gave that day", () => {
    const exact = launch("exact", dayWindow(day("2022-07-04")));
    const around = launch("around", about(dayWindow(day("2022-07-04"))));
    const { days, lanes } = arrangeMonth([around, exact], 2022, 7);
    expect(days).toEqual([{ day: "2022-07-04", launches: [exact] }]);
    expect(lanes.map(({ lane, launches }) => [lane.kind, launches])).toEqual([["around", [around]]]);
  });

  it("stands each vague launch in one lane, narrow lanes first, those of one period together", () => {
    const vague = [
      launch("year", year(2022)),
      launch("half", half(2022, 2)),
      launch("august", month(2022, 8)),
      launch("other-half", half(2022, 2)),
      launch("fall", season(2022, "fall")),
      launch("range", range(day("2022-08-20"), day("2022-09-02"))),
    ];
    const { days, lanes } = arrangeMonth(vague, 2022, 8);
    expect(days).toEqual([]);
    expect(lanes.map(({ launches }) => launches.map(({ id }) => id))).toEqual([
      ["range"],
      ["august"],
      ["half", "other-half"],
      ["year"],
    ]);
  });

  it("shows twenty of a lane and counts the others", () => {
    const many = Array.from({ length: 23 }, (_, index) => launch(`l${index}`, month(2022, 8)));
    const [lane] = arrangeMonth(many, 2022, 8).lanes;
    expect(lane?.launches).toHaveLength(20);
    expect(lane?.more).toBe(3);
  });

  it("keeps an open end to the month of its closed end", () => {
    const open = launch("open", after(day("2022-09-01")));
    expect(arrangeMonth([open], 2022, 9).lanes).toHaveLength(1);
    expect(arrangeMonth([open], 2022, 10).lanes).toHaveLength(0);
  });
});

describe("a year's page", () => {
  it("gives each brand a track, by name, and orders a track by where its windows start", () => {
    const tracks = arrangeYear(
      [
        launch("12T", half(2022, 2)),
        launch("Unpacked", month(2022, 8), "Samsung"),
        launch("Neo", month(2022, 8), "iQOO"),
        launch("12", dayWindow(day("2022-03-15"))),
      ],
      2022,
      TODAY,
    );
    expect(tracks.map(({ name, bars }) => [name, bars.map((bar) => bar.launch.id)])).toEqual([
      ["iQOO", ["Neo"]],
      ["Samsung", ["Unpacked"]],
      ["Xiaomi", ["12", "12T"]],
    ]);
  });

  it("draws what has no date in the current year alone", () => {
    expect(arrangeYear([launch("some day", tbd())], 2022, TODAY)).toHaveLength(1);
    expect(arrangeYear([launch("some day", tbd())], 2023, TODAY)).toHaveLength(0);
  });
});
