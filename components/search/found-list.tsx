import { CertaintyMark } from "@/components/certainty/mark";
import { Silhouette } from "@/components/device/silhouette";
import { TextLink } from "@/components/ui/text-link";
import { When } from "@/components/window/when";
import type { FoundView } from "@/lib/data/search/search-view";
import { addressOf } from "@/lib/format/address";
import { formatFoundName, formatNoun } from "@/lib/format/found-name";
import { formatSubjectName } from "@/lib/format/subject-name";

/** What was found, one to a line: what it is called now, by which other name it was found, and when it is announced. */
export function FoundList({ found }: { found: readonly FoundView[] }) {
  return (
    <ol className="border-t border-ink">
      {found.map((one) => (
        <FoundLine key={`${one.ref.kind} ${one.ref.id}`} found={one} />
      ))}
    </ol>
  );
}

function FoundLine({ found: { ref, brand, formFactor, window, certainty, canceled, by } }: { found: FoundView }) {
  return (
    <li className="grid grid-cols-[2.5rem_1fr] gap-x-3 border-b border-hair py-2.5 md:grid-cols-[2.5rem_1fr_18rem]">
      <span className="row-span-2 flex justify-center md:row-span-1">
        {formFactor === null ? null : (
          <Silhouette formFactor={formFactor} certainty={certainty} silent className="h-7" />
        )}
      </span>
      <span className="min-w-0 leading-snug">
        <TextLink plain href={addressOf(ref)} className="font-semibold wrap-anywhere">
          {formatSubjectName(ref)}
        </TextLink>{" "}
        <span className="text-fine text-soft">
          {formatNoun(ref.kind)}
          {brand === null ? null : ` · ${brand.name}`}
        </span>
        {by === null ? null : (
          <span className="block text-fine wrap-anywhere">
            <CertaintyMark certainty={by.certainty} className="mr-1.5" />
            {formatFoundName(by)}
          </span>
        )}
      </span>
      {ref.kind === "brand" ? null : (
        <span className="text-fine text-soft max-md:col-start-2">
          <CertaintyMark certainty={certainty} className="mr-1.5" />
          {canceled ? <b className="font-semibold">canceled</b> : null}
          {canceled && window !== null ? ", had been set for " : null}
          {window === null ? canceled ? null : "no date said" : <When window={window} />}
        </span>
      )}
    </li>
  );
}
