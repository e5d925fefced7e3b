import type { BrandTrackView, DayView, LaneView } from "@/lib/data/calendar/views";
import type { LaunchEntryView } from "@/lib/data/launch-entry";
import { compareLanes, type Lane } from "@/lib/domain/window/lanes";
import { compareWindows } from "@/lib/domain/window/order-windows";
import { placeInMonth, placeInYear } from "@/lib/domain/window/place-window";
import type { Day } from "@/lib/domain/window/window";

/** A lane shows no more (DESIGN 3). */
const LANE_SHOWS = 20;

/** Launches to the days that somebody said, the rest to lanes: each stands on a month's page once. */
export function arrangeMonth(
  launches: readonly LaunchEntryView[],
  year: number,
  month: number,
): { days: DayView[]; lanes: LaneView[] } {
  const days = new Map<Day, LaunchEntryView[]>();
  const lanes = new Map<string, { lane: Lane; launches: LaunchEntryView[] }>();
  for (const launch of launches.toSorted((a, b) => compareWindows(a.window, b.window))) {
    const place = placeInMonth(launch.window, year, month);
    if (place?.kind === "day") days.set(place.day, [...(days.get(place.day) ?? []), launch]);
    if (place?.kind === "lane") {
      const held = lanes.get(place.lane.key)?.launches ?? [];
      lanes.set(place.lane.key, { lane: place.lane, launches: [...held, launch] });
    }
  }
  return {
    days: [...days].map(([day, held]) => ({ day, launches: held })),
    lanes: [...lanes.values()]
      .sort((a, b) => compareLanes(a.lane, b.lane))
      .map(({ lane, launches: held }) => ({
        lane,
        launches: held.slice(0, LANE_SHOWS),
        more: Math.max(0, held.length - LANE_SHOWS),
      })),
  };
}

/** Launches to a track for each brand, by name; on a track by where they start. */
export function arrangeYear(launches: readonly LaunchEntryView[], year: number, today: Day): BrandTrackView[] {
  const tracks = new Map<string, BrandTrackView>();
  for (const launch of launches) {
    const place = placeInYear(launch.window, year, today);
    if (!place) continue;
    const bars = tracks.get(launch.brand.slug)?.bars ?? [];
    tracks.set(launch.brand.slug, { ...launch.brand, bars: [...bars, { place, launch }] });
  }
  return [...tracks.values()]
    .map((track) => ({
      ...track,
      bars: track.bars.toSorted(
        (a, b) => a.place.start - b.place.start || compareWindows(a.launch.window, b.launch.window),
      ),
    }))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}
