import type { ReactNode } from "react";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formatNumber } from "@/lib/format/count";

export interface NeedSectionProps {
  id: string;
  title: string;
  found: { readonly shown: readonly unknown[]; readonly count: number; readonly more: boolean };
  /** Where all of it stands; null where that is not for whoever looks. */
  all: string | null;
  /** What is said where there is nothing. */
  empty: ReactNode;
  children: ReactNode;
}

/** A list of what wants an editor: its first few, how many there are, and the way to the rest. */
export function NeedSection({ id, title, found, all, empty, children }: NeedSectionProps) {
  const { shown, count, more } = found;
  const total = `${more ? "more than " : ""}${formatNumber(count)}`;
  const note =
    count === 0 ? null : shown.length < count ? (
      <>
        the first {shown.length} of {total}
        {all === null ? null : (
          <>
            : <TextLink href={all}>all of “{title}”</TextLink>
          </>
        )}
      </>
    ) : (
      total
    );
  return (
    <Section id={id} title={title} note={note}>
      {count === 0 ? <Empty>{empty}</Empty> : children}
    </Section>
  );
}
