import { formatDay } from "@/lib/format/window";
import type { Day } from "@/lib/domain/window/window";

/** Who says so, and since when. */
export interface SourceView {
  readonly name: string;
  /** The last day of the span in which it was stated. */
  readonly statedOn: Day;
  /** Where it was read; http(s) only. */
  readonly url?: string | null;
}

export interface SourceLineProps {
  source: SourceView | null;
}

/** "Xiaomi, 28 Jun 2022": the name leads to where it was read. */
export function SourceLine({ source }: SourceLineProps) {
  if (!source) return <span className="text-soft">no source yet</span>;
  const name = source.url ? (
    <a href={source.url} rel="noreferrer" className="underline decoration-hair underline-offset-3 hover:decoration-ink">
      {source.name}
    </a>
  ) : (
    source.name
  );
  return (
    <span className="text-soft">
      {name}, {formatDay(source.statedOn)}
    </span>
  );
}
