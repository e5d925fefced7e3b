import { TextLink } from "@/components/ui/text-link";
import type { MarketView } from "@/lib/data/ledger/claim-view";
import { marketAddress } from "@/lib/format/address";
import { formatCount } from "@/lib/format/count";
import { formatPlaces } from "@/lib/format/place";

/** As many as a line names. */
const NAMED = 4;

/** Where something is said to come, by whomever; nothing where nobody names a market. */
export function Places({ places }: { places: readonly MarketView[] }) {
  if (places.length === 0) return null;
  const named = places.length > NAMED ? places.slice(0, NAMED - 1) : places;
  const rest = places.length - named.length;
  const parts = formatPlaces(named);
  return (
    <p className="text-fine text-soft">
      Said to come to:{" "}
      {named.map((place, at) => (
        <span key={place.code}>
          {rest > 0 && at > 0 ? ", " : parts[at]?.lead}
          <TextLink plain href={marketAddress(place.code)}>
            {parts[at]?.text}
          </TextLink>
        </span>
      ))}
      {rest > 0 ? `, and ${formatCount(rest, "other market")}` : null}
    </p>
  );
}
