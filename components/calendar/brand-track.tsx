import { isWide } from "@/components/window/is-wide";
import { TextLink } from "@/components/ui/text-link";
import type { BarView, BrandTrackView, YearView } from "@/lib/data/calendar/views";
import { addressOf } from "@/lib/format/address";
import { barWords, lengthOf, type BarWords } from "./bar-words";
import { LaunchBar } from "./launch-bar";
import { packRows, type PackedBar } from "./pack-rows";

/** Pixels from one row of a track to the next, and above the first. */
const ROW = 26;
const EDGE = 6;

/** A brand's launches in a year. */
export function BrandTrack({ brand, year: { year, asOf } }: { brand: BrandTrackView; year: YearView }) {
  const words = brand.bars.map(({ launch }) => barWords(launch, year));
  const { rows, places } = packRows(brand.bars.map((bar, index) => measured(bar, words[index]!)));
  return (
    <li
      data-holder
      className="border-b border-hair data-emptied:hidden @max-4xl:py-3 @4xl:grid @4xl:grid-cols-[9rem_1fr]"
    >
      <h2 className="font-semibold @max-4xl:pb-1 @4xl:py-2 @4xl:pr-3">
        <TextLink href={addressOf({ kind: "brand", slug: brand.slug, asOf })} plain>
          {brand.name}
        </TextLink>
      </h2>
      <ol
        className="relative @max-4xl:space-y-1.5 @4xl:h-(--height)"
        style={{ "--height": `${rows * ROW + 2 * EDGE}px` }}
      >
        {brand.bars.map((bar, index) => {
          const { row, label } = places[index]!;
          return (
            <LaunchBar
              key={bar.launch.id}
              bar={bar}
              words={words[index]!}
              year={year}
              top={EDGE + row * ROW}
              label={label}
            />
          );
        })}
      </ol>
    </li>
  );
}

function measured({ place, launch }: BarView, words: BarWords): PackedBar {
  // On an outlined bar the words are as readable at a soft end as anywhere.
  const inked = launch.certainty === "official" && !isWide(launch.window);
  const soft = inked && (place.openStart || place.openEnd || launch.window.about);
  return { start: place.start, end: place.end, solid: soft ? 0.5 : 1, label: lengthOf(words) };
}
