import { z } from "zod";
import type { EditedKind } from "@/lib/domain/record/edited-kind";
import { failed, type Result, succeeded } from "@/lib/domain/fault";
import type { FormValues } from "./form-state";
import { editedKind } from "./record-form";

const COLUMN = "column.";
const version = z.coerce.number().int().min(1).max(2_000_000_000);

/** The name of the control that chooses a column. */
export function columnControl(column: string): string {
  return `${COLUMN}${column}`;
}

/** What a form wants to have set back. */
export interface SettingBack {
  readonly kind: EditedKind;
  readonly id: string;
  readonly version: number;
  readonly seen: number;
  readonly columns: readonly string[];
}

/** `id` is the kind of record and its id, "device:…"; the columns are the controls that are checked. */
export function readSetBack(values: FormValues): Result<SettingBack> {
  const [kind, id = ""] = (values["id"] ?? "").split(":");
  const [of, to, seen] = [editedKind(kind), version.safeParse(values["version"]), version.safeParse(values["seen"])];
  if (of === null || !to.success || !seen.success) return failed({ field: "", code: "malformed" });
  const columns = Object.keys(values).flatMap((name) => (name.startsWith(COLUMN) ? [name.slice(COLUMN.length)] : []));
  if (columns.length === 0) return failed({ field: "columns", code: "required" });
  return succeeded({ kind: of, id, version: to.data, seen: seen.data, columns });
}
