import { TextLink } from "@/components/ui/text-link";
import type { AsOf } from "@/lib/data/ledger/as-of";
import { addressAsOf } from "@/lib/format/address";
import { formatAsOf, formatOtherView } from "@/lib/format/as-of";
import { formatDay } from "@/lib/format/day";

/** Says that a page is as of a day, by which clock, and leads back. `path`: the page of today. */
export function AsOfBanner({ asOf, path }: { asOf: AsOf; path: string }) {
  const other = { ...asOf, recorded: !asOf.recorded };
  return (
    <aside
      role="note"
      aria-label="As of another day"
      className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-1 border-y-2 border-red py-2"
    >
      <p className="mr-auto text-lead">
        <b className="font-display font-semibold text-red">
          As of <time dateTime={asOf.day}>{formatDay(asOf.day)}</time>
        </b>
        : {formatAsOf(asOf)}. {/* Descriptions are no claims: nobody stated them on a day. */}
        <span className="text-body text-soft">Titles of launches are today’s.</span>
      </p>
      <p className="flex flex-wrap gap-x-5">
        <TextLink href={addressAsOf(path, other)}>{formatOtherView(asOf)}</TextLink>
        <TextLink href={path}>Back to today</TextLink>
      </p>
    </aside>
  );
}
