import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import type { MonthView } from "@/lib/data/calendar/views";
import type { Month } from "@/lib/domain/window/place-window";
import { formatMonthYear } from "@/lib/format/day";
import { monthPath } from "./paths";

/** A month on which nothing is recorded: says so, and where the nearest something is. */
export function EmptyMonth({ month }: { month: MonthView }) {
  const { before, after } = month;
  return (
    <Empty>
      No launch that we know of falls in {formatMonthYear(month.year, month.month)}.{" "}
      {before && after ? (
        <>
          The nearest are in <MonthLink month={before} /> and in <MonthLink month={after} />.
        </>
      ) : null}
      {before && !after ? (
        <>
          The last before it is in <MonthLink month={before} />.
        </>
      ) : null}
      {after && !before ? (
        <>
          The first after it is in <MonthLink month={after} />.
        </>
      ) : null}
    </Empty>
  );
}

function MonthLink({ month }: { month: Month }) {
  return <TextLink href={monthPath(month)}>{formatMonthYear(month.year, month.month)}</TextLink>;
}
