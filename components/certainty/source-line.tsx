import type { SaidByView } from "@/lib/data/launch-entry";
import { formatStated } from "@/lib/format/stated";

export interface SourceLineProps {
  saidBy: SaidByView | null;
}

/** "Xiaomi, 28 June 2022": who says so and since when; the name leads to where it was read. */
export function SourceLine({ saidBy }: SourceLineProps) {
  if (!saidBy) return <span className="text-soft">no source yet</span>;
  const { name, url, statedFrom, statedTo } = saidBy;
  return (
    <span className="text-soft">
      {url ? (
        <a href={url} rel="noreferrer" className="underline decoration-hair underline-offset-3 hover:decoration-ink">
          {name}
        </a>
      ) : (
        name
      )}
      , {formatStated(statedFrom, statedTo)}
    </span>
  );
}
