import { SourceCredit } from "@/components/claim/source-credit";
import { CertaintyMark } from "@/components/certainty/mark";
import { MoveDay } from "@/components/move/move-day";
import { TextLink } from "@/components/ui/text-link";
import type { ChangeView } from "@/lib/data/upcoming/views";
import { formatLaunchTitle } from "@/lib/format/launch-title";
import { formatMove } from "@/lib/format/move";

/** How dates moved, each with the statement that moved it. */
export function ChangeList({ changes }: { changes: readonly ChangeView[] }) {
  return (
    <ol className="gap-x-8 md:grid md:grid-cols-2 xl:block">
      {changes.map((change, index) => (
        <ChangeItem key={index} change={change} />
      ))}
    </ol>
  );
}

function ChangeItem({ change: { launch, move } }: { change: ChangeView }) {
  const { title, brand, lineUp, slug } = launch;
  const { topic, kind, before, after, by, corrected } = move;
  const words = formatMove({
    ...{ topic, kind, corrected, place: null, statement: null },
    before: before?.value ?? null,
    withdrawn: before?.withdrawn ?? false,
    after: after?.value ?? null,
  });
  return (
    <li className="border-t border-hair py-2 leading-snug">
      <p className="text-fine text-soft">
        <MoveDay move={move} />
      </p>
      <TextLink href={`/launches/${slug}`} plain className="font-semibold">
        {formatLaunchTitle({ title, lineUp, brand: brand.name })}
      </TextLink>
      <p>
        {by ? <CertaintyMark certainty={by.certainty} className="mr-1.5" /> : null}
        <b className="font-semibold">{words.verb}</b> {words.change}
      </p>
      {by ? (
        <p className="text-fine">
          says <SourceCredit claim={by} />
        </p>
      ) : null}
    </li>
  );
}
