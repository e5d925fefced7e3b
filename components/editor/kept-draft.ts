import type { FormValues } from "@/lib/schemas/form-state";

const PREFIX = "draft:";

/** What was typed into a form of this name and never sent; null where nothing was, or where nothing can be kept. */
export function readDraft(name: string): FormValues | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    return Object.fromEntries(
      Object.entries(kept).filter((one): one is [string, string] => typeof one[1] === "string"),
    );
  } catch {
    return null;
  }
}

export function keepDraft(name: string, values: FormValues): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(values));
  } catch {
    // A browser that keeps nothing, or has no room: the form itself still holds it.
  }
}

export function forgetDraft(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Then nothing was kept.
  }
}
