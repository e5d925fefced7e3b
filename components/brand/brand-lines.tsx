import { LaunchLine } from "@/components/calendar/launch-line";
import { TextLink } from "@/components/ui/text-link";
import type { BrandLineView } from "@/lib/data/brand/brand-view";
import { formatCount } from "@/lib/format/count";
import { formatPlaceHead } from "@/lib/format/place";

/** Brands, one to a line: the home market, how many devices are tracked, and what is next. */
export function BrandLines({ brands }: { brands: readonly BrandLineView[] }) {
  return (
    <ul className="border-t border-ink">
      {brands.map(({ slug, name, home, deviceCount, next, overdue }) => (
        <li key={slug} className="grid gap-x-8 gap-y-1 border-b border-hair py-2.5 md:grid-cols-[14rem_1fr]">
          <div>
            <TextLink plain href={`/brands/${slug}`} className="font-display text-lead font-medium">
              {name}
            </TextLink>
            <p className="text-fine text-soft">
              {formatPlaceHead(home)} · {formatCount(deviceCount, "device")}
            </p>
          </div>
          {next === null ? (
            <p className="text-soft">
              {overdue ? "nothing further ahead, only what is overdue" : "nothing announced or rumored"}
            </p>
          ) : (
            <LaunchLine launch={next} when dated />
          )}
        </li>
      ))}
    </ul>
  );
}
