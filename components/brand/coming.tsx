import { CalendarYears } from "@/components/brand/calendar-years";
import { ComingList } from "@/components/brand/coming-list";
import { DeviceLines } from "@/components/device/device-lines";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { BrandView } from "@/lib/data/brand/brand-view";
import { yearOf } from "@/lib/domain/window/day";
import type { Day } from "@/lib/domain/window/window";
import { formatFew } from "@/lib/format/count";
import { formatSubjectName } from "@/lib/format/subject-name";

/** As many stand here; the calendar has the rest. */
const SHOWN = 12;

/** What is coming from a brand: its launches, and phones that are spoken of without a date. */
export function Coming({ brand, today }: { brand: BrandView; today: Day }) {
  const { ref, coming, overdue, devices, undated } = brand;
  const name = formatSubjectName(ref);
  const shown = coming.items.slice(0, SHOWN);
  const last = shown.at(-1)?.window.latest ?? today;
  const next = yearOf(last) > yearOf(today) ? [yearOf(today) + 1] : [];
  return (
    <Section id="coming" title="What is coming" note={formatFew(shown.length, coming.total, "launch", "launches")}>
      {shown.length > 0 ? (
        <>
          <ComingList launches={shown} today={today} />
          <p className="border-t border-hair py-3">
            In the calendar: <CalendarYears brand={ref} years={[yearOf(today), ...next]} />
          </p>
        </>
      ) : (
        <Empty>
          {overdue.length > 0
            ? `No further launch of ${name} is announced or rumored: only what is overdue, below.`
            : `No launch of ${name} is announced or rumored${devices.total === 0 ? ", nor any phone of its own" : ""}.`}{" "}
          See what is <TextLink href="/">next from others</TextLink>.
        </Empty>
      )}
      {undated.length > 0 ? (
        <>
          <h3 className="mt-4 text-fine font-semibold">Spoken of, and nobody has said when</h3>
          <DeviceLines devices={undated} />
        </>
      ) : null}
    </Section>
  );
}
