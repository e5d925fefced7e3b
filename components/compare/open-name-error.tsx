import { Fragment } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { OpenName } from "@/lib/data/compare/resolve-compared";
import { formatOpenName } from "@/lib/format/compare";
import { formatFault } from "@/lib/format/fault";
import { formatFoundName } from "@/lib/format/found-name";
import { formatSubjectName } from "@/lib/format/subject-name";

export interface OpenNameErrorProps {
  name: OpenName;
  /** Where the comparison leads once this phone is meant. */
  to: (slug: string) => string;
}

/** Why a name settles nothing, and the phones that may be meant, each a link to the comparison with it. */
export function OpenNameError({ name, to }: OpenNameErrorProps) {
  if (name.fault !== null) return formatFault(name.fault);
  const { shared, choices } = name;
  return (
    <>
      {formatOpenName(shared, choices.length)}
      {choices.map(({ ref, by }, place) => (
        <Fragment key={ref.id}>
          {place > 0 ? ", " : " "}
          <TextLink href={to(ref.slug)}>{formatSubjectName(ref)}</TextLink>
          {by === null ? null : ` (${formatFoundName(by)})`}
        </Fragment>
      ))}
      {choices.length > 0 && !shared ? "?" : null}
    </>
  );
}
