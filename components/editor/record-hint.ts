import type { DeviceTyped } from "@/components/editor/device-typed";
import type { Suggestion } from "@/components/ui/use-suggestions";
import type { BrandPickView } from "@/lib/data/pickers";
import type { SubjectKind } from "@/lib/domain/claim/claim";

interface TypedRecord {
  /** The one that was chosen. */
  readonly known: Suggestion | null;
  /** What recording will make of what is typed, as far as that can be said. */
  readonly typed: DeviceTyped | null;
  readonly text: string;
  readonly brand: BrandPickView | null;
}

const NOUNS: Readonly<Record<SubjectKind, string>> = {
  device: "phone",
  launch: "launch",
  series: "series",
  brand: "brand",
};

/** What will become of a record as it is typed: known, or made. */
export function recordHint(kind: SubjectKind, { known, typed, text, brand }: TypedRecord): string {
  if (known) return known.note ? `Known: ${known.text}, ${known.note}.` : `Known: ${known.text}.`;
  if (text.trim() === "") {
    return "Chosen from the list, or new with its brand.";
  }
  if (typed?.kind === "known") {
    const { text: called, note } = typed.known;
    // Two launches may bear one title: only what is chosen is meant.
    return kind === "launch"
      ? `${called} is recorded: choose it from the list, unless this is another.`
      : `Known: ${note ? `${called}, ${note}` : called}.`;
  }
  if (typed === null) return "";
  if (typed.kind === "alias") return aliasHint(text, typed.of);
  return brand ? `A new ${NOUNS[kind]} of ${brand.name} will be made.` : `A new ${NOUNS[kind]}: choose its brand.`;
}

/** A name of something known: whether that is meant, only who types it can say. */
export function aliasHint(typed: string, { text }: Suggestion): string {
  return `${text} goes or went by ${typed.trim()}: choose it from the list, unless this is another phone.`;
}
