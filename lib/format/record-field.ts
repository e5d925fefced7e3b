import type { EditedKind } from "@/lib/domain/record/edited-kind";

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

const WORDS: Readonly<Record<string, FieldWords>> = {
  name: { label: "Name" },
  homeMarket: { label: "Home market", hint: "Where it launches first: “international” is everywhere else." },
  parent: {
    label: "Belongs to",
    hint: "The brand that also speaks for it, and whose phones it may show: Redmi’s is Xiaomi.",
  },
  website: { label: "Website" },
  formFactor: { label: "Form factor" },
  series: { label: "Series", hint: "What is said of the series holds for it too." },
  title: { label: "Title", hint: "As the event is called; a quiet launch has none." },
  quiet: { label: "How it is announced", hint: "Without an event, its title is left empty." },
  venue: { label: "Venue" },
  kind: { label: "Kind of source", hint: "How sure its claims are depends on it." },
  url: { label: "Page", hint: "Where it speaks." },
  members: { label: "Members", hint: "Countries, parted by commas: by their names or codes." },
  streamUrl: { label: "Stream", hint: "The link at which it is shown live." },
};

const WORKING_NAME: FieldWords = {
  label: "Working name",
  hint: "Shown until a claim gives it a name. May be left empty.",
};

/** What a column of the catalog is called in the form that changes it. */
export function formatRecordField(kind: EditedKind, field: string): FieldWords {
  if (kind === "device" && field === "name") return WORKING_NAME;
  return WORDS[field] ?? { label: field };
}
