import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import type { MonthView } from "@/lib/data/calendar/views";
import type { AsOf } from "@/lib/domain/belief/as-of";
import type { Month } from "@/lib/domain/window/place-window";
import { formatDay, formatMonthYear } from "@/lib/format/day";
import { monthPath } from "./paths";

/** A month on which nothing is recorded: says so, and where the nearest something is. */
export function EmptyMonth({ month }: { month: MonthView }) {
  const { before, after, asOf } = month;
  return (
    <Empty>
      {asOf ? `By ${formatDay(asOf.day)} no launch was known to fall` : "No launch that we know of falls"} in{" "}
      {formatMonthYear(month.year, month.month)}.{" "}
      {before && after ? (
        <>
          The nearest are in <MonthLink month={before} asOf={asOf} /> and in <MonthLink month={after} asOf={asOf} />.
        </>
      ) : null}
      {before && !after ? (
        <>
          The last before it is in <MonthLink month={before} asOf={asOf} />.
        </>
      ) : null}
      {after && !before ? (
        <>
          The first after it is in <MonthLink month={after} asOf={asOf} />.
        </>
      ) : null}
    </Empty>
  );
}

function MonthLink({ month, asOf }: { month: Month; asOf: AsOf | undefined }) {
  return <TextLink href={monthPath(month, asOf)}>{formatMonthYear(month.year, month.month)}</TextLink>;
}
