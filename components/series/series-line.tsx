import { Following } from "@/components/series/following";
import { LineDrawing } from "@/components/series/line-drawing";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { SeriesView } from "@/lib/data/series/series-view";
import { addressOf } from "@/lib/format/address";
import { formatSubjectName } from "@/lib/format/subject-name";

/** How a family follows the last, and what comes after it, by what is said of which phone follows which. */
export function SeriesLine({ series: { ref, brand, devices, line } }: { series: SeriesView }) {
  const { before, after } = line;
  const none = before.length + after.length === 0;
  return (
    <Section id="line" title="How it follows the last">
      {none ? (
        <Empty>
          Nobody has said yet what it follows, or what follows it. See the other families of{" "}
          <TextLink href={`${addressOf(brand)}#devices`}>{formatSubjectName(brand)}</TextLink>.
        </Empty>
      ) : (
        <>
          <LineDrawing series={ref} devices={devices} line={line} />
          {before.map((change) => (
            <Following
              key={change.family.id}
              earlier={change.family}
              later={ref}
              change={change}
              when={line.own}
              whole
            />
          ))}
          {after.map((change) => (
            <Following key={change.family.id} earlier={ref} later={change.family} change={change} when={change} />
          ))}
          {before.length === 0 ? <p className="mt-3 text-soft">What it follows, nobody has said.</p> : null}
          {after.length === 0 ? <p className="mt-3 text-soft">What comes after it, nobody has said yet.</p> : null}
        </>
      )}
    </Section>
  );
}
