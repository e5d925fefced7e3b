import { TextLink } from "@/components/ui/text-link";
import type { SourceView } from "@/lib/data/ledger/ledger";
import { sourceAddress } from "@/lib/format/address";
import { formatSourceBriefly, formatSpeaker } from "@/lib/format/source-name";

export interface SourceNameProps {
  source: Pick<SourceView, "slug" | "name">;
  /** Beside a day it is brief, in a sentence it speaks; elsewhere the name stands whole. */
  where?: "alone" | "beside a day" | "in a sentence";
}

/** Who speaks: the name leads to everything that it said, and to how that turned out. */
export function SourceName({ source: { slug, name }, where = "alone" }: SourceNameProps) {
  return <TextLink href={sourceAddress(slug)}>{AS_NAMED[where](name)}</TextLink>;
}

const AS_NAMED: Readonly<Record<NonNullable<SourceNameProps["where"]>, (name: string) => string>> = {
  alone: (name) => name,
  "beside a day": formatSourceBriefly,
  "in a sentence": formatSpeaker,
};
