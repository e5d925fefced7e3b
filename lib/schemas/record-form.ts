import type { Fault } from "@/lib/domain/fault";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import type { FormValues } from "./form-state";

const FOLDERS: Readonly<Record<EditedKind, string>> = {
  brand: "/edit/brands",
  series: "/edit/series",
  device: "/edit/devices",
  launch: "/edit/launches",
  source: "/edit/sources",
  market: "/edit/markets",
};

/** Where editors see records of a kind. */
export function deskFolder(kind: EditedKind): string {
  return FOLDERS[kind];
}

/** What a form changes; null where it says nothing that there is. */
export function editedKind(text: string | undefined): EditedKind | null {
  return (Object.keys(FOLDERS) as EditedKind[]).find((kind) => kind === text) ?? null;
}

/** The form as it comes back when others were first: what it saw of those fields is from now on what they made of them. */
export function withTheirs(values: FormValues, faults: readonly Fault[]): FormValues {
  const overtaken = faults.filter((fault) => fault.code === "overtaken");
  return { ...values, ...Object.fromEntries(overtaken.map(({ field, theirs }) => [`was.${field}`, theirs ?? ""])) };
}

const TAKE = "take.";

/** What the button that takes theirs sends, of a field. */
export function takeTheirs(field: string): string {
  return `${TAKE}${field}`;
}

/** The form with what others made of a field in place of what was typed; null where it was sent for something else. */
export function takingTheirs(values: FormValues, intent: string | undefined): FormValues | null {
  if (!intent?.startsWith(TAKE)) return null;
  const field = intent.slice(TAKE.length);
  return { ...values, [field]: values[`was.${field}`] ?? "" };
}
