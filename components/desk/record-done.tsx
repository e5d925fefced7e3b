import { Told } from "@/components/editor/told";
import { TextLink } from "@/components/ui/text-link";

const WORDS: Readonly<Record<string, string>> = {
  renamed: "It has its new address, and the one before leads here.",
  edited: "Changed.",
  merged: "The two are one record now: the other’s addresses lead here.",
};

export interface RecordDoneProps {
  /** What was done, as the address says. */
  done: string | string[] | undefined;
  /** Its page for readers. */
  address: string;
}

/** Tells that what was asked for was done. */
export function RecordDone({ done, address }: RecordDoneProps) {
  const words = typeof done === "string" && Object.hasOwn(WORDS, done) ? WORDS[done] : undefined;
  if (words === undefined) return null;
  return (
    <Told>
      {words} <TextLink href={address}>As readers see it</TextLink>
    </Told>
  );
}
