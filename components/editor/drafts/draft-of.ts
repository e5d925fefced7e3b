import type { KeptDraft } from "@/components/editor/drafts/kept-drafts";
import { valuesOf, type FormValues } from "@/lib/schemas/form-state";

/** What the page says of the form itself, and what is of one submission alone. */
const NOT_TAKEN_UP = new Set(["key", "intent", "id", "address"]);

/** What a form begins with that takes a draft up. */
export function beginOf(begin: FormValues, draft: KeptDraft | null): FormValues {
  if (draft === null) return begin;
  const taken = Object.entries(draft.values).filter(([name]) => !NOT_TAKEN_UP.has(name));
  return { ...begin, ...Object.fromEntries(taken) };
}

/** Whether a form holds what it began with. */
export function isAsBegun(now: FormValues, begun: FormValues): boolean {
  const names = new Set([...Object.keys(now), ...Object.keys(begun)]);
  return [...names].every((name) => (now[name] ?? "") === (begun[name] ?? ""));
}

/** What a form holds, as it is kept; `begun` is what it held before anything was typed, empty where all of it was typed before. */
export function draftOf(
  form: HTMLFormElement,
  { name, title, begun }: { name: string; title: string | ((values: FormValues) => string); begun: FormValues },
): KeptDraft {
  const values = valuesOf(new FormData(form));
  return {
    key: values.key ?? "",
    form: name,
    title: typeof title === "string" ? title : title(values),
    place: placeOf(form),
    at: performance.timeOrigin + performance.now(),
    values,
    typed: typedInto(form, begun),
  };
}

function typedInto(form: HTMLFormElement, begun: FormValues): [string, string][] {
  return [...form.elements].flatMap((control): [string, string][] => {
    const isText =
      control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type !== "hidden");
    if (!isText || control.type === "checkbox" || control.value.trim() === "") return [];
    if (begun[control.name] === control.value) return [];
    return [[control.labels?.[0]?.textContent ?? control.name, control.value]];
  });
}

/** What the address tells of what was done before. */
const TOLD_ONCE = ["done", "recorded", "settled"];

/** The page, and on it the part that the form stands in. */
function placeOf(form: HTMLFormElement): string {
  const asked = new URLSearchParams(location.search);
  for (const name of TOLD_ONCE) asked.delete(name);
  const query = asked.size > 0 ? `?${asked}` : "";
  const around = form.parentElement?.closest("[id], section[aria-labelledby]");
  const part = around?.id || around?.getAttribute("aria-labelledby") || "main";
  return `${location.pathname}${query}${part === "main" ? "" : `#${part}`}`;
}
