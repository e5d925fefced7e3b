import { MarketColumns } from "@/components/market/market-columns";
import { MarketNames } from "@/components/market/market-names";
import { Section } from "@/components/ui/section";
import type { ListedMarketView } from "@/lib/data/market/market-view";
import { formatCount } from "@/lib/format/count";
import { indexMarkets } from "@/lib/format/market-index";

export interface MarketIndexProps {
  countries: readonly ListedMarketView[];
  title: string;
}

/** Countries: those that somebody spoke of by name, and then all of them by their letters. */
export function MarketIndex({ countries, title }: MarketIndexProps) {
  const named = countries.filter((country) => country.named);
  return (
    <>
      {named.length > 0 ? (
        <Section id="spoken-of" title="Spoken of by name" note="Of these more was said than of the groups around them.">
          <MarketColumns>
            <MarketNames markets={indexMarkets(named).flatMap(({ markets }) => markets)} />
          </MarketColumns>
        </Section>
      ) : null}
      <Section
        id="countries"
        title={title}
        note={`${formatCount(countries.length, "country", "countries")}: each is told what was said of the groups around it.`}
      >
        <MarketColumns>
          {indexMarkets(countries).map(({ letter, markets }) => (
            <div key={letter} className="pb-3">
              <h3 className="break-after-avoid border-b border-hair font-display text-lead font-medium">{letter}</h3>
              <MarketNames markets={markets} />
            </div>
          ))}
        </MarketColumns>
      </Section>
    </>
  );
}
