import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import type { YearView } from "@/lib/data/calendar/views";
import { formatDay } from "@/lib/format/day";
import { yearPath } from "./paths";

/** A year on which nothing is recorded: says so, and where the nearest something is. */
export function EmptyYear({ year }: { year: YearView }) {
  const near = [year.before, year.after].filter((found) => found !== null);
  return (
    <Empty>
      {year.asOf ? `By ${formatDay(year.asOf.day)} no launch was known to fall` : "No launch that we know of falls"} in{" "}
      {year.year}.{" "}
      {near.length > 0 ? (
        <>
          The nearest {near.length > 1 ? "are" : "is"} in{" "}
          {near.map((found, index) => (
            <span key={found}>
              {index > 0 ? " and in " : null}
              <TextLink href={yearPath(found, year.asOf)}>{found}</TextLink>
            </span>
          ))}
          .
        </>
      ) : null}
    </Empty>
  );
}
